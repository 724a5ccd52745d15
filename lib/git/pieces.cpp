#include "git/pieces.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <utility>

namespace dc::git {
namespace {

constexpr std::size_t piece_bytes = 4096;
constexpr std::size_t largest_piece = 65536;
constexpr std::size_t piece_below = 16384;
constexpr std::size_t most_reads = 200;

Fd open_to_read(const std::string& path) {
  return Fd(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
}

// 0 where it is no file of any.
std::size_t size_of(const Fd& fd) {
  struct stat info {};
  if (!fd || ::fstat(fd.get(), &info) != 0 || !S_ISREG(info.st_mode)) return 0;
  return static_cast<std::size_t>(std::max<off_t>(info.st_size, 0));
}

}  // namespace

std::optional<MappedFile> MappedFile::of(const Fd& fd, std::size_t size) {
  void* data = ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE, fd.get(), 0);
  if (data == MAP_FAILED) return std::nullopt;
  return MappedFile(static_cast<const char*>(data), size);
}

std::optional<MappedFile> MappedFile::open(const std::string& path) {
  const Fd fd = open_to_read(path);
  const auto size = size_of(fd);
  return size == 0 ? std::nullopt : of(fd, size);
}

MappedFile::MappedFile(MappedFile&& other) noexcept
    : data_(std::exchange(other.data_, nullptr)), size_(std::exchange(other.size_, 0)) {}

void MappedFile::let_go() const {
  ::madvise(const_cast<char*>(data_), size_, MADV_DONTNEED);
}

MappedFile::~MappedFile() {
  if (data_ != nullptr) ::munmap(const_cast<char*>(data_), size_);
}

std::optional<Pieces> Pieces::open(const std::string& path) {
  Fd fd = open_to_read(path);
  const auto size = size_of(fd);
  if (size == 0) return std::nullopt;
  return Pieces(std::move(fd), size);
}

bool Pieces::is_in_piece(std::size_t at, std::size_t wanted) const {
  const std::size_t end = piece_at_ + piece_.size();
  return at >= piece_at_ && at < end && (end - at >= wanted || end == size_);
}

// Objects lie before their deltas: who goes down a chain will go on below.
bool Pieces::read_piece(std::size_t at, std::size_t wanted) {
  if (wanted > largest_piece || ++reads_ > most_reads) return false;
  const bool goes_down = at < piece_at_ && piece_at_ - at < piece_below;
  const std::size_t from = goes_down ? at - std::min(at, piece_below) : at;
  return fill_piece(from, at - from + std::max(piece_bytes, wanted));
}

bool Pieces::fill_piece(std::size_t from, std::size_t count) {
  piece_at_ = from;
  piece_.resize(std::min(count, size_ - from));
  const ssize_t read = ::pread(fd_.get(), piece_.data(), piece_.size(), static_cast<off_t>(from));
  if (read == static_cast<ssize_t>(piece_.size())) return true;
  piece_.clear();
  return false;
}

std::string_view Pieces::along(std::size_t at, std::size_t wanted) {
  if (at >= size_) return {};
  const std::size_t from = at - std::min(at, piece_bytes);  // a guess may be a little too far
  if (!is_in_piece(at, wanted) && !fill_piece(from, at - from + std::max(piece_below, wanted)))
    return {};
  return std::string_view(piece_).substr(at - piece_at_);
}

std::string_view Pieces::some(std::size_t at, std::size_t wanted) {
  if (at >= size_) return {};
  if (all_ || !(is_in_piece(at, wanted) || read_piece(at, wanted))) return rest(at);
  return std::string_view(piece_).substr(at - piece_at_);
}

std::string_view Pieces::rest(std::size_t at) {
  if (!all_) {
    if (auto all = MappedFile::of(fd_, size_)) all_.emplace(std::move(*all));
  }
  return all_ && at < size_ ? all_->bytes().substr(at) : std::string_view();
}

void Pieces::let_go() const {
  if (all_) all_->let_go();
}

}  // namespace dc::git
