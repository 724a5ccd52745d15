"""Who does what when in the prepared ledger of two_years.py. Every life is legal, few are tidy."""
import datetime
import json
import random
import subprocess

from two_years import Act, date

FOUNDED = date('2024-01-02')
TESTS = 'facts,solved,done,sound,lawful,form'

# slug, name, kind, head, responsible person; heads and persons change as HEADS and PERSONS say.
UNITS = [
    ('duchashi', '区委督查室', 'party-organ', 'p-0002 王刚 主任 office-chief', 'p-0003 何洁 督查员 clerk'),
    ('committee-office', '区委办公室', 'party-organ', 'p-0021 钱伟 主任 unit-head', 'p-0022 冯涛 科长'),
    ('government-office', '区政府办公室', 'government-organ', 'p-0031 孙涛 主任 unit-head', 'p-0032 韩雪 科长'),
    ('fagaiju', '区发改局', 'government-organ', 'p-0101 陈志 局长 unit-head', 'p-0102 周平 科长'),
    ('zhujianju', '区建设局', 'government-organ', 'p-0111 吴敏 局长 unit-head', 'p-0112 郑强 科长'),
    ('jiaotongju', '区交通局', 'government-organ', 'p-0121 徐亮 局长 unit-head', 'p-0122 马骏 科长'),
    ('shuiwuju', '区水务局', 'government-organ', 'p-0131 朱琳 局长 unit-head', 'p-0132 胡兵 科长'),
    ('nongyeju', '区农业农村局', 'government-organ', 'p-0141 林森 局长 unit-head', 'p-0142 高远 科长'),
    ('jiaoyuju', '区教体局', 'government-organ', 'p-0151 罗文 局长 unit-head', 'p-0152 梁红 科长'),
    ('chengguanju', '区城管局', 'government-organ', 'p-0161 宋杰 局长 unit-head', 'p-0162 唐丽 科长'),
    ('longfengzhen', '龙凤镇', 'township', 'p-0171 许明 镇长 unit-head', 'p-0172 邓超 办公室主任'),
    ('hepingjie', '和平街道', 'street', 'p-0181 傅强 主任 unit-head', 'p-0182 沈燕 干事'),
]
LEADING = ['fagaiju', 'zhujianju', 'jiaotongju', 'shuiwuju', 'nongyeju', 'jiaoyuju', 'chengguanju', 'longfengzhen',
           'hepingjie']
MERGED = ('shuiwuju', 'nongyeju', date('2025-04-01'))
HEADS = {'zhujianju': [('2024-11-11', 'p-0113')], 'jiaoyuju': [('2025-06-16', 'p-0153')]}
PERSONS = {'jiaotongju': [('2025-03-10', 'p-0123')]}
PRINCIPAL = [('2024-01-02', 'p-0010'), ('2025-08-01', 'p-0012')]
TOPICS = ['老旧小区改造', '断头路打通', '农贸市场升级', '污水管网普查', '校园周边整治', '口袋公园建设', '防汛排涝整改',
          '信访积案化解', '农村饮水提升', '停车泊位增设', '养老服务站建设', '粮食储备核查', '秸秆禁烧巡查', '危房排查',
          '招商项目落地', '河道清淤', '电梯加装', '文明城市迎检', '消防通道清理', '公厕改造']


def later(day, days):
    return day + datetime.timedelta(days=days)


def of_unit(unit, day):
    """A unit, or what it went into by then."""
    return MERGED[1] if unit == MERGED[0] and day >= MERGED[2] else unit


def holder(changes, unit, first, day):
    held = [first] + [person for start, person in changes.get(unit, []) if date(start) <= day]
    return held[-1]


def head(unit, day):
    return holder(HEADS, unit, next(u[3].split()[0] for u in UNITS if u[0] == unit), day)


def person(unit, day):
    return holder(PERSONS, unit, next(u[4].split()[0] for u in UNITS if u[0] == unit), day)


def principal(day):
    return [person for start, person in PRINCIPAL if date(start) <= day][-1]


# ---- The office opens: the ledger, its registers.

