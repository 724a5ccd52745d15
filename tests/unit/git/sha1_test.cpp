#include "git/sha1.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "git/raw_id.h"
#include "git/tree.h"

namespace {

std::string sum_of(std::string_view bytes, std::size_t step) {
  dc::git::Sha1 sum;
  for (; !bytes.empty(); bytes.remove_prefix(std::min(step, bytes.size())))
    sum.add(bytes.substr(0, step));
  const auto digest = sum.finish();
  return dc::git::hex_of({digest.data(), digest.size()});
}

}  // namespace

TEST_CASE("SHA-1 gives the sums of its standard") {
  CHECK(sum_of("", 1) == "da39a3ee5e6b4b0d3255bfef95601890afd80709");
  CHECK(sum_of("abc", 3) == "a9993e364706816aba3e25717850c26c9cd0d89d");
  CHECK(sum_of("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", 56) ==
        "84983e441c3bd26ebaae4aa1f95129e5e54670f1");
  CHECK(sum_of(std::string(1'000'000, 'a'), 1000) == "34aa973cd4c4daa4f61eeb2bdbad27316534016f");
}

TEST_CASE("SHA-1 does not hang on how the bytes come") {
  for (std::size_t size = 0; size < 200; ++size) {
    const std::string bytes(size, 'x');
    for (const std::size_t step : {1, 7, 63, 64, 65})
      CHECK(sum_of(bytes, step) == sum_of(bytes, 200));
  }
}

TEST_CASE("a blob's id is git's, whatever parts it comes in") {
  CHECK(dc::git::object_id(dc::git::blob_id({"hello", "", " world\n"})) ==
        "3b18e512dba79e4c8300dd08aeb37f8e728b8dad");
}
