#include "index/shelf.h"

#include <algorithm>
#include <climits>

#include "git/raw_id.h"
#include "index/coding.h"
#include "index/failure.h"
#include "index/layout.h"
#include "index/pairs.h"
#include "index/record_key.h"

namespace dc::index {
namespace {

Statement& made(std::optional<Statement>& statement, const Database& database,
                std::string_view sql) {
  if (!statement) statement.emplace(database.prepare(sql));
  return *statement;
}

}  // namespace

Shelf::Shelf(Database database, std::int64_t n, std::int64_t newest)
    : database_(std::move(database)), n_(n), newest_(newest) {}

void Shelf::go_to(std::int64_t n) {
  n_ = n;
  units_.clear();
  persons_.clear();
  sources_.clear();
}

git::ObjectId Shelf::commit(std::int64_t n) const {
  auto find = database_.prepare("SELECT id FROM commits WHERE n = ?1");
  if (!find.with(n).next()) throw Failure(Failure::Kind::damaged);
  return std::string(find.bytes(0));
}

std::optional<std::int64_t> Shelf::landed_before(long long moment) const {
  auto meta = database_.prepare("SELECT value FROM meta WHERE key = 'disorder'");
  const bool in_order = meta.next() && meta.number(0) == 0;
  if (!in_order) {
    auto find =
        database_.prepare("SELECT n FROM commits WHERE landed < ?1 ORDER BY n DESC LIMIT 1");
    if (!find.with(static_cast<std::int64_t>(moment)).next()) return {};
    return find.number(0);
  }
  auto landed = database_.prepare("SELECT landed FROM commits WHERE n = ?1");
  std::int64_t low = 0;  // the commits up to `low` landed before, those after `high` did not
  for (std::int64_t high = newest_; low < high;) {
    const std::int64_t middle = low + (high - low + 1) / 2;
    if (!landed.with(middle).next()) throw Failure(Failure::Kind::damaged);
    (landed.number(0) < moment ? low : high) = landed.number(0) < moment ? middle : middle - 1;
  }
  return low == 0 ? std::nullopt : std::optional(low);
}

std::optional<std::int64_t> Shelf::number_of(const git::ObjectId& commit, long long landed) const {
  auto find = database_.prepare(
      "SELECT n, landed FROM commits WHERE n <= ?1 AND id = ?2 ORDER BY n DESC LIMIT 1");
  const auto last = landed_before(landed + 1);
  if (!last) return {};
  auto at = database_.prepare("SELECT id, landed FROM commits WHERE n = ?1");
  for (std::int64_t n = *last; n > 0 && at.with(n).next() && at.number(1) == landed; --n)
    if (at.bytes(0) == commit) return n;
  if (!find.with(newest_, commit).next()) return {};
  return find.number(0);
}

std::optional<std::string> Shelf::body(const std::string& id) const {
  Statement& find = made(find_body_, database_,
                         "SELECT body FROM others WHERE id = ?1 AND since <= ?2 AND until > ?2");
  if (find.with(id, n_).next()) {
    std::string bytes(find.bytes(0));
    find.reset();
    return bytes;
  }
  Statement& broken = made(find_broken_, database_,
                           "SELECT 1 FROM broken WHERE id = ?1 AND since <= ?2 AND until > ?2");
  if (broken.with(id, n_).next()) throw Failure(Failure::Kind::unreadable);
  return {};
}

namespace {

template <typename T, typename Body, typename Decode>
const T* held(std::unordered_map<std::string, std::unique_ptr<T>>& all, const std::string& id,
              Body body, Decode decode) {
  auto found = all.find(id);
  if (found == all.end()) {
    const std::optional<std::string> bytes = body(id);
    found = all.emplace(id, bytes ? std::make_unique<T>(decode(*bytes)) : nullptr).first;
  }
  return found->second.get();
}

}  // namespace

std::optional<std::string> Shelf::body(const std::string& id, Kind kind) const {
  return kind_of_id(id) == kind ? body(id) : std::nullopt;
}

const Unit* Shelf::unit(const std::string& id) const {
  return held(
      units_, id, [this](const std::string& one) { return body(one, Kind::unit); }, unit_from);
}

const Person* Shelf::person(const std::string& id) const {
  return held(
      persons_, id, [this](const std::string& one) { return body(one, Kind::person); },
      person_from);
}

const Source* Shelf::source(const std::string& id) const {
  return held(
      sources_, id, [this](const std::string& one) { return body(one, Kind::source); },
      source_from);
}

std::optional<SourceName> Shelf::source_name(const std::string& id) const {
  const auto numbered = NumberedId::parse(id);
  if (!numbered || numbered->kind != Kind::source) return Registers::source_name(id);
  const auto name = source_names_.find(database_, key_of(*numbered), n_);
  return name ? name : Registers::source_name(id);
}

std::string Shelf::notice_number(const std::string& id) const {
  return kind_of_id(id) == Kind::notice ? body(id).value_or("") : std::string();
}

bool Shelf::are_all_readable() const {
  auto find = database_.prepare("SELECT 1 FROM broken WHERE since <= ?1 AND until > ?1 LIMIT 1");
  return !find.with(n_).next();
}

void Shelf::refuse_broken(std::optional<Kind> kind) const {
  auto find = database_.prepare(
      "SELECT 1 FROM broken WHERE (?1 < 0 OR kind = ?1) AND since <= ?2 AND until > ?2 LIMIT "
      "1");
  const int number = kind ? static_cast<int>(*kind) : -1;
  if (find.with(number, n_).next()) throw Failure(Failure::Kind::unreadable);
}

std::vector<std::string> Shelf::ids(Kind kind) const {
  refuse_broken(kind);
  auto find = database_.prepare(
      "SELECT id FROM others WHERE kind = ?1 AND since <= ?2 AND until > ?2 ORDER BY id");
  std::vector<std::string> all;
  for (find.with(static_cast<int>(kind), n_); find.next();) all.emplace_back(find.bytes(0));
  return all;
}

std::vector<const Unit*> Shelf::units() const {
  std::vector<const Unit*> all;
  for (const std::string& id : ids(Kind::unit)) all.push_back(unit(id));
  sort_officially(all);
  return all;
}

std::vector<const Person*> Shelf::persons() const {
  std::vector<const Person*> all;
  for (const std::string& id : ids(Kind::person)) all.push_back(person(id));
  return all;
}

void Shelf::each_item(const Selection& selection, Item& item,
                      const std::function<void()>& visit) const {
  refuse_broken(Kind::item);
  n_ == newest_ ? each_now(selection, item, visit) : each_then(selection, item, visit);
}

namespace {

// The cores of one kind in the order of lists.
class Cores {
 public:
  Cores(const Database& database, int settled, std::int64_t due_before)
      : find_(database.prepare("SELECT due, record, core FROM cores WHERE settled = ?1 AND "
                               "due < ?2 ORDER BY due, record")) {
    find_.with(settled, due_before);
    next();
  }
  void next() { is_there_ = find_.next(); }
  bool is_there() const { return is_there_; }
  std::pair<std::int64_t, std::int64_t> place() const { return {find_.number(0), find_.number(1)}; }
  std::string_view core() const { return find_.bytes(2); }

