#include "support/phrases.h"

#include <doctest/doctest.h>

#include "support/calendars.h"

namespace dc::phrases {
namespace {

const WorkingDays& days() {
  static const WorkingDays all = official_calendars();
  return all;
}

}  // namespace

DeadlineBasis basis() {
  DeadlineBasis all = basis_written("2026-03-02");
  all.issued = Date::parse("2026-03-05");
  all.received = Date::parse("2026-03-06");
  all.meeting = Date::parse("2026-03-01");
  return all;
}

DeadlineBasis basis_written(std::string_view iso) {
  DeadlineBasis only;
  only.written = Date::parse(iso).value();
  return only;
}

Deadline read(std::string_view phrase, const DeadlineBasis& from) {
  return read_deadline(phrase, from, days());
}

Error refusal_of(std::string_view phrase, const DeadlineBasis& from) {
  try {
    read_deadline(phrase, from, days());
  } catch (const Error& error) {
    return error;
  }
  return bug("read all the same");
}

void check(const std::vector<Row>& rows, const DeadlineBasis& from) {
  for (const Row& row : rows) {
    CAPTURE(row.phrase);
    const Deadline deadline = read(row.phrase, from);
    CHECK(deadline.text == row.phrase);
    CHECK(deadline.rule == row.rule);
    CHECK(due_of(deadline) == row.due);
  }
}

std::string due_of(const Deadline& deadline) {
  return deadline.due ? deadline.due->iso() : "";
}

std::string cycle_of(const Deadline& deadline) {
  return deadline.cycle ? deadline.cycle->code() : "";
}

std::string said(const std::vector<Text>& texts) {
  std::string all;
  for (const Text& text : texts) all += say(text, Language::zh) + "\n";
  return all;
}

}  // namespace dc::phrases
