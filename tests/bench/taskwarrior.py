"""The items as taskwarrior's tasks: an annotation each step; what has ended is completed."""
import json
import os
import shutil
import subprocess

import facts
from peers import Peer

SETTINGS = """verbose=nothing
confirmation=off
gc=off
hooks=off
recurrence=off
regex=off
defaultwidth=0
uda.item.type=string
uda.state.type=string
uda.lead.type=string
uda.submitted.type=date
report.late.columns=item
report.late.labels=item
report.late.sort=due+,item+
report.late.filter=status:pending due.before:{day} state.not:suspended ( {running} or submitted.after:due )
report.named.columns=item
report.named.labels=item
report.named.sort=item+
"""


def either(states):
    return " or ".join(f"state.is:{state}" for state in states)


def moment(iso):
    return iso.replace("-", "").replace(":", "")[:15].ljust(8) + "Z"


def day_of(iso):
    return iso.replace("-", "") + "T000000Z"


def task_of(item):
    steps = [{"entry": moment(step.at), "description": step.text} for step in facts.steps_of(item.text)]
    has_ended = item.state in facts.ENDED
    task = {"uuid": uuid_of(item), "description": item.title, "item": item.id, "state": item.state, "lead": item.lead,
            "due": item.due and day_of(item.due), "submitted": item.submitted and day_of(item.submitted),
            "entry": steps[0]["entry"], "status": "completed" if has_ended else "pending",
            "end": steps[-1]["entry"] if has_ended else None, "annotations": steps}
    return {key: value for key, value in task.items() if value}


def uuid_of(item):
    year, number = item.id.split("-")
    return f"{year}0000-0000-4000-8000-{number:0>12}"


class Taskwarrior(Peer):
    name, program, holds = "taskwarrior", "task", "tasks"
    loads_slowly = True

    def load(self):
        unfinished = f"{self.base}.part"
        shutil.rmtree(unfinished, ignore_errors=True)
        os.makedirs(unfinished)
        with open(f"{unfinished}/settings", "w", encoding="utf-8") as file:
            file.write(SETTINGS.format(day=facts.AS_OF, running=either(facts.RUNNING)))
        with open(f"{unfinished}/import", "w", encoding="utf-8") as file:
            for item in facts.items(self.ledger):
                file.write(json.dumps(task_of(item), ensure_ascii=False) + "\n")
        subprocess.run(self.command(unfinished, "import", f"{unfinished}/import"), check=True, stdout=subprocess.DEVNULL,
                       stderr=subprocess.DEVNULL)
        os.remove(f"{unfinished}/import")
        os.rename(unfinished, self.base)

    @staticmethod
    def command(data, *words):
        return ["task", f"rc:{data}/settings", f"rc.data.location={data}", *words]

    def task(self, *words):
        return self.command(self.base, *words)

    def overdue(self):
        return self.task("late")

    def show(self, item):
        return self.task("rc.journal.info=off", uuid_of(item), "information")

    def log(self, item):
        return self.task(uuid_of(item), "export")

    @staticmethod
    def steps(out):
        return len(json.loads(out)[0]["annotations"])

    def search(self, word):
        return self.task(f"/{word}/", "named")

    def stats(self):
        pick = "grep -o -E '\"(lead|state)\":\"[^\"]*\"' | cut -d'\"' -f4 | paste - - | sort | uniq -c"
        words = " ".join(f"'{word}'" for word in self.task("lead.any:", "export"))
        return ["sh", "-c", f"{words} | {pick}"]

    @staticmethod
    def counts(out):
        rows = (line.split() for line in out.splitlines())
        return {(lead, state): int(count) for count, lead, state in rows}

    def new(self):
        turn = next(self.turns)
        return self.task("add", f"新增{turn}", f"item:x{turn}", "state:received")

    def report(self, item):
        return self.task(uuid_of(item), "annotate", f"进展第{next(self.turns)}次")
