"""What is asked of each operation, and what stands beside a line that does not get there."""
import collections

# The figure that is judged, and the bounds of its verdicts, the second where one is asked: ms of the whole process, MB, KB.
Target = collections.namedtuple("Target", "good after figure", defaults=["cpu_ms"])
TARGETS = {
    "item new": Target(12, 6),
    "item new with files": Target(15, 8),
    "report": Target(12, 6),
    "overdue": Target(8, 4),
    "show": Target(4, 1.5),
    "log": Target(4, 1.5),
    "search": Target(15, 6),
    "stats": Target(15, 6),
    "overdue --at": Target(60, 10),
    "import": Target(10000, 6000),
    "index rebuild": Target(25000, 12000),
    "verify": Target(180000, 60000, "wall_ms"),
    "memory of a query": Target(30, 12, "memory_mb"),
    "memory of import": Target(300, None, "memory_mb"),
    "memory of index rebuild": Target(300, None, "memory_mb"),
    "disk a commit": Target(2.2, 1.5, "kb"),
}
# What bounds the operations, and what was tried: told beside every line that does not reach the second target. A line of memory
# names the operation that took it.
BOUNDS = {
    "item new": "two syncs; tried: no libgit2, keys instead of records, objects synced together",
    "item new with files": "as for item new, and git's index, which is written whole",
    "report": "two syncs; tried: as for item new",
    "overdue": "a dozen cells a row, made and printed one by one; tried: only what is shown, cores in the order of the list, "
               "names by number",
    "show": "opening SQLite and inflating the record; tried: no libgit2, libraries linked in, no schema where the index read it",
    "log": "as for show",
    "search": "a row of the index and an excerpt a hit; tried: titles from the items, only what is shown",
    "stats": "judging what is under way; tried: sums kept of what is settled",
    "overdue --at": "former lives, decoded whole; tried: spans of limits, one lookup an item",
    "import": "deflating, and reading again what is written; tried: one pack, records set aside as text",
    "index rebuild": "inflating versions, pairs of characters for the search; tried: each record read once, raw trees",
    "verify": "judging steps and hashing; tried: a core a stretch, records kept between commits",
    "disk a commit": "a commit, its trees of four levels and a version of the record; tried: folders of a hundred",
}
QUERIES = ["overdue", "show", "log", "search", "stats", "overdue --at"]
