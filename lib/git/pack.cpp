#include "git/pack.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "git/delta.h"
#include "git/inflate.h"

namespace dc::git {
namespace {

constexpr std::size_t id_size = 20;
constexpr std::size_t fan_out = 8;                // after magic and version
constexpr std::size_t names = fan_out + 256 * 4;  // sorted ids
constexpr int tree_type = 2;
constexpr std::size_t largest_cached = std::size_t{1} << 20;
constexpr std::size_t largest_room = std::size_t{16} << 10;
constexpr std::size_t longest_chain = 5000;
constexpr std::size_t longest_entry_head = 64;
constexpr std::size_t longest_stream_frame = 64;  // of bytes that deflate to no fewer
constexpr std::size_t fewest_reads_of_a_long_run = 32;
constexpr std::size_t largest_small = 4096;  // bytes of a delta
constexpr int offset_delta = 6;
constexpr int reference_delta = 7;
constexpr std::string_view index_magic("\377tOc\0\0\0\2", 8);
constexpr std::string_view pack_magic("PACK\0\0\0\2", 8);

std::uint32_t number_at(std::string_view bytes, std::size_t at) {
  std::uint32_t value = 0;
  for (std::size_t i = 0; i < 4; ++i)
    value = value << 8 | static_cast<unsigned char>(bytes[at + i]);
  return value;
}

// The first eight bytes of an id, as a number that sorts as it does.
std::uint64_t start_of(std::string_view id) {
  return std::uint64_t{number_at(id, 0)} << 32 | number_at(id, 4);
}

}  // namespace

// Of trees more are worth remembering.
Pack::Pack(Pieces index, Pieces pack, std::size_t count, const PackMemory& memory)
    : index_(std::move(index)),
      pack_(std::move(pack)),
      count_(count),
      fan_(index_.some(fan_out, names - fan_out).substr(0, names - fan_out)),
      reads_until_let_go_(memory.reads_until_let_go),
      trees_(memory.most_held / 5 * 3),
      others_(memory.most_held / 5 * 2) {}

std::unique_ptr<Pack> Pack::open(const std::string& stem, const PackMemory& memory) {
  auto index = Pieces::open(stem + ".idx");
  auto pack = Pieces::open(stem + ".pack");
  if (!index || !pack || index->size() < names + 2 * id_size) return nullptr;
  const std::string_view head = index->some(0, names);
  if (!head.starts_with(index_magic) || !pack->some(0).starts_with(pack_magic)) return nullptr;
  const std::size_t count = number_at(head, names - 4);
  if ((index->size() - names - 2 * id_size) / (id_size + 8) < count) return nullptr;
  return std::unique_ptr<Pack>(new Pack(std::move(*index), std::move(*pack), count, memory));
}

// Ids are spread evenly: one is hardly ever far from where it is expected between its neighbours.
// Where they are not, halving finds it.
std::optional<std::size_t> Pack::position_of(std::string_view raw, Look look) {
  constexpr int most_guesses = 8;
  const auto first = static_cast<unsigned char>(raw[0]);
  if (fan_.size() < names - fan_out) return std::nullopt;
  std::size_t low = first == 0 ? 0 : number_at(fan_, (first - 1u) * 4);
  std::size_t high = number_at(fan_, first * 4u);
  if (low > high || high > count_) return std::nullopt;
  const std::uint64_t wanted = start_of(raw);
  std::uint64_t below = std::uint64_t{first} << 56;
  std::uint64_t above = below | ((std::uint64_t{1} << 56) - 1);
  for (int guess = 0; low < high; ++guess) {
    const bool is_between = below < above && below <= wanted && wanted <= above;
    const double share = guess < most_guesses && is_between ? static_cast<double>(wanted - below) /
                                                                  static_cast<double>(above - below)
                                                            : 0.5;
    const auto far = static_cast<std::size_t>(share * static_cast<double>(high - low));
    const std::size_t at = low + std::min(far, high - low - 1);
    const std::string_view id = (index_.*look)(names + at * id_size, id_size).substr(0, id_size);
    if (id.size() < id_size) return std::nullopt;
    const int order = id.compare(raw);
    if (order == 0) return at;
    (order < 0 ? low : high) = order < 0 ? at + 1 : at;
    (order < 0 ? below : above) = start_of(id);
  }
  return std::nullopt;
}

std::optional<std::size_t> Pack::offset_of(std::string_view raw) {
  const auto position = position_of(raw, &Pieces::some);
  return position ? offset_at(*position, &Pieces::some) : std::nullopt;
}

std::optional<std::size_t> Pack::offset_at(std::size_t position, Look look) {
  const std::size_t offsets = names + count_ * (id_size + 4);
  const std::string_view offset = (index_.*look)(offsets + position * 4, 4);
  if (offset.size() < 4) return std::nullopt;
  const std::uint32_t small = number_at(offset, 0);
  if ((small & 0x80000000u) == 0) return small;
  const std::size_t at = offsets + count_ * 4 + (small & 0x7fffffffu) * std::size_t{8};
  const std::string_view large = (index_.*look)(at, 8);
  if (large.size() < 8) return std::nullopt;
  return std::size_t{number_at(large, 0)} << 32 | number_at(large, 4);
}

std::vector<std::size_t> Pack::places(std::span<const RawId> sorted) {
  std::vector<std::optional<std::size_t>> positions;
  positions.reserve(sorted.size());
  for (const RawId& id : sorted)
    positions.push_back(position_of({id.data(), id.size()}, &Pieces::along));
  std::vector<std::size_t> places;
  places.reserve(sorted.size());
  for (const auto& position : positions)
    places.push_back(position ? offset_at(*position, &Pieces::along).value_or(0) : 0);
  return places;
}

std::optional<std::size_t> Pack::base_of(std::size_t offset, int type, std::string_view& rest) {
  if (type == reference_delta) {
    if (rest.size() < id_size) return std::nullopt;
    const auto base = offset_of(rest.substr(0, id_size));
    rest.remove_prefix(id_size);
    return base;
  }
  std::size_t back = 0;
  for (int i = 0; i < 9 && !rest.empty(); ++i) {
    const auto next = static_cast<unsigned char>(rest[0]);
    rest.remove_prefix(1);
    back = back << 7 | (next & 0x7f);
    if ((next & 0x80) == 0)
      return back == 0 || back >= offset ? std::nullopt : std::optional(offset - back);
    ++back;
  }
  return std::nullopt;
}

std::optional<Pack::Entry> Pack::entry_at(std::size_t offset) {
  std::string_view rest = pack_.some(offset, longest_entry_head);
  const std::size_t all = rest.size();
  if (rest.empty()) return std::nullopt;
  auto next = static_cast<unsigned char>(rest[0]);
  rest.remove_prefix(1);
  Entry entry{(next >> 4) & 7, next & 15u, 0, 0};
  for (unsigned shift = 4; (next & 0x80) != 0; shift += 7) {
    if (rest.empty() || shift > 56) return std::nullopt;
    next = static_cast<unsigned char>(rest[0]);
    rest.remove_prefix(1);
    entry.size |= static_cast<std::size_t>(next & 0x7f) << shift;
  }
  if (entry.type == offset_delta || entry.type == reference_delta) {
    const auto base = base_of(offset, entry.type, rest);
    if (!base) return std::nullopt;
    entry.base = *base;
  }
  entry.data = offset + (all - rest.size());
  return entry;
}

bool Pack::inflate_entry(const Entry& entry, std::string& out) {
  const std::size_t likely = entry.size + longest_stream_frame;
  return inflate(pack_.some(entry.data, likely), entry.size, out) ||
         inflate(pack_.rest(entry.data), entry.size, out);
}

Pack::Shelf::Row& Pack::Shelf::row_of(std::size_t offset) {
  constexpr std::size_t golden = 0x9E3779B97F4A7C15;
  return rows_[(offset * golden >> 32) & (rows_.size() - 1)];
}

std::shared_ptr<const StoredObject> Pack::Shelf::find(std::size_t offset) {
  if (rows_.empty()) return nullptr;
  Row& row = row_of(offset);
  for (auto place = row.begin(); place != row.end() && place->object; ++place) {
    if (place->offset != offset) continue;
    std::rotate(row.begin(), place, place + 1);
    return row.front().object;
  }
  return nullptr;
}

void Pack::Shelf::drop_last(Row& row) {
  const auto empty = std::find_if(row.begin(), row.end(), [](const Place& p) { return !p.object; });
  if (empty == row.begin()) return;
  Place& last = *(empty - 1);
  bytes_ -= last.object->bytes.size();
  if (last.object.use_count() == 1 && last.object->bytes.capacity() <= largest_room)
    room_ = std::move(std::const_pointer_cast<StoredObject>(last.object)->bytes);
  last.object = nullptr;
}

void Pack::Shelf::grow() {
  constexpr std::size_t fewest = 64;
  constexpr std::size_t usual_row = 4096;  // bytes of its objects
  if (rows_.size() * usual_row >= most_bytes_) return;
  std::vector<Row> before(rows_.empty() ? fewest : 4 * rows_.size());
  std::swap(before, rows_);
  bytes_ = 0;
  puts_ = 0;
  for (Row& row : before)
    for (auto place = row.rbegin(); place != row.rend(); ++place)
      if (place->object) put(place->offset, std::move(place->object));
}

// Not one that is there.
void Pack::Shelf::put(std::size_t offset, std::shared_ptr<const StoredObject> object) {
  if (object->bytes.size() > largest_cached) return;
  if (puts_++ >= 2 * rows_.size()) grow();
  Row& row = row_of(offset);
  if (row.back().object) drop_last(row);
  bytes_ += object->bytes.size();
  row.back() = {offset, std::move(object)};
  std::rotate(row.begin(), row.end() - 1, row.end());
  for (; bytes_ > most_bytes_; hand_ = (hand_ + 1) % rows_.size()) drop_last(rows_[hand_]);
}

std::shared_ptr<const StoredObject> Pack::known(std::size_t offset) {
  auto object = others_.find(offset);
  return object ? object : trees_.find(offset);
}

Pack::Shelf& Pack::shelf_of(const StoredObject& object) {
  return object.type == tree_type ? trees_ : others_;
}

void Pack::remember(std::size_t offset, std::shared_ptr<const StoredObject> object) {
  Shelf& shelf = shelf_of(*object);
  shelf.put(offset, std::move(object));
}

// Of what leads to an object by deltas, a short run needs nothing again.
bool Pack::is_short_run() const {
  return reads_ < fewest_reads_of_a_long_run;
}

// For the next of its kind: in a short run the object's own memory, where nobody else has it.
std::string Pack::room_of(std::shared_ptr<const StoredObject> object) {
  if (!is_short_run()) return shelf_of(*object).take_room();
  return object.use_count() == 1 ? std::move(std::const_pointer_cast<StoredObject>(object)->bytes)
                                 : std::string();
}

// Small ones are inflated as they are met: their piece of the file need not be read again.
bool Pack::inflate_small(Delta& delta) {
  return delta.entry.size > largest_small || inflate_entry(delta.entry, delta.bytes);
}

std::shared_ptr<const StoredObject> Pack::laid_over(std::shared_ptr<const StoredObject> object,
                                                    Delta& delta, std::string& room) {
  if (delta.bytes.empty() && !inflate_entry(delta.entry, delta.bytes)) return nullptr;
  auto bytes = apply_delta(object->bytes, delta.bytes, std::move(room));
  if (!bytes) return nullptr;
  const int type = object->type;
  room = room_of(std::move(object));
  return std::make_shared<StoredObject>(StoredObject{type, std::move(*bytes)});
}

// Down the chain of deltas to what is known or whole, then up again.
std::shared_ptr<const StoredObject> Pack::at(std::size_t offset) {
  std::vector<Delta> deltas;
  std::shared_ptr<const StoredObject> object;
  for (std::size_t next = offset; !(object = known(next));) {
    const auto entry = entry_at(next);
    if (!entry || deltas.size() > longest_chain) return nullptr;
    if (entry->type == offset_delta || entry->type == reference_delta) {
      deltas.push_back({next, *entry, {}});
      if (!inflate_small(deltas.back())) return nullptr;
      next = entry->base;
      continue;
    }
    std::string bytes;
    if (entry->size <= largest_object) bytes.reserve(roomy(entry->size));
    if (!inflate_entry(*entry, bytes)) return nullptr;
    object = std::make_shared<StoredObject>(StoredObject{entry->type, std::move(bytes)});
    if (deltas.empty() ? object->type == tree_type : !is_short_run()) remember(next, object);
    break;
  }
  std::string room;
  for (; object && !deltas.empty(); deltas.pop_back()) {
    object = laid_over(std::move(object), deltas.back(), room);
    if (object && (deltas.size() == 1 || !is_short_run())) remember(deltas.back().offset, object);
  }
  return object;
}

std::shared_ptr<const StoredObject> Pack::read_at(std::size_t offset) {
  auto object = at(offset);
  if (++reads_ % reads_until_let_go_ == 0) pack_.let_go();
  return object;
}

std::shared_ptr<const StoredObject> Pack::read(std::string_view raw) {
  const auto offset = offset_of(raw);
  return offset ? read_at(*offset) : nullptr;
}

void Pack::let_go() {
  trees_.clear();
  index_.let_go();
  pack_.let_go();
}

}  // namespace dc::git
