#!/usr/bin/python3
"""A prepared ledger: two years of an office's work, 2024 and 2025, landed day by day by the dc on PATH with
the clock, the step ids and the home pinned, so that every run makes the same commits.

    tests/support/two_years.py FOLDER     puts it into FOLDER/ledger

From Python: two_years.copy(folder). It is made once for each build of dc and kept beside the program.
two_years_lives.py tells who does what when; this file is the clockwork."""
import datetime
import hashlib
import heapq
import os
import pathlib
import re
import shlex
import shutil
import subprocess
import sys
import tempfile

FIRST = datetime.date(2024, 1, 2)
LAST = datetime.date(2025, 12, 31)
OFFICE_OPENS = datetime.timedelta(hours=9)
BETWEEN_ACTS = datetime.timedelta(minutes=3)


def date(text):
    return datetime.date.fromisoformat(text)


class Act:
    """What is recorded on one day in one commit: a command, or the lines of a batch. `on` is the day it is
    said to have happened where that is another; `user` records it. A life that yields it is sent the first id
    told, of a batch all of them; with `name` every later line may call that id @name."""

    def __init__(self, day, *lines, on=None, user='p-0001', name=''):
        self.day, self.lines, self.on, self.user, self.name = day, lines, on, user, name


class Office:
    """The ledger and its clock; every act lands a little after the one before."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.ledger = self.folder / 'ledger'
        self.papers = self.folder / 'papers'
        self.commits = 0
        self.names = {}
        self.moment = datetime.datetime.combine(FIRST, datetime.time()) + OFFICE_OPENS
        home = self.folder / 'home'
        home.mkdir(parents=True, exist_ok=True)
        (home / '.gitconfig').write_text(
            '[user]\n\tname = 张敏\n\temail = zhangmin@dc.invalid\n[init]\n\tdefaultBranch = main\n'
            '[core]\n\tquotePath = false\n[gc]\n\tauto = 0\n', encoding='utf-8')
        self.environment = {'PATH': os.environ['PATH'], 'HOME': str(home), 'TZ': 'UTC', 'LANG': 'C.UTF-8',
                            'GIT_CONFIG_NOSYSTEM': '1', 'DC_SEED': '2024', 'DC_LANG': 'zh'}

    def paper(self, name, text):
        """A file to attach or import, the same bytes every time."""
        self.papers.mkdir(exist_ok=True)
        path = self.papers / name
        path.write_text(text, encoding='utf-8')
        return path

    def run(self, *words, user='', stdin=None):
        """dc at the present moment; what it says, line by line."""
        when = self.moment.isoformat() + '+08:00'
        made = subprocess.run(
            ['dc', *words], cwd=self.ledger if self.ledger.is_dir() else self.folder, input=stdin,
            stdin=None if stdin is not None else subprocess.DEVNULL, capture_output=True, encoding='utf-8', check=False,
            env={**self.environment, 'DC_NOW': when, 'DC_TODAY': when[:10], **({'DC_USER': user} if user else {})})
        if made.returncode != 0:
            raise RuntimeError(f'{when} dc {shlex.join(words)}: exit {made.returncode}\n{stdin or ""}\n{made.stderr}')
        return made.stdout.split('\n')[:-1]

    def record(self, act):
        opens = datetime.datetime.combine(act.day, datetime.time()) + OFFICE_OPENS
        self.moment = max(opens, self.moment + BETWEEN_ACTS)
        on = ['--on', str(act.on)] if act.on else []
        lines = [re.sub(r'@(\w+)', lambda word: self.names.get(word[1], word[0]), line) for line in act.lines]
        self.commits += 1
        if len(lines) > 1:
            return self.run('batch', '-', '--yes', '-q', *on, user=act.user, stdin='\n'.join(lines) + '\n')
        told = self.run(*shlex.split(lines[0]), '--yes', '-q', *on, user=act.user)
        if act.name:
            self.names[act.name] = told[0]
        return told[0] if told else ''

    def live(self, lives):
        """Runs the lives beside each other, each act on its day; what is later than LAST is not reached."""
        waiting = []
        for number, life in enumerate(lives):
            self.wait_for(waiting, number, life, None)
        while waiting:
            _, number, act, life = heapq.heappop(waiting)
            self.wait_for(waiting, number, life, self.record(act))

    @staticmethod
    def wait_for(waiting, number, life, answer):
        try:
            act = life.send(answer)
        except StopIteration:
            return
        if act.day <= LAST:
            heapq.heappush(waiting, (act.day, number, act, life))


def make(folder):
    """The ledger in `folder`/ledger; RuntimeError with the command that failed."""
    import two_years_lives
    office = Office(folder)
    two_years_lives.found(office)
    office.live(two_years_lives.lives(office))
    subprocess.run(['git', 'gc', '--quiet'], cwd=office.ledger, env=office.environment, check=True)
    shutil.rmtree(office.papers)


def kept():
    """The folder with the ledger as this build of dc makes it; made where it is not there yet."""
    program = pathlib.Path(shutil.which('dc')).resolve()
    here = pathlib.Path(__file__).parent
    made_by = [program, here / 'two_years.py', here / 'two_years_lives.py']
    name = hashlib.sha256(b''.join(hashlib.sha256(path.read_bytes()).digest() for path in made_by)).hexdigest()[:16]
    place = program.parent / 'two_years' / name
    if not place.is_dir():
        fast = '/dev/shm' if os.access('/dev/shm', os.W_OK) else None
        with tempfile.TemporaryDirectory(dir=fast) as scratch:
            make(scratch)
            place.parent.mkdir(exist_ok=True)
            with tempfile.TemporaryDirectory(dir=place.parent) as beside:
                shutil.copytree(scratch, f'{beside}/made', symlinks=True)
                os.rename(f'{beside}/made', place)
    return place


def copy(folder):
    """`folder`/ledger, and the environment in which dc and git work on it with nobody's settings."""
    shutil.copytree(kept(), folder, symlinks=True, dirs_exist_ok=True)
    office = Office(folder)
    office.moment = datetime.datetime.combine(LAST + datetime.timedelta(days=1), datetime.time()) + OFFICE_OPENS
    return office


if __name__ == '__main__':
    print(copy(sys.argv[1]).ledger)