 private:
  Statement find_;
  bool is_there_ = false;
};

}  // namespace

void Shelf::put_now(std::int64_t record, Item& item) const {
  Statement& find = made(find_item_, database_,
                         "SELECT head, life, content FROM items JOIN contents USING (record) "
                         "WHERE record = ?1");
  if (!find.with(record).next()) throw Failure(Failure::Kind::damaged);
  decode(find.bytes(0), find.bytes(2), find.bytes(1), item);
  find.reset();
}

void Shelf::each_now(const Selection& selection, Item& item,
                     const std::function<void()>& visit) const {
  constexpr std::int64_t every = open_end + 1;
  const std::int64_t none = selection.reach == Selection::Reach::running ? open_end : every;
  Cores open(database_, 0, selection.due_before ? selection.due_before->days() : none);
  std::optional<Cores> settled;
  if (selection.reach == Selection::Reach::every) settled.emplace(database_, 1, every);
  while (open.is_there() || (settled && settled->is_there())) {
    const bool is_open_next =
        open.is_there() && (!settled || !settled->is_there() || open.place() < settled->place());
    Cores& next = is_open_next ? open : *settled;
    if (selection.depth == Selection::Depth::core) {
      decode_core(next.core(), item);
    } else {
      put_now(next.place().second, item);
    }
    visit();
    next.next();
  }
}

std::optional<query::Tallies> Shelf::settled_tallies(query::GroupedBy by) const {
  if (n_ != newest_) return {};
  refuse_broken(Kind::item);
  auto find = database_.prepare("SELECT key, figures FROM tallies WHERE grouping = ?1");
  query::Tallies tallies;
  for (find.with(static_cast<int>(by)); find.next();)
    tallies.emplace(find.bytes(0), figures_from(find.bytes(1)));
  return tallies;
}

std::optional<store::Settings> Shelf::settings() const {
  const auto bytes = body(settings_id);
  return bytes ? std::optional(settings_from(*bytes)) : std::nullopt;
}

bool Shelf::put_then(std::int64_t record, const Selection& selection, Item& item) const {
  Statement& now = made(find_life_, database_,
                        "SELECT life_since, head_since, life, head FROM items WHERE record = ?1");
  const bool is_there = now.with(record).next();
  std::string life, head, content;
  const bool same_life = is_there && now.number(0) <= n_;
  const bool same_head = is_there && now.number(1) <= n_;
  if (same_life) life = now.bytes(2);
  if (same_head) head = now.bytes(3);
  now.reset();
  if (!same_life) {
    Statement& then = made(find_former_life_, database_,
                           "SELECT life, until FROM former_lives WHERE record = ?1 AND since <= ?2 "
                           "ORDER BY since DESC LIMIT 1");
    if (!then.with(record, n_).next() || then.number(1) <= n_) return false;
    life = then.bytes(0);
    then.reset();
  }
  if (!same_head) {
    Statement& then = made(find_former_head_, database_,
                           "SELECT head, content, until FROM former_heads WHERE record = ?1 AND "
                           "since <= ?2 ORDER BY since DESC LIMIT 1");
    if (!then.with(record, n_).next() || then.number(2) <= n_) return false;
    head = then.bytes(0);
    content = then.bytes(1);
    then.reset();
  } else if (selection.depth == Selection::Depth::whole) {
    Statement& now_content =
        made(find_head_, database_, "SELECT content FROM contents WHERE record = ?1");
    if (now_content.with(record).next()) content = now_content.bytes(0);
    now_content.reset();
  }
  decode(head, content, life, item);
  return true;
}

// Limits and records in the order of lists, as they were; of a selection that is not narrowed the
// limits are read of the items themselves.
std::vector<std::pair<std::int64_t, std::int64_t>> Shelf::limits_then(
    const Selection& selection) const {
  std::vector<std::pair<std::int64_t, std::int64_t>> all;
  if (selection.reach == Selection::Reach::running) {
    auto find = database_.prepare(
        "SELECT due, record FROM spans WHERE until > ?1 AND since <= ?1 AND due < ?2");
    find.with(n_, selection.due_before ? selection.due_before->days() : INT_MAX);
    while (find.next()) all.emplace_back(find.number(0), find.number(1));
  } else {
    auto find = database_.prepare("SELECT record FROM items UNION SELECT record FROM removed");
    Item item;
    while (find.next())
      if (put_then(find.number(0), {.depth = Selection::Depth::core}, item))
        all.emplace_back(item.due ? item.due->days() : open_end, find.number(0));
  }
  std::sort(all.begin(), all.end());
  return all;
}

void Shelf::each_then(const Selection& selection, Item& item,
                      const std::function<void()>& visit) const {
  for (const auto& [due, record] : limits_then(selection))
    if (put_then(record, selection, item)) visit();
}

std::vector<Shelf::Change> Shelf::changes(const std::string& id) const {
  auto find = database_.prepare(
      "SELECT commits.id, commits.n, landed, steps, kept FROM changes JOIN commits USING (n) "
      "WHERE changes.id = ?1 AND changes.n <= ?2 ORDER BY changes.n");
  std::vector<Change> all;
  for (find.with(id, n_); find.next();)
    all.push_back({std::string(find.bytes(0)), find.number(1), find.number(2),
                   static_cast<int>(find.number(3)), static_cast<int>(find.number(4))});
  return all;
}

std::optional<std::vector<Shelf::Change>> Shelf::growth(const std::string& id) const {
  auto all = changes(id);
  for (std::size_t i = 1; i < all.size(); ++i)
    if (all[i].kept != all[i - 1].steps) return {};
  return all;
}

std::optional<git::ObjectId> Shelf::blob(const std::string& id) const {
  Statement& find = made(find_blob_, database_,
                         "SELECT blob FROM changes WHERE id = ?1 AND n <= ?2 ORDER BY n DESC "
                         "LIMIT 1");
  git::RawId raw{};
  const std::string_view bytes = find.with(id, n_).next() ? find.bytes(0) : std::string_view();
  const bool is_there = bytes.size() == raw.size();
  if (is_there) std::copy(bytes.begin(), bytes.end(), raw.begin());
  find.reset();
  return is_there ? std::optional(git::object_id(raw)) : std::nullopt;
}

// Of an item as it stands the title is soon found; else it is the first passage of its record.
std::string Shelf::title(const std::string& id) const {
  if (n_ == newest_ && kind_of_id(id) == Kind::item) {
    Statement& find = made(find_head_now_, database_, "SELECT head FROM items WHERE record = ?1");
    if (find.with(key_of_record(id)).next()) return title_from_head(find.bytes(0));
  }
  Statement& find = made(find_title_, database_,
                         "SELECT words FROM passages WHERE id = ?1 AND since <= ?2 AND until > ?2 "
                         "AND place IN ('title', 'name') ORDER BY p LIMIT 1");
  return find.with(id, n_).next() ? std::string(find.bytes(0)) : std::string();
}

void Shelf::each_passage(const std::vector<std::uint64_t>& pairs,
                         const std::function<void(query::Hit&&)>& visit) const {
  refuse_broken({});
  auto find = database_.prepare(pairs.empty() ? "SELECT id, place, day, at, words, p FROM passages "
                                                "WHERE since <= ?1 AND until > ?1"
                                              : "SELECT id, place, day, at, words, p FROM passages "
                                                "WHERE p = ?2 AND since <= ?1 AND until > ?1");
  const auto visit_found = [&] {
    while (find.next()) {
      query::Passage passage{std::string(find.bytes(1)),
                             Date::from_days(static_cast<int>(find.number(2))),
                             Moment(find.number(3), 0), std::string(find.bytes(4))};
      visit({std::string(find.bytes(0)), std::move(passage),
             static_cast<std::size_t>(find.number(5))});
    }
  };
  find.with(n_);
  if (pairs.empty()) return visit_found();
  for (const std::int64_t passage : passages_with(database_, pairs)) {
    find.with(n_, passage);
    visit_found();
  }
}

}  // namespace dc::index
