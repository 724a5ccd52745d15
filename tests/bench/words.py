"""The words of the generated ledgers: a few thousand, put together from what such ledgers speak of."""

PLACES = [a + b for a in ("城北 城南 城东 城西 凉高山 大山铺 团结镇 三多寨 何市镇 新店镇 新民镇 牛佛镇 回龙镇 庙坝镇 永嘉乡 "
                          "马冲口 和平路 人民路 龙井街 燊海井 盐都大道 江姐故里 恐龙馆 扇子坝 光大街 青杠林 黄桷坪 釜溪河 "
                          "双塘 红旗坝 石塔上 高硐 檀木林 塘坎上 板仓 卧龙湖").split()
          for b in ("", "片区", "社区", "东段", "西段", "沿线", "一组", "二组", "工业园", "安置点", "新村", "老街")]
SUBJECTS = """老旧小区改造 雨污分流管网 农村饮水安全 学校食堂卫生 义务教育学位 背街小巷整治 农贸市场升级 公租房分配
困难群众救助 养老服务中心 残疾人托养 殡葬设施建设 公交线路优化 断头路打通 危桥加固 停车泊位 充电设施 路灯亮化
河道清淤 黑臭水体治理 垃圾分类 扬尘管控 秸秆禁烧 森林防火 地质灾害点搬迁 防汛抗旱物资 耕地保护 高标准农田
撂荒地整治 产业园区招商 项目用地报批 企业欠薪化解 信访积案化解 食品小作坊监管 药品零差率 家庭医生签约
乡镇卫生院改造 疫苗接种 电梯安全 燃气管道更新 消防通道治理 危化品企业搬迁 道路交通安全 校园周边秩序
网格员队伍 社区工作经费 基层减负 干部作风 巡察整改 审计问题整改 环保督察整改 营商环境 政务服务一窗受理
数字档案室 文物保护 非遗传承 全民健身场地 乡村旅游 天然气入户 农网改造 宽带进村 快递进村 冷链仓储
生猪稳产保供 蔬菜基地 退役军人安置 就业培训 创业担保贷款 烂尾楼处置 房产证办理 物业纠纷 违法建设拆除
城市体检 海绵城市 口袋公园 盐业遗址保护 彩灯产业 恐龙文化节""".split()
ACTIONS = """推进 整改落实 调查处理 专项整治 规划编制 资金筹措 验收移交 排查治理 方案制定 督促办理 协调解决 建设
提升改造 长效管理 考核评估 摸底登记 公开公示 宣传发动 责任落实 收尾工作 回头看 问题清零 试点 竣工投用""".split()
FIRST = "已召开专题会议研究 已组织现场勘查 已成立工作专班 已完成摸底排查 已制定实施方案 已下达资金计划 已完成招标 已进场施工 已约谈责任单位 已走访群众 已与相关部门会商 已报区政府审定 正在开展前期工作 正在编制可行性研究报告 正在履行报批程序 正在组织施工 正在整理资料 正在逐户签订协议".split()
MIDDLE = "落实专人负责 明确时间节点 实行销号管理 分类建立台账 逐项核对问题 同步开展宣传 加强现场调度 督促施工单位增加人员设备 协调解决管线迁改 完成工程量的大半 群众反映总体平稳 收集意见建议多条 现场督办两次 资金到位率较高 完成图纸审查 办理用地手续".split()
LAST = "下一步将加快进度确保按期完成 预计下月底前完成 目前进展顺利 存在资金缺口需区级统筹 因雨季影响进度略有滞后 待上级批复后实施 力争提前完成 将适时组织回访 相关情况将续报 请予审核".split()
PROBLEMS = "资金缺口较大 群众意见不统一 管线权属复杂 用地指标不足 施工单位进度滞后 涉及部门较多协调难度大 历史资料缺失 连续降雨影响施工 产权不清 设计变更报批周期长".split()
OPINIONS = "建议由该单位牵头办理并按期反馈 建议列入重点督查 建议分解立项并明确时限 建议会同有关单位研究提出方案 建议先行核实情况再行交办 建议限期办结并回访".split()
REASONS = "佐证材料不全 数据前后不一致 未附现场照片 问题未彻底解决 措施不具体 未征求群众意见 验收手续未完善 未说明资金来源".split()
SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许邓冯韩曹曾彭萧蔡潘田董袁于余叶蒋杜苏魏程吕丁沈任姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹熊孟秦白江阎薛尹段雷黎史龙陶贺顾毛郝龚邵万钱严覃武"
GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰红梅建国志文斌波辉宏飞鹏宇浩然欣怡晨曦子涵雨泽思远嘉怡梓萱俊熙一诺"
UNITS = """zhujianju:区住建局 jiaotongju:区交通局 shuiwuju:区水务局 jiaotiju:区教体局 minzhengju:区民政局 caizhengju:区财政局
fagaiju:区发改局 jingxinju:区经信局 nongyeju:区农业农村局 weijianju:区卫健局 yingjiju:区应急局 shengtaiju:区生态环境局
ziranju:区自然资源局 wenlvju:区文旅局 renshe:区人社局 shichang:区市场监管局 zongzhi:区综合执法局 xinfang:区信访局
shenji:区审计局 tongji:区统计局 yibao:区医保局 xingzheng:区行政审批局 gongan:区公安分局 sifa:区司法局 lingye:区林业局
tuiyi:区退役军人局 touzi:区投资促进局 yuanqu:区园区管委会 gonghui:区总工会 canlian:区残联 fulian:区妇联 tuanwei:团区委
daan-jie:大安街道 longjing-jie:龙井街道 machong-jie:马冲口街道 lianggao-jie:凉高山街道 heping-jie:和平街道
dashan-zhen:大山铺镇 tuanjie-zhen:团结镇 sanduo-zhen:三多寨镇 heshi-zhen:何市镇 xindian-zhen:新店镇 xinmin-zhen:新民镇
niufo-zhen:牛佛镇 huilong-zhen:回龙镇 miaoba-zhen:庙坝镇 yongjia-xiang:永嘉乡 xinghe-zhen:星河镇""".split()
MEETINGS = "区委常委会会议 区委专题会议 区委全会 区委书记办公会 区委农村工作会议 区委经济工作会议".split()
DOCUMENTS = "年度工作要点 重点任务分工方案 实施意见 专项行动方案 民生实事清单 整改任务清单".split()


def pick(random, words):
    return words[int(random.random() * len(words))]


def title(random):
    return pick(random, PLACES) + pick(random, SUBJECTS) + pick(random, ACTIONS)


def goal(random):
    return f"{pick(random, MIDDLE)}，{pick(random, SUBJECTS)}{pick(random, ACTIONS)}任务全面完成"


def progress(random):
    middle = "，".join(pick(random, MIDDLE) for _ in range(1 + int(random.random() * 3)))
    return f"{pick(random, FIRST)}，涉及{pick(random, PLACES)}{pick(random, SUBJECTS)}，{middle}，{pick(random, LAST)}"


def person_name(random):
    return pick(random, SURNAMES) + "".join(pick(random, GIVEN) for _ in range(1 + int(random.random() * 2)))
