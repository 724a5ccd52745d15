"""The same data and the same questions for plain git and for sqlite3, who keep no rules."""
import os
import re
import sqlite3
import subprocess
import threading

AS_OF = "2026-07-01"
RUNNING = "issued accepted in-progress supplementing redoing".split()
WAITING = "submitted awaiting-approval".split()  # handed in: late only where that was after the limit
FIELD = re.compile(r"^  (state|lead|due): (.*)$", re.M)
SCHEMA = """
create table items (id text primary key, path text, title text, state text, lead text, due text, submitted text, text text);
create table steps (item text, at text, step text, actor text);
create index due on items (due, state, submitted, id);
create index lead on items (lead, state);
create index steps_of on steps (item, at);
"""


def unquoted(word):
    return word.strip('"')


def row_of(path, text):
    head, _, life = text.partition("\nsteps:\n")
    fields = {key: unquoted(value) for key, value in FIELD.findall(head)}
    final = re.findall(r'^  day: "([^"]+)"(?:(?!\n- )[\s\S])*?^  final: true$', life, re.M)
    title = unquoted(re.search(r"^title: (.*)$", head, re.M).group(1))
    return (os.path.basename(path)[:-5], path, title, fields.get("state"), fields.get("lead"), fields.get("due"),
            final[-1] if final else None, text)


def steps_of(name, text):
    life = text.partition("\nsteps:\n")[2]
    steps = re.findall(r'^- step: (\S+)(?:(?!\n- )[\s\S])*?^  at: "([^"]+)"(?:(?!\n- )[\s\S])*?^  actor_name: (\S+)$', life, re.M)
    return [(name, at, step, actor) for step, at, actor in steps]


def records(ledger):
    """(path, text) of every item of the newest commit."""
    names = subprocess.run(["git", "-C", ledger, "ls-tree", "-r", "--name-only", "HEAD", "items"], check=True,
                           capture_output=True, text=True).stdout.split()
    cat = subprocess.Popen(["git", "-C", ledger, "cat-file", "--batch", "--buffer"], stdin=subprocess.PIPE,
                           stdout=subprocess.PIPE)

    feed = threading.Thread(target=lambda: (cat.stdin.write("".join(f"HEAD:{n}\n" for n in names).encode()), cat.stdin.close()))
    feed.start()
    for name in names:
        size = int(cat.stdout.readline().split()[2])
        yield name, cat.stdout.read(size).decode()
        cat.stdout.read(1)
    feed.join()


def make_database(ledger, path):
    base = sqlite3.connect(path)
    base.executescript(SCHEMA)
    for name, text in records(ledger):
        row = row_of(name, text)
        base.execute("insert into items values (?, ?, ?, ?, ?, ?, ?, ?)", row)
        base.executemany("insert into steps values (?, ?, ?, ?)", steps_of(row[0], text))
    base.commit()
    base.execute("analyze")
    base.close()


def make_files(ledger, folder):
    """A file an item under plain git, one commit."""
    os.makedirs(folder)
    subprocess.run(["git", "init", "-q", folder], check=True)
    for name, text in records(ledger):
        os.makedirs(os.path.dirname(f"{folder}/{name}"), exist_ok=True)
        with open(f"{folder}/{name}", "w", encoding="utf-8") as file:
            file.write(text)
    subprocess.run(["git", "-C", folder, "add", "."], check=True)
    subprocess.run(["git", "-C", folder, "commit", "-q", "-m", "items"], check=True)
    subprocess.run(["git", "-C", folder, "gc", "-q"], check=True)


def quoted(words):
    return ", ".join(f"'{word}'" for word in words)


def overdue_sql():
    return (f"select id from items where due < '{AS_OF}' and (state in ({quoted(RUNNING)}) or "
            f"(state in ({quoted(WAITING)}) and submitted > due)) order by due, id;")


def search_sql(word):
    return f"select id from items where text like '%{word}%' order by id;"


def statistics_sql():
    return "select lead, state, count(*) from items where lead is not null group by lead, state order by lead, state;"


def last_lines(text, count):
    return "\n".join(text.splitlines()[-count:])
