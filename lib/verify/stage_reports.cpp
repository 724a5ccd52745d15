#include "verify/stage_reports.h"

#include <algorithm>

namespace dc::verify {

StageReports::StageReports(const store::Ledger& ledger) {
  for (const git::TreeFile& file :
       ledger.repository().files(ledger.commit(), folder_of(Kind::stage_report)))
    if (const auto id = id_of_path(file.path))
      if (const store::Record* record = ledger.former_record(*id)) take(record->docket);
}

void StageReports::take(const Docket& report) {
  const auto note = [&](const std::string& item) {
    std::vector<std::string>& ids = reports_[item];
    const auto place = std::lower_bound(ids.begin(), ids.end(), report.id());
    if (place == ids.end() || *place != report.id()) ids.insert(place, report.id());
  };
  for (const std::string& item : report.head.texts("items")) note(item);
  for (const Step& step : report.steps)
    for (const std::string& item : step.sets().texts("closes")) note(item);
}

std::vector<Docket> StageReports::on(const store::Ledger& ledger, const std::string& item) const {
  std::vector<Docket> found;
  const auto held = reports_.find(item);
  if (held == reports_.end()) return found;
  for (const std::string& id : held->second)
    if (auto report = ledger.find(id)) found.push_back(std::move(*report));
  return found;
}

}  // namespace dc::verify
