The values of the Rules' loose words, and another policy from a day on.

  $ . "$TESTDIR/setup.sh"
  $ hide_commits
  $ small_ledger
  $ dc policy show | head -n 3
  propose_within	1	个工作日	本地取值，待各单位确认（第七条第一款“及时”）	是
  docket_within	2	个工作日	三亚市委市政府议定事项的督办制度（2006）	否
  decompose_within	2	个工作日	三亚市委市政府议定事项的督办制度（2006）（第十七条“第一时间”）	否
  $ dc policy show -o json | python3 -c 'import json,sys; print(json.load(sys.stdin)["rows"][0])'
  {'key': 'propose_within', 'value': 1, 'unit': 'working-days', 'source': '本地取值，待各单位确认（第七条第一款“及时”）', 'local': True, 'from': '2017-03-14'}

A policy is checked by its schema, and named by the day it comes into force.

  $ sed -e 's/^from: .*/from: "2027-01-01"/' -e '/^  docket_within:/,/^  [a-z]/s/value: 2/value: 3/' policy/2017-03-14.yaml >../2027.yaml
  $ dc policy adopt ../2027.yaml --doc '大委督[2026]9号'
  ledger 采用政策 policy/2027-01-01.yaml COMMIT
  $ sed -n '/^- step: adopt-policy/,$p' dc.yaml | grep -v ' id:' | sed -E 's/"?[0-9a-f]{64}"?/HASH/'
  - step: adopt-policy
    day: "2026-03-02"
    at: "2026-03-02T09:00:00+08:00"
    actor: p-0001
    actor_name: 张敏
    file: policy/2027-01-01.yaml
    sha256: HASH
    doc: 大委督〔2026〕9号
    sets:
      policies:
      - {file: policy/2017-03-14.yaml, sha256: HASH}
      - {file: policy/2027-01-01.yaml, sha256: HASH}
  $ dc policy show --on 2026-12-31 | grep docket_within
  docket_within	2	个工作日	三亚市委市政府议定事项的督办制度（2006）	否
  $ dc policy show --on 2027-01-01 | grep docket_within
  docket_within	3	个工作日	三亚市委市政府议定事项的督办制度（2006）	否
  $ dc policy adopt ../2027.yaml
  dc: 'policy/2027-01-01.yaml' 已经采用，内容相同

It never changes afterwards.

  $ sed -i '/^  docket_within:/,/^  [a-z]/s/value: 3/value: 5/' ../2027.yaml
  $ dc policy adopt ../2027.yaml
  dc: error[ledger-adopted]: 'policy/2027-01-01.yaml' 与台账采用的不符：已采用的政策不得改动（第二十二条）
  hint: git checkout HEAD -- policy/2027-01-01.yaml 恢复原文；要换新的，用 dc policy adopt 或 dc calendar adopt
  [1]

What it lacks or nobody knows is told; what is no policy is refused with its line.

  $ printf 'from: "2028-01-01"\nvalues:\n  dockett_within: {value: 2, unit: working-days, source: 本地}\n' >../2028.yaml
  $ dc policy adopt ../2028.yaml 2>&1 | sed 's/、.*//'
  dc: 这份政策没有写明，不起作用：propose_within
  dc: 本程序不认识，不起作用：dockett_within
  ledger 采用政策 policy/2028-01-01.yaml COMMIT
  $ printf 'from: "2029-01-01"\nvalues:\n  docket_within: {value: 2, unit: weeks, source: 本地}\n' >../2029.yaml
  $ dc policy adopt ../2029.yaml
  dc: ../2029.yaml:3: error[format-value]: values.docket_within.unit 不能是 'weeks'
  hint: 可用：days working-days months points times years
  [3]
  $ dc policy adopt ../none.yaml
  dc: 无法读取 '../none.yaml'：没有这个文件或文件夹
  [8]

