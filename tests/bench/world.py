"""The generated world: its calendar, its registers, and the history that its acts land in."""
import bisect
import datetime
import glob
import heapq
import random as randomness
import re
import subprocess

import words
from dockets import Docket

FIRST_DAY = datetime.date(2017, 3, 14)
LAST_DAY = datetime.date(2026, 6, 30)
FOLDERS = {"item": ("items", ""), "source": ("sources", "s"), "notice": ("notices", "n"),
           "stage-report": ("stage-reports", "r")}
NAMED_RECORDS = 100  # a commit of more tells only their number


class Calendar:
    """Working days as the ledger's own calendars have them."""

    def __init__(self, ledger):
        off, on = set(), set()
        for name in glob.glob(f"{ledger}/calendar/*.yaml"):
            with open(name, encoding="utf-8") as file:
                holidays, _, workdays = file.read().partition("\nworkdays:")
            dates = lambda text: re.findall(r'"(\d{4}-\d\d-\d\d)"', text.split("\nholidays:")[-1])
            off.update(map(datetime.date.fromisoformat, dates(holidays)))
            on.update(map(datetime.date.fromisoformat, dates(workdays)))
        every = (FIRST_DAY + datetime.timedelta(n) for n in range((LAST_DAY - FIRST_DAY).days + 800))
        self.days = [day for day in every if day in on or (day.weekday() < 5 and day not in off)]

    def after(self, day, count):
        """The working day `count` after `day`; with 0 the day itself or the next one."""
        return self.days[bisect.bisect_left(self.days, day) + count]


