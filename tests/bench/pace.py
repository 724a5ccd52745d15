"""How this machine stands beside the one on which the targets were set: the same small work here and there."""
import statistics

# CPU ms of a cold process there.
PROCESSES = {"an empty process": (["/bin/true"], 0.6), "git rev-parse HEAD": (["git", "rev-parse", "HEAD"], 1.0)}
# What sqlite3 took there, at how many items; None: at any.
SQLITE = {"show": (1.4, None), "log": (1.4, None), "overdue": (8.3, 100000), "stats": (9.5, 100000)}


LONG = 1000  # ms: what takes so long is work, hardly the start of a process


class Pace:
    """How many times as long this machine takes for what was measured there."""

    def __init__(self, bench, sizes):
        self.known = {name: (self.take(bench, command), there) for name, (command, there) in PROCESSES.items()}
        for operation, (there, items) in SQLITE.items():
            here = bench.figures.get((operation, sizes[-1], "sqlite3"))
            if here and items in (None, sizes[-1]):
                self.known[f"sqlite3's {operation}"] = (here["cpu_ms"], there)
        self.ratios = {name: here / there for name, (here, there) in self.known.items()}
        self.median = statistics.median(self.ratios.values())

    def of(self, operation, target):
        """sqlite3's in the same operation; of long ones the least, which favours this program least; else the median."""
        own = self.ratios.get(f"sqlite3's {operation}")
        return own or (min(self.ratios.values()) if target.good >= LONG else self.median)

    @staticmethod
    def take(bench, command):
        folder = bench.pristine(1000) + "/ledger"
        return statistics.median(bench.run(command, folder).cpu for _ in range(bench.options.repeat))

    def words(self):
        shares = "; ".join(f"{name} {here:.1f} ms, there {there}" for name, (here, there) in self.known.items())
        return f"pace: this machine takes {self.median:.1f} times as long as the one of the targets ({shares})"
