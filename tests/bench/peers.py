"""The same data and the same questions for plain git and for sqlite3, who keep no rules."""
import itertools
import os
import shutil
import sqlite3
import subprocess

import facts

SCHEMA = """
create table items (id text primary key, path text, title text, state text, lead text, due text, submitted text, text text);
create table steps (item text, at text, step text, actor text);
create index due on items (due, state, submitted, id);
create index lead on items (lead, state);
create index steps_of on steps (item, at);
"""


def quoted(words):
    return ", ".join(f"'{word}'" for word in words)


def overdue_condition(state="state"):
    return (f"due < '{facts.AS_OF}' and ({state} in ({quoted(facts.RUNNING)}) or "
            f"({state} in ({quoted(facts.WAITING)}) and submitted > due))")


ORDER = "due, substr({0}, 1, 4), length({0}), {0}"


class Peer:
    """A tool that holds the items of `folder`/ledger in its own way and answers the same questions. A command is what is
    run in `cwd`; what reads its output beside it. A question that it cannot answer has no method."""

    name = program = holds = ""
    loads_slowly = False  # a hundred thousand items take it a quarter of an hour and more
    sees_returns = True  # what was handed in, and when

    def __init__(self, folder):
        self.ledger, self.cwd = f"{folder}/ledger", folder
        self.base = f"{folder}/{self.holds}"
        self.turns = itertools.count(1)

    def is_loaded(self):
        return os.path.exists(self.base)

    @classmethod
    def is_installed(cls):
        return shutil.which(cls.program) is not None

    ids = staticmethod(str.split)

    @staticmethod
    def counts(out):
        """{(lead, state): items} of lines 'lead state count'."""
        rows = (line.split() for line in out.splitlines())
        return {(lead, state): int(count) for lead, state, count in rows}


class Sqlite(Peer):
    name = program = "sqlite3"
    holds = "items.db"

    def load(self):
        unfinished = f"{self.base}.part"
        if os.path.exists(unfinished):
            os.remove(unfinished)
        base = sqlite3.connect(unfinished)
        base.executescript(SCHEMA)
        for item in facts.items(self.ledger):
            base.execute("insert into items values (?, ?, ?, ?, ?, ?, ?, ?)", item)
            base.executemany("insert into steps values (?, ?, ?, ?)",
                             ((item.id, step.at, step.name, step.actor) for step in facts.steps_of(item.text)))
        base.commit()
        base.execute("analyze")
        base.close()
        os.rename(unfinished, self.base)

    def ask(self, sql):
        return ["sqlite3", "-readonly", "-separator", "\t", self.base, sql]

    def overdue(self):
        return self.ask(f"select id from items where {overdue_condition()} order by {ORDER.format('id')};")

    def show(self, item):
        return self.ask(f"select text from items where id = '{item.id}';")

    def log(self, item):
        return self.ask(f"select * from steps where item = '{item.id}' order by at;")

    @staticmethod
    def steps(out):
        return len(out.splitlines())

    def search(self, word):
        return self.ask(f"select id from items where text like '%{word}%' order by id;")

    def stats(self):
        return self.ask("select lead, state, count(*) from items where lead is not null group by lead, state;")

    def new(self):
        turn = next(self.turns)
        return ["sqlite3", self.base, f"insert into items values ('x{turn}','p','新增{turn}','received','','','','');"]

    def report(self, item):
        return ["sqlite3", self.base, f"insert into steps values ('{item.id}','{next(self.turns)}','report','p');"]


class Git(Peer):
    """A file an item, one commit; the history is the ledger's own."""

    name = program = holds = "git"
    sees_returns = False

    def __init__(self, folder):
        super().__init__(folder)
        self.cwd = self.base

    def load(self):
        unfinished = f"{self.cwd}.part"
        shutil.rmtree(unfinished, ignore_errors=True)
        subprocess.run(["git", "init", "-q", unfinished], check=True)
        for name, text in facts.records(self.ledger):
            os.makedirs(os.path.dirname(f"{unfinished}/{name}"), exist_ok=True)
            with open(f"{unfinished}/{name}", "w", encoding="utf-8") as file:
                file.write(text)
        for words in (["add", "."], ["commit", "-q", "-m", "items"], ["gc", "-q"]):
            subprocess.run(["git", "-C", unfinished, *words], check=True)
        os.rename(unfinished, self.cwd)

    @staticmethod
    def fields(revision, names):
        return f"git grep -h -E '^({names}):( |$)' {revision} -- items | tr -d '\"'"

    def late(self, revision, day):
        states = "||".join(f's=="{state}"' for state in facts.RUNNING)
        return (f"{self.fields(revision, 'id|  state|  due')} | awk '$1==\"id:\"{{id=$2}} $1==\"state:\"{{s=$2}} "
                f"$1==\"due:\"&&$2<\"{day}\"&&({states}){{print $2, id}}' | sort | cut -d' ' -f2")

    def overdue(self):
        return ["sh", "-c", self.late("HEAD", facts.AS_OF)]

    def overdue_at(self, day):
        before = f"git rev-list -1 --before={day}T23:59:59+08:00 HEAD"
        return ["sh", "-c", f"cd {self.ledger} && at=$({before}) && {self.late('$at', day)}"]

    def show(self, item):
        return ["git", "show", f"HEAD:{item.path}"]

    def log(self, item):
        return ["git", "-C", self.ledger, "log", "--format=%h %s", "--", item.path]

    def search(self, word):
        return ["git", "grep", "-l", "-F", word, "HEAD", "--", "items"]

    @staticmethod
    def ids(out):
        return [name.rsplit("/", 1)[-1].removesuffix(".yaml") for name in out.split()]

    def stats(self):
        head = '$1=="state:"{s=$2} $1=="steps:"{s=""} $1=="lead:"&&s{n[$2 " " s]++}'
        return ["sh", "-c", f"{self.fields('HEAD', 'steps|  state|  lead')} | awk '{head} END{{for (k in n) print k, n[k]}}'"]

    def new(self):
        turn = next(self.turns)
        name = f"items/new-{turn}.yaml"
        return ["sh", "-c", f'printf "id: x{turn}\\n" >{name} && git add {name} && git commit -q -m new']

    def report(self, item):
        step = f"- step: report\\n  text: 进展第{next(self.turns)}次\\n"
        return ["sh", "-c", f'printf -- "{step}" >>{item.path} && git add {item.path} && git commit -q -m report']
