#include "verify/written_steps.h"

#include <doctest/doctest.h>

using dc::verify::steps_by_lines;

TEST_CASE("a step's lines tell its id, when it was recorded and its order in the commit") {
  const auto steps = steps_by_lines(
      "id: 2026-0001\nsteps:\n"
      "- step: new\n  id: abc\n  seq: 2\n  at: \"2026-03-02T09:00:00+08:00\"\n"
      "- step: note\n  id: \"123\"\n  text: |-\n    at: never\n");
  REQUIRE(steps);
  REQUIRE(steps->size() == 2);
  CHECK(steps->front().id == "abc");
  CHECK(steps->front().seq == "2");
  CHECK(steps->front().at == "2026-03-02T09:00:00+08:00");
  CHECK(steps->back().id == "123");
  CHECK(steps->back().at.empty());
}

TEST_CASE("a text without steps, or with lines of another form, is not read by lines") {
  for (const char* text : {"", "id: x\n", "steps:", "steps:\n", "steps:\n  id: abc\n",
                           "steps:\n- step: new\n  at: x\n", "steps:\n- step: new\n  id: A\n"}) {
    CAPTURE(text);
    CHECK_FALSE(steps_by_lines(text));
  }
}