def added(written, unit):
    number, name, post, *roles = written.split()
    role = ''.join(f' --role {one}' for one in roles)
    return f'person add {number} --name {name} --unit {unit} --post {post} --from 2020-01-01{role}'


def found(office):
    office.run('init', str(office.ledger), '--organ', '中共大安区委督查办', '--series', '大委督')
    by_an_earlier_program(office)
    office.record(Act(FOUNDED, 'unit add duchashi --name 区委督查室 --kind party-organ --order 1', user=''))
    office.record(Act(FOUNDED, 'person add p-0001 --name 张敏 --unit duchashi --post 督查员 --role clerk'
                      ' --email zhangmin@dc.invalid --from 2020-01-01', user=''))
    lines = [f'unit add {slug} --name {name} --kind {kind} --order {order}'
             for order, (slug, name, kind, *_) in enumerate(UNITS[1:], 2)]
    for slug, _, _, chief, clerk in UNITS:
        lines += [added(chief, slug), added(clerk, slug)]
    lines += ['person add p-0010 --name 赵宏 --unit duchashi --post 区委书记 --role principal-leader --from 2020-01-01',
              'person add p-0011 --name 李文 --unit duchashi --post 区委副书记 --role portfolio-leader'
              ' --role supervision-portfolio-leader --from 2020-01-01',
              'unit head fagaiju p-0101', 'unit head zhujianju p-0111', 'unit alias zhujianju 住建局',
              'unit contact zhujianju "郑强 8211234"']
    office.record(Act(FOUNDED, *lines))


def by_an_earlier_program(office):
    """The ledger begins under the first version of the rules and is upgraded on the way."""
    head = office.ledger / 'dc.yaml'
    head.write_text(head.read_text(encoding='utf-8').replace('rules: 2', 'rules: 1'), encoding='utf-8')
    when = office.moment.isoformat() + '+08:00'
    subprocess.run(['git', 'commit', '-qa', '--amend', '--no-edit', '--no-verify'], cwd=office.ledger, check=True,
                   env={**office.environment, 'GIT_COMMITTER_DATE': when})


def upgraded(office):
    yield Act(date('2025-02-17'), 'upgrade')


# ---- The registers, policies and calendars change.

def registers(office):
    yield Act(date('2024-02-19'), 'person email p-0003 hejie@dc.invalid')
    yield Act(date('2024-03-04'), 'unit correct longfengzhen --set order=20 --reason 顺序有误')
    yield Act(date('2024-05-06'), 'person correct p-0182 --set name=沈艳 --reason 姓名用字有误')
    yield Act(date('2024-09-02'), 'unit rename zhujianju --name 区住建局', on=date('2024-09-01'))
    yield Act(date('2024-11-11'),
              'person leave p-0111 --on 2024-11-10',
              'person add p-0113 --name 方明 --unit zhujianju --post 局长 --role unit-head --from 2024-11-11',
              'handover p-0111 p-0113 --on 2024-11-11')
    yield Act(date('2024-11-12'), 'unit head zhujianju p-0113 --instead')
    yield Act(date('2025-03-10'),
              'person add p-0123 --name 袁静 --unit jiaotongju --post 科长 --from 2025-03-10',
              'person post p-0122 --unit fagaiju --post 副局长 --instead --on 2025-03-10',
              'handover p-0122 p-0123 --on 2025-03-10')
    yield Act(date('2025-04-01'), 'unit merge shuiwuju nongyeju')
    yield Act(date('2025-06-16'),
              'person leave p-0151 --on 2025-06-15',
              'person add p-0153 --name 曾毅 --unit jiaoyuju --post 局长 --role unit-head --from 2025-06-16')
    yield Act(date('2025-06-18'), 'handover p-0151 p-0153 --on 2025-06-16', user='p-0003')
    yield Act(date('2025-08-01'), 'person leave p-0010 --on 2025-07-31', user='p-0003')
    yield Act(date('2025-08-01'), 'person add p-0012 --name 孙立 --unit duchashi --post 区委书记'
              ' --role principal-leader --from 2025-08-01', user='p-0003')


