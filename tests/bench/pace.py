"""How this machine stands beside the one on which the targets were set: the same small work here and there."""
import statistics

# CPU ms of a cold process there.
PROCESSES = {"an empty process": (["/bin/true"], 0.6), "git rev-parse HEAD": (["git", "rev-parse", "HEAD"], 1.0)}
# What sqlite3 took there, at how many items; None: at any.
SQLITE = {"show": (1.4, None), "log": (1.4, None), "overdue": (8.3, 100000), "stats": (9.5, 100000)}


class Pace:
    """`ratio`: how many times as long this machine takes; 1 where nothing tells."""

    def __init__(self, bench, sizes):
        self.known = {name: (self.take(bench, command), there) for name, (command, there) in PROCESSES.items()}
        for operation, (there, items) in SQLITE.items():
            here = bench.figures.get((operation, sizes[-1], "sqlite3"))
            if here and items in (None, sizes[-1]):
                self.known[f"sqlite3's {operation}"] = (here["cpu_ms"], there)
        self.ratio = statistics.median(here / there for here, there in self.known.values())

    @staticmethod
    def take(bench, command):
        folder = bench.pristine(1000) + "/ledger"
        return statistics.median(bench.run(command, folder).cpu for _ in range(bench.options.repeat))

    def words(self):
        shares = "; ".join(f"{name} {here:.1f} ms, there {there}" for name, (here, there) in self.known.items())
        return f"pace: this machine takes {self.ratio:.1f} times as long as the one of the targets ({shares})"
