#include "import/remarks.h"

#include <algorithm>
#include <map>

#include "rules/registry.h"

namespace dc {
namespace {

constexpr std::size_t warnings_told_singly = 5;
constexpr std::size_t ranges_of_a_warning = 20;

std::vector<Text> ranges_of(std::vector<int> rows) {
  std::sort(rows.begin(), rows.end());
  rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
  std::vector<Text> ranges;
  for (std::size_t at = 0; at < rows.size();) {
    std::size_t end = at + 1;
    while (end < rows.size() && rows[end] == rows[end - 1] + 1) ++end;
    const std::string first = std::to_string(rows[at]);
    const std::string last = std::to_string(rows[end - 1]);
    ranges.push_back(verbatim(end - at == 1 ? first : first + "–" + last));
    at = end;
  }
  return ranges;
}

Text of_rows(const std::vector<int>& rows, const Text& sentence) {
  return text(rows.size() == 1 ? "import.row" : "import.rows", rows_text(rows), sentence);
}

// Rows of which the same sentence is said.
struct Group {
  Finding finding;
  std::vector<int> rows;
};

std::string key_of(const Finding& finding) {
  return finding.rule + "\n" + say(finding.sentence, Language::zh);
}

Finding told(Group group) {
  group.finding.sentence = of_rows(group.rows, group.finding.sentence);
  return std::move(group.finding);
}

// Warnings of one rule: "第 3–9 行：不合“…”".
Finding summed_up(const rules::Rule& rule, const std::vector<Group>& groups) {
  std::vector<int> rows;
  for (const Group& group : groups) rows.insert(rows.end(), group.rows.begin(), group.rows.end());
  std::vector<Text> ranges = ranges_of(rows);
  const bool is_warning = groups.front().finding.severity == Severity::warning;
  const bool cut = is_warning && ranges.size() > ranges_of_a_warning;
  if (cut) ranges.resize(ranges_of_a_warning);
  const Text numbers = joined(ranges, text("text.comma"));
  Finding finding = groups.front().finding;
  const std::string id = "rule." + finding.rule;
  finding.sentence = text(cut ? "import.rule-of-many-rows" : "import.rule-of-rows", numbers,
                          text("rule.sentence", text(id), rules::article_text(rule.article)),
                          rows.size());
  finding.remedy = text("import.explain", finding.rule);
  return finding;
}

}  // namespace

Text rows_text(std::vector<int> rows) {
  return joined(ranges_of(std::move(rows)), text("text.comma"));
}

void RowRemarks::note_refusal(int row, ErrorKind kind) {
  refused_.insert(row);
  const auto rank = [](ErrorKind one) {
    switch (one) {
      case ErrorKind::unreadable: return 4;
      case ErrorKind::not_permitted: return 3;
      case ErrorKind::not_found: return 2;
      case ErrorKind::refused: return 1;
      default: return 0;
    }
  };
  if (!kind_ || rank(kind) > rank(*kind_)) kind_ = kind;
}

void RowRemarks::refuse(int row, ErrorKind kind, Finding finding) {
  finding.severity = Severity::error;
  finding.file = file_;
  remarks_.push_back({row, std::move(finding)});
  note_refusal(row, kind);
}

void RowRemarks::warn(int row, Finding finding) {
  finding.severity = Severity::warning;
  finding.file = file_;
  remarks_.push_back({row, std::move(finding)});
}

void RowRemarks::add_reading(const Findings& findings) {
  std::map<std::string, std::size_t> told_of;
  for (Finding finding : findings) {
    if (finding.rule == "import-collective") continue;  // the rules warn of it, with their article
    if (finding.severity == Severity::error) {
      note_refusal(finding.line, ErrorKind::unreadable);
    } else if (++told_of[finding.rule] > warnings_told_singly) {
      continue;
    }
    finding.file = file_;
    finding.line = 0;
    readings_.push_back(std::move(finding));
  }
  for (const auto& [rule, times] : told_of)
    if (times > warnings_told_singly)
      readings_.push_back({rule, Severity::warning, file_, 0,
                           text("import.more-alike", times - warnings_told_singly), {}});
}

Findings RowRemarks::gathered() const {
  std::vector<std::string> rules_in_order;
  std::map<std::string, std::vector<Group>> by_rule;
  std::map<std::string, std::size_t> place;
  for (const Remark& remark : remarks_) {
    auto& groups = by_rule[remark.finding.rule];
    if (groups.empty()) rules_in_order.push_back(remark.finding.rule);
    const auto [at, is_new] = place.emplace(key_of(remark.finding), groups.size());
    if (is_new) groups.push_back({remark.finding, {}});
    groups[at->second].rows.push_back(remark.row);
  }
  Findings all = readings_;
  for (const std::string& name : rules_in_order) {
    const auto& groups = by_rule[name];
    const rules::Rule* rule = rules::find_rule(name);
    const bool many = rule != nullptr && groups.size() > warnings_told_singly;
    if (many) {
      all.push_back(summed_up(*rule, groups));
    } else {
      for (const Group& group : groups) all.push_back(told(group));
    }
  }
  return all;
}

}  // namespace dc