def policy_from(office, start, **values):
    """The policy in force with another date and some other values, as a file to adopt."""
    text = (office.ledger / 'policy/2017-03-14.yaml').read_text(encoding='utf-8')
    text = text.replace('from: "2017-03-14"', f'from: "{start}"')
    lines, key = [], ''
    for line in text.split('\n'):
        key = line.strip().split(':')[0] if line.startswith('  ') and not line.startswith('   ') else key
        if key in values and 'value:' in line:
            former = line.split('value:')[1].split(',')[0].split('}')[0]
            line = line.replace('value:' + former, f'value: {values[key]}', 1)
        lines.append(line)
    return office.paper(f'policy-{start}.yaml', '\n'.join(lines))


def policies(office):
    yield Act(date('2024-06-20'), f"policy adopt {policy_from(office, '2024-07-01', accept_within=2)} --doc 大委督[2024]9号")
    yield Act(date('2024-12-30'),
              f"policy adopt {policy_from(office, '2025-01-01', accept_within=2, review_within=7, due_soon=5)}")
    yield Act(date('2025-07-08'), f"policy adopt {policy_from(office, '2025-07-01', due_soon=2)}", user='p-0003')


def calendars(office):
    """An amendment of a year in use, and a year beyond the program's own."""
    text = (office.ledger / 'calendar/2025.yaml').read_text(encoding='utf-8')
    amended = text.replace('workdays:\n', 'workdays:\n- {date: "2025-05-17", name: 补班}\n', 1)
    yield Act(date('2024-04-09'), 'config --set series=大委督办')
    yield Act(date('2024-04-12'), 'config --set series=大委督')
    yield Act(date('2024-11-18'), f"calendar adopt {office.paper('2025.yaml', amended)}")
    yield Act(date('2025-11-17'), 'calendar adopt ' + str(office.paper(
        '2027.yaml', 'year: 2027\nsource: 本地预排\nholidays:\n- name: 元旦\n  dates: ["2027-01-01"]\nworkdays: []\n')))


def sources(office):
    """What items come from."""
    yield Act(FOUNDED, 'source add --kind meeting --title 区委常委会第1次会议纪要 --number 大委纪[2024]1号'
              ' --date 2024-01-02 --clause 一:加快老旧小区改造 --clause 二:抓好防汛准备', name='meeting')
    yield Act(later(FOUNDED, 1), 'source add --kind document --title 年度重点工作任务分解'
              ' --number 大委发[2024]2号 --date 2024-01-02', name='document')
    yield Act(later(FOUNDED, 2), 'source add --kind instruction --title 关于信访积案的报告'
              ' --number 大信[2024]1号 --date 2024-01-03 --handler committee-office --issuing-organ committee-office', name='paper')
    yield Act(later(FOUNDED, 2), "source instruct @paper --leader p-0010 --text 请督查室跟踪落实，月底前报结果。 --on 2024-01-03")
    yield Act(later(FOUNDED, 3), "source instruct @paper --leader p-0011 --text 按赵书记批示办理。")
    yield Act(later(FOUNDED, 6), 'source add --kind deployment --title 防汛排涝专项部署 --weight major --date 2024-01-05', name='major')
    yield Act(date('2024-03-11'), 'source add --kind proposal --title 关于增设停车泊位的提案'
              ' --number 区政协[2024]17号 --proposer 黄委员 --date 2024-03-08 --level district', name='proposal')
    yield Act(date('2024-08-05'), 'source add --kind speech --title 在重点项目现场会上的讲话 --date 2024-08-03',
              user='p-0003', name='speech')
    yield Act(date('2024-08-06'), "source correct @speech --set title=在重点项目推进会上的讲话 --reason 标题有误")
    yield Act(date('2025-01-06'), 'source add --kind meeting --title 区委常委会第1次会议纪要 --number 大委纪[2025]1号'
              ' --date 2025-01-05 --clause 一:抓实重点项目', name='next')
    yield Act(date('2025-02-10'), 'source add --kind assignment --title 市委督查室交办件 --assigner committee-office'
              ' --level city --date 2025-02-08', name='assigned')


# ---- The lives of items.

