"""Who is late, read a second time: from the steps, registers and calendars alone, by Art. 7(4) as the Rules and
the manual tell it. No word of a standing is believed."""
import datetime

ONE_DAY = datetime.timedelta(days=1)
RUNNING = {'issued', 'accepted', 'in-progress', 'submitted', 'supplementing', 'redoing', 'awaiting-approval'}
WITH_OFFICE = {'submitted', 'awaiting-approval'}


def day(text):
    return datetime.date.fromisoformat(text)


class Calendars:
    def __init__(self, years):
        self.years = {year['year'] for year in years}
        self.off = {day(date) for year in years for holiday in year['holidays'] for date in holiday['dates']}
        self.worked = {day(one['date']) for year in years for one in year.get('workdays') or []}

    def works(self, date):
        return date in self.worked or (date.weekday() < 5 and date not in self.off)

    def between(self, after, until):
        """Working days after one day up to another, nothing where a year is not known."""
        days = [after + ONE_DAY * n for n in range(1, (until - after).days + 1)]
        if any(date.year not in self.years for date in days):
            return None
        return sum(self.works(date) for date in days)


class Round:
    """A final report and what the office did with it."""

    def __init__(self, handed_in):
        self.handed_in, self.answers = handed_in, []

    def seen(self, as_of):
        """The last answer by that day: (day, outcome, limit), or nothing. One that was answered again is
        as if it had waited for that answer."""
        if not self.answers or self.answers[-1][0] > as_of:
            return None
        return self.answers[-1]


class Life:
    """An item as its steps tell it."""

    def __init__(self, record):
        self.id = record['id']
        self.fields, self.rounds = {}, []
        withdrawn = {one for step in record['steps'] for one in step.get('withdraws') or []}
        for step in record['steps']:
            if 'irregular' not in step and step['id'] not in withdrawn:
                self.fields.update(step.get('sets') or {})
                self.take(step)
        self.state, self.lead = self.fields.get('state'), self.fields.get('lead')
        self.due = day(self.fields['due']) if self.fields.get('due') else None

    def take(self, step):
        # A report that the revisit finds false opens the item again (Art. 21).
        if step['step'] == 'reopen' or step['step'] == 'revisit' and step['verdict'] == 'false':
            self.rounds = []
        if step['step'] == 'report' and step.get('final') and 'unit' not in step:
            self.rounds.append(Round(day(step['day'])))
        if step['step'] == 'review' and self.rounds:
            limit = (step.get('due') or {}).get('now')
            self.rounds[-1].answers.append((day(step['day']), step['outcome'], limit and day(limit)))

    def held(self, rounds, as_of):
        """The days on which the office held what it had then answered."""
        return {one.handed_in + ONE_DAY * n for one in rounds if one.seen(as_of)
                for n in range(1, (one.seen(as_of)[0] - one.handed_in).days + 1)}

    def counted(self, rounds, as_of):
        """The day that counts for the last of these reports."""
        if len(rounds) > 1:
            _, outcome, limit = rounds[-2].seen(as_of)
            if outcome == 'supplement' and rounds[-1].handed_in <= limit:
                return self.counted(rounds[:-1], as_of)
        return rounds[-1].handed_in - ONE_DAY * len(self.held(rounds[:-1], as_of))

    def own_day(self, as_of):
        rounds = [one for one in self.rounds if one.handed_in <= as_of]
        if not rounds:
            return as_of
        answer = rounds[-1].seen(as_of)
        if answer is None or answer[1] == 'pass' and self.state in WITH_OFFICE:
            return self.counted(rounds, as_of)
        if answer[1] == 'supplement' and as_of <= answer[2]:
            return self.counted(rounds, as_of)
        return as_of - ONE_DAY * len(self.held(rounds, as_of))

    def row(self, as_of, calendars, names):
        """What dc overdue should say of it on that day, or nothing."""
        if self.state not in RUNNING or not self.due or self.own_day(as_of) <= self.due:
            return None
        own = self.own_day(as_of)
        return {'id': self.id, 'due': str(self.due), 'state': self.state, 'timing': 'overdue', 'light': 'red',
                'lead': self.lead, 'lead_name': name_on(names[self.lead], as_of),
                'days_overdue': (own - self.due).days, 'workdays_overdue': calendars.between(self.due, own)}


def name_on(names, as_of):
    held = [name for name in names if day(name['from']) <= as_of]
    return (max(held, key=lambda name: name['from']) if held else names[0])['name']


def expected(lives, as_of, calendars, names):
    rows = [row for life in lives if (row := life.row(as_of, calendars, names))]
    return sorted(rows, key=lambda row: (row['due'], row['id']))


class Count:
    def __init__(self):
        self.passed = self.failed = 0

    def check(self, what, problem):
        if problem:
            self.failed += 1
            print(f'WRONG {what}: {problem}')
        else:
            self.passed += 1


def difference(said, wanted):
    if [row['id'] for row in said] != [row['id'] for row in wanted]:
        return f"{[row['id'] for row in said]} for {[row['id'] for row in wanted]}"
    for row, want in zip(said, wanted):
        for key, value in want.items():
            if row[key] != value:
                return f"{row['id']} {key}: {row[key]!r} for {value!r}"
    return None
