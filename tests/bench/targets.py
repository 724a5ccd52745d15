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
    "item new": "pages of the program and of the heap that a start touches, two syncs; tried: one static file, what is often "
                "passed through side by side, no libgit2, keys instead of records, small objects stored as they are",
    "item new with files": "as for item new, and git's index, which is written whole; tried: what is unchanged goes over in pieces",
    "report": "as for item new",
    "overdue": "a dozen cells a row, told in words one by one; tried: cells in the room of the row before, printed as they come, "
               "names of sources many to a row, sentences found by hash, few pages of the index kept",
    "show": "pages of the program and of the heap that a start touches; tried: one static file, functions that are often passed "
            "through side by side, the record's blob and dc.yaml's words by the index instead of four trees, pieces of packs "
            "instead of maps of them, no schema where the index read it, SQLite without its extensions",
    "log": "as for show",
    "search": "two pages of the index a hit, its passage's and its title's; tried: rows in one room, titles from the items, few "
              "pages kept",
    "stats": "judging what is under way; tried: sums kept of what is settled, items in one room, few pages of the index kept",
    "overdue --at": "two pages of the index an item, its head's and its former life's; tried: spans of limits, one lookup an item, "
                    "items in one room, names of sources with the commit they hold since",
    "import": "writing a record and reading it again as it will be read, deflating; tried: one pack, records set aside as text, "
              "nodes in a pool of their own",
    "index rebuild": "finding and inflating five million trees, small pieces of memory, SQLite; tried: each record read once, raw trees, "
                     "nodes in a pool, passages of a pair in slices, trees a level at a time in the order they are stored",
    "verify": "small pieces of memory, inflating, hashing that knows made collisions; tried: a core a stretch, records and bases of "
              "deltas kept from commit to commit, pages of a pack seldom let go",
    "disk a commit": "a commit, its trees of four levels and a version of the record; tried: folders of a hundred",
}
QUERIES = ["overdue", "show", "log", "search", "stats", "overdue --at"]
