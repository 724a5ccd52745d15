#include "verify/landings.h"

#include <charconv>
#include <queue>
#include <set>
#include <tuple>
#include <utility>
#include <vector>

#include "git/shallow.h"
#include "model/docket.h"
#include "store/id_order.h"
#include "store/record.h"
#include "verify/written_steps.h"

namespace dc::verify {
namespace {

// dc.yaml, then the kinds in the order in which a ledger's records are told.
int rank_of(const std::string& record) {
  switch (kind_of_id(record).value_or(Kind::ledger)) {
    case Kind::ledger:
      return 0;
    case Kind::unit:
      return 1;
    case Kind::person:
      return 2;
    case Kind::source:
      return 3;
    case Kind::item:
      return 4;
    case Kind::notice:
      return 5;
    default:
      return 6;
  }
}

// Whether `b` is told before `a`.
bool is_later(const Landing& a, const Landing& b) {
  const auto key = [](const Landing& one) {
    return std::make_tuple(one.at.unix_seconds(), one.seq, rank_of(one.record));
  };
  if (key(a) != key(b)) return key(a) < key(b);
  if (a.record != b.record) return store::id_before(a.record, b.record);
  return a.place < b.place;
}

long long number_of(std::string_view digits) {
  long long number = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), number);
  return number;
}

// By their lines, else as YAML; none where the text cannot be read as its kind.
std::vector<Landing> steps_in(const std::string& path, const std::string& text) {
  std::vector<Landing> steps;
  if (text.empty()) return steps;
  const std::string record = *id_of_path(path);
  const auto add = [&](std::string_view id, std::string_view at, long long seq) {
    const Moment when = Moment::parse(at).value_or(Moment());
    steps.push_back({record, std::string(id), steps.size(), when, seq, {}});
  };
  if (const auto written = steps_by_lines(text)) {
    for (const WrittenStep& one : *written) add(one.id, one.at, number_of(one.seq));
  } else if (const auto read = store::read_record(path, text).record) {
    for (const Step& step : read->docket.steps)
      add(step.id(), step.text("at"), step["seq"].number());
  }
  return steps;
}

class Walk {
 public:
  Walk(const git::Repository& repository, const std::function<bool(const Landing&)>& visit)
      : repository_(repository), end_(repository), visit_(visit) {}

  // False where enough was told.
  bool take(const git::Commit& commit) {
    if (!tell_after(commit.committer.time)) return false;
    const bool is_end = end_.is_at(commit.id);
    const git::ObjectId parent =
        is_end || commit.parents.empty() ? git::ObjectId() : commit.parents.front();
    for (const std::string& path : repository_.changed_paths(parent, commit.id))
      if (id_of_path(path)) add(path, parent, commit.id, is_end ? git::ObjectId() : commit.id);
    return true;
  }

  bool tell_all() {
    while (!waiting_.empty())
      if (!tell_one()) return false;
    return true;
  }

 private:
  std::string text_at(const git::ObjectId& commit, const std::string& path) const {
    const auto blob = repository_.blob_at(commit, path);
    return blob ? repository_.read_blob(*blob) : std::string();
  }

  void add(const std::string& path, const git::ObjectId& parent, const git::ObjectId& commit,
           const git::ObjectId& told_as) {
    std::set<std::string> former;
    for (Landing& step : steps_in(path, text_at(parent, path))) former.insert(std::move(step.step));
    for (Landing& step : steps_in(path, text_at(commit, path))) {
      if (former.contains(step.step)) continue;
      step.commit = told_as;
      waiting_.push(std::move(step));
    }
  }

  // What landed at that moment or before may still come.
  bool tell_after(const Moment& landed) {
    while (!waiting_.empty() && landed < waiting_.top().at)
      if (!tell_one()) return false;
    return true;
  }

  bool tell_one() {
    const Landing newest = waiting_.top();
    waiting_.pop();
    return visit_(newest);
  }

  const git::Repository& repository_;
  const git::ShallowEnd end_;
  const std::function<bool(const Landing&)>& visit_;
  std::priority_queue<Landing, std::vector<Landing>, decltype(&is_later)> waiting_{&is_later};
};

}  // namespace

void each_landing(const git::Repository& repository, const git::ObjectId& tip,
                  const std::function<bool(const Landing&)>& visit) {
  Walk walk(repository, visit);
  bool goes_on = true;
  repository.walk(tip, [&](const git::Commit& commit) { return goes_on = walk.take(commit); });
  if (goes_on) walk.tell_all();
}

}  // namespace dc::verify