class Life:
    """An item from its registration on: the day moves on with every act, some are recorded days later."""

    def __init__(self, number):
        self.random = random.Random(f'two years:{number}')
        self.number = number
        self.unit = self.random.choice(LEADING)
        self.with_unit = self.random.choice([u for u in LEADING if u != self.unit and {u, self.unit} != {'shuiwuju', 'nongyeju'}])
        self.joint = self.random.random() < 0.3
        self.day = later(date('2024-01-08'), int(number * 15.2))
        self.id = ''

    @property
    def lead(self):
        return of_unit(self.unit, self.day)

    def heard(self):
        return f' --heard {of_unit(self.with_unit, self.day)}' if self.joint else ''

    def act(self, *lines, days=None):
        """Some days on; one in eight is recorded late."""
        self.day = later(self.day, self.random.randint(1, 9) if days is None else days)
        late = self.random.choice([0] * 14 + [2, 6]) if len(lines) == 1 else 0
        lines = [line.replace('@id', self.id) for line in lines]
        landed = later(self.day, late)
        said, self.day = self.day, landed
        return Act(landed, *lines, on=said if late else None, user=self.random.choice(['p-0001', 'p-0001', 'p-0003']))

    def title(self):
        return f'{TOPICS[self.number % len(TOPICS)]}{self.number}'

    def live(self):
        source = '@next' if self.day.year == 2025 else '@meeting'
        made = yield self.act(f'item new --title {self.title()} --category 2 --source {source}', days=0)
        self.id = made
        yield self.act(f'propose @id --opinion 由{self.number}号专班推进')
        yield from self.assigned()
        for _ in range(self.random.randint(0, 3)):
            yield self.act(f'report @id --text 进展{self.random.randint(1, 10**6)} --progress {self.random.randint(5, 90)}')
            yield from self.now_and_then()
        for round_number in range(self.random.choice([0, 1, 1, 1, 2, 2, 3])):
            outcome = yield from self.handed_in(round_number)
            if outcome == 'passed':
                yield from self.ended()
                return
            if outcome == 'left':
                return

    def assigned(self):
        due = later(self.day, self.random.choice([12, 20, 35, 50, 75, 110, 160]))
        when = self.random.choice([str(due)] * 5 + ['20个工作日内', '5wd', '每月5日前'])
        day = later(self.day, 3)
        co = f' --co {of_unit(self.with_unit, day)}' if self.joint else ''
        lead = of_unit(self.unit, day)
        chief = principal(day) if self.random.random() < 0.3 else 'p-0011'
        yield self.act(f'assign @id --lead {lead} --leader {head(lead, day)} --person {person(lead, day)} --goal 按期办好'
                       f' --due {when} --issue --district-leader {chief}{co}', days=3)
        if self.random.random() < 0.85:
            yield self.act(f'accept @id --by {person(self.lead, self.day)}', days=self.random.choice([1, 1, 4]))
        if self.joint and self.random.random() < 0.6:
            yield self.act(f'accept @id --unit {of_unit(self.with_unit, later(self.day, 1))}', days=1)

    def now_and_then(self):
        """What may happen to an item in work."""
        chance = self.random.random()
        if chance < 0.2:
            yield self.act('remind @id --channel phone')
        elif chance < 0.3:
            yield self.act('suspend @id --by p-0011 --reason 上位规划调整')
            yield self.act('resume @id --by p-0011 --reason 规划已批复', days=self.random.randint(5, 40))
        elif chance < 0.36:
            yield self.act(f'item correct @id --set title={self.title()}（更正） --reason 标题漏字')
        elif chance < 0.44:
            yield self.act('note @id --text 已电话了解情况')
        elif chance < 0.5 and self.joint:
            yield self.act(f'report @id --unit {of_unit(self.with_unit, later(self.day, 10))} --text 协办进展{self.number}', days=10)
        elif chance < 0.54:
            yield self.act('terminate @id --by p-0011 --reason 不再办理')
            self.day = date('2099-01-01')

    def handed_in(self, round_number):
        wait = self.random.choice([2, 5, 9, 20, 45])
        day = later(self.day, wait)
        unit = of_unit(self.unit, day)
        if round_number == 0 and self.random.random() < 0.15:
            yield self.act(f'report @id --final --text 未盖章 --signed-by {head(unit, day)}'
                           + (f' --heard {of_unit(self.with_unit, day)}' if self.joint else '') + ' --irregular', days=wait)
            wait, day = 1, later(self.day, 1)
        unit = of_unit(self.unit, day)
        heard = f' --heard {of_unit(self.with_unit, day)}' if self.joint else ''
        yield self.act(f'report @id --final --text 完成情况{self.random.randint(1, 10**6)} --signed-by {head(unit, day)} --sealed{heard}',
                       days=wait)
        fate = self.random.random()
        if fate < 0.1:
            return 'left'
        if fate < 0.55:
            yield self.act(f'review @id --pass --test {TESTS}')
            return 'passed'
        until = later(self.day, self.random.randint(3, 12) + self.random.choice([4, 10, 20]))
        back = self.random.choice(['supplement', 'redo'])
        yield self.act(f'review @id --{back} --reason 材料不全 --due {until}', days=self.random.randint(1, 3))
        return 'returned'

    def ended(self):
        yield self.act('complete @id --by p-0011')
        chance = self.random.random()
        if chance < 0.25:
            yield self.act('reopen @id --by p-0011 --reason 问题反弹', days=self.random.randint(5, 50))
            return
        if chance > 0.8:
            return
        yield self.act('clear @id')
        if chance < 0.5:
            yield self.act('archive add @id --title 办结报告 --author 承办单位 --doc 大建[2024]3号 --date 2024-05-01 --pages 6 --retention 10',
                           'archive @id')
        else:
            yield self.act('archive none @id --reason 电话办结，无书面材料')
            yield self.act('archive @id')


