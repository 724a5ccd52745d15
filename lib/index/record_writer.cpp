#include "index/record_writer.h"

#include <functional>

#include "index/layout.h"
#include "index/record_key.h"

namespace dc::index {

// A record's text only grows: what is new in it is what stands after the steps that are known.
struct RecordWriter::Extent {
  std::int64_t steps = 0;
  std::int64_t size = 0;  // of the part that only grows, in bytes
  std::int64_t sum = 0;
  std::int64_t head_sum = 0;

  bool is_start_of(const Extent& now, std::string_view text) const;
};

namespace {

std::int64_t sum_of(std::string_view text) {
  return static_cast<std::int64_t>(std::hash<std::string_view>()(text));
}

std::string_view bytes_of(const git::RawId& id) {
  return {id.data(), id.size()};
}

Docket docket_at(const Docket& docket, const store::Stage& stage) {
  const auto end = docket.steps.begin() + static_cast<std::ptrdiff_t>(stage.steps);
  return {docket.kind, docket.head, stage.standing, {docket.steps.begin(), end}};
}

std::optional<std::string> body_of(const Docket& docket) {
  switch (docket.kind) {
    case Kind::unit:
      return coded(unit_of(docket));
    case Kind::person:
      return coded(person_of(docket));
    case Kind::source:
      return coded(source_of(docket));
    case Kind::notice:
      return docket.head.text("number");
    default:
      return {};
  }
}

}  // namespace

RecordWriter::Extent RecordWriter::extent_of(const store::Record& record) {
  const std::string_view steps = store::steps_part(record.text);
  const std::string_view head = record.text;
  Extent extent;
  extent.steps = static_cast<std::int64_t>(record.docket.steps.size());
  extent.size = static_cast<std::int64_t>(steps.size());
  extent.sum = sum_of(steps);
  extent.head_sum = sum_of(head.substr(0, head.find("\nstanding:")));
  return extent;
}

bool RecordWriter::Extent::is_start_of(const Extent& now, std::string_view text) const {
  const std::string_view grown = store::steps_part(text);
  return size <= now.size && sum == sum_of(grown.substr(0, static_cast<std::size_t>(size)));
}

RecordWriter::RecordWriter(Database& database, Tables state)
    : database_(database),
      tables_(state),
      find_other_(database.later("SELECT body FROM others WHERE id = ?1 AND until = ?2")),
      put_other_(database.later("INSERT OR REPLACE INTO others VALUES (?1, ?2, ?3, ?4, ?5)")),
      close_other_(database.later("UPDATE others SET until = ?2 WHERE id = ?1 AND until = ?3")),
      put_change_(
          database.later("INSERT OR REPLACE INTO changes VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")),
      last_change_(database.later("SELECT steps, size, sum, head_sum FROM changes WHERE id = ?1 "
                                  "ORDER BY n DESC LIMIT 1")),
      put_broken_(database.later("INSERT OR REPLACE INTO broken VALUES (?1, ?2, ?3, ?4)")),
      close_broken_(database.later("UPDATE broken SET until = ?2 WHERE id = ?1 AND until = ?3")),
      live_passages_(database.later("SELECT p FROM passages WHERE id = ?1 AND until = ?2")),
      put_passage_(database.later("INSERT INTO passages (id, since, until, place, day, at, words) "
                                  "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)")),
      close_passage_(database.later("UPDATE passages SET until = ?2 WHERE p = ?1")),
      source_names_(database),
      digests_(database),
      items_(database, digests_),
      pairs_(database) {}

// Records come one after another: into empty tables the one that came last may come again.
void RecordWriter::begin(const std::string& id, std::int64_t n) {
  known_ = tables_ == Tables::filled || id == last_ ? Known::perhaps : Known::no;
  last_ = id;
  if (known_ == Known::perhaps) close_broken_.with(id, n, open_end).run();
}

std::optional<RecordWriter::Extent> RecordWriter::known_extent(const std::string& id) {
  if (known_ == Known::no || !last_change_.with(id).next()) return {};
  const Extent extent{last_change_.number(0), last_change_.number(1), last_change_.number(2),
                      last_change_.number(3)};
  last_change_.reset();
  return extent;
}

void RecordWriter::put(const store::Record& newest, const std::vector<StageAt>& stages) {
  const Docket& docket = newest.docket;
  const std::string& id = docket.id();
  const std::int64_t first = stages.front().n;
  begin(id, first);
  const bool stands = !is_withdrawn(docket);
  if (docket.kind == Kind::item) {
    stands ? items_.put(docket, stages, known_) : items_.take_away(id, first, known_);
  } else {
    put_others(docket, stages);
  }
  const Extent now = extent_of(newest);
  const auto known = known_extent(id);
  const bool goes_on = known && static_cast<std::size_t>(known->steps) <= stages[0].was.steps &&
                       known->is_start_of(now, newest.text);
  std::int64_t kept = goes_on ? known->steps : 0;
  const bool takes_back = !withdrawn_steps(docket.steps).empty();
  const bool grows = kept > 0 && known->head_sum == now.head_sum && !takes_back;
  if (known && !grows) close_passages(id, first);
  if (takes_back && stands) add_passages(id, first, query::passages_of(in_effect(docket)));
  if (!takes_back) put_passages(docket, stages, grows ? static_cast<std::size_t>(kept) : 0);
  for (const StageAt& stage : stages) {
    const auto steps = static_cast<std::int64_t>(stage.was.steps);
    put_change_
        .with(id, stage.n, bytes_of(stage.blob), steps, now.size, now.sum, now.head_sum, kept)
        .run();
    kept = steps;
  }
}

void RecordWriter::take_away(const std::string& id, std::int64_t n, std::string_view blob) {
  const Kind kind = *kind_of_id(id);
  begin(id, n);
  if (kind == Kind::item) {
    items_.take_away(id, n, known_);
  } else if (kind != Kind::ledger) {
    put_other(id, n, kind, std::nullopt);
  }
  close_passages(id, n);
  put_change_.with(id, n, blob, 0, 0, 0, 0, 0).run();
}

void RecordWriter::put_gone(const std::string& id, std::int64_t n) {
  take_away(id, n, {});
}

void RecordWriter::put_broken(const std::string& id, std::int64_t n, const git::RawId& blob) {
  take_away(id, n, bytes_of(blob));
  put_broken_.with(id, n, open_end, static_cast<int>(*kind_of_id(id))).run();
}

void RecordWriter::put_others(const Docket& docket, const std::vector<StageAt>& stages) {
  if (docket.kind == Kind::ledger) return;
  const bool stands = !is_withdrawn(docket);
  for (const StageAt& stage : stages)
    put_other(docket.id(), stage.n, docket.kind,
              stands ? body_of(docket_at(docket, stage.was)) : std::nullopt);
}

void RecordWriter::put_other(const std::string& id, std::int64_t n, Kind kind,
                             const std::optional<std::string>& body) {
  const bool was = find_other_.with(id, open_end).next();
  const bool same = was && body && find_other_.bytes(0) == *body;
  find_other_.reset();
  if (same) return;
  if (kind == Kind::source)
    source_names_.put(key_of_record(id), n,
                      body ? std::optional(source_from(*body)) : std::nullopt);
  if (was) close_other_.with(id, n, open_end).run();
  if (body) put_other_.with(id, n, open_end, static_cast<int>(kind), *body).run();
}

void RecordWriter::put_settings(std::int64_t n, const std::optional<store::Settings>& settings) {
  put_other(settings_id, n, Kind::ledger,
            settings ? std::optional(coded(*settings)) : std::nullopt);
}

void RecordWriter::put_passages(const Docket& docket, const std::vector<StageAt>& stages,
                                std::size_t from) {
  for (const StageAt& stage : stages) {
    const std::size_t to = stage.was.steps;
    add_passages(
        docket.id(), stage.n,
        from == 0 ? query::first_passages(docket, to) : query::passages_of(docket, from, to));
    from = to;
  }
}

void RecordWriter::add_passages(const std::string& id, std::int64_t n,
                                const std::vector<query::Passage>& passages) {
  for (const query::Passage& passage : passages) {
    put_passage_
        .with(id, n, open_end, passage.place, passage.day.days(),
              static_cast<std::int64_t>(passage.at.unix_seconds()), passage.words)
        .run();
    if (tables_ == Tables::empty) pairs_.add(database_.last_row(), passage.words);
  }
}

void RecordWriter::finish() {
  digests_.write_figures();
  source_names_.write();
  tables_ == Tables::empty ? pairs_.write() : pairs_.catch_up();
}

void RecordWriter::close_passages(const std::string& id, std::int64_t n) {
  if (known_ == Known::no) return;
  std::vector<std::int64_t> live;
  for (live_passages_.with(id, open_end); live_passages_.next();)
    live.push_back(live_passages_.number(0));
  for (const std::int64_t p : live) close_passage_.with(p, n).run();
}

}  // namespace dc::index
