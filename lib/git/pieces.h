#pragma once
#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "git/files.h"

namespace dc::git {

// A file in memory, as it was when it was opened.
class MappedFile {
 public:
  static std::optional<MappedFile> open(const std::string& path);
  static std::optional<MappedFile> of(const Fd& fd, std::size_t size);
  MappedFile(MappedFile&& other) noexcept;
  MappedFile& operator=(MappedFile&&) = delete;
  ~MappedFile();
  std::string_view bytes() const { return {data_, size_}; }
  // What was read of it takes no memory of the process any more.
  void let_go() const;

 private:
  MappedFile(const char* data, std::size_t size) : data_(data), size_(size) {}
  const char* data_;
  std::size_t size_;
};

// A large file of which a short run reads a few small pieces, one by one. Whoever reads many has
// the whole in memory.
class Pieces {
 public:
  static std::optional<Pieces> open(const std::string& path);
  std::size_t size() const { return size_; }
  // What stands at `at` and after it: a few thousand bytes, `wanted` where that is more and not too
  // many, or all to the file's end. It stays until the next call.
  std::string_view some(std::size_t at, std::size_t wanted = 0);
  // As some(), for whoever goes through the file from its start on: a piece at a time, however
  // many.
  std::string_view along(std::size_t at, std::size_t wanted);
  // All of it; nothing where the file does not fit into memory.
  std::string_view rest(std::size_t at);
  void let_go() const;

 private:
  Pieces(Fd fd, std::size_t size) : fd_(std::move(fd)), size_(size) {}
  bool is_in_piece(std::size_t at, std::size_t wanted) const;
  bool read_piece(std::size_t at, std::size_t wanted);
  bool fill_piece(std::size_t from, std::size_t count);

  Fd fd_;
  std::size_t size_;
  std::optional<MappedFile> all_;
  std::string piece_;
  std::size_t piece_at_ = 0;
  std::size_t reads_ = 0;
};

}  // namespace dc::git
