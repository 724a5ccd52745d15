#include "base/hash.h"

#include <doctest/doctest.h>

TEST_CASE("sha256 gives the digests of FIPS 180-4") {
  CHECK(dc::sha256("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  CHECK(dc::sha256("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

TEST_CASE("sha256 takes NUL bytes as bytes") {
  CHECK(dc::sha256(std::string_view("a\0b", 3)) != dc::sha256("a"));
}
