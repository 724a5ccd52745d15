Who is late, by the unit's own days (Art. 7(4)).

  $ . "$TESTDIR/setup.sh"
  $ hide_commits
  $ small_ledger && on 2026-07-01 && dc batch "$TESTDIR/views.batch" --yes -q >/dev/null 2>&1
  $ on 2026-07-06

The limit's day is in time; what waits for the office's review is told, never counted.

  $ dc overdue --as-of 2026-06-26 --exit-code
  $ dc overdue --as-of 2026-06-27 --fields id,days_overdue,workdays_overdue --exit-code
  2026-0002	1	0
  [1]
  $ dc overdue -o plain
  dc: 另有 1 件按时报送、待督查室审核，不计逾期：2026-0003
  序号  编号       来源                                              工作任务              责任单位  责任领导  责任人  交办时间    完成时限    办理结果  警示     逾期（天）  逾期（工作日）
     1  2026-0002  区委常委会第五次会议纪要（大委纪〔2026〕5号）     断头路打通            区交通局  吴敏      郑强    2026-03-04  2026-06-26  已下达    红 逾期          10               6
     2  2026-0001  区委常委会第五次会议纪要（大委纪〔2026〕5号）·一  城北片区老旧小区改造  区住建局  陈志      周平    2026-03-04  2026-06-30  重新办理  红 逾期           2               2
  
  截至 2026-07-06，台账版本 COMMIT
  $ dc overdue -o jsonl --fields id,timing,days_overdue
  dc: 另有 1 件按时报送、待督查室审核，不计逾期：2026-0003
  {"id":"2026-0002","timing":"overdue","days_overdue":10}
  {"id":"2026-0001","timing":"overdue","days_overdue":2}

Why, in a sentence; what the office reviews apart; by unit in the official order.

  $ dc overdue --why --fields id,why --reviewing -o plain
  编号       说明
  逾期（2件）
  2026-0002  时限 2026-06-26，至 2026-07-06 未报办结，逾期 10 天（6 个工作日），依据第七条第（四）项
  2026-0001  时限 2026-06-30，2026-06-27 报办结，2026-07-01 退回重新办理，尚未再报，扣除督查室审核的 4 天，单位计至 2026-07-02，逾期 2 天（2 个工作日），依据第七条第（四）项
  
  按时报送、待督查室审核，不计逾期（1件）
  2026-0003  时限 2026-06-30，2026-06-30 已报办结，待督查室审核，审核的时间不计，依据第七条第（四）项
  
  截至 2026-07-06，台账版本 COMMIT
  $ dc overdue --why --fields id,why --lang en
  dc: handed in in time and waiting for the office's review, not overdue: 1 (2026-0003)
  2026-0002	limit 2026-06-26, nothing handed in by 2026-07-06, 10 days late (6 working days); Art. 7(4)
  2026-0001	limit 2026-06-30, handed in on 2026-06-27, returned on 2026-07-01 to be done again, not handed in since, less 4 days with the office the unit's own day is 2026-07-02, 2 days late (2 working days); Art. 7(4)
  $ dc overdue --by unit --fields no,id,due -o md -q
  ### 区住建局（1件）
  
  | 序号 | 编号 | 完成时限 |
  | ---: | --- | --- |
  | 1 | 2026-0001 | 2026-06-30 |
  
  ### 区交通局（1件）
  
  | 序号 | 编号 | 完成时限 |
  | ---: | --- | --- |
  | 2 | 2026-0002 | 2026-06-26 |
  
  另有 1 件按时报送、待督查室审核，不计逾期：2026-0003
  
  截至 2026-07-06，台账版本 COMMIT
  $ dc overdue --lead 住建局 --fields id
  dc: 另有 1 件按时报送、待督查室审核，不计逾期：2026-0003
  2026-0001

A year without a calendar leaves the working days empty, with one note.

  $ dc overdue --as-of 2027-01-10 --fields id,days_overdue,workdays_overdue -q
  2026-0002	198	
  2026-0001	190	
  2026-0006	185	
  $ dc overdue --as-of 2027-01-10 --fields id >/dev/null
  dc: 另有 1 件按时报送、待督查室审核，不计逾期：2026-0003
  dc: 没有2027年的工作日安排，相关工作日数从缺

A file a unit, for its contact.

  $ dc overdue --split-by unit --output-dir late
  jiaotongju	区交通局		1	late/jiaotongju.md
  zhujianju	区住建局	周平 8211234	1	late/zhujianju.md
  $ sed -E 's/ [0-9a-f]{12}$/ COMMIT/' late/zhujianju.md
  ### 逾期清单 区住建局 截至2026-07-06（1件）
  
  | 序号 | 编号 | 来源 | 工作任务 | 责任单位 | 责任领导 | 责任人 | 交办时间 | 完成时限 | 办理结果 | 警示 | 逾期（天） | 逾期（工作日） |
  | ---: | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | ---: | ---: |
  | 1 | 2026-0001 | 区委常委会第五次会议纪要（大委纪〔2026〕5号）·一 | 城北片区老旧小区改造 | 区住建局 | 陈志 | 周平 | 2026-03-04 | 2026-06-30 | 重新办理 | 红 逾期 | 2 | 2 |
  
  截至 2026-07-06，台账版本 COMMIT
  $ dc overdue --split-by unit --output-dir late -o csv --exit-code
  jiaotongju	区交通局		1	late/jiaotongju.csv
  zhujianju	区住建局	周平 8211234	1	late/zhujianju.csv
  [1]
  $ sed -E "s|[0-9a-f]{12}$|COMMIT|" late/jiaotongju.csv
  序号,编号,来源,工作任务,责任单位,责任领导,责任人,交办时间,完成时限,办理结果,警示,逾期（天）,逾期（工作日）,截至,台账版本
  1,2026-0002,区委常委会第五次会议纪要（大委纪〔2026〕5号）,断头路打通,区交通局,吴敏,郑强,2026-03-04,2026-06-26,已下达,红 逾期,10,6,2026-07-06,COMMIT
  $ dc overdue --split-by unit
  dc: --split-by 和 --output-dir 须同时写明
  hint: 如 --split-by unit --output-dir 逾期清单
  [2]
  $ dc overdue --split-by unit --output-dir dc.yaml
  dc: 写不了文件 'dc.yaml'：不是文件夹
  [8]