# ---- What happens once.

def declined(office):
    first = yield Act(date('2024-01-15'), 'item new --title 增设路灯 --category 6')
    yield Act(date('2024-01-16'), f'decline {first} --by p-0002 --reason 属日常维护')
    second = yield Act(date('2024-01-17'), 'item new --title 简报阅知 --category 6')
    yield Act(date('2024-01-18'), f'note-only {second} --by p-0002', user='p-0003')


def voided(office):
    first = yield Act(date('2024-02-05'), f"item new --title 河堤加固 --category 2 --source @meeting#二")
    second = yield Act(date('2024-02-06'), f"item new --title 河堤加固 --category 2 --source @meeting#二", user='p-0003')
    yield Act(date('2024-02-07'), f'item void {second} --reason 重复登记 --by p-0002 --duplicate-of {first}')
    yield Act(date('2024-02-19'), f'propose {first} --opinion 由区水务局牵头')
    yield Act(date('2024-02-20'), f'assign {first} --lead shuiwuju --leader p-0131 --person p-0132 --goal 加固三公里 --due 2024-08-31')
    third = yield Act(date('2024-02-21'), f"item new --title 河堤加固二期 --category 2 --source @meeting#二")
    yield Act(date('2024-02-22'), f'item void {first} --reason 并入二期 --by p-0002 --replaces {third}')


def rejected(office):
    item = yield Act(date('2024-03-04'), f"item new --title 路面塌陷修复 --category 2 --source @document")
    yield Act(date('2024-03-05'), f'propose {item} --opinion 由区城管局牵头 --lead chengguanju --due 4月底前')
    yield Act(date('2024-03-06'), f'approve {item} --by p-0011', on=date('2024-03-05'))
    yield Act(date('2024-03-07'), f'assign {item} --lead chengguanju --leader p-0161 --person p-0162 --goal 修复 --due 4月底前 --issue')
    yield Act(date('2024-03-08'), f'reject {item} --reason 属交通部门 --propose jiaotongju')
    yield Act(date('2024-03-11'), f'assign {item} --lead jiaotongju --leader p-0121 --person p-0122 --goal 修复 --due 4月底前 --issue')
    yield Act(date('2024-03-12'), f'accept {item} --by p-0122')
    yield Act(date('2024-04-02'), f'reassign {item} --lead zhujianju --leader p-0111 --person p-0112 --reason 职责调整 --by p-0011')
    yield Act(date('2024-04-10'), f'item correct-due {item} --due 2024-05-31 --reason 录入时看错月份 --approved-by p-0011')
    yield Act(date('2024-05-29'), f'report {item} --final --text 已修复 --signed-by p-0111 --sealed')
    yield Act(date('2024-06-03'), f'review {item} --pass --test {TESTS}')
    yield Act(date('2024-06-04'), f'complete {item} --by p-0002')


