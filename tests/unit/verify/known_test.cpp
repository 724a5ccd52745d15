#include "verify/known.h"

#include <doctest/doctest.h>

namespace dc::verify {
namespace {

const std::string head =
    "id: n2026-0001\n"
    "number: 大委督〔2026〕1号\n"
    "note: |-\n"
    "  steps:\n"
    "  - step: new\n"
    "    id: 0000000000000000\n"
    "standing:\n"
    "  state: issued\n"
    "steps:\n";

const std::string two_steps =
    "- step: new\n"
    "  id: k57w66xkfh211ntz\n"
    "  day: \"2026-01-07\"\n"
    "  text: |-\n"
    "    - step: note\n"
    "      id: 1111111111111111\n"
    "- step: note\n"
    "  id: \"1234567890123456\"\n";

using Words = std::vector<std::string>;

TEST_CASE("a record's step ids and document number are found by its lines") {
  const auto use = use_by_lines("n2026-0001", head + two_steps);
  REQUIRE(use);
  CHECK(use->record == "n2026-0001");
  CHECK(use->number == "大委督〔2026〕1号");
  CHECK(use->steps == Words{"k57w66xkfh211ntz", "1234567890123456"});
}

TEST_CASE("a text that ends without a newline is read to its end") {
  CHECK(use_by_lines("2026-0001", "steps:\n- step: new\n  id: abc")->steps == Words{"abc"});
}

TEST_CASE("lines that may mean something else are left to the reader of YAML") {
  for (const char* steps :
       {"", "steps:\n", "steps: [{step: new, id: abc}]\n", "steps:\n- id: abc\n  step: new\n",
        "steps:\n- step: new\n  \"id\": abc\n", "steps:\n- step: new\n  id: abc\n  id: abd\n",
        "steps:\n- step: new\n- step: note\n  id: abc\n", "steps:\n- step: new\n  id: abc # one\n",
        "steps:\n- step: new\n  id: 'abc'\n", "steps:\n- step: new\n  id: abc\nsteps:\n",
        "steps:\n  - step: new\n    id: abc\n", "steps:\n- step: new\n  id: abc\r\n"}) {
    CAPTURE(steps);
    CHECK_FALSE(use_by_lines("2026-0001", std::string("id: 2026-0001\n") + steps));
  }
}

TEST_CASE("a notice's number in quotes is left to the reader of YAML") {
  CHECK_FALSE(use_by_lines("n2026-0001", "id: n2026-0001\nnumber: \"1: 号\"\n" + two_steps));
  CHECK_FALSE(use_by_lines("n2026-0001", "id: n2026-0001\nsteps:\n" + two_steps));
}

}  // namespace
}  // namespace dc::verify