What two policies differ in, by day or file.

  $ dc policy diff 2026-12-31 2027-01-01
  docket_within	2	3	个工作日	三亚市委市政府议定事项的督办制度（2006）
  decompose_within	2	3	个工作日	三亚市委市政府议定事项的督办制度（2006）（第十七条“第一时间”）
  $ dc policy diff 2026-12-31 ../2027.yaml
  docket_within	2	5	个工作日	三亚市委市政府议定事项的督办制度（2006）
  decompose_within	2	5	个工作日	三亚市委市政府议定事项的督办制度（2006）（第十七条“第一时间”）
  $ dc policy diff policy/2017-03-14.yaml
  $ dc policy diff ../none.yaml
  dc: 无法读取 '../none.yaml'：没有这个文件或文件夹
  [8]

What another policy would change, tried before it is adopted, is what changes then.

  $ on 2026-07-01 && dc batch "$TESTDIR/views.batch" --yes -q >/dev/null 2>&1
  $ on 2026-07-06
  $ sed -e 's/^from: .*/from: "2026-03-02"/' -e '/^  propose_within:/,/^  [a-z]/s/value: 1/value: 0/' -e '/^  docket_within:/,/^  [a-z]/s/value: 2/value: 1/' -e '/^  due_soon:/,/^  [a-z]/s/value: 3/value: 1/' -e '/^  remind_after:/,/^  [a-z]/s/value: 1/value: 11/' policy/2017-03-14.yaml >../strict.yaml
  $ dc policy try ../strict.yaml --fields change,record,day,act,rule,was,now
  dc: 当前清单变化 3 处，步骤判断变化 9 处
  当前应催办	2026-0001				催办单	
  当前应催办	2026-0002				催办单	
  时限情况	2026-0006				临期	未到期
  将被警告	2026-0001	2026-03-03	拟办	art7.1-slow		
  将被警告	2026-0001	2026-03-04	立项分解	art7.2-slow		
  将被警告	2026-0002	2026-03-03	拟办	art7.1-slow		
  将被警告	2026-0002	2026-03-04	立项分解	art7.2-slow		
  将被警告	2026-0003	2026-03-03	拟办	art7.1-slow		
  将被警告	2026-0003	2026-03-04	立项分解	art7.2-slow		
  将被警告	2026-0004	2026-03-03	拟办	art7.1-slow		
  将被警告	2026-0006	2026-03-03	拟办	art7.1-slow		
  将被警告	2026-0006	2026-03-04	立项分解	art7.2-slow		
  $ dc policy try ../strict.yaml --exit-code -q >/dev/null
  [1]
  $ dc policy try policy/2017-03-14.yaml --exit-code
  dc: 当前清单变化 0 处，步骤判断变化 0 处
  $ findings() { dc check -o csv --fields file,rule 2>/dev/null | sort; }
  $ findings >../before && dc list --fields id,timing >../before-timing
  $ dc policy try ../strict.yaml -o csv --fields change,record,rule | grep -c 将被警告
  dc: 当前清单变化 3 处，步骤判断变化 9 处
  9
  $ dc policy adopt ../strict.yaml
  ledger 采用政策 policy/2026-03-02.yaml COMMIT
  $ findings >../after && dc list --fields id,timing >../after-timing
  $ diff ../before ../after | grep -c '^[<>]'
  9
  $ diff ../before-timing ../after-timing | sed -n 's/^>/+/p; s/^</-/p'
  - 2026-0006	临期
  + 2026-0006	未到期
  $ sed -i 's/^from: .*/from: "2026-09-01"/' ../strict.yaml
  $ dc policy try ../strict.yaml
  dc: 这份政策 2026-09-01 才施行，2026-07-06 的清单尚不按它；用 --as-of 2026-09-01 看施行之日
  dc: 当前清单变化 0 处，步骤判断变化 0 处
  $ dc policy try ../2029.yaml
  dc: ../2029.yaml:3: error[format-value]: values.docket_within.unit 不能是 'weeks'
  hint: 可用：days working-days months points times years
  [3]
