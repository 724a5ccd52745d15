#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "calendar/deadline.h"

// Reading deadline phrases in tests, against the official calendars.
namespace dc::phrases {

// A document of Monday 2026-03-02, issued on Thursday the 5th, received on Friday the 6th; its
// meeting was on Sunday the 1st.
DeadlineBasis basis();
// A document of which nothing but the date is known.
DeadlineBasis basis_written(std::string_view iso);

Deadline read(std::string_view phrase, const DeadlineBasis& from = basis());
// Why the phrase is refused; the error's message has the id "error.bug" where it is read.
Error refusal_of(std::string_view phrase, const DeadlineBasis& from = basis());

struct Row {
  std::string phrase;
  std::string rule;
  std::string due;
};
// Every phrase is kept as written and read by that rule as that day.
void check(const std::vector<Row>& rows, const DeadlineBasis& from = basis());

std::string due_of(const Deadline& deadline);      // "" where there is none
std::string cycle_of(const Deadline& deadline);    // its code, or ""
std::string said(const std::vector<Text>& texts);  // in Chinese, a line each

}  // namespace dc::phrases
