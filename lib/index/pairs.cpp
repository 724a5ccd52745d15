#include "index/pairs.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "index/failure.h"
#include "query/passages.h"

namespace dc::index {
namespace {

constexpr std::size_t longest_piece = 800;     // bytes: a page of the tables holds some of them
constexpr std::size_t most_held = 20'000'000;  // pairs of passages: some forty megabytes
constexpr std::int64_t most_unpaired = 1000;   // passages; searching reads each of them

constexpr const char* newest_paired = "SELECT value FROM meta WHERE key = 'paired'";
constexpr const char* unpaired = "SELECT p, words FROM passages WHERE p > ?1 ORDER BY p";

template <typename Put>
void put_number(std::uint64_t value, Put put) {
  for (; value > 0x7f; value >>= 7) put(static_cast<char>(value | 0x80));
  put(static_cast<char>(value));
}

std::int64_t take_number(std::string_view& rest) {
  std::uint64_t value = 0;
  for (unsigned shift = 0; shift < 63 && !rest.empty(); shift += 7) {
    const auto next = static_cast<unsigned char>(rest.front());
    rest.remove_prefix(1);
    value |= static_cast<std::uint64_t>(next & 0x7f) << shift;
    if ((next & 0x80) == 0) return static_cast<std::int64_t>(value);
  }
  throw Failure(Failure::Kind::damaged);
}

// The last of a piece's passages.
std::int64_t last_of(std::int64_t first, std::string_view steps) {
  while (!steps.empty()) first += take_number(steps);
  return first;
}

std::int64_t number_in(Statement& statement) {
  const std::int64_t number = statement.next() && !statement.is_null(0) ? statement.number(0) : 0;
  statement.reset();
  return number;
}

std::vector<std::int64_t> passages_of(Statement& pieces, std::uint64_t pair) {
  std::vector<std::int64_t> all;
  for (pieces.with(static_cast<std::int64_t>(pair)); pieces.next();) {
    std::int64_t passage = pieces.number(0);
    all.push_back(passage);
    for (std::string_view steps = pieces.bytes(1); !steps.empty();)
      all.push_back(passage += take_number(steps));
  }
  return all;
}

void keep_common(std::vector<std::int64_t>& all, const std::vector<std::int64_t>& others) {
  std::vector<std::int64_t> common;
  std::set_intersection(all.begin(), all.end(), others.begin(), others.end(),
                        std::back_inserter(common));
  all = std::move(common);
}

}  // namespace

PairWriter::Added& PairWriter::Table::place_of(std::uint64_t pair) {
  constexpr std::uint64_t golden = 0x9E3779B97F4A7C15;
  std::size_t at = (pair * golden) >> 20;
  do {
    at = (at + 1) & (places_.size() - 1);
  } while (places_[at].pair != 0 && places_[at].pair != pair);
  return places_[at];
}

void PairWriter::Table::grow() {
  constexpr std::size_t least = 4096;
  std::vector<Added> before(std::max(least, 2 * places_.size()));
  std::swap(before, places_);
  for (const Added& added : before)
    if (added.pair != 0) place_of(added.pair) = added;
}

PairWriter::Added& PairWriter::Table::of(std::uint64_t pair) {
  if (2 * count_ >= places_.size()) grow();
  Added& added = place_of(pair);
  if (added.pair == 0) ++count_;
  added.pair = pair;
  return added;
}

std::vector<const PairWriter::Added*> PairWriter::Table::in_order() const {
  std::vector<const Added*> order;
  for (const Added& added : places_)
    if (added.pair != 0) order.push_back(&added);
  std::sort(order.begin(), order.end(), [](const Added* a, const Added* b) {
    return static_cast<std::int64_t>(a->pair) < static_cast<std::int64_t>(b->pair);
  });
  return order;
}

PairWriter::PairWriter(Database& database)
    : last_piece_(database.later("SELECT first, passages FROM pairs WHERE pair = ?1 "
                                 "ORDER BY first DESC LIMIT 1")),
      put_piece_(database.later("INSERT OR REPLACE INTO pairs VALUES (?1, ?2, ?3)")),
      newest_paired_(database.later(newest_paired)),
      keep_newest_(database.later("INSERT OR REPLACE INTO meta VALUES ('paired', ?1)")),
      unpaired_(database.later(unpaired)),
      newest_passage_(database.later("SELECT max(p) FROM passages")) {}

void PairWriter::add(std::int64_t passage, std::string_view words) {
  for (const std::uint64_t pair : query::pairs_of(words)) {
    Added& added = added_.of(pair);
    if (added.last != 0) {
      put_number(static_cast<std::uint64_t>(passage - added.last),
                 [&](char byte) { steps_.put(added.steps, byte); });
    } else {
      added.first = passage;
    }
    added.last = passage;
    ++added_count_;
  }
  newest_ = passage;
  if (added_count_ > most_held) write();
}

void PairWriter::put(const Passages& passages) {
  const auto pair = static_cast<std::int64_t>(passages.pair);
  std::int64_t first = passages.first;
  std::int64_t last = first;
  std::string_view piece = passages.steps;  // what follows `first`
  for (std::string_view rest = piece; !rest.empty();) {
    const std::size_t size = piece.size() - rest.size();
    last += take_number(rest);
    if (size < longest_piece) continue;
    put_piece_.with(pair, first, piece.substr(0, size)).run();
    first = last;
    piece = rest;
  }
  put_piece_.with(pair, first, piece).run();
}

// After what is there of the pair.
void PairWriter::append(Passages added) {
  if (last_piece_.with(static_cast<std::int64_t>(added.pair)).next() &&
      last_piece_.bytes(1).size() < longest_piece) {
    const std::int64_t first = last_piece_.number(0);
    std::string steps(last_piece_.bytes(1));
    put_number(static_cast<std::uint64_t>(added.first - last_of(first, steps)),
               [&](char byte) { steps += byte; });
    added.first = first;
    added.steps.insert(0, steps);
  }
  last_piece_.reset();
  put(added);
}

void PairWriter::write() {
  const bool is_first = number_in(newest_paired_.with()) == 0;
  for (const Added* added : added_.in_order()) {
    Passages passages{added->pair, added->first, steps_.bytes(added->steps)};
    is_first ? put(passages) : append(std::move(passages));
  }
  added_.clear();
  steps_ = {};
  added_count_ = 0;
  keep_newest_.with(newest_).run();
}

void PairWriter::catch_up() {
  const std::int64_t paired = number_in(newest_paired_.with());
  if (number_in(newest_passage_.with()) - paired <= most_unpaired) return;
  for (unpaired_.with(paired); unpaired_.next();) add(unpaired_.number(0), unpaired_.bytes(1));
  write();
}

std::vector<std::int64_t> passages_with(const Database& database,
                                        const std::vector<std::uint64_t>& pairs) {
  auto pieces =
      database.prepare("SELECT first, passages FROM pairs WHERE pair = ?1 ORDER BY first");
  std::vector<std::int64_t> all = passages_of(pieces, pairs.front());
  for (std::size_t i = 1; i < pairs.size() && !all.empty(); ++i)
    keep_common(all, passages_of(pieces, pairs[i]));
  auto paired = database.prepare(newest_paired);
  auto rest = database.prepare(unpaired);
  for (rest.with(number_in(paired)); rest.next();) {
    const auto has = query::pairs_of(rest.bytes(1));
    if (std::includes(has.begin(), has.end(), pairs.begin(), pairs.end()))
      all.push_back(rest.number(0));
  }
  return all;
}

}  // namespace dc::index
