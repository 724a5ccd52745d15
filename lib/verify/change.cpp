#include "verify/change.h"

#include <algorithm>
#include <map>
#include <span>
#include <tuple>
#include <utility>

#include "rules/authority.h"
#include "rules/family.h"
#include "rules/replay.h"
#include "store/ledger.h"
#include "verify/append.h"
#include "verify/breach.h"
#include "verify/documents.h"
#include "verify/extended.h"
#include "verify/resting.h"

namespace dc::verify {
namespace {

constexpr unsigned plain_file = 0100644;
constexpr unsigned executable_file = 0100755;

bool has_bytes(const git::TreeFile& file) {
  return file.mode == plain_file || file.mode == executable_file;
}

// A step that the change appends.
struct Appended {
  const ChangedRecord* record;
  std::size_t index;

  const Step& step() const { return record->now.docket.steps[index]; }
};

// The order of judgement: by the moment, the number within its commit, registers before what names
// them.
bool judged_before(const Appended& a, const Appended& b) {
  const auto place = [](const Appended& one) {
    const Docket& docket = one.record->now.docket;
    return std::make_tuple(one.step().at(), one.step()["seq"].number(), docket.kind, docket.path(),
                           one.index);
  };
  return place(a) < place(b);
}

int papers_before(const Docket& dossier, std::size_t index) {
  const Docket so_far = in_effect(with_steps(dossier, index));
  return static_cast<int>(
      std::count_if(so_far.steps.begin(), so_far.steps.end(),
                    [](const Step& step) { return step.name() == "archive-add"; }));
}

class ChangeJudge {
 public:
  ChangeJudge(const Standpoint& standpoint, Wanted wanted)
      : parent_(standpoint.parent),
        so_far_(standpoint.so_far),
        stage_reports_(standpoint.stage_reports),
        wanted_(wanted),
        is_first_(parent_.commit().empty()) {}

  JudgedChange judge(const std::vector<ChangedFile>& change) {
    records_.reserve(change.size());
    for (const ChangedFile& file : change) look(file);
    judge_steps();
    check_documents();
    check_attachments();
    if (wanted_ == Wanted::errors)
      std::erase_if(findings_, [](const Finding& f) { return f.severity != Severity::error; });
    sort_by_place(findings_);
    return {std::move(findings_), std::move(records_)};
  }

 private:
  void look(const ChangedFile& file) {
    const store::FileKind kind = store::file_kind(file.path);
    if (kind == store::FileKind::foreign) {
      if (file.bytes) add_breach(findings_, "ledger-foreign-file", file.path);
    } else if (file.bytes && file.mode != plain_file) {
      add_breach(findings_, "ledger-foreign-file", file.path);
    } else if (kind == store::FileKind::attributes) {
      if (file.bytes != store::attributes_text)
        add_breach(findings_, "ledger-append-only", file.path, text("ledger.not-as-made"));
    } else if (kind == store::FileKind::record) {
      look_at_record(file);
    } else if (kind == store::FileKind::attachment) {
      attachments_[file.path] = file.bytes;
    } else {
      documents_[file.path] = file.bytes;
    }
  }

  void look_at_record(const ChangedFile& file) {
    if (!file.bytes)
      return add_breach(findings_, "ledger-append-only", file.path, text("ledger.removed"));
    const store::Record* former = parent_.former_record(*id_of_path(file.path));
    store::Reading reading = read_extended(file.path, *file.bytes, former);
    take(std::move(reading.findings));
    if (!reading.record) return;
    ChangedRecord record{std::move(*reading.record), former ? former->docket.steps.size() : 0,
                         store::step_lines(*file.bytes), true};
    take(new_faults(former, record.now.docket));
    if (former != nullptr) record.is_sound = is_appended(*former, record.now);
    if (record.is_sound && wanted_ == Wanted::all) check_canonical(former, record.now, findings_);
    records_.push_back(std::move(record));
  }

  // What is wrong with the docket in itself, but for what was so before.
  static Findings new_faults(const store::Record* former, const Docket& now) {
    Findings faults = store::check_docket(now, now.path());
    if (faults.empty() || former == nullptr) return faults;
    const Findings before = store::check_docket(former->docket, now.path());
    std::erase_if(faults, [&](const Finding& one) {
      return std::find(before.begin(), before.end(), one) != before.end();
    });
    return faults;
  }

  // A record that was removed and is back as it was is none the worse.
  bool is_appended(const store::Record& former, const store::Record& now) {
    const std::size_t found = findings_.size();
    if (former.text != now.text) check_appended(former, now, findings_);
    return findings_.size() == found;
  }

  std::vector<Appended> appended() const {
    std::vector<Appended> steps;
    for (const ChangedRecord& record : records_)
      for (std::size_t i = record.former_steps; i < record.now.docket.steps.size(); ++i)
        if (record.is_sound) steps.push_back({&record, i});
    std::sort(steps.begin(), steps.end(), judged_before);
    return steps;
  }

  void judge_steps() {
    steps_ = appended();
    check_sequence();
    grants_posts_ = grants_posts();
    find_resting();
    for (const Appended& one : steps_) judge_step(one);
  }

