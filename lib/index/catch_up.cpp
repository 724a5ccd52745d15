#include "index/catch_up.h"

#include <optional>
#include <string>
#include <vector>

#include "git/line.h"
#include "index/changes.h"
#include "index/record_writer.h"
#include "index/versions.h"
#include "store/ledger.h"

namespace dc::index {
namespace {

constexpr std::size_t most_at_once = 20000;  // commits
constexpr std::size_t most_ahead = 11000;    // records
constexpr std::size_t few = 50;

struct Known {
  git::ObjectId commit;  // empty: none
  std::int64_t count = 0;
  std::int64_t landed = 0;
  bool in_order = true;  // landings never ran backwards
};

Known known_of(const Database& database) {
  Known known;
  auto meta = database.prepare("SELECT value FROM meta WHERE key = ?1");
  const auto number = [&](std::string_view key) {
    const std::int64_t value = meta.with(key).next() ? meta.number(0) : 0;
    meta.reset();
    return value;
  };
  if (meta.with(std::string_view("commit")).next()) known.commit = meta.bytes(0);
  known.count = number("count");
  known.landed = number("landed");
  known.in_order = number("disorder") == 0;
  return known;
}

void keep(const Database& database, const Known& known) {
  auto put = database.prepare("INSERT OR REPLACE INTO meta VALUES (?1, ?2)");
  put.with(std::string_view("commit"), known.commit).run();
  put.with(std::string_view("count"), known.count).run();
  put.with(std::string_view("landed"), known.landed).run();
  put.with(std::string_view("disorder"), known.in_order ? 0 : 1).run();
}

RecordWriter::Tables fullness_of(const Known& known) {
  return known.commit.empty() ? RecordWriter::Tables::empty : RecordWriter::Tables::filled;
}

// The commits after the known one, into the table and into what is known.
Changes changes_of(const Database& database, git::Line& line, Known& known,
                   git::Line::Commits commits, const Progress& progress) {
  auto put = database.prepare("INSERT INTO commits VALUES (?1, ?2, ?3)");
  Changes changes;
  git::RawId tree =
      known.commit.empty() ? git::RawId{} : line.commit(git::raw_id(known.commit)).tree;
  const std::size_t all = commits.size();
  while (!commits.empty()) {
    std::vector<git::TreePair> some;
    while (!commits.empty() && some.size() < most_at_once) {
      const git::Line::Commit commit = commits.take();
      some.push_back({tree, commit.tree, ++known.count});
      tree = commit.tree;
      put.with(known.count, git::object_id(commit.id), static_cast<std::int64_t>(commit.landed))
          .run();
      known.in_order = known.in_order && known.landed <= commit.landed;
      known.landed = commit.landed;
    }
    changes.take(line, some);
    if (progress) progress((all - commits.size()) / 2, all);
  }
  return changes;
}

// The newest texts of many records at a time: as they are stored, not as they are numbered.
void put_records(RecordWriter& records, git::Line& line, Changes& changes,
                 const std::function<void(std::size_t done)>& told) {
  Versions versions(records, line);
  std::size_t done = 0;
  for (auto some = changes.next(most_ahead); !some.empty(); some = changes.next(most_ahead)) {
    std::vector<git::RawId> newest;
    for (const Changed& one : some)
      if (!one.versions.back().is_gone()) newest.push_back(one.versions.back().blob);
    if (newest.size() > few) line.read_ahead(std::move(newest));
    for (const Changed& one : some) {
      versions.put(one.id, one.versions);
      told(done += one.versions.size());
    }
  }
}

std::optional<store::Settings> settings_of(const git::Repository& repository,
                                           const git::ObjectId& commit) try {
  return store::Ledger(repository, commit).settings();
} catch (const Error&) {
  return {};
}

void put_settings(RecordWriter& records, const Database& database,
                  const git::Repository& repository, const std::vector<std::int64_t>& commits) {
  auto find = database.prepare("SELECT id FROM commits WHERE n = ?1");
  for (const std::int64_t n : commits)
    if (find.with(n).next())
      records.put_settings(n, settings_of(repository, std::string(find.bytes(0))));
}

}  // namespace

bool catch_up(Database& database, const git::Repository& repository, const git::ObjectId& tip,
              const Progress& progress) {
  Known known = known_of(database);
  if (known.commit == tip) return true;
  git::Line line(repository);
  auto commits = line.from_to(git::raw_id(known.commit), git::raw_id(tip));
  if (!commits) return false;
  RecordWriter records(database, fullness_of(known));
  const std::size_t all = commits->size();
  Changes changes = changes_of(database, line, known, std::move(*commits), progress);
  put_records(records, line, changes, [&](std::size_t done) {
    if (progress) progress((all + all * done / changes.count()) / 2, all);
  });
  put_settings(records, database, repository, changes.of_settings());
  records.finish();
  known.commit = tip;
  keep(database, known);
  return true;
}

}  // namespace dc::index
