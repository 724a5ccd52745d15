"""The items as tickets of a fossil repository: a change of the ticket each step."""
import hashlib
import os
import sqlite3
import struct
import subprocess
import zlib

import facts
from peers import ORDER, Peer, overdue_condition

TABLES = """CREATE TABLE ticket(tkt_id INTEGER PRIMARY KEY, tkt_uuid TEXT UNIQUE, tkt_mtime DATE, tkt_ctime DATE, item TEXT,
title TEXT, status TEXT, lead TEXT, due TEXT, submitted TEXT, comment TEXT);
CREATE TABLE ticketchng(tkt_id INTEGER REFERENCES ticket, tkt_rid INTEGER REFERENCES blob, tkt_mtime DATE, tkt_user TEXT);
CREATE INDEX ticket_due ON ticket(due, status, submitted, item);
CREATE INDEX ticket_lead ON ticket(lead, status);
CREATE INDEX ticket_item ON ticket(item);
CREATE INDEX ticketchng_of ON ticketchng(tkt_id, tkt_mtime);"""
REPORTS = {
    "overdue": f"SELECT item FROM ticket WHERE {overdue_condition('status')} ORDER BY {ORDER.format('item')}",
    "items": "SELECT * FROM ticket",
    "named": "SELECT item, title, comment FROM ticket",
    "statistics": "SELECT lead, status, count(*) FROM ticket WHERE lead IS NOT NULL GROUP BY lead, status",
}


def encoded(value):
    return value.replace("\\", "\\\\").replace(" ", "\\s").replace("\n", "\\n")


def artifact(at, ticket, user, fields):
    """A ticket change as fossil writes it."""
    lines = [f"D {at[:19]}"] + [f"J {name} {encoded(fields[name])}" for name in sorted(fields)] + [f"K {ticket}", f"U {user}"]
    text = "".join(f"{line}\n" for line in lines).encode()
    return text + f"Z {hashlib.md5(text).hexdigest()}\n".encode()


def changes(item):
    """The head comes with the first step, the standing with the last."""
    ticket, steps = ticket_of(item), list(facts.steps_of(item.text))
    standing = {"status": item.state, "lead": item.lead, "due": item.due, "submitted": item.submitted}
    for turn, step in enumerate(steps):
        fields = {"+comment": f"{step.text}\n"}
        if turn == 0:
            fields.update(item=item.id, title=item.title)
        if turn == len(steps) - 1:
            fields.update((name, value) for name, value in standing.items() if value)
        yield artifact(step.at, ticket, step.actor, fields)


def ticket_of(item):
    return hashlib.sha1(item.id.encode()).hexdigest()


class Fossil(Peer):
    name = program = "fossil"
    holds = "tickets.fossil"
    loads_slowly = True

    def load(self):
        """The artifacts go into the repository in one piece, and fossil itself makes the tickets of them."""
        unfinished = f"{self.base}.part"
        if os.path.exists(unfinished):
            os.remove(unfinished)
        quiet = {"check": True, "stdout": subprocess.DEVNULL}
        subprocess.run(["fossil", "init", unfinished, "--admin-user", "bench"], **quiet)
        base = sqlite3.connect(unfinished)
        base.execute("replace into config values ('ticket-table', ?, 0)", [TABLES])
        for title, sql in REPORTS.items():
            base.execute("insert into reportfmt (owner, title, mtime, cols, sqlcode) values ('bench', ?, 0, '', ?)", [title, sql])
        base.executemany("insert into blob (rcvid, size, uuid, content) values (1, ?, ?, ?)", self.blobs())
        base.commit()
        base.close()
        subprocess.run(["fossil", "rebuild", unfinished], **quiet)
        os.rename(unfinished, self.base)

    def blobs(self):
        for item in facts.items(self.ledger):
            for text in changes(item):
                yield len(text), hashlib.sha3_256(text).hexdigest(), struct.pack(">I", len(text)) + zlib.compress(text)

    def ticket(self, *words):
        return ["fossil", "ticket", *words, "-R", self.base, "--user", "bench"]

    @staticmethod
    def rows(out):
        """Below the line that names the columns."""
        return [line.split("\t") for line in out.splitlines()[1:]]

    def ids(self, out):
        return [row[0] for row in self.rows(out)]

    def counts(self, out):
        return {(lead, state): int(count) for lead, state, count in self.rows(out)}

    def overdue(self):
        return self.ticket("show", "overdue")

    def show(self, item):
        return self.ticket("show", "items", f"item = '{item.id}'")

    def log(self, item):
        return self.ticket("history", ticket_of(item))

    @staticmethod
    def steps(out):
        return sum(line.startswith("Ticket Change by ") for line in out.splitlines())

    def search(self, word):
        return self.ticket("show", "named", f"title LIKE '%{word}%' OR comment LIKE '%{word}%'")

    def stats(self):
        return self.ticket("show", "statistics")

    def new(self):
        turn = next(self.turns)
        return self.ticket("add", "item", f"x{turn}", "title", f"新增{turn}", "status", "received")

    def report(self, item):
        return self.ticket("change", ticket_of(item), "+comment", f"进展第{next(self.turns)}次")
