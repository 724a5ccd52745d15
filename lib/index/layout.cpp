#include "index/layout.h"

namespace dc::index {

// items: as they stand; `running_due` is the limit of one that its unit has in hand. cores,
// tallies: what lists and statistics read of them, see digests.h; source_names: see there.
// former_*: what they were. spans: how long an item ran with that limit. others: units, persons,
// sources, notices. changes: which commit changed which record, the blob it is since (empty: it is
// gone), and how many steps it has since, and kept of those before. passages: what search finds;
// pairs: which have which pair of characters, see pairs.h.
const char* const tables = R"(
CREATE TABLE meta (key TEXT PRIMARY KEY, value) WITHOUT ROWID;
CREATE TABLE commits (n INTEGER PRIMARY KEY, id TEXT, landed INTEGER);
CREATE TABLE items (record INTEGER PRIMARY KEY, life_since INTEGER, head_since INTEGER,
  running_due INTEGER, head TEXT, life TEXT);
CREATE TABLE cores (settled INTEGER, due INTEGER, record INTEGER, core TEXT,
  PRIMARY KEY (settled, due, record)) WITHOUT ROWID;
CREATE TABLE source_names (page INTEGER PRIMARY KEY, names TEXT);
CREATE TABLE tallies (grouping INTEGER, key TEXT, figures TEXT,
  PRIMARY KEY (grouping, key)) WITHOUT ROWID;
CREATE TABLE contents (record INTEGER PRIMARY KEY, content TEXT);
CREATE TABLE former_lives (record INTEGER, since INTEGER, until INTEGER, life TEXT,
  PRIMARY KEY (record, since)) WITHOUT ROWID;
CREATE TABLE former_heads (record INTEGER, since INTEGER, until INTEGER, head TEXT, content TEXT,
  PRIMARY KEY (record, since)) WITHOUT ROWID;
CREATE TABLE removed (record INTEGER PRIMARY KEY);
CREATE TABLE spans (record INTEGER, since INTEGER, until INTEGER, due INTEGER,
  PRIMARY KEY (record, since)) WITHOUT ROWID;
CREATE TABLE others (id TEXT, since INTEGER, until INTEGER, kind INTEGER, body TEXT,
  PRIMARY KEY (id, since)) WITHOUT ROWID;
CREATE TABLE changes (id TEXT, n INTEGER, blob TEXT, steps INTEGER, size INTEGER, sum INTEGER,
  head_sum INTEGER, kept INTEGER, PRIMARY KEY (id, n)) WITHOUT ROWID;
CREATE TABLE broken (id TEXT, since INTEGER, until INTEGER, kind INTEGER,
  PRIMARY KEY (id, since)) WITHOUT ROWID;
CREATE TABLE passages (p INTEGER PRIMARY KEY, id TEXT, since INTEGER, until INTEGER, place TEXT,
  day INTEGER, at INTEGER, words TEXT);
CREATE TABLE pairs (pair INTEGER, first INTEGER, passages TEXT, PRIMARY KEY (pair, first))
  WITHOUT ROWID;
CREATE INDEX passages_id ON passages (id);
)";

const char* const later_indexes = R"(
CREATE INDEX spans_until ON spans (until, due, since, record);
CREATE INDEX others_kind ON others (kind);
)";

}  // namespace dc::index
