#include "index/catch_up.h"

#include <optional>
#include <string>
#include <vector>

#include "index/failure.h"
#include "index/layout.h"
#include "index/record_writer.h"
#include "store/ledger.h"
#include "store/record.h"

namespace dc::index {
namespace {

constexpr std::size_t told_every = 500;  // commits

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

struct Landing {
  git::ObjectId commit;
  long long at = 0;
};

// The first-parent line from after `known` to `tip`, newest first; nothing where it does not come
// by there.
std::optional<std::vector<Landing>> line_to(const git::Repository& repository,
                                            const git::ObjectId& known, const git::ObjectId& tip) {
  std::vector<Landing> line;
  bool found = known.empty();
  repository.walk(tip, [&](const git::Commit& commit) {
    if (commit.id == known) {
      found = true;
      return false;
    }
    line.push_back({commit.id, commit.committer.time.unix_seconds()});
    return true;
  });
  if (!found) return {};
  return line;
}

void put_file(RecordWriter& records, const git::Repository& repository, const git::TreeFile& file,
              std::int64_t n) {
  const auto id = id_of_path(file.path);
  if (!id) return;
  if (file.blob.empty()) return records.put_gone(*id, n);
  const auto reading = store::read_record(file.path, repository.read_blob(file.blob));
  if (!reading.record) return records.put_broken(*id, n);
  records.put(n, *reading.record);
}

bool is_setting(std::string_view path) {
  return path == "dc.yaml" || path.starts_with("policy/") || path.starts_with("calendar/");
}

std::optional<store::Settings> settings_of(const git::Repository& repository,
                                           const git::ObjectId& commit) try {
  return store::Ledger(repository, commit).settings();
} catch (const Error&) {
  return {};
}

void put_commit(RecordWriter& records, const git::Repository& repository,
                const git::ObjectId& before, const git::ObjectId& commit, std::int64_t n) {
  bool are_settings_moved = false;
  for (const git::TreeFile& file : repository.changed_files(before, commit)) {
    put_file(records, repository, file, n);
    are_settings_moved = are_settings_moved || is_setting(file.path);
  }
  if (are_settings_moved) records.put_settings(n, settings_of(repository, commit));
}

}  // namespace

bool catch_up(Database& database, const git::Repository& repository, const git::ObjectId& tip,
              const Progress& progress) {
  Known known = known_of(database);
  if (known.commit == tip) return true;
  const auto line = line_to(repository, known.commit, tip);
  if (!line) return false;
  auto keep_commit = database.prepare("INSERT INTO commits VALUES (?1, ?2, ?3)");
  RecordWriter records(database);
  for (auto landing = line->rbegin(); landing != line->rend(); ++landing) {
    ++known.count;
    keep_commit.with(known.count, landing->commit, static_cast<std::int64_t>(landing->at)).run();
    put_commit(records, repository, known.commit, landing->commit, known.count);
    known.in_order = known.in_order && known.landed <= landing->at;
    known.landed = landing->at;
    known.commit = landing->commit;
    const auto done = static_cast<std::size_t>(landing - line->rbegin());
    if (progress && done % told_every == 0) progress(done, line->size());
  }
  records.finish();
  keep(database, known);
  return true;
}

}  // namespace dc::index
