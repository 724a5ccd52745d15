#include "git/pack_file.h"

#include <fcntl.h>
#include <libdeflate.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>

#include "base/error.h"
#include "git/failure.h"
#include "git/sha1.h"

namespace dc::git {
namespace {

constexpr std::size_t buffer_size = std::size_t{1} << 20;
constexpr mode_t read_only = 0444;
constexpr std::uint64_t large_offset = std::uint64_t{1} << 31;

void put_number(std::string& out, std::uint64_t value, int bytes) {
  for (int shift = (bytes - 1) * 8; shift >= 0; shift -= 8)
    out += static_cast<char>(value >> shift & 0xff);
}

std::string raw_id(const ObjectId& id) {
  std::string raw;
  const auto digit = [](char c) { return c <= '9' ? c - '0' : c - 'a' + 10; };
  for (std::size_t i = 0; i + 1 < id.size(); i += 2)
    raw += static_cast<char>(digit(id[i]) << 4 | digit(id[i + 1]));
  return raw;
}

std::string hex(std::string_view raw) {
  constexpr std::string_view digits = "0123456789abcdef";
  std::string out;
  for (const char c : raw) {
    out += digits[static_cast<unsigned char>(c) >> 4];
    out += digits[static_cast<unsigned char>(c) & 15];
  }
  return out;
}

// Type and size, as they stand before each object.
std::string object_header(ObjectType type, std::size_t size) {
  std::string header;
  unsigned byte = static_cast<unsigned>(type) << 4 | (size & 15);
  for (size >>= 4; size != 0; size >>= 7) {
    header += static_cast<char>(byte | 0x80);
    byte = size & 0x7f;
  }
  header += static_cast<char>(byte);
  return header;
}

// A new file that nobody will write to, in place of what a process that is gone left there.
Fd make_file(const std::string& path, const SharedMode& mode) {
  constexpr int flags = O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW;
  Fd file(::open(path.c_str(), flags, read_only));
  if (!file && errno == EEXIST && ::unlink(path.c_str()) == 0)
    file = Fd(::open(path.c_str(), flags, read_only));
  if (!file) fail_at(path, errno);
  mode.adjust(file.get());
  return file;
}

std::string pack_header(std::size_t count) {
  std::string header = "PACK";
  put_number(header, 2, 4);
  put_number(header, count, 4);
  return header;
}

}  // namespace

PackFile::PackFile(const std::string& objects, const SharedMode& mode)
    : folder_(objects + "pack/"),
      mode_(mode),
      path_(folder_ + "tmp_pack_dc" + std::to_string(::getpid())) {
  make_folders(objects, "pack", mode);
  file_ = make_file(path_, mode);
  put(pack_header(0));
}

PackFile::~PackFile() {
  if (!path_.empty()) ::unlink(path_.c_str());
}

void PackFile::put(std::string_view bytes) {
  buffer_ += bytes;
  size_ += bytes.size();
  if (buffer_.size() >= buffer_size) flush_buffer();
}

void PackFile::flush_buffer() {
  write_all(file_.get(), buffer_, path_);
  buffer_.clear();
}

void PackFile::add(const ObjectId& id, ObjectType type, std::string_view bytes) {
  std::string raw = raw_id(id);
  if (!ids_.insert(raw).second) return;
  const std::uint64_t offset = size_;
  const std::string header = object_header(type, bytes.size());
  const std::string_view body = deflater_.deflated(bytes);
  const std::uint32_t checksum = ::libdeflate_crc32(
      ::libdeflate_crc32(0, header.data(), header.size()), body.data(), body.size());
  put(header);
  put(body);
  entries_.push_back({std::move(raw), checksum, offset});
}

// Writes the number of objects and the checksum over all, which comes last.
std::string PackFile::close_pack() {
  flush_buffer();
  const std::string header = pack_header(entries_.size());
  if (::pwrite(file_.get(), header.data(), header.size(), 0) != static_cast<ssize_t>(header.size()))
    fail_at(path_, errno);
  if (::lseek(file_.get(), 0, SEEK_SET) != 0) fail_at(path_, errno);
  Sha1 sum;
  buffer_.resize(buffer_size);
  for (ssize_t count = 0; (count = ::read(file_.get(), buffer_.data(), buffer_.size())) != 0;) {
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) fail_at(path_, errno);
    sum.add(std::string_view(buffer_).substr(0, static_cast<std::size_t>(count)));
  }
  const Sha1::Digest digest = sum.finish();
  std::string checksum(digest.begin(), digest.end());
  write_all(file_.get(), checksum, path_);
  return checksum;
}

std::string PackFile::index_bytes(const std::string& pack_checksum) {
  std::sort(entries_.begin(), entries_.end(),
            [](const Entry& a, const Entry& b) { return a.id < b.id; });
  std::string bytes = "\xfftOc";
  put_number(bytes, 2, 4);
  std::array<std::uint32_t, 256> fan_out{};
  for (const Entry& entry : entries_) ++fan_out[static_cast<unsigned char>(entry.id[0])];
  std::uint32_t sum = 0;
  for (const std::uint32_t count : fan_out) put_number(bytes, sum += count, 4);
  for (const Entry& entry : entries_) bytes += entry.id;
  for (const Entry& entry : entries_) put_number(bytes, entry.checksum, 4);
  std::string large;
  for (const Entry& entry : entries_) {
    const bool fits = entry.offset < large_offset;
    put_number(bytes, fits ? entry.offset : large_offset | large.size() / 8, 4);
    if (!fits) put_number(large, entry.offset, 8);
  }
  bytes += large + pack_checksum;
  Sha1 checksum;
  checksum.add(bytes);
  const Sha1::Digest digest = checksum.finish();
  return bytes.append(digest.begin(), digest.end());
}

void PackFile::write_file(const std::string& path, std::string_view bytes) {
  const Fd file = make_file(path, mode_);
  write_all(file.get(), bytes, path);
  sync(file.get(), path);
}

// The .keep comes first and the index last: git sees a pack only by its index.
std::string PackFile::finish() {
  const std::string checksum = close_pack();
  sync(file_.get(), path_);
  const std::string name = folder_ + "pack-" + hex(checksum);
  write_file(name + ".keep", "dc\n");
  const std::string index = path_ + ".idx";
  write_file(index, index_bytes(checksum));
  if (std::rename(path_.c_str(), (name + ".pack").c_str()) != 0) fail_at(name + ".pack", errno);
  path_.clear();
  if (std::rename(index.c_str(), (name + ".idx").c_str()) != 0) fail_at(name + ".idx", errno);
  sync_folder(folder_);
  return name + ".keep";
}

}  // namespace dc::git
