#include "verify/tree.h"

#include <map>
#include <optional>
#include <set>

#include "model/policy.h"
#include "rules/replay.h"
#include "store/paths.h"
#include "store/record.h"
#include "verify/breach.h"
#include "verify/documents.h"

namespace dc::verify {
namespace {

constexpr unsigned plain_file = 0100644;
const Moment end_of_time(253'402'300'799, 0);

class LedgerJudge {
 public:
  explicit LedgerJudge(const Files& files) : files_(files) {}

  Judged judge(Date today) {
    for (const git::TreeFile& file : files_.list) look(file);
    check_presence();
    check_papers();
    if (registers_readable_ && ledger_) judge_by_rules(today);
    sort_by_place(judged_.findings);
    return std::move(judged_);
  }

 private:
  Findings& findings() { return judged_.findings; }

  void look(const git::TreeFile& file) {
    const store::FileKind kind = store::file_kind(file.path);
    if (kind == store::FileKind::foreign || file.mode != plain_file)
      return add_breach(findings(), "ledger-foreign-file", file.path);
    const std::string bytes = files_.read(file);
    present_.insert(file.path);
    switch (kind) {
      case store::FileKind::record:
        return read_record(file.path, bytes);
      case store::FileKind::attachment:
        return check_attachment(file.path, bytes, findings());
      case store::FileKind::attributes:
        if (bytes != store::attributes_text)
          add_breach(findings(), "ledger-append-only", file.path, text("ledger.not-as-made"));
        return;
      default:
        documents_[file.path] = bytes;
    }
  }

  void read_record(const std::string& path, const std::string& bytes) {
    store::Reading reading = store::read_record(path, bytes);
    const Kind kind = *kind_of_id(*id_of_path(path));
    if (!reading.record) {
      judged_.readable = false;
      const bool is_register =
          kind != Kind::item && kind != Kind::notice && kind != Kind::stage_report;
      if (is_register) registers_readable_ = false;
      return take(reading.findings);
    }
    ++judged_.records;
    take(store::check_docket(reading.record->docket, path));
    lines_[path] = store::step_lines(bytes);
    remember(std::move(reading.record->docket));
  }

  void remember(Docket docket) {
    for (const Step& step : docket.steps) note_step(docket, step);
    if (!withdrawn_steps(docket.steps).empty()) with_withdrawals_.emplace(docket.id(), docket);
    if (is_withdrawn(docket)) return;
    if (docket.kind != Kind::ledger) docket = in_effect(std::move(docket));
    if (docket.kind == Kind::ledger) {
      ledger_ = std::move(docket);
    } else if (std::vector<Docket>* place = records_.of(docket.kind)) {
      place->push_back(std::move(docket));
    } else {
      others_.push_back(std::move(docket));
    }
  }

  void note_step(const Docket& docket, const Step& step) {
    const auto [held, is_new] = owners_.emplace(step.id(), docket.id());
    if (!is_new && held->second != docket.id()) {
      rules::Breaches(*rules::find_rule("ledger-step-id"), docket.path(), findings())
          .add(step.id(), held->second, docket.id());
    }
    const std::string path = docket.path();
    for (const std::string& file : papers_of(step, path, findings())) papers_.emplace(file, path);
  }

  void check_presence() {
    if (!ledger_) return;
    const Adopted adopted = adopted_by(*ledger_);
    Adopted known = adopted;
    known.merge(left_behind(*ledger_));
    for (const auto& [path, bytes] : documents_) {
      const std::size_t before = findings().size();
      check_document(path, bytes, known, findings());
      for (std::size_t i = before; i < findings().size(); ++i)
        judged_.readable = judged_.readable && !findings()[i].rule.starts_with("format-");
    }
    for (const auto& [path, hash] : adopted)
      if (!documents_.contains(path))
        add_breach(findings(), "ledger-adopted", path, text("ledger.missing"));
  }

  void check_papers() {
    for (const auto& [file, record] : papers_) {
      if (present_.contains(file)) continue;
      add_breach(findings(), "ledger-attachment", file, text("ledger.missing"));
      findings().back().file = record;
    }
    for (const std::string& path : present_)
      if (store::file_kind(path) == store::FileKind::attachment && !papers_.contains(path) &&
          judged_.readable)
        add_breach(findings(), "ledger-attachment", path, text("ledger.unnamed"));
  }

  void judge_by_rules(Date today) {
    const Policies policies = adopted_policies();
    const WorkingDays days = adopted_calendars();
    const int version = static_cast<int>(ledger_->standing["rules"].number());
    rules::Replay replay(records_, policies, days, rules::RulesVersions(*ledger_));
    replay_docket(replay, *ledger_);
    for (const auto* some : {&records_.units, &records_.persons, &records_.sources, &records_.items,
                             &records_.stage_reports, &others_})
      for (const Docket& docket : *some)
        if (!with_withdrawals_.contains(docket.id())) replay_docket(replay, docket);
    for (const auto& [id, docket] : with_withdrawals_)
      if (docket.kind != Kind::ledger) replay_docket(replay, docket);
    rules::RecordedRegisters registers(records_);
    registers.look_from(end_of_time, rules::SameMoment::included);
    take(rules::survey(
        {records_.items, records_.sources, registers, policies, days, today, &*ledger_}, version));
  }

  void replay_docket(rules::Replay& replay, const Docket& docket) {
    const std::vector<int>& lines = lines_[docket.path()];
    std::size_t index = 0;
    for (Findings& found : replay.judge(docket)) {
      for (Finding& finding : found) finding.line = index < lines.size() ? lines[index] : 0;
      take(found);
      ++index;
    }
  }

  Value document(const std::string& kind, const Value& adopted) const {
    const auto held = documents_.find(adopted.text("file"));
    return held != documents_.end() ? store::read_document(kind, held->first, held->second).value
                                    : Value();
  }

  Policies adopted_policies() const {
    std::vector<Policy> all;
    for (const Value& adopted : ledger_->standing["policies"].list_items())
      if (const Value read = document("policy", adopted); read.is_map()) all.emplace_back(read);
    return Policies(std::move(all));
  }

  WorkingDays adopted_calendars() const {
    std::vector<CalendarYear> all;
    for (const Value& adopted : ledger_->standing["calendars"].list_items())
      if (const Value read = document("calendar", adopted); read.is_map())
        all.push_back(calendar_year_of(read));
    return WorkingDays(std::move(all));
  }

  void take(const Findings& some) {
    judged_.findings.insert(judged_.findings.end(), some.begin(), some.end());
  }

  const Files& files_;
  Judged judged_;
  bool registers_readable_ = true;
  std::optional<Docket> ledger_;
  rules::Records records_;
  std::vector<Docket> others_;                      // notices
  std::map<std::string, Docket> with_withdrawals_;  // with all their steps
  std::map<std::string, std::vector<int>> lines_;   // of a record's steps
  std::map<std::string, std::string> documents_;    // policies and calendars
  std::set<std::string> present_;
  std::map<std::string, std::string> owners_;  // step id -> record
  std::map<std::string, std::string> papers_;  // attachment -> the record that names it
};

}  // namespace

Judged judge_ledger(const Files& files, Date today) {
  return LedgerJudge(files).judge(today);
}

}  // namespace dc::verify
