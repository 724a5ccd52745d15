#include "git/index_bytes.h"

#include <algorithm>

#include "base/error.h"
#include "git/sha1.h"

namespace dc::git {
namespace {

constexpr std::size_t raw_id = 20;
constexpr std::size_t fixed_entry = 62;  // bytes before the path or the extended flags
constexpr std::size_t fixed_numbers = 10;
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

bool precedes(const IndexEntry& a, const IndexEntry& b) {
  const int order = a.path.compare(b.path);
  return order < 0 || (order == 0 && a.stage() < b.stage());
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

std::uint16_t IndexReader::short_number() {
  const std::string_view two = take(2);
  return static_cast<std::uint16_t>(static_cast<unsigned char>(two[0]) << 8 |
                                    static_cast<unsigned char>(two[1]));
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

std::string IndexReader::plain_path(std::size_t start) {
  const std::string_view path = text_until_nul();
  const std::size_t length = at_ - 1 - start;
  at_ = start;
  take((length + 8) & ~std::size_t{7});
  return std::string(path);
}

std::string IndexReader::compressed_path(const std::string& previous) {
  const std::size_t dropped = variable_number();
  if (dropped > previous.size()) damaged();
  return previous.substr(0, previous.size() - dropped) + std::string(text_until_nul());
}

IndexEntry IndexReader::entry(const std::string& previous) {
  const std::size_t start = at_;
  IndexEntry entry;
  IndexStat& stat = entry.stat;
  const std::string_view fixed = take(fixed_numbers * 4);
  std::size_t place = 0;
  for (std::uint32_t* number :
       {&stat.ctime_seconds, &stat.ctime_nanoseconds, &stat.mtime_seconds, &stat.mtime_nanoseconds,
        &stat.device, &stat.inode, &entry.mode, &stat.user, &stat.group, &stat.size}) {
    *number = number_at(fixed, place++);
  }
  entry.blob = to_hex(take(raw_id));
  entry.flags = short_number();
  if ((entry.flags & extended_flag) != 0) entry.extended = short_number();
  entry.path = version_ == 4 ? compressed_path(previous) : plain_path(start);
  if (version_ != 4) entry.raw = bytes_.substr(start, at_ - start);
  return entry;
}

std::vector<IndexEntry> IndexReader::entries() {
  std::vector<IndexEntry> all;
  all.reserve(count_);
  for (std::uint32_t i = 0; i < count_; ++i) {
    IndexEntry next = entry(all.empty() ? std::string() : all.back().path);
    if (next.mode == 040000) not_ours("sdir");
    nameless_ = nameless_ || next.path.empty();
    if (!nameless_ && !all.empty() && !precedes(all.back(), next)) damaged();
    all.push_back(std::move(next));
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

void IndexWriter::add(const IndexEntry& entry) {
  const std::size_t start = body_.size();
  const IndexStat& stat = entry.stat;
  for (const std::uint32_t value :
       {stat.ctime_seconds, stat.ctime_nanoseconds, stat.mtime_seconds, stat.mtime_nanoseconds,
        stat.device, stat.inode, static_cast<std::uint32_t>(entry.mode), stat.user, stat.group,
        stat.size}) {
    put(body_, value);
  }
  put_id(body_, entry.blob);
  const auto length =
      static_cast<std::uint16_t>(std::min<std::size_t>(entry.path.size(), longest_counted));
  const bool extended = entry.extended != 0;
  put_short(body_, static_cast<std::uint16_t>((entry.flags & kept_flags) | length |
                                              (extended ? extended_flag : 0)));
  if (extended) put_short(body_, entry.extended);
  body_ += entry.path;
  body_.append(8 - (body_.size() - start) % 8, '\0');
  extended_ = extended_ || extended;
  ++count_;
}

void IndexWriter::add_unchanged(const IndexEntry& entry) {
  if (entry.raw.empty()) return add(entry);
  body_ += entry.raw;
  extended_ = extended_ || entry.extended != 0;
  ++count_;
}

void IndexWriter::extension(std::string_view name, std::string_view content) {
  body_ += name;
  put(body_, static_cast<std::uint32_t>(content.size()));
  body_ += content;
}

std::string IndexWriter::finish() {
  std::string bytes = "DIRC";
  bytes.reserve(body_.size() + 12 + raw_id);
  put(bytes, extended_ ? 3 : 2);
  put(bytes, count_);
  bytes += body_;
  Sha1 sum;
  sum.add(bytes);
  const Sha1::Digest digest = sum.finish();
  return bytes.append(digest.begin(), digest.end());
}

}  // namespace dc::git
