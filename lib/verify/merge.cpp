#include "verify/merge.h"

#include <iterator>
#include <utility>

#include "verify/breach.h"

namespace dc::verify {
namespace {

class Merge {
 public:
  Merge(Identities known, const std::function<OddCommit(std::size_t)>& commit_at)
      : known_(std::move(known)), commit_at_(commit_at) {}

  void add(Walked stretch) {
    UseLog::Reader uses(stretch.uses);
    auto odd = stretch.odd.begin();
    for (std::size_t place = 0; place < stretch.commits; ++place) {
      Findings again;
      known_.take(uses.next(), again);
      if (odd != stretch.odd.end() && odd->place == place) {
        tell(std::move(*odd++), std::move(again));
      } else if (!again.empty()) {
        tell(commit_at_(whole_.commits + place), std::move(again));
      }
    }
    whole_.commits += stretch.commits;
    whole_.steps += stretch.steps;
  }

  VerifiedHistory whole() { return std::move(whole_); }

 private:
  void tell(OddCommit odd, Findings again) {
    Findings all = std::move(odd.of_change);
    for (Findings* some : {&again, &odd.of_commit})
      all.insert(all.end(), std::make_move_iterator(some->begin()),
                 std::make_move_iterator(some->end()));
    if (odd.order == OddCommit::Order::by_place) sort_by_place(all);
    for (Finding& finding : all)
      whole_.findings.push_back({odd.id, odd.landed, odd.author, std::move(finding)});
  }

  Identities known_;
  const std::function<OddCommit(std::size_t)>& commit_at_;
  VerifiedHistory whole_;
};

}  // namespace

VerifiedHistory merged(std::vector<Walked> stretches, Identities known,
                       const std::function<OddCommit(std::size_t place)>& commit_at) {
  Merge merge(std::move(known), commit_at);
  for (Walked& stretch : stretches) merge.add(std::exchange(stretch, {}));
  return merge.whole();
}

}  // namespace dc::verify