  // Several steps of one moment say in what order they are to be judged. A ledger's first commit
  // has nobody to tell.
  void check_sequence() {
    for (std::size_t from = 0; !is_first_ && from < steps_.size();) {
      std::size_t to = from + 1;
      while (to < steps_.size() && steps_[to].step().at() == steps_[from].step().at()) ++to;
      check_sequence(std::span(steps_).subspan(from, to - from));
      from = to;
    }
  }

  void check_sequence(std::span<const Appended> steps) {
    std::vector<Text> numbers;
    bool in_order = true;
    for (const Appended& one : steps) {
      const Value& number = one.step()["seq"];
      numbers.push_back(number.is_null() ? verbatim("-")
                                         : verbatim(std::to_string(number.number())));
      in_order = in_order && number.number() == static_cast<std::int64_t>(numbers.size());
    }
    if (in_order || steps.size() < 2) return;
    findings_.push_back({"format-seq", Severity::error, steps.front().record->now.docket.path(), 0,
                         text("format.seq", steps.size(), joined(numbers, verbatim(" "))),
                         text("format.seq-remedy")});
  }

  void judge_step(const Appended& one) {
    Docket before = with_steps(one.record->now.docket, one.index);
    correct_head(before.head, one.step());
    const rules::Neighbours neighbours = neighbours_of(one, before);
    const Policies& policies = parent_.policies();
    const rules::Case the_case(before, one.step(), so_far_, policies, parent_.days(), neighbours);
    Findings found =
        rules::honour_records(rules::judge(the_case, rules_version()), one.step(), before.path());
    if (grants_posts_)
      for (Finding& one_more :
           rules::judge_authority(the_case, policies, rules_version(), former_person()))
        found.push_back(std::move(one_more));
    if (one.index < one.record->lines.size())
      for (Finding& finding : found) finding.line = one.record->lines[one.index];
    take(std::move(found));
    before.append(one.step());
    so_far_.put(before);
  }

  // While the register of persons is empty there is nobody whose authority a commit could take.
  bool grants_posts() const {
    const bool changes_persons = std::any_of(steps_.begin(), steps_.end(), [](const Appended& one) {
      return one.record->now.docket.kind == Kind::person && one.step().sets().has("posts");
    });
    return changes_persons && steps_.size() > 1 && !is_first_ && parent_.holds_any(Kind::person);
  }

  rules::FormerPerson former_person() const {
    return [this](const std::string& id) -> std::optional<Person> {
      const Person* held = parent_.person(id);
      return held == nullptr ? std::nullopt : std::optional(*held);
    };
  }

  // The parent's; a ledger's first commit is judged by the version that it sets itself.
  int rules_version() const {
    if (!is_first_) return parent_.rules_version();
    for (const ChangedRecord& record : records_)
      if (record.now.docket.kind == Kind::ledger)
        return static_cast<int>(record.now.docket.standing["rules"].number());
    return rules::current_version;
  }

  // What rests on the steps that the change takes back: told of the first of its withdrawals.
  void find_resting() {
    if (std::none_of(steps_.begin(), steps_.end(),
                     [](const Appended& one) { return one.step().is_withdrawal(); }))
      return;
    Taken taken;
    store::Ledger then = parent_.beside();
    for (const Appended& one : steps_) {
      if (!one.step().is_withdrawal()) continue;
      for (const std::string& id : one.step().body.texts("withdraws"))
        taken[one.record->now.docket.id()].push_back(id);
      then.put(with_steps(one.record->now.docket, one.index + 1));
    }
    if (taken.empty()) return;
    std::vector<std::string> all;
    for (const Kind kind :
         {Kind::unit, Kind::person, Kind::source, Kind::item, Kind::notice, Kind::stage_report})
      for (std::string& id : parent_.ids(kind)) all.push_back(std::move(id));
    resting_ = resting_elsewhere(parent_, then, taken, all);
  }

  rules::Neighbours neighbours_of(const Appended& one, const Docket& before) {
    rules::Neighbours neighbours;
    if (one.step().is_withdrawal()) neighbours.resting = std::exchange(resting_, {});
    const std::string& act = one.step().name();
    if (before.kind != Kind::item) return neighbours;
    if (act == "new" && wanted_ == Wanted::all) neighbours.twins = twins_of(before, one.step());
    rules::add_family(neighbours, before, one.step(),
                      [&](const std::string& id) { return so_far_.find(id); });
    if (act == "complete") neighbours.stage_reports = stage_reports_on(before.id());
    if (act == "archive-transfer") neighbours.catalogued_papers = papers_handed_over(one.step());
    return neighbours;
  }

  // Those that may cover the item, with what the change itself does to any.
  std::vector<Docket> stage_reports_on(const std::string& item) const {
    if (stage_reports_ == nullptr) return so_far_.all(Kind::stage_report);
    std::vector<Docket> reports = stage_reports_->on(so_far_, item);
    for (const ChangedRecord& record : records_)
      if (record.now.docket.kind == Kind::stage_report)
        if (auto report = so_far_.find(record.now.docket.id()))
          reports.push_back(std::move(*report));
    return reports;
  }

