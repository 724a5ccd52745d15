#pragma once
#include <cstddef>
#include <functional>
#include <iosfwd>
#include <optional>
#include <string>

#include "app/session.h"

namespace dc {

// The user's own cache folder, absolute; "" where he has none.
std::string cache_folder(const Environment& environment);

// How far long work has come, on a terminal's standard error; the line is gone at the end.
class ProgressLine {
 public:
  ProgressLine(std::ostream& err, std::string label, bool shown)
      : err_(err), label_(std::move(label)), shown_(shown) {}
  ProgressLine(const ProgressLine&) = delete;
  ~ProgressLine();
  void operator()(std::size_t done, std::size_t all);

 private:
  std::ostream& err_;
  std::string label_;
  bool shown_;
  bool drawn_ = false;
  std::size_t last_ = 101;
};

// Such a line for whatever may turn out to be long: it is there from the first number to the last.
std::function<void(std::size_t, std::size_t)> passing_line(std::ostream& err, std::string label);

// Error{files} in a shallow clone, of which no index can be made.
void require_whole_history(Session& session);

// How many commits an index that reflects `commit` has not seen; nothing where that is unknown.
std::optional<int> commits_behind(Session& session, const git::ObjectId& commit);

}  // namespace dc