def weighty(office):
    """Major items: consulted, waived once, ended by a stage report that leaves one out."""
    items = []
    for number in (1, 2):
        item = yield Act(date('2024-01-10'), f"item new --title 防汛专项{number} --category 1 --source @major --weight major")
        yield Act(date('2024-01-11'), f'propose {item} --opinion 列入专项督查')
        items.append(item)
    yield Act(date('2024-01-12'), f'consult {items[0]} --unit shuiwuju --asked 2024-01-11 --answer 同意 --answered 2024-01-12')
    yield Act(date('2024-01-15'), f'approve {items[0]} --by p-0010')
    yield Act(date('2024-01-15'), f'approve {items[1]} --by p-0010 --waive art7.1-consultation --reason 汛情紧急 --approved-by p-0010')
    for item in items:
        yield Act(date('2024-01-16'), f'assign {item} --lead shuiwuju --leader p-0131 --person p-0132 --goal 消除隐患 --due 6月底前'
                  ' --milestone 2024-03-31:完成排查 --milestone 2024-05-31:完成整改')
    yield Act(date('2024-01-17'), f'notice issue {items[0]} {items[1]} --to shuiwuju')
    yield Act(date('2024-01-18'), *[f'accept {item} --by p-0132' for item in items])
    scan = office.paper('survey.txt', '排查报告扫描件（示例）\n')
    yield Act(date('2024-04-01'), f'attach {items[0]} {scan} --title 排查报告 --pages 12')
    yield Act(date('2024-06-20'), *[f'report {item} --final --text 隐患{item}已消除 --signed-by p-0131 --sealed' for item in items])
    yield Act(date('2024-06-25'), *[f'review {item} --pass --test {TESTS}' for item in items])
    report = yield Act(date('2024-06-26'), f'stage-report new --item {items[0]} --item {items[1]} --text 防汛专项两项任务完成情况')
    yield Act(date('2024-06-28'), f'stage-report approve {report} --by p-0010 --except {items[1]}')
    yield Act(date('2024-06-28'), f'complete {items[0]} --by p-0010 --stage-report {report}')
    yield Act(date('2024-07-01'), f'review {items[1]} --redo --reason 一处隐患复发 --due 2024-08-15')
    yield Act(date('2024-07-02'), f'clear {items[0]}')
    yield Act(date('2024-07-03'), f'archive add {items[0]} --title 排查报告 --author 区水务局 --date 2024-04-01 --pages 12 --retention 30')
    yield Act(date('2024-07-03'), f'archive {items[0]}')
    yield Act(date('2024-08-20'), f'report {items[1]} --final --text 隐患复核合格 --signed-by p-0131 --sealed')


def instructed(office):
    item = yield Act(date('2024-01-08'), f"item new --title 信访积案化解 --category 4 --source @paper --urgency urgent")
    yield Act(date('2024-01-08'), f'propose {item} --opinion 由和平街道牵头')
    yield Act(date('2024-01-09'), f'assign {item} --lead hepingjie --leader p-0181 --person p-0182 --goal 化解 --due 2024-01-31 --issue')
    yield Act(date('2024-01-10'), f'accept {item} --by p-0182')
    yield Act(date('2024-02-05'), f'remind {item} --channel letter --reply 正在办理')
    letter = office.paper('letter.txt', '情况说明\n')
    yield Act(date('2024-02-20'), f'note {item} --text 街道已说明情况 --attach {letter} --doc 和街[2024]3号')
    study = yield Act(date('2024-03-12'), f"item new --title 停车泊位增设提案 --category 5 --source @proposal")
    yield Act(date('2024-03-13'), f'propose {study} --opinion 请区城管局研办')
    yield Act(date('2024-03-14'), f'approve {study} --by p-0011')
    secret = yield Act(date('2024-03-18'), f"item new --title 密件一 --category 6 --classified --source @document")
    yield Act(date('2024-03-19'), f'propose {secret} --opinion 涉密')
    visit = yield Act(date('2024-08-07'), f"item new --title 现场会指示落实 --category 3 --source @speech", user='p-0003')
    yield Act(date('2024-08-08'), f'propose {visit} --opinion 由区发改局牵头')


