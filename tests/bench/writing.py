"""Writing and long work: single acts, an import, the index from nothing, verification, the size of the history."""
import csv
import itertools
import os
import random
import shutil
import subprocess

import measure
import words

QUIET = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "check": True}
MOST_FILES = 10_000  # items of a ledger whose files are kept in the work tree
MOST_VERIFIED = 10_000  # items of a ledger of months that is verified: its commits are few and large
number = itertools.count(1)


def new_item():
    return ["dc", "item", "new", "--title", f"新增事项{next(number)}", "--category", "2"]


def report_on(item):
    return ["dc", "report", item.id, "--text", f"进展第{next(number)}次"]


def acts(bench, items, work, tools, one):
    """A record and a step, each a commit of its own; a unit reports on `one`."""
    ledger = f"{work}/ledger"
    if not bench.wants("item new", "report"):
        return
    bench.run(new_item(), ledger)  # what is derived is there from now on
    if bench.wants("item new"):
        bench.time("item new", items, {"dc": (ledger, new_item), **bench.commands(tools, "new")})
    if bench.wants("report"):
        bench.time("report", items, {"dc": (ledger, lambda: report_on(one)), **bench.commands(tools, "report", one)})
    bench.check(bench.run(["git", "fsck", "--strict", "--connectivity-only"], ledger).status == 0, "git fsck after the acts")


def acts_with_files(bench, items, work, tools):
    """The same where files and git's index follow: plain `git status` is clean after each."""
    ledger = f"{work}/ledger"
    if not bench.wants("item new with files"):
        return
    for command in (["dc", "checkout"], ["dc", "config", "--set", "worktree=full"], new_item()):
        bench.check(bench.run(command, ledger).status == 0, " ".join(command[:3]))
    git = {name: tool for name, tool in tools.items() if name == "git"}
    bench.time("item new with files", items, {"dc": (ledger, new_item), **bench.commands(git, "new")})
    changed = bench.run(["git", "status", "--porcelain"], ledger).out
    bench.check(changed == "", "git status is clean after the acts", changed)


def rebuilding(bench, items, work):
    if bench.wants("index rebuild", "memory of index rebuild"):
        bench.time_once("index rebuild", items, f"{work}/ledger", ["dc", "index", "rebuild"])
        bench.peak("index rebuild", items)


def verifying(bench, items, work):
    if not bench.wants("verify") or (items > MOST_VERIFIED and not bench.options.history):
        return
    cost = bench.time_once("verify", items, f"{work}/ledger", ["dc", "verify"])
    bench.rates[f"verify at {items}, commits a second"] = round(commits_of(bench, work) / cost.wall * 1000)


def commits_of(bench, work):
    return int(bench.run(["git", "rev-list", "--count", "HEAD"], f"{work}/ledger").out)


def packed(bench, items, work):
    """What a commit takes once git has collected: `git gc` as it stands in the background."""
    if not bench.options.history or not bench.wants("disk a commit"):
        return
    ledger = f"{work}/ledger"
    bench.check(bench.run(["git", "gc", "-q"], ledger).status == 0, "git gc")
    sizes = dict(line.split(": ") for line in bench.run(["git", "count-objects", "-v"], ledger).out.splitlines())
    bench.check(sizes["count"] == "0", "git gc packs everything", sizes)
    bench.figures["disk a commit", items, "dc"] = {"kb": round(int(sizes["size-pack"]) / commits_of(bench, work), 2)}


# An import ----------------------------------------------------------------------------------------


def write_rows(path, rows):
    chance = random.Random(rows)
    with open(path, "w", encoding="utf-8", newline="") as file:
        out = csv.writer(file)
        out.writerow(["序号", "工作任务", "牵头单位", "完成时限"])
        for row in range(1, rows + 1):
            out.writerow([row, words.title(chance) + str(row), chance.choice(words.UNITS).split(":")[1], "2026年12月31日"])


def bulk(bench, rows):
    if not bench.wants("import", "memory of import"):
        return
    folder = os.path.join(bench.folder, "import")
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(folder)
    write_rows(f"{folder}/rows.csv", rows)
    environment = {key: value for key, value in bench.environment.items() if key != "DC_USER"}
    source = ["--kind", "document", "--title", "任务清单", "--date", "2026-06-30"]
    for command in (["dc", "init", "ledger", "--organ", "督查室", "--worktree", "none"], ["dc", "-C", "ledger", "source", "add", *source]):
        subprocess.run(command, cwd=folder, env=environment, **QUIET)
    dc = measure.run(["dc", "-C", "ledger", "import", "rows.csv", "--source", "s2026-0001", "--create-units", "--yes", "-q"],
                     folder, environment)
    bench.check(dc.status == 0, f"import of {rows} rows", dc.out[-300:])
    names = bench.run(["git", "ls-tree", "-r", "--name-only", "HEAD", "items"], f"{folder}/ledger").out
    bench.check(names.count("\n") == rows, f"import: {names.count(chr(10))} items of {rows} rows")
    script = f".mode csv\n.import {folder}/rows.csv rows\ncreate index key on rows(序号);\n"
    sqlite = measure.run(["sqlite3", f"{folder}/rows.db"], folder, environment, script)
    bench.figures["import", rows, "dc"] = measure.median([dc])
    bench.figures["import", rows, "sqlite3"] = measure.median([sqlite])
    bench.peak("import", rows)
    bench.rates["import, rows a second"] = round(rows / dc.wall * 1000)
