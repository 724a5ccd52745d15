The rules and the acts, without a ledger.

  $ . "$TESTDIR/setup.sh"
  $ cd "$CRAMTMP"
  $ dc rules | grep art20.1
  art20.1-lead-only	20(1)	error	office	never	literal	only the lead files the consolidated report of a joint item
  art20.1-signed	20(1)	error	others	never	literal	a written report is signed by the unit's head of that day
  art20.1-sealed	20(1)	error	others	never	literal	a written report bears the unit's seal
  art20.1-heard	20(1)	error	others	never	literal	the consolidated report names which co-units were heard, or why not
  art20.1-acting	20(1)	warning	office	never	literal	a written report is signed by the head
  art20.1-late	20(1)	warning	office	never	literal	the written report comes within the limit
  art20.1-form	20(1)	error	others	never	local	the end is reported in writing, of a joint item in the consolidated report
  art20.1-assigner	20(1)	warning	office	never	literal	a written report goes to the body that gave the task
  art20.1-written	20(1)	warning	office	never	literal	a written report is owed where a meeting or document asks for one, and on deployments
  $ dc rules --lang en -o md | sed -n 1,3p
  | rule | article | severity | whose act | waivable | reading | asks |
  | --- | --- | --- | --- | --- | --- | --- |
  | art3-one-lead | 3 | error | office | never | literal | every item has exactly one lead unit |
  $ dc rules --json | python3 -c 'import json,sys; print(next(r for r in json.load(sys.stdin)["rows"] if r["waivable"] == "possible"))'
  {'id': 'art7.1-consultation', 'article': '7(1)', 'severity': 'error', 'whose': 'office', 'waivable': 'possible', 'reading': 'literal', 'asks': 'a major or complex item is approved only after an answered consultation', 'since': 1}
  $ dc rules --transitions --lang en | cut -f 2,4 | grep -A2 'passing the review'
  passing the review	awaiting approval
  return for supplement	supplementing
  return for redoing	redoing

Each is explained with its article.

  $ dc explain art3-one-lead
  art3-one-lead (Art. 3): error
  every item has exactly one lead unit
  
  if broken: the office's act is refused; it cannot be waived
  way out: name one --lead and the others with --co; equal leads get a part each: dc split … --each A --each B --goal TEXT --due WHEN
  
  第三条　始终把抓落实摆在全局和战略位置,全面建立一事一主体、一主体一责任人的抓落实责任体系;认真贯彻执行党的路线方针政策,持之以恒抓落实,维护中央和省、市、区委权威,确保政令畅通。
  $ dc explain art20.1-signed --lang en | head -n 5
  art20.1-signed (Art. 20(1)): error
  a written report is signed by the unit's head of that day
  
  if broken: what others did is recorded with --irregular, without effect on limit or state
  way out: name the head with --signed-by; where it truly is unsigned, --irregular records it without effect
  $ dc explain art6-category | tail -n 6
  1 policies and important deployments
  2 decisions, documents and meetings
  3 speeches and instructions on field visits
  4 instructions and cases
  5 deputies' and members' proposals
  6 special inspection assigned by a leader
  $ dc explain art18-handler --lang en | grep 'local reading'
  local reading: the text does not spell it out
  $ dc explain art3-one-lead -o jsonl | python3 -c 'import json,sys; print(sorted(json.load(sys.stdin)))'
  ['article', 'asks', 'id', 'reading', 'remedy', 'severity', 'since', 'text', 'waivable', 'whose']
  $ dc explain art3-onelead
  dc: no rule 'art3-onelead'
  hint: did you mean 'art3-one-lead' or 'art12-one-head'?
  hint: dc rules lists them all
  [4]
