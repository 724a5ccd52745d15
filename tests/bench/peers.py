"""The same data and the same questions for plain git and for sqlite3, who keep no rules."""
import datetime
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
            f"(state in ({quoted(WAITING)}) and submitted > due)) order by due, substr(id, 1, 4), length(id), id;")


def days_of(iso):
    return datetime.date.fromisoformat(iso).toordinal()


def unit_day(text):
    """The day on which the unit's clock stands (Art. 7(4)): a supplement that came in time, or may still come, keeps the
    day of the report it supplements; what the office held before does not count."""
    reports = []  # [handed in, answered, return limit of a supplement]
    for step in text.partition("\nsteps:\n")[2].split("\n- step: "):
        day = re.search(r'^  day: "([^"]+)"', step, re.M)
        if "\n  final: true" in step:
            reports.append([days_of(day.group(1)), None, None])
        elif step.startswith("review\n"):
            limit = re.search(r'^  due: \{.*now: "([^"]+)"', step, re.M)
            is_supplement = "\n  outcome: supplement" in step and limit
            reports[-1][1:] = [days_of(day.group(1)), days_of(limit.group(1)) if is_supplement else None]
    at = len(reports)
    came = days_of(AS_OF)
    if re.search(r"^  state: (submitted|awaiting-approval)$", text, re.M):
        at -= 1
        came = reports[at][0]
    while at > 0 and reports[at - 1][2] is not None and came <= reports[at - 1][2]:
        at -= 1
        came = reports[at][0]
    return came - sum(answered - day for day, answered, _ in reports[:at] if answered)


def excused(path):
    """Items past their limit that were returned and are not late all the same: no query of the peers tells them."""
    base = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    rows = base.execute("select id, text, due from items where due < ? and text like '%outcome:%'", [AS_OF])
    return {one for one, text, due in rows if unit_day(text) <= days_of(due)}


def search_sql(word):
    return f"select id from items where text like '%{word}%' order by id;"


def statistics_sql():
    return "select lead, state, count(*) from items where lead is not null group by lead, state order by lead, state;"


def last_lines(text, count):
    return "\n".join(text.splitlines()[-count:])
