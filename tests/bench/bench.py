"""Ledgers and the peers' copies of them, the commands that are timed, and the checks before."""
import functools
import json
import os
import shutil
import subprocess
import sys

import facts
import measure
from fossil import Fossil
from peers import Git, Sqlite
from taskwarrior import Taskwarrior

HERE = os.path.dirname(os.path.abspath(__file__))
SETTINGS = """[user]
	name = 张敏
	email = p@dc.invalid
[init]
	defaultBranch = main
[gc]
	auto = 0
[core]
	quotePath = false
"""


class Bench:
    def __init__(self, options, folder):
        self.options, self.folder = options, folder
        self.passed = self.failed = 0
        self.figures = {}  # (operation, items, tool) -> medians
        self.rates = {}
        home = os.path.join(folder, "home")
        os.makedirs(home, exist_ok=True)
        with open(os.path.join(home, ".gitconfig"), "w", encoding="utf-8") as file:
            file.write(SETTINGS)
        self.environment = {"PATH": os.environ["PATH"], "HOME": home, "LANG": "C.UTF-8", "TZ": "UTC",
                            "GIT_CONFIG_NOSYSTEM": "1", "DC_TODAY": facts.AS_OF, "DC_NOW": f"{facts.AS_OF}T09:00:00+08:00",
                            "DC_USER": "p-0001", "DC_LANG": "zh"}
        os.environ.update(self.environment)
        self.tools = [tool for tool in (Git, Sqlite, Fossil, Taskwarrior) if self.has(tool)]

    def has(self, tool):
        if tool.is_installed():
            return True
        self.say(f"{tool.name} is not installed and left out")
        return False

    def check(self, held, what, detail=""):
        self.passed, self.failed = self.passed + bool(held), self.failed + (not held)
        if not held:
            print(f"FAIL {what} {str(detail)[:400]}", flush=True)
        return held

    def say(self, words):
        print(f"-- {words}", file=sys.stderr, flush=True)

    def wants(self, *operations):
        return not self.options.only or any(one in self.options.only for one in operations)

    # Ledgers ------------------------------------------------------------------------------------

    def pristine(self, items):
        """A ledger that is made once and never written to."""
        kind = "history" if self.options.history else "months"
        folder = os.path.join(self.folder, f"{kind}-{items}")
        if not os.path.isdir(os.path.join(folder, "ledger", ".git")):
            shutil.rmtree(folder, ignore_errors=True)
            os.makedirs(folder)
            self.say(f"making a ledger of {items} items")
            more = ["--history"] if self.options.history else []
            subprocess.run([os.path.join(HERE, "generate"), os.path.join(folder, "ledger"), str(items), *more], check=True,
                           stdout=subprocess.DEVNULL)
        return folder

    def loaded(self, items):
        """The tools that hold this ledger, each in a copy below `folder`/work that may be written to."""
        pristine, work = self.pristine(items), os.path.join(self.folder, "work")
        shutil.rmtree(work, ignore_errors=True)
        os.makedirs(work)
        tools = [tool(pristine) for tool in self.tools if not tool.loads_slowly or items <= self.options.slow_peers]
        for tool in tools:
            if not tool.is_loaded():
                self.say(f"{tool.name} loads {items} items")
                tool.load()
        for name in {"ledger", *(tool.holds for tool in tools)}:
            subprocess.run(["cp", "-r", "--reflink=auto", f"{pristine}/{name}", f"{work}/{name}"], check=True)
        return work, {tool.name: type(tool)(work) for tool in tools}

    # One operation ------------------------------------------------------------------------------

    def run(self, command, folder):
        return measure.run(command, folder, self.environment)

    def rows(self, ledger, *command):
        """What dc answers, as rows."""
        cost = self.run(["dc", *command, "--json"], ledger)
        return json.loads(cost.out)["rows"] if cost.status == 0 else []

    def asked(self, tools, question, *words):
        """(tool, output) of each peer that can answer the question."""
        for tool in tools.values():
            if hasattr(tool, question):
                yield tool, self.run(getattr(tool, question)(*words), tool.cwd).out

    @staticmethod
    def commands(tools, question, *words):
        """tool -> (folder, function that gives the command of a turn)."""
        able = (tool for tool in tools.values() if hasattr(tool, question))
        return {tool.name: (tool.cwd, functools.partial(getattr(tool, question), *words)) for tool in able}

    def time(self, operation, items, commands):
        """commands: tool -> (folder, function that gives the command of a turn)."""
        costs = {tool: [] for tool in commands}
        for _ in range(self.options.repeat):
            for tool, (folder, command) in commands.items():
                cost = self.run(command(), folder)
                self.check(cost.status == 0, f"{operation} at {items} with {tool}", cost.status)
                costs[tool].append(cost)
        for tool, some in costs.items():
            self.figures[operation, items, tool] = measure.median(some)

    def time_once(self, operation, items, folder, command):
        cost = self.run(command, folder)
        self.check(cost.status == 0, f"{operation} at {items}", cost.out[-300:])
        self.figures[operation, items, "dc"] = measure.median([cost])
        return cost

    def peak(self, operation, items):
        """The memory of an operation as a line of its own."""
        memory = self.figures[operation, items, "dc"]["memory_mb"]
        self.figures[f"memory of {operation}", items, "dc"] = {"memory_mb": memory, "of": operation}

    def same(self, what, expected, found):
        self.check(found == expected, f"{what}: {len(found)} found, {len(expected)} expected",
                   sorted(set(found) ^ set(expected))[:10])