  // Those that were open before: what one split makes are no twins of each other.
  std::vector<std::string> twins_of(const Docket& item, const Step& step) const {
    std::vector<std::string> twins;
    for (const std::string& id :
         so_far_.twins(item.head.text("title"), item.head.texts("sources"))) {
      const auto twin = so_far_.find(id);
      if (twin && twin->steps.front().at() < step.at()) twins.push_back(id);
    }
    return twins;
  }

  // The papers of every dossier that the change hands over with this one.
  int papers_handed_over(const Step& transfer) const {
    int papers = 0;
    for (const Appended& one : steps_)
      if (one.step().name() == "archive-transfer" && one.step()["year"] == transfer["year"])
        papers += papers_before(one.record->now.docket, one.index);
    return papers;
  }

  void check_documents() {
    const bool adopts = std::any_of(steps_.begin(), steps_.end(), [](const Appended& one) {
      return one.record->now.docket.kind == Kind::ledger;
    });
    if (documents_.empty() && !adopts) return;
    const Adopted adopted = adopted_by(so_far_.head());
    const Adopted former = adopted_by(parent_.head());
    for (const auto& [path, bytes] : documents_) {
      const bool is_policy = store::file_kind(path) == store::FileKind::policy;
      if (bytes && is_policy && former.contains(path)) {
        add_breach(findings_, "ledger-adopted", path, text("ledger.same-file"));
      } else if (bytes) {
        check_document(path, *bytes, adopted, findings_);
      } else if (adopted.contains(path)) {
        add_breach(findings_, "ledger-adopted", path, text("ledger.missing"));
      }
    }
    for (const auto& [path, hash] : adopted) check_unchanged(path, hash, former);
  }

  // A file that is adopted anew and not in the change must be there already.
  void check_unchanged(const std::string& path, const std::string& hash, const Adopted& former) {
    const auto held = former.find(path);
    if (documents_.contains(path) || (held != former.end() && held->second == hash)) return;
    const auto bytes = parent_.former(path);
    if (bytes) return check_document(path, *bytes, {{path, hash}}, findings_);
    add_breach(findings_, "ledger-adopted", path, text("ledger.missing"));
  }

  void check_attachments() {
    std::set<std::string> named;
    for (const Appended& one : steps_) {
      const std::string record = one.record->now.docket.path();
      for (const std::string& file : papers_of(one.step(), record, findings_)) {
        named.insert(file);
        if (!attachments_.contains(file) && !parent_.former(file))
          add_breach(findings_, "ledger-attachment", file, text("ledger.missing"));
      }
    }
    for (const auto& [path, bytes] : attachments_) {
      if (!bytes) {
        add_breach(findings_, "ledger-attachment", path, text("ledger.missing"));
      } else {
        check_attachment(path, *bytes, findings_);
        if (!named.contains(path))
          add_breach(findings_, "ledger-attachment", path, text("ledger.unnamed"));
      }
    }
  }

  void take(Findings some) { findings_.insert(findings_.end(), some.begin(), some.end()); }

  const store::Ledger& parent_;
  store::Ledger& so_far_;  // the parent with the steps judged already
  const StageReports* stage_reports_;
  Wanted wanted_;
  bool is_first_;
  bool grants_posts_ = false;  // the change gives somebody a post and has other steps
  std::vector<ChangedRecord> records_;
  std::vector<Appended> steps_;
  std::vector<rules::Resting> resting_;
  std::map<std::string, std::optional<std::string>> documents_;
  std::map<std::string, std::optional<std::string>> attachments_;
  Findings findings_;
};

}  // namespace

std::vector<ChangedFile> difference(const git::Repository& repository, const git::ObjectId& before,
                                    const Files& after) {
  std::map<std::string, git::TreeFile> former;
  if (!before.empty())
    for (const git::TreeFile& file : repository.files(before, "")) former.emplace(file.path, file);
  std::vector<ChangedFile> changed;
  for (const git::TreeFile& file : after.list) {
    const auto held = former.extract(file.path);
    const bool same_mode = !held.empty() && held.mapped().mode == file.mode;
    if (same_mode && held.mapped().blob == file.blob) continue;
    std::string bytes = has_bytes(file) ? after.read(file) : "";
    if (same_mode && file.blob.empty() && held.mapped().blob == git::Repository::blob_id(bytes))
      continue;
    changed.push_back({file.path, file.mode, std::move(bytes)});
  }
  for (const auto& [path, file] : former) changed.push_back({path, file.mode, std::nullopt});
  return changed;
}

Findings judge_change(const git::Repository& repository, const git::ObjectId& before,
                      const std::vector<ChangedFile>& change) {
  const store::Ledger parent(repository, before);
  store::Ledger so_far(repository, before);
  return judge_change_over({parent, so_far}, change, Wanted::all).findings;
}

JudgedChange judge_change_over(const Standpoint& standpoint, const std::vector<ChangedFile>& change,
                               Wanted wanted) {
  return ChangeJudge(standpoint, wanted).judge(change);
}

}  // namespace dc::verify
