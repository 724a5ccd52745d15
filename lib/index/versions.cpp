#include "index/versions.h"

#include <algorithm>
#include <iterator>

namespace dc::index {
namespace {

constexpr std::size_t most_at_once = 64;  // versions whose texts are held

std::vector<RecordWriter::Stage> alone(const Version& version, const store::Record& record) {
  return {{version.n, {record.docket.steps.size(), record.docket.standing}}};
}

void put_each(RecordWriter& records, const std::string& path, const Version* version,
              const std::vector<std::string>& texts) {
  for (const std::string& text : texts) {
    const auto record = store::read_record(path, text).record;
    record ? records.put(*record, alone(*version, *record))
           : records.put_broken(*id_of_path(path), version->n);
    ++version;
  }
}

// Versions one after another, none of them gone.
void put_run(RecordWriter& records, const std::string& path, const Version* first,
             const std::vector<std::string>& texts) {
  const auto newest = store::read_record(path, texts.back()).record;
  auto stages = newest ? store::stages_of(*newest, texts) : std::nullopt;
  if (!stages) return put_each(records, path, first, texts);
  std::vector<RecordWriter::Stage> all;
  for (store::Stage& stage : *stages) all.push_back({(first++)->n, std::move(stage)});
  records.put(*newest, all);
}

}  // namespace

void put_versions(RecordWriter& records, git::Line& line, const std::string& path,
                  const std::vector<Version>& versions) {
  const Version* const end = versions.data() + versions.size();
  for (const Version* next = versions.data(); next != end;) {
    if (next->is_gone()) {
      records.put_gone(*id_of_path(path), (next++)->n);
      continue;
    }
    const Version* const first = next;
    std::vector<std::string> texts;
    for (; next != end && !next->is_gone() && texts.size() < most_at_once; ++next)
      texts.push_back(line.blob(next->blob));
    put_run(records, path, first, texts);
  }
}

}  // namespace dc::index
