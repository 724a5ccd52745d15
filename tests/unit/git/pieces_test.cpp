#include "git/pieces.h"

#include <doctest/doctest.h>

#include <fstream>

#include "unit/git/sandbox.h"

namespace dc::git {
namespace {

// A file of 100,000 bytes, each of them told by its place.
std::string bytes_of_file() {
  std::string bytes;
  for (int i = 0; bytes.size() < 100'000; ++i) bytes += std::to_string(i) + ",";
  bytes.resize(100'000);
  return bytes;
}

std::string written(const test::Sandbox& box, const std::string& bytes) {
  const std::string path = box.at("file");
  std::ofstream(path, std::ios::binary) << bytes;
  return path;
}

}  // namespace

TEST_CASE("pieces are the file's bytes, whichever way it is gone through") {
  const test::Sandbox box;
  const std::string bytes = bytes_of_file();
  const std::string path = written(box, bytes);
  auto up = Pieces::open(path);
  for (std::size_t at = 0; at < bytes.size(); at += 777)
    CHECK(up->some(at, 64).substr(0, 64) == bytes.substr(at, 64));
  auto down = Pieces::open(path);
  for (std::size_t at = bytes.size() - 1; at > 777; at -= 777)
    CHECK(down->some(at, 64).substr(0, 64) == bytes.substr(at, 64));
  CHECK(down->some(3, 5000).substr(0, 5000) == bytes.substr(3, 5000));
  CHECK(down->some(0).substr(0, 100) == bytes.substr(0, 100));
  CHECK(down->some(bytes.size()).empty());
}

TEST_CASE("who goes along a file finds its bytes at any step, and is not far off behind") {
  const test::Sandbox box;
  const std::string bytes = bytes_of_file();
  const std::string path = written(box, bytes);
  for (const std::size_t step : {20u, 777u, 30'000u}) {
    auto pieces = Pieces::open(path);
    for (std::size_t at = 0; at < bytes.size(); at += step) {
      CHECK(pieces->along(at, 20).substr(0, 20) == bytes.substr(at, 20));
      CHECK(pieces->along(at / 2, 20).substr(0, 20) == bytes.substr(at / 2, 20));
    }
    CHECK(pieces->along(bytes.size(), 20).empty());
  }
}

TEST_CASE("a piece ends where the file ends") {
  const test::Sandbox box;
  const std::string path = written(box, "abc");
  auto pieces = Pieces::open(path);
  CHECK(pieces->some(1, 64) == "bc");
  CHECK(pieces->rest(2) == "c");
}

}  // namespace dc::git
