#include "index/versions.h"

#include <algorithm>
#include <iterator>

namespace dc::index {
namespace {

constexpr std::ptrdiff_t most_at_once = 64;  // versions whose texts may be held

// Versions that only grew, one after another, as the text of the last says.
struct Growing {
  const Version* first = nullptr;
  std::vector<store::Stage> stages;
  std::optional<store::Record> newest;  // nothing: the only one cannot be read
};

}  // namespace

// Versions one after another, none of them gone.
void Versions::put_run(const std::string& id, const Version* first, const Version* end) {
  std::vector<git::RawId> blobs;
  std::transform(first, end, std::back_inserter(blobs), [](const Version& v) { return v.blob; });
  std::vector<Growing> all;  // newest first
  for (std::span<const git::RawId> rest(blobs); !rest.empty();) {
    Growing growing{first, {{}}, store::read_record(path_of(id), line_.blob(rest.back())).record};
    if (growing.newest) growing.stages = growth_.stages(*growing.newest, rest);
    rest = rest.first(rest.size() - growing.stages.size());
    growing.first += rest.size();
    all.push_back(std::move(growing));
  }
  for (; !all.empty(); all.pop_back()) {
    Growing& growing = all.back();
    std::vector<StageAt> stages;
    for (store::Stage& stage : growing.stages) {
      const Version& version = *growing.first++;
      stages.push_back({version.n, version.blob, std::move(stage)});
    }
    growing.newest ? records_.put(*growing.newest, stages)
                   : records_.put_broken(id, stages.front().n, stages.front().blob);
  }
}

void Versions::put(const std::string& id, const std::vector<Version>& versions) {
  const Version* const end = versions.data() + versions.size();
  for (const Version* next = versions.data(); next != end;) {
    if (next->is_gone()) {
      records_.put_gone(id, (next++)->n);
      continue;
    }
    const Version* const first = next;
    const Version* const last = first + std::min(end - first, most_at_once);
    next = std::find_if(first, last, [](const Version& version) { return version.is_gone(); });
    put_run(id, first, next);
  }
}

}  // namespace dc::index