def imported(office):
    rows = ['序号,重点工作,牵头单位,责任单位,完成时限', '1,河湖治理提升,区水务局,,年底前', '2,学位供给增加,区教体局,区发改局,2024年9月底前',
            '3,文体活动组织,,各街道,']
    first = office.paper('tasks.csv', '\n'.join(rows) + '\n')
    rows[3] = '3,文体活动组织,区教体局,各街道,年底前'
    filled = office.paper('tasks-filled.csv', '\n'.join(rows) + '\n')
    yield Act(date('2024-01-22'), f"import {first} --source @document")
    yield Act(date('2024-02-01'), f"import {filled} --source @document --update")
    made = office.paper('more.csv', '序号,重点工作,牵头单位,责任单位,完成时限\n1,产业园配套,区经开区,区发改局,2025年6月底前\n')
    yield Act(date('2025-02-12'), f"import {made} --source @assigned --create-units", user='p-0003')


def batched(office):
    """A day's minutes entered in one batch, and what came of them."""
    made = yield Act(
        date('2024-05-13'),
        '@s = source add --kind meeting --title 区委常委会第9次会议纪要 --number 大委纪[2024]9号 --date 2024-05-10 --clause 一:推进项目',
        '@a = item new --title 项目用地保障 --category 2 --source @s#一',
        '@b = item new --title 项目审批提速 --category 2 --source @s',
        'propose @a --opinion 由区发改局牵头', 'propose @b --opinion 由区发改局牵头',
        'assign @a --lead fagaiju --leader p-0101 --person p-0102 --goal 用地到位 --due 2024-06-28 --issue',
        'assign @b --lead fagaiju --leader p-0101 --person p-0102 --goal 提速三成 --due 长期 --by-minutes')
    items = [one for one in made if one.startswith('20')]
    first, second = sorted(set(items))
    yield Act(date('2024-05-14'), f'accept {first} --by p-0102', f'accept {second} --by p-0102')
    yield Act(date('2024-07-05'), f'remind {first} --to fagaiju --channel meeting')
    yield Act(date('2024-12-27'), f'report {second} --text 全年提速35%', user='p-0003')


def extended(office):
    """Limits that move by extension and by a new instruction, and one that does not."""
    items = []
    yield Act(date('2025-03-03'), 'source add --kind meeting --title 区委常委会重大议定事项 --weight major --date 2025-03-01',
              name='resolved')
    for title, source in [('绿道贯通', '@next'), ('产业园区扩区', '@resolved')]:
        item = yield Act(date('2025-03-03'), f'item new --title {title} --category 2 --source {source}')
        yield Act(date('2025-03-04'), f'propose {item} --opinion 由区住建局牵头')
        yield Act(date('2025-03-05'), f'assign {item} --lead zhujianju --leader p-0113 --person p-0112 --goal 办好 --due 5月底前 --issue')
        items.append(item)
    yield Act(date('2025-03-21'), f'week {items[1]} --progress 完成测绘 --next 启动征地')
    for item in items:
        yield Act(date('2025-05-12'), f'extend {item} --until 2025-07-31 --reason 征地未完 --progress 完成六成 --by p-0113')
        yield Act(date('2025-05-13'), f'extend {item} --grant --by p-0011')
    yield Act(date('2025-05-14'), f'extend {items[1]} --filed')
    yield Act(date('2025-07-21'), f'extend {items[0]} --until 2025-09-30 --reason 管线未迁 --progress 完成八成 --by p-0113')
    yield Act(date('2025-07-22'), f'extend {items[0]} --refuse --by p-0011 --reason 不宜再延')


