"""Lives of sources and of the items they bring forth (domain.md, 'The life of an item')."""
import datetime

import words

TESTS = ["facts", "solved", "done", "sound", "lawful", "form"]
KINDS = [("meeting", 0.34), ("document", 0.3), ("instruction", 0.16), ("proposal", 0.08), ("deployment", 0.06), ("speech", 0.06)]
CLAUSES = "一 二 三 四 五 六 七 八 九 十 十一 十二".split()
CATEGORIES = {"meeting": 2, "document": 1, "instruction": 4, "proposal": 5, "deployment": 2, "speech": 6}
FATES = [("declined", 0.015), ("for-information", 0.015), ("void", 0.01), ("terminated", 0.015), ("suspended", 0.015),
         ("stuck", 0.05), ("rejected", 0.01), ("reopened", 0.01)]
BY_DECISION = ("meeting", "document", "deployment", "speech")


def drawn(random, chances, otherwise=None):
    left = random.random()
    for word, chance in chances:
        left -= chance
        if left < 0:
            return word
    return otherwise


def limit(day, was=None):
    due = {"text": day.isoformat()}
    if was:
        due["was"] = was
    return {**due, "now": day.isoformat(), "rule": "date"}


class Item:
    """An item and what the life it will have was drawn to be."""

    def __init__(self, world, source, clause, unit):
        random = world.random
        self.world, self.source = world, source
        self.slug, self.unit_name, staff = unit
        self.head, self.person = staff[0], staff[1 + int(random.random() * 3)]
        self.co = [one for one in random.sample(world.units, int(random.random() * 2.6)) if one[0] != self.slug]
        self.fate = drawn(random, FATES, "plain")
        self.major = random.random() < 0.06
        self.leader = words.pick(random, world.leaders)
        self.due = world.clock.date() + datetime.timedelta(15 + int(random.random() ** 2 * 320))
        self.is_late = random.random() < 0.06
        head = {"title": words.title(random), "category": CATEGORIES[source.kind], "origin": source.level,
                "sources": [source.docket.id + (f"#{clause}" if clause else "")]}
        if self.major:
            head["weight"] = ["major"]
        self.docket = world.numbered("item", head)
        self.id, self.title = self.docket.id, head["title"]

    @property
    def by(self):
        """The leader who decides, as a step names him."""
        return {"by": self.leader[0], "by_name": self.leader[1]}

    def names(self):
        return {"lead": self.slug, "lead_name": self.unit_name}

    def act(self, word, name, sets=None, **fields):
        self.world.act(f"{word} {self.id} {self.unit_name}", self.clerk(), [(self.docket, name, {"sets": sets, **fields})])

    def clerk(self):
        return words.pick(self.world.random, self.world.clerks)

    def soon(self, most):
        """A working day at most `most` from now."""
        return self.world.calendar.after(self.world.clock.date(), int(self.world.random.random() * (most + 1)))

    def proposal(self):
        sets = {"state": "proposed", "lead": self.slug, "due": self.due.isoformat()}
        opinion = words.pick(self.world.random, words.OPINIONS)
        return self.docket, "propose", {"opinion": opinion, **self.names(), "due": limit(self.due), "sets": sets}

    def assignment(self):
        decided = self.source.kind in BY_DECISION and not self.major
        basis = {"authority": "decision", "authority_source": self.source.docket.id} if decided else {"authority": "approval"}
        sets = {"state": "docketed", "lead": self.slug}
        if self.co:
            sets["co"] = [one[0] for one in self.co]
        goal, day = words.goal(self.world.random), self.due.isoformat()
        sets.update(leader=self.head[0], person=self.person[0], district_leader=self.leader[0], goal=goal, due=day,
                    due_original=day)
        return self.docket, "assign", {
            **basis, **self.names(), "leader": self.head[0], "leader_name": self.head[1], "person": self.person[0],
            "person_name": self.person[1], "district_leader": self.leader[0], "district_leader_name": self.leader[1],
            "due": limit(self.due, was=day), "sets": sets}

    # Lives ----------------------------------------------------------------------------------------

    def docketing(self):
        """From its registration to its assignment; False where it ends before."""
        world, chief = self.world, {"by": self.world.chief[0], "by_name": self.world.chief[1]}
        if self.fate == "declined":
            self.act("不立项", "decline", {"state": "declined"}, reason="不属于督查事项范围", **chief)
            return False
        if self.fate == "for-information":
            self.act("阅知", "note-only", {"state": "for-information"}, **chief)
            return False
        if self.major:
            yield self.soon(0)
            day = world.clock.date().isoformat()
            self.act("征求意见", "consult", {"state": "under-review"}, unit=self.slug, unit_name=self.unit_name, asked=day,
                     answer="同意牵头办理", answered=day)
        if self.major or self.source.kind not in BY_DECISION:
            yield self.soon(0)
            self.act("审定", "approve", {"state": "docketed"}, **self.by)
        if self.fate == "void":
            yield self.soon(1)
            self.act("作废", "void", {"state": "void"}, reason="与在办事项重复", **chief)
            return False
        return True

    def working(self):
        """From its acceptance to its end."""
        world, random = self.world, self.world.random
        yield self.soon(1)
        if self.fate == "rejected":
            gone = {"state": "docketed", "lead": None, "co": None, "leader": None, "person": None, "notice": None}
            self.act("退回", "reject", gone if self.co else {k: v for k, v in gone.items() if k != "co"}, reason="不属本单位职责")
            return
        self.act("签收", "accept", {"state": "accepted"})
        for co in self.co[:1]:
            self.act("协办签收", "accept", unit=co[0], unit_name=co[1])
        yield from self.reporting(2 + int(random.random() * 3))
        if self.fate == "stuck":
            yield from self.pressing()
            return
        if self.fate == "suspended":
            self.act("中止", "suspend", {"state": "suspended", "before_suspension": "in-progress"}, reason="规划调整，暂缓实施", **self.by)
            if random.random() < 0.5:
                return
            yield world.clock.date() + datetime.timedelta(60)
            self.act("恢复", "resume", {"state": "in-progress", "before_suspension": None}, reason="规划已获批复", **self.by)
        if self.fate == "terminated":
            self.act("终止", "terminate", {"state": "terminated"}, reason="上级政策调整，不再实施", **self.by)
            return
        yield from self.closing()

    def reporting(self, count):
        random, start = self.world.random, self.world.clock.date()
        span = max((self.due - start).days, 5)
        for turn in range(1, count + 1):
            yield start + datetime.timedelta(max(1, span * turn // (count + 2)))
            more = {"progress": min(95, 100 * turn // (count + 1))}
            if random.random() < 0.3:
                more["problems"] = words.pick(random, words.PROBLEMS)
            state = {"state": "in-progress"} if turn == 1 else None
            self.act("反馈", "report", state, unit_name=self.unit_name, kind="progress", text=words.progress(random), **more)
            if random.random() < 0.06:
                self.act("记事", "note", text=words.progress(random))

    def pressing(self):
        """The limit passes: reminders, and no answer."""
        day = self.due
        for turn in (1, 2, 3):
            day += datetime.timedelta(1 + turn * turn * 7)
            yield day
            self.act("催办", "remind", unit_name=self.unit_name, to=self.slug, round=turn, channel="phone")

    def final_report(self):
        more = {"heard": [one[0] for one in self.co]} if self.co else {}
        self.act("办结报告", "report", {"state": "submitted"}, unit_name=self.unit_name, to=self.source.assigner,
                 kind="consolidated" if self.co else "written", text=words.progress(self.world.random), final=True,
                 signed_by=self.head[0], signed_by_name=self.head[1], sealed=True, **more)

    def closing(self):
        world, random = self.world, self.world.random
        late = 1 + int(random.random() * 40) if self.is_late else -int(random.random() * 8)
        yield max(self.due + datetime.timedelta(late), world.clock.date())
        self.final_report()
        for outcome in [drawn(random, [("supplement", 0.1), ("redo", 0.04)])]:
            if outcome is None:
                continue
            yield self.soon(4)
            back = world.calendar.after(world.clock.date(), 6)
            state = "supplementing" if outcome == "supplement" else "redoing"
            self.act("退回", "review", {"state": state}, outcome=outcome, reason=words.pick(random, words.REASONS), due=limit(back))
            yield self.soon(5)
            self.final_report()
        yield self.soon(4)
        self.act("审核通过", "review", {"state": "awaiting-approval"}, outcome="pass", test=TESTS)
        if self.major:
            yield from self.stage_report()
        yield self.soon(2)
        by = self.by if self.major else {"by": world.chief[0], "by_name": world.chief[1]}
        self.act("报结", "complete", {"state": "completed"}, **by)
        yield self.soon(3)
        self.act("销号", "clear", {"state": "cleared"})
        if self.fate == "reopened":
            yield self.soon(60)
            self.act("重启", "reopen", {"state": "in-progress"}, reason="群众反映问题反弹", **self.by)
            return
        yield self.soon(20)
        self.act("卷内文件", "archive-add", round=1, title=f"{self.title}办结报告", author=self.unit_name,
                 date=world.clock.date().isoformat(), pages=1 + int(random.random() * 30), retention="30")
        yield self.soon(40)
        self.act("归档", "archive", {"state": "archived"})

    def stage_report(self):
        report = self.world.numbered("stage-report", {"date": self.world.clock.date().isoformat(),
                                                      "text": words.progress(self.world.random), "items": [self.id]})
        self.world.act(f"登记 {report.id} 1件", self.clerk(), [(report, "new", {"sets": {"state": "drafted"}})])
        yield self.soon(1)
        sets = {"state": "approved", "closes": [self.id]}
        self.world.act(f"审定 {report.id} 1件", self.clerk(), [(report, "approve", {**self.by, "sets": sets})])


class Source:
    """A meeting, document, instruction or proposal, and the items that come of it."""

    def __init__(self, world, most_items):
        random = world.random
        self.world, self.kind = world, drawn(random, KINDS, "document")
        self.count = 1 if self.kind in ("instruction", "proposal") else min(most_items, 2 + int(random.random() * 9))
        self.level = drawn(random, [("city", 0.15), ("province", 0.05)], "district")
        self.assigner = "duchashi"

    def register(self):
        world, random = self.world, self.world.random
        day = world.clock.date().isoformat()
        about = words.pick(random, words.SUBJECTS)
        head = {"kind": self.kind, "title": self.title_of(about), "date": day}
        number = world.numbers.get(("source", world.clock.year), 0) + 1
        if self.kind in ("meeting", "document", "instruction"):
            head["number"] = f"大委发〔{world.clock.year}〕{number}号"
        if self.kind == "proposal":
            head["number"] = f"第{number}号"
        head["level"] = self.level
        head["assigner"] = self.assigner
        if self.kind == "instruction":
            head.update(received=day, issuing_organ="duchashi", handler="committee-office")
        if self.kind == "proposal":
            head["proposer"] = words.person_name(random) + "代表"
        if self.kind == "meeting":
            head["clauses"] = [{"id": one, "text": words.title(random)} for one in CLAUSES[:self.count]]
        self.docket = world.numbered("source", {key: head[key] for key in HEAD_KEYS if key in head})
        clerk = words.pick(random, world.clerks)
        world.act(f"登记 {self.docket.id} {head['title']}", clerk, [(self.docket, "new", {"sets": {"state": "registered"}})])
        if self.kind == "instruction":
            self.instruct(clerk)

    def title_of(self, about):
        random = self.world.random
        if self.kind == "meeting":
            return f"{words.pick(random, words.MEETINGS)}第{1 + int(random.random() * 30)}次会议纪要"
        if self.kind == "document":
            return f"关于{about}的{words.pick(random, words.DOCUMENTS)}"
        return {"instruction": f"关于{about}的信访件", "proposal": f"关于{about}的建议", "deployment": f"{about}工作部署",
                "speech": f"在{about}工作会上的讲话"}[self.kind]

    def instruct(self, clerk):
        leader = words.pick(self.world.random, self.world.leaders[1:])
        text = f"请{words.pick(self.world.random, self.world.units)[1]}认真核实，限期办理并报结果"
        self.world.act(f"批示 {self.docket.id} {leader[1]}", clerk,
                       [(self.docket, "instruct", {"leader": leader[0], "leader_name": leader[1], "text": text})])

    def life(self):
        world, random = self.world, self.world.random
        self.register()
        yield world.clock.date()
        unit = words.pick(random, world.units)  # a document's notice goes to one unit
        items = [Item(world, self, CLAUSES[n] if self.kind == "meeting" else "",
                      unit if self.kind == "document" else words.pick(random, world.units)) for n in range(self.count)]
        new = [(item.docket, "new", {"sets": {"state": "received"}}) for item in items]
        proposed = [item.proposal() for item in items if item.fate not in ("declined", "for-information")]
        subject = f"登记、拟办 {len(items)} 项: {' '.join(item.id for item in items)}"
        world.act(subject, words.pick(random, world.clerks), new + proposed)
        yield world.calendar.after(world.clock.date(), 1)
        docketed = []
        for item in items:
            if (yield from item.docketing()):
                docketed.append(item)
        if not docketed:
            return
        yield world.calendar.after(world.clock.date(), 1)
        self.issue(docketed)
        for item in docketed:
            world.start(item.working(), world.clock.date())

    def issue(self, items):
        """By the minutes themselves, else by one notice."""
        clerk = words.pick(self.world.random, self.world.clerks)
        steps = [item.assignment() for item in items]
        if self.kind in BY_DECISION and self.kind != "document":
            steps += [(item.docket, "issue", {"by_minutes": self.docket.id, "sets": {"state": "issued", "due_original": item.due.isoformat()}})
                      for item in items]
            return self.world.act(f"立项分解、下达 {len(items)} 项", clerk, steps)
        first = items[0]
        year = self.world.clock.year
        number = f"大委督〔{year}〕{self.world.numbers.get(('notice', year), 0) + 1}号"
        head = {"number": number, "date": self.world.clock.date().isoformat(), "to": first.slug, "to_name": first.unit_name}
        copies = list(dict.fromkeys(co[0] for item in items for co in item.co))
        if copies:
            head["copies"] = copies
        head["items"] = [item.id for item in items]
        notice = self.world.numbered("notice", head)
        steps.append((notice, "new", {"sets": {"state": "issued"}}))
        for item in items:
            sets = {"state": "issued", "due_original": item.due.isoformat(), "notice": notice.id}
            steps.append((item.docket, "issue", {"notice": notice.id, "number": number, "to": first.slug, "sets": sets}))
        self.world.act(f"立项分解、下达 {len(items)} 项: {notice.id}", clerk, steps)


HEAD_KEYS = "kind title date number received level assigner issuing_organ handler proposer clauses".split()


def sources(world, items, days):
    """Starts source after source, spread evenly, until there are as many items."""
    begun = 0
    while begun < items:
        source = Source(world, items - begun)
        begun += source.count
        yield world.calendar.after(world.clock.date(), 0)
        world.start(source.life(), world.clock.date())
        yield world.calendar.days[min(len(days) - 1, begun * len(days) // items)]
