"""The table, for people and in README, and the same as JSON."""
import json

import measure
from pace import Pace
from targets import BOUNDS, QUERIES, TARGETS

MARKS = ("<!-- bench -->", "<!-- /bench -->")
PEERS = ["git", "sqlite3", "fossil", "taskwarrior"]
UNFAIR_WITHOUT_HISTORY = ["verify"]  # its target is of a commit an act
UNITS = {"cpu_ms": "", "wall_ms": "ms of wall", "memory_mb": "MB", "kb": "KB"}


class Table:
    """A line an operation that was measured."""

    def __init__(self, figures, sizes, pace, is_history):
        self.figures, self.sizes, self.pace = {**figures, **peaks(figures, sizes)}, sizes, pace
        self.is_history = is_history
        self.peers = [peer for peer in PEERS if any(tool == peer for _, _, tool in figures)]

    def text(self):
        head = ["operation", *(f"dc at {items}" for items in self.sizes), "wall ms", "memory MB", "growth", *self.peers, "target",
                "at its pace", "what bounds it"]
        lines = [head, ["---"] * len(head)] + [self.line(operation) for operation in TARGETS if self.measured(operation)]
        return "\n".join(f"| {' | '.join(line)} |" for line in lines)

    def measured(self, operation, tool="dc"):
        return [items for items in self.sizes if (operation, items, tool) in self.figures]

    def figure(self, operation, items, tool="dc"):
        return self.figures[operation, items, tool][TARGETS[operation].figure]

    def line(self, operation):
        measured = self.measured(operation)
        mine = [shown(self.figure(operation, items)) if items in measured else "–" for items in self.sizes]
        last = self.figures[operation, measured[-1], "dc"]
        besides = [shown(last[key]) if "wall_ms" in last else "–" for key in ("wall_ms", "memory_mb")]
        target, figure = TARGETS[operation], self.figure(operation, measured[-1])
        verdict = verdict_on(target, figure)
        paced = "–"
        if target.figure.endswith("_ms"):
            paced = verdict_on(target, figure / self.pace.of(operation, target)).split(",")[0]
        if operation in UNFAIR_WITHOUT_HISTORY and not self.is_history:
            verdict = paced = "–"
        ratios = [self.ratio(operation, peer) for peer in self.peers]
        of = last.get("of")
        bound = "" if verdict in ("after", "good", "–") else f"{of}: {BOUNDS[of]}" if of else BOUNDS[operation]
        return [named(operation), *mine, *besides, self.growth(operation, measured), *ratios, verdict, paced, bound]

    def growth(self, operation, measured):
        if len(measured) < 2:
            return "–"
        return f"{self.figure(operation, measured[-1]) / max(self.figure(operation, measured[0]), 0.1):.1f}×"

    def ratio(self, operation, peer):
        """At the largest size that both were measured at."""
        both = self.measured(operation, peer)
        if not both:
            return "–"
        ratio = self.figure(operation, both[-1], peer) / max(self.figure(operation, both[-1]), 0.1)
        return f"{ratio:.1f}×" + ("" if both[-1] == self.measured(operation)[-1] else f" at {both[-1]}")


def verdict_on(target, figure):
    if target.after is not None and figure <= target.after:
        return "after"
    if figure > target.good:
        return f"missed, good is {target.good}"
    return "good" if target.after is None else f"good, after is {target.after}"


def shown(number):
    return measure.figure(number) if number < 10000 else f"{number / 1000:.0f} s"


def named(operation):
    unit = UNITS[TARGETS[operation].figure]
    return f"{operation}, {unit}" if unit else operation


def peaks(figures, sizes):
    """The most memory that any query took, where all were asked."""
    found = {}
    for items in sizes:
        asked = {query: figures.get((query, items, "dc")) for query in QUERIES}
        if all(asked.values()):
            most = max(QUERIES, key=lambda query: asked[query]["memory_mb"])
            found["memory of a query", items, "dc"] = {"memory_mb": asked[most]["memory_mb"], "of": most}
    return found


def title(options, told):
    history = "each act is a commit" if options.history else "each month is a commit"
    return (f"CPU ms of a cold process where nothing else is said, medians of {options.repeat}, {told['date']}, {told['cores']} cores of "
            f"{told['cpu']}, load {told['load']}; {history}. Peers: their time as a multiple of dc's; growth: largest to smallest ledger. "
            f"At its pace: the verdict on dc's time divided by how many times as long this machine takes for what was measured where the "
            f"targets were set: sqlite3's answer to the same question, else small processes (tests/bench/pace.py).")


def tell(bench, sizes):
    told, options = measure.machine(), bench.options
    pace = Pace(bench, sizes)
    table = Table(bench.figures, sizes, pace, options.history)
    rates = pace.words() + "\n" + "".join(f"{name}: {value}\n" for name, value in bench.rates.items())
    text = f"{title(options, told)}\n\n{table.text()}\n\n{rates}"
    print(text)
    if options.json:
        rows = [{"operation": o, "items": n, "tool": t, **figures} for (o, n, t), figures in table.figures.items()]
        with open(options.json, "w", encoding="utf-8") as file:
            json.dump({"schema": "dc/bench/1", **told, "pace": pace.known, "rows": rows, "rates": bench.rates}, file, ensure_ascii=False, indent=1)
    if options.readme:
        write_readme(options.readme, text)


def write_readme(path, text):
    with open(path, encoding="utf-8") as file:
        before, _, rest = file.read().partition(MARKS[0])
    after = rest.partition(MARKS[1])[2] if MARKS[1] in rest else "\n"
    with open(path, "w", encoding="utf-8") as file:
        file.write(f"{before}{MARKS[0]}\n{text}{MARKS[1]}{after}")
