#include "git/index_bytes.h"

#include <algorithm>

#include "base/error.h"
#include "git/sha1.h"

namespace dc::git {
namespace {

constexpr std::size_t raw_id = 20;
constexpr std::size_t fixed_entry = 62;  // bytes before the path or the extended flags
constexpr std::size_t fixed_numbers = 10;
constexpr std::size_t mode_place = 6;         // among them
constexpr std::uint16_t kept_flags = 0xb000;  // assume-valid and stage
constexpr std::uint16_t extended_flag = 0x4000;
constexpr std::uint16_t longest_counted = 0xfff;

[[noreturn]] void damaged() {
  throw file_error(text("error.git-index-damaged"), {text("error.git-index-damaged.hint")});
}

[[noreturn]] void not_ours(std::string_view extension) {
  if (extension == "link")
    throw file_error(text("error.git-index-split"), {text("error.git-index-split.hint")});
  if (extension == "sdir")
    throw file_error(text("error.git-index-sparse"), {text("error.git-index-sparse.hint")});
  damaged();
}

ObjectId to_hex(std::string_view raw) {
  constexpr char digits[] = "0123456789abcdef";
  ObjectId id(raw.size() * 2, '0');
  for (std::size_t i = 0; i < raw.size(); ++i) {
    id[2 * i] = digits[static_cast<unsigned char>(raw[i]) >> 4];
    id[2 * i + 1] = digits[static_cast<unsigned char>(raw[i]) & 15];
  }
  return id;
}

std::uint32_t number_at(std::string_view bytes, std::size_t place) {
  const auto byte = [&](std::size_t i) {
    return static_cast<std::uint32_t>(static_cast<unsigned char>(bytes[place * 4 + i]));
  };
  return byte(0) << 24 | byte(1) << 16 | byte(2) << 8 | byte(3);
}

std::uint16_t short_at(std::string_view bytes, std::size_t at) {
  return static_cast<std::uint16_t>(static_cast<unsigned char>(bytes[at]) << 8 |
                                    static_cast<unsigned char>(bytes[at + 1]));
}

std::uint16_t flags_of(std::string_view entry) {
  return short_at(entry, fixed_entry - 2);
}

std::size_t start_of_path(std::string_view entry) {
  return fixed_entry + ((flags_of(entry) & extended_flag) != 0 ? 2 : 0);
}

bool precedes(std::string_view a, std::string_view b) {
  const int order = path_of(a).compare(path_of(b));
  return order < 0 || (order == 0 && stage_of(a) < stage_of(b));
}

unsigned nibble(char c) {
  return static_cast<unsigned>(c <= '9' ? c - '0' : c - 'a' + 10);
}

void put_id(std::string& out, const ObjectId& id) {
  for (std::size_t i = 0; i + 1 < id.size(); i += 2) {
    out += static_cast<char>(nibble(id[i]) << 4 | nibble(id[i + 1]));
  }
}

void put(std::string& out, std::uint32_t number) {
  for (int shift = 24; shift >= 0; shift -= 8) out += static_cast<char>(number >> shift & 0xff);
}

void put_short(std::string& out, std::uint16_t number) {
  out += static_cast<char>(number >> 8);
  out += static_cast<char>(number & 0xff);
}

}  // namespace

std::string_view path_of(std::string_view entry) {
  const std::size_t start = start_of_path(entry);
  return entry.substr(start, entry.find('\0', start) - start);
}

unsigned stage_of(std::string_view entry) {
  return (flags_of(entry) >> 12) & 3u;
}

std::uint32_t mtime_seconds_of(std::string_view entry) {
  constexpr std::size_t place = 2;
  return number_at(entry, place);
}

IndexEntry decoded(std::string_view from) {
  IndexEntry entry;
  IndexStat& stat = entry.stat;
  std::size_t place = 0;
  for (std::uint32_t* number :
       {&stat.ctime_seconds, &stat.ctime_nanoseconds, &stat.mtime_seconds, &stat.mtime_nanoseconds,
        &stat.device, &stat.inode, &entry.mode, &stat.user, &stat.group, &stat.size}) {
    *number = number_at(from, place++);
  }
  entry.blob = to_hex(from.substr(fixed_numbers * 4, raw_id));
  entry.flags = flags_of(from);
  if ((entry.flags & extended_flag) != 0) entry.extended = short_at(from, fixed_entry);
  entry.path = path_of(from);
  return entry;
}

std::string encoded(const IndexEntry& entry) {
  std::string out;
  const IndexStat& stat = entry.stat;
  for (const std::uint32_t value :
       {stat.ctime_seconds, stat.ctime_nanoseconds, stat.mtime_seconds, stat.mtime_nanoseconds,
        stat.device, stat.inode, static_cast<std::uint32_t>(entry.mode), stat.user, stat.group,
        stat.size}) {
    put(out, value);
  }
  put_id(out, entry.blob);
  const auto length =
      static_cast<std::uint16_t>(std::min<std::size_t>(entry.path.size(), longest_counted));
  const bool extended = entry.extended != 0;
  put_short(out, static_cast<std::uint16_t>((entry.flags & kept_flags) | length |
                                            (extended ? extended_flag : 0)));
  if (extended) put_short(out, entry.extended);
  out += entry.path;
  return out.append(8 - out.size() % 8, '\0');
}

std::vector<std::uint32_t> places_of(std::string_view entries) {
  std::vector<std::uint32_t> all = {0};
  for (std::size_t at = 0; at < entries.size();) {
    const std::size_t length =
        start_of_path(entries.substr(at)) + path_of(entries.substr(at)).size();
    at += (length + 8) & ~std::size_t{7};
    all.push_back(static_cast<std::uint32_t>(at));
  }
  return all;
}

IndexReader::IndexReader(std::string_view bytes) : bytes_(bytes) {
  if (bytes.size() < 12 + raw_id || take(4) != "DIRC") damaged();
  bytes_.remove_suffix(raw_id);
  version_ = number();
  count_ = number();
  if (version_ < 2 || version_ > 4 || count_ > bytes_.size() / fixed_entry) damaged();
}

std::string_view IndexReader::take(std::size_t count) {
  if (count > bytes_.size() - at_) damaged();
  at_ += count;
  return bytes_.substr(at_ - count, count);
}

std::uint32_t IndexReader::number() {
  std::uint32_t value = 0;
  for (const char c : take(4)) value = value << 8 | static_cast<unsigned char>(c);
  return value;
}

std::size_t IndexReader::variable_number() {
  auto byte = static_cast<unsigned char>(take(1)[0]);
  std::size_t value = byte & 0x7fu;
  while ((byte & 0x80u) != 0) {
    byte = static_cast<unsigned char>(take(1)[0]);
    value = ((value + 1) << 7) | (byte & 0x7fu);
    if (value > bytes_.size()) damaged();
  }
  return value;
}

std::string_view IndexReader::text_until_nul() {
  const std::size_t end = bytes_.find('\0', at_);
  if (end == std::string_view::npos) damaged();
  const std::string_view text = bytes_.substr(at_, end - at_);
  at_ = end + 1;
  return text;
}

// With its path's NUL and what fills it up to a multiple of eight.
std::string_view IndexReader::plain_entry() {
  const std::size_t start = at_;
  take(start_of_path(bytes_.substr(start, fixed_entry)));
  text_until_nul();
  const std::size_t length = at_ - 1 - start;
  at_ = start;
  return take((length + 8) & ~std::size_t{7});
}

IndexEntry IndexReader::compressed_entry(const std::string& previous) {
  const std::size_t start = at_;
  const std::string_view head = take(start_of_path(bytes_.substr(start, fixed_entry)));
  const std::size_t dropped = variable_number();
  if (dropped > previous.size()) damaged();
  IndexEntry entry = decoded(std::string(head) + '\0');
  entry.path = previous.substr(0, previous.size() - dropped) + std::string(text_until_nul());
  return entry;
}

void IndexReader::accept(std::string_view entry, std::string_view previous) {
  if (number_at(entry, mode_place) == 040000) not_ours("sdir");
  nameless_ = nameless_ || path_of(entry).empty();
  if (!nameless_ && !previous.empty() && !precedes(previous, entry)) damaged();
}

std::vector<std::uint32_t> IndexReader::places() {
  std::vector<std::uint32_t> all;
  all.reserve(count_ + std::size_t{1});
  std::string_view previous;
  for (std::uint32_t i = 0; i < count_; ++i) {
    all.push_back(static_cast<std::uint32_t>(at_));
    if (bytes_.size() - at_ < fixed_entry) damaged();
    const std::string_view next = plain_entry();
    accept(next, previous);
    previous = next;
  }
  all.push_back(static_cast<std::uint32_t>(at_));
  return all;
}

std::string IndexReader::plain_entries() {
  std::string all;
  std::string previous;
  std::string path;
  for (std::uint32_t i = 0; i < count_; ++i) {
    if (bytes_.size() - at_ < fixed_entry) damaged();
    const IndexEntry next = compressed_entry(path);
    const std::string plain = encoded(next);
    accept(plain, previous);
    all += plain;
    previous = plain;
    path = next.path;
  }
  return all;
}

std::optional<IndexExtension> IndexReader::next_extension() {
  if (at_ == bytes_.size() && nameless_) damaged();
  if (at_ == bytes_.size()) return std::nullopt;
  const std::string_view name = take(4);
  const std::uint32_t length = number();
  if (name[0] < 'A' || name[0] > 'Z') not_ours(name);
  return IndexExtension{name, take(length)};
}

void IndexWriter::put_made(std::string bytes) {
  made_.push_back(std::move(bytes));
  pieces_.push_back(made_.back());
}

void IndexWriter::put_entry(std::string_view entry) {
  extended_ = extended_ || (flags_of(entry) & extended_flag) != 0;
  ++count_;
}

void IndexWriter::add(const IndexEntry& entry) {
  put_made(encoded(entry));
  put_entry(made_.back());
}

void IndexWriter::keep(std::string_view entry) {
  put_entry(entry);
  const bool follows =
      !pieces_.empty() && pieces_.back().data() + pieces_.back().size() == entry.data();
  if (!follows) return pieces_.push_back(entry);
  pieces_.back() = {pieces_.back().data(), pieces_.back().size() + entry.size()};
}

void IndexWriter::extension(std::string_view name, std::string_view content) {
  std::string bytes(name);
  put(bytes, static_cast<std::uint32_t>(content.size()));
  put_made(std::move(bytes.append(content)));
}

void IndexWriter::finish(const std::function<void(std::string_view)>& out) const {
  constexpr std::size_t large = 16384;
  std::string begun = "DIRC";
  put(begun, extended_ ? 3 : 2);
  put(begun, count_);
  Sha1 sum;
  const auto put_out = [&](std::string_view bytes) {
    sum.add(bytes);
    out(bytes);
  };
  for (const std::string_view piece : pieces_) {
    if (begun.size() + piece.size() <= large) {
      begun += piece;
      continue;
    }
    put_out(begun);
    begun.clear();
    piece.size() <= large ? void(begun += piece) : put_out(piece);
  }
  put_out(begun);
  const Sha1::Digest digest = sum.finish();
  out({digest.data(), digest.size()});
}

}  // namespace dc::git