class World:
    """Acts happen in the order of time; each becomes a commit, or each month does."""

    def __init__(self, ledger, by_act, seed=20170314):
        self.random = randomness.Random(seed)
        self.ledger, self.by_act = ledger, by_act
        self.calendar = Calendar(ledger)
        self.clock = datetime.datetime.combine(FIRST_DAY, datetime.time(9, 30))
        self.queue, self.entered, self.numbers, self.commits = [], 0, {}, 0
        self.unlanded, self.units, self.leaders, self.clerks = {}, [], [], []
        self.git = subprocess.Popen(["git", "-C", ledger, "fast-import", "--quiet", "--depth=50"],
                                    stdin=subprocess.PIPE)
        self.write = self.git.stdin.write

    # Time ---------------------------------------------------------------------------------------

    def start(self, life, day):
        """A life is a generator that yields the days on which it goes on."""
        second = int(self.random.random() * 32000)
        moment = datetime.datetime.combine(day, datetime.time(8, 30)) + datetime.timedelta(seconds=second)
        self.entered += 1
        heapq.heappush(self.queue, (moment, self.entered, life))

    def run(self):
        end = datetime.datetime.combine(LAST_DAY, datetime.time(17, 30))
        while self.queue and self.queue[0][0] <= end:
            moment, _, life = heapq.heappop(self.queue)
            later = max(moment, self.clock + datetime.timedelta(seconds=1))
            if not self.by_act and later.month != self.clock.month:
                self.land_month()
            self.clock = later
            day = next(life, None)
            if day is not None:
                self.start(life, max(day, self.clock.date()))
        self.land_month()
        self.git.stdin.close()
        if self.git.wait() != 0:
            raise SystemExit("git fast-import failed")

    # Records ------------------------------------------------------------------------------------

    def numbered(self, kind, head):
        folder, letter = FOLDERS[kind]
        year = self.clock.year
        number = self.numbers[kind, year] = self.numbers.get((kind, year), 0) + 1
        name = f"{letter}{year}-{number:04}"
        docket = Docket(kind, f"{folder}/{year}/{number // 100:02}/{name}.yaml", {"id": name, **head})
        docket.id = name
        return docket

    def act(self, subject, clerk, steps):
        """One command: steps (docket, name, fields) that land together, later than all before."""
        self.clock += datetime.timedelta(seconds=1)
        for seq, (docket, name, fields) in enumerate(steps, 1):
            docket.add(self.random, self.clock, name, clerk, seq=seq if len(steps) > 1 else None, **fields)
        dockets = list({id(docket): docket for docket, _, _ in steps}.values())
        if self.by_act:
            self.commit(subject, clerk, dockets)
        else:
            self.unlanded.update({docket.path: docket for docket in dockets})

    def land_month(self):
        if not self.unlanded:
            return
        clerk = self.clerks[0] if self.clerks else ("", "张敏")
        self.commit(f"登记 {self.clock:%Y-%m}", clerk, list(self.unlanded.values()))
        self.unlanded = {}

    def trailers(self, dockets):
        if len(dockets) > NAMED_RECORDS:
            return f"Dc-Count: {len(dockets)}\n"
        names = dict.fromkeys(name for docket in dockets for name, _ in docket.names)
        actors = sorted({actor for docket in dockets for _, actor in docket.names if actor})
        return ("".join(f"Dc-Step: {name}\n" for name in names) +
                "".join(f"Dc-Record: {docket.path[:-5]}\n" for docket in dockets) +
                "".join(f"Dc-Actor: {actor}\n" for actor in actors))

    def commit(self, subject, clerk, dockets):
        when = f"{self.seconds()} +0800"
        mail = f"{clerk[0]}@dc.invalid" if clerk[0] else "zhangmin@dc.invalid"
        message = f"{subject}\n\n{self.trailers(dockets)}".encode()
        parent = "from refs/heads/main^0\n" if self.commits == 0 else ""
        self.write(f"commit refs/heads/main\nauthor {clerk[1]} <{mail}> {when}\ncommitter dc <dc@dc.invalid> {when}\n"
                   f"data {len(message)}\n".encode() + message + parent.encode())
        for docket in dockets:
            text = docket.text.encode()
            self.write(f"M 100644 inline {docket.path}\ndata {len(text)}\n".encode() + text + b"\n")
            docket.names = []
        self.commits += 1

    def seconds(self):
        """Of the epoch: the clock runs in China time."""
        return int((self.clock - datetime.datetime(1970, 1, 1, 8)).total_seconds())

    # Registers ----------------------------------------------------------------------------------

    def found_registers(self):
        first = ("", "张敏")
        units = [pair.split(":") for pair in words.UNITS]
        office = [("duchashi", "区委督查室"), ("committee-office", "区委办公室")]
        steps = [self.unit(slug, name) for slug, name in office + units]
        clerks = [("p-0001", "张敏", "督查员", ["clerk"]), ("p-0002", "王刚", "督查室主任", ["office-chief"])]
        clerks += [(f"p-{n:04}", words.person_name(self.random), "督查员", ["clerk"]) for n in range(3, 8)]
        leaders = [("p-0010", "赵宏", "区委书记", ["principal-leader"])]
        leaders += [(f"p-{n:04}", words.person_name(self.random), "区委常委", ["portfolio-leader"]) for n in range(11, 16)]
        people = [(*one, "duchashi") for one in clerks + leaders]
        for place, (slug, name) in enumerate(units):
            ids = [f"p-{1000 + place * 10 + n}" for n in range(4)]
            staff = [(one, words.person_name(self.random), "局长" if n == 0 else "科长", ["unit-head"] if n == 0 else [],
                      slug) for n, one in enumerate(ids)]
            people += staff
            self.units.append((slug, name, [one[:2] for one in staff]))
        self.clerks = [one[:2] for one in clerks if one[0] != "p-0002"]
        self.chief, self.leaders = clerks[1][:2], [one[:2] for one in leaders]
        self.act("登记单位", first, steps)
        self.act("登记人员", first, [self.person(people[0])])
        self.act("登记人员", self.clerks[0], [self.person(one) for one in people[1:]])

    def unit(self, slug, name):
        docket = Docket("unit", f"units/{slug}.yaml", {"id": slug, "kind": "department"})
        return docket, "new", {"sets": {"names": [{"name": name, "from": FIRST_DAY.isoformat()}]}}

    def person(self, one):
        ident, name, title, roles, unit = one
        docket = Docket("person", f"persons/{ident}.yaml", {"id": ident, "name": name})
        post = {"unit": unit, "title": title, "roles": roles, "from": FIRST_DAY.isoformat()}
        if not roles:
            del post["roles"]
        return docket, "new", {"sets": {"posts": [post]}}
