"""Questions about a ledger: every tool finds the same rows, then each is timed."""
import collections

import facts

WORD = "路沿"  # in 2.4 % of the items
THEN = "2023-06-30"  # three years back


class Truth:
    """What there is to be found, read from the records themselves."""

    def __init__(self, ledger):
        self.late, self.hits = [], []
        self.counts, self.docketed = collections.Counter(), collections.Counter()
        for item in facts.items(ledger):
            if facts.is_past(item, facts.AS_OF):
                self.late.append(item)
            if WORD in item.text:
                self.hits.append(item.id)
            if item.lead:
                self.counts[item.lead, item.state] += 1
            if item.state != "void" and ("\n- step: assign\n" in item.text or "\n- step: approve\n" in item.text):
                self.docketed[item.lead or ""] += 1
        self.late.sort(key=facts.place)
        self.hits.sort()

    def judged_late(self):
        return [item.id for item in self.late if not facts.is_excused(item, facts.AS_OF)]


class Questions:
    """Asks dc and the peers about one ledger."""

    def __init__(self, bench, items, work, tools):
        self.bench, self.items, self.tools = bench, items, tools
        self.ledger = f"{work}/ledger"
        self.truth = Truth(self.ledger)
        self.one = self.truth.late[len(self.truth.late) // 2]

    def running(self):
        """An item that is late and on which its unit reports."""
        return next(item for item in self.truth.late if item.state == "in-progress")

    def ask_all(self):
        for operation, ask in {"overdue": self.overdue, "show": self.show, "log": self.log, "search": self.search,
                               "stats": self.stats, "overdue --at": self.overdue_at}.items():
            if self.bench.wants(operation, "memory of a query"):
                ask()

    def time(self, operation, words, question, *arguments):
        commands = {"dc": (self.ledger, lambda: ["dc", *words])}
        commands.update(self.bench.commands(self.tools, question, *arguments))
        self.bench.time(operation, self.items, commands)

    def answers(self, question, *arguments):
        return self.bench.asked(self.tools, question, *arguments)

    def overdue(self):
        self.bench.same("overdue: dc", self.truth.judged_late(), [row["id"] for row in self.bench.rows(self.ledger, "overdue")])
        for tool, out in self.answers("overdue"):
            seen = [one.id for one in self.truth.late if tool.sees_returns or one.state in facts.RUNNING]
            self.bench.same(f"overdue: {tool.name}", sorted(seen), sorted(tool.ids(out)))
        self.time("overdue", ["overdue"], "overdue")

    def show(self):
        out = self.bench.run(["dc", "show", self.one.id], self.ledger).out
        for name, text in [("dc", out)] + [(tool.name, out) for tool, out in self.answers("show", self.one)]:
            self.bench.check(self.one.title in text, f"show: {name} tells the title", text)
        self.time("show", ["show", self.one.id], "show", self.one)

    def log(self):
        steps = len(list(facts.steps_of(self.one.text)))
        found = {"dc": len(self.bench.rows(self.ledger, "log", self.one.id))}
        found.update((tool.name, tool.steps(out)) for tool, out in self.answers("log", self.one) if hasattr(tool, "steps"))
        for name, count in found.items():
            self.bench.check(count == steps, f"log: {name} finds {count} of {steps} steps")
        self.time("log", ["log", self.one.id], "log", self.one)

    def search(self):
        found = {row.get("id") or row.get("record") for row in self.bench.rows(self.ledger, "search", WORD)}
        self.bench.same("search: dc", self.truth.hits, sorted(one for one in found if one[:1].isdigit()))
        for tool, out in self.answers("search", WORD):
            self.bench.same(f"search: {tool.name}", self.truth.hits, sorted(tool.ids(out)))
        self.time("search", ["search", WORD], "search", WORD)

    def stats(self):
        rows = self.bench.rows(self.ledger, "stats", "--by", "unit")
        docketed = {row["key"] or "": row["docketed"] for row in rows if row["key"] != "total"}
        self.bench.same("stats: dc", sorted(self.truth.docketed.items()), sorted(docketed.items()))
        late = sum(row["open_overdue"] for row in rows if row["key"] != "total")
        self.bench.check(late == len(self.truth.judged_late()), f"stats: dc counts {late} late")
        for tool, out in self.answers("stats"):
            self.bench.same(f"stats: {tool.name}", sorted(self.truth.counts.items()), sorted(tool.counts(out).items()))
        self.time("stats", ["stats", "--by", "unit"], "stats")

    def overdue_at(self):
        then = facts.newest_before(self.ledger, THEN)
        late = [item for item in facts.items(self.ledger, then) if facts.is_past(item, THEN)]
        judged = sorted(item.id for item in late if not facts.is_excused(item, THEN))
        found = [row["id"] for row in self.bench.rows(self.ledger, "overdue", "--at", THEN)]
        self.bench.same("overdue --at: dc", judged, sorted(found))
        for tool, out in self.answers("overdue_at", THEN):
            seen = sorted(one.id for one in late if one.state in facts.RUNNING)
            self.bench.same(f"overdue --at: {tool.name}", seen, sorted(tool.ids(out)))
        self.time("overdue --at", ["overdue", "--at", THEN], "overdue_at", THEN)
