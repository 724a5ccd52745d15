"""What the items of a ledger say, read without dc: the rows that every tool is to find."""
import collections
import datetime
import os
import re
import subprocess
import threading

AS_OF = "2026-07-01"
RUNNING = "issued accepted in-progress supplementing redoing".split()
WAITING = "submitted awaiting-approval".split()  # handed in: late only where that was after the limit
ENDED = "declined for-information completed cleared archived terminated void".split()
FIELD = re.compile(r"^  (state|lead|due): (.*)$", re.M)
FINAL = re.compile(r'^  day: "([^"]+)"(?:(?!\n- )[\s\S])*?^  final: true$', re.M)
STEP = re.compile(r'^- step: (\S+)(?:(?!\n- )[\s\S])*?^  at: "([^"]+)"(?:(?!\n- )[\s\S])*?^  actor_name: (\S+)', re.M)

Item = collections.namedtuple("Item", "id path title state lead due submitted text")
Step = collections.namedtuple("Step", "name at actor text")


def unquoted(word):
    return word.strip('"')


def item_of(path, text):
    head, _, life = text.partition("\nsteps:\n")
    fields = {key: unquoted(value) for key, value in FIELD.findall(head)}
    final = FINAL.findall(life)
    title = unquoted(re.search(r"^title: (.*)$", head, re.M).group(1))
    return Item(os.path.basename(path)[:-5], path, title, fields.get("state"), fields.get("lead"), fields.get("due"),
                final[-1] if final else None, text)


def steps_of(text):
    life = text.partition("\nsteps:\n- ")[2]
    for one in life.rstrip("\n").split("\n- "):
        name, at, actor = STEP.match("- " + one).groups()
        yield Step(name, at, actor, " ".join(line.strip() for line in one.split("\n")))


def records(ledger, revision="HEAD"):
    """(path, text) of every item of a commit."""
    names = subprocess.run(["git", "-C", ledger, "ls-tree", "-r", "--name-only", revision, "items"], check=True,
                           capture_output=True, text=True).stdout.split()
    cat = subprocess.Popen(["git", "-C", ledger, "cat-file", "--batch", "--buffer"], stdin=subprocess.PIPE,
                           stdout=subprocess.PIPE)

    def feed():
        cat.stdin.write("".join(f"{revision}:{name}\n" for name in names).encode())
        cat.stdin.close()

    feeder = threading.Thread(target=feed)
    feeder.start()
    for name in names:
        size = int(cat.stdout.readline().split()[2])
        yield name, cat.stdout.read(size).decode()
        cat.stdout.read(1)
    feeder.join()


def items(ledger, revision="HEAD"):
    return (item_of(path, text) for path, text in records(ledger, revision))


def newest_before(ledger, day):
    """The commit that was the newest when `day` ended."""
    return subprocess.run(["git", "-C", ledger, "rev-list", "-1", f"--before={day}T23:59:59+08:00", "HEAD"], check=True,
                          capture_output=True, text=True).stdout.strip()


# What is late -----------------------------------------------------------------------------------


def is_past(item, as_of):
    """By its fields alone: still at work past its limit, or handed in after it."""
    if not item.due or item.due >= as_of:
        return False
    return item.state in RUNNING or (item.state in WAITING and item.submitted is not None and item.submitted > item.due)


def days_of(iso):
    return datetime.date.fromisoformat(iso).toordinal()


def unit_day(text, as_of):
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
    came = days_of(as_of)
    if re.search(r"^  state: (submitted|awaiting-approval)$", text, re.M):
        at -= 1
        came = reports[at][0]
    while at > 0 and reports[at - 1][2] is not None and came <= reports[at - 1][2]:
        at -= 1
        came = reports[at][0]
    return came - sum(answered - day for day, answered, _ in reports[:at] if answered)


def is_excused(item, as_of):
    """Returned, past its limit, and not late all the same: no query of the peers tells it."""
    return "outcome:" in item.text and unit_day(item.text, as_of) <= days_of(item.due)


def place(item):
    """The order of the lists: by limit, then by number."""
    return item.due, item.id[:4], len(item.id), item.id