def assigned_by_the_principal(office):
    paper = yield Act(date('2025-03-10'), 'source add --kind instruction --title 关于学位缺口的报告 --date 2025-03-07'
                      ' --handler government-office --issuing-organ government-office')
    yield Act(date('2025-03-10'), f'source instruct {paper} --leader p-0010 --text 务必六月底前解决。 --on 2025-03-08')
    scan = office.paper('instruction.txt', '批示扫描件（示例）\n')
    yield Act(date('2025-03-11'), f'source correct {paper} --set text=务必六月底前解决到位。 --reason 录入漏字 --attach {scan}')
    item = yield Act(date('2025-03-11'), f'item new --title 补足学位 --category 4 --source {paper}')
    yield Act(date('2025-03-11'), f'propose {item} --opinion 由区教体局牵头')
    yield Act(date('2025-03-12'), f'assign {item} --lead jiaoyuju --leader p-0151 --person p-0152 --goal 补足 --due 6月底前 --issue')
    yield Act(date('2025-06-10'), f'delay {item} --to p-0010 --reason 校舍未验收 --progress 完成八成')
    yield Act(date('2025-06-11'), f'delay {item} --filed')
    yield Act(date('2025-06-13'), f'instruct {item} --by p-0010 --due 2025-08-31 --text 同意，秋季开学前办结')


def carried_up(office):
    """Portfolios, what goes up the chain and back, a task in parts, an answer to whoever gave the task."""
    yield Act(date('2025-03-17'), 'person portfolio p-0011 --field 城乡建设 --unit zhujianju --from 2025-03-01')
    item = yield Act(date('2025-03-18'), 'item new --title 城中村改造 --category 2 --source @next')
    yield Act(date('2025-03-18'), f'propose {item} --opinion 由区住建局牵头')
    yield Act(date('2025-03-19'), f'assign {item} --lead zhujianju --leader p-0113 --person p-0112 --goal 完成改造 --due 2025-10-31 --issue')
    yield Act(date('2025-04-07'), f'coordinate {item} --to portfolio-leader')
    yield Act(date('2025-04-09'), f'coordinate {item} --to principal-leader --opinion 建议由区财政垫付')
    yield Act(date('2025-04-14'), f'coordinate {item} --outcome 同意由区财政垫付 --by p-0010')
    yield Act(date('2025-04-21'), f'split {item} --task 北片改造|zhujianju|改造北片|2025-08-31 --task 南片改造|zhujianju|改造南片|2025-09-30')
    task = yield Act(date('2025-04-22'), 'item new --title 市委交办排查 --category 6 --source @assigned')
    yield Act(date('2025-04-23'), f'propose {task} --opinion 由区城管局办理')
    yield Act(date('2025-04-23'), f'approve {task} --by p-0011')
    yield Act(date('2025-04-24'), f'assign {task} --lead chengguanju --leader p-0161 --person p-0162 --goal 排查完毕 --due 2025-05-16 --issue')
    yield Act(date('2025-05-15'), f'report {task} --final --text 排查完毕 --signed-by p-0161 --sealed')
    yield Act(date('2025-05-16'), f'review {task} --pass --test {TESTS}')
    yield Act(date('2025-05-19'), f'complete {task} --by p-0011')
    yield Act(date('2025-05-20'), f'return-result {task} --text 书面回告')
    seen = '--team p-0001 --place 和平路 --how 实地查看'
    yield Act(date('2025-06-03'), f'revisit {task} --verdict true {seen} --verified 属实')
    yield Act(date('2025-06-30'), 'briefing new --to p-0010 --to p-0011 --text 上半年督查情况')
    yield Act(date('2025-09-01'), f'revisit {task} --verdict false {seen} --verified 三处未排查 --handling 限期整改')


def transferred(office):
    """The year's dossiers go to the records office, as many papers as the catalogue has."""
    yield Act(date('2025-06-20'), 'note 2024-0001 --text 准备移交')
    catalogue = office.run('archive', 'catalogue', '2024', '--json')
    papers = len(json.loads('\n'.join(catalogue))['rows'])
    yield Act(date('2025-06-20'), f'archive transfer 2024 --receiver 区档案馆 --receipt-count {papers}')


def lives(office):
    once = [declined, voided, rejected, weighty, instructed, imported, batched, extended,
            assigned_by_the_principal, carried_up, transferred]
    changes = [sources(office), registers(office), policies(office), calendars(office), upgraded(office)]
    return changes + [one(office) for one in once] + [Life(number).live() for number in range(46)]
