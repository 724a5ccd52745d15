#include "import/remarks.h"

#include <algorithm>
#include <map>
#include <utility>

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

// Row numbers, of a warning no more than can be read.
struct Numbers {
  Text text;
  bool cut = false;
};

Numbers numbers_of(std::vector<int> rows, Severity severity) {
  std::vector<Text> ranges = ranges_of(std::move(rows));
  const bool cut = severity == Severity::warning && ranges.size() > ranges_of_a_warning;
  if (cut) ranges.resize(ranges_of_a_warning);
  return {joined(ranges, text("text.comma")), cut};
}

// Rows of which the same sentence is said.
struct Group {
  Finding finding;
  std::vector<int> rows;
};

std::string key_of(const Finding& finding) {
  return finding.rule + "\n" + say(finding.sentence, Language::zh);
}

Finding told(const Group& group) {
  Finding finding = group.finding;
  const Numbers numbers = numbers_of(group.rows, finding.severity);
  if (group.rows.size() == 1) {
    finding.sentence = text("import.row", numbers.text, group.finding.sentence);
  } else if (numbers.cut) {
    finding.sentence =
        text("import.many-rows", numbers.text, group.finding.sentence, group.rows.size());
  } else {
    finding.sentence = text("import.rows", numbers.text, group.finding.sentence);
  }
  return finding;
}

// Warnings of one rule: "第 3–9 行：不合“…”".
Finding summed_up(const rules::Rule& rule, const std::vector<Group>& groups) {
  std::vector<int> rows;
  for (const Group& group : groups) rows.insert(rows.end(), group.rows.begin(), group.rows.end());
  Finding finding = groups.front().finding;
  const Numbers numbers = numbers_of(rows, finding.severity);
  const std::string id = "rule." + finding.rule;
  const Text asked = text("rule.sentence", text(id), rules::article_text(rule.article));
  finding.sentence = text(numbers.cut ? "import.rule-of-many-rows" : "import.rule-of-rows",
                          numbers.text, asked, rows.size());
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
      case ErrorKind::unreadable:
        return 4;
      case ErrorKind::not_permitted:
        return 3;
      case ErrorKind::not_found:
        return 2;
      case ErrorKind::refused:
        return 1;
      default:
        return 0;
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
    const int row = std::exchange(finding.line, 0);
    readings_.push_back({row, std::move(finding)});
  }
  for (const auto& [rule, times] : told_of)
    if (times > warnings_told_singly)
      readings_.push_back({0,
                           {rule,
                            Severity::warning,
                            file_,
                            0,
                            text("import.more-alike", times - warnings_told_singly),
                            {}}});
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
  Findings all;
  for (const Remark& reading : readings_) all.push_back(reading.finding);
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

Findings RowRemarks::errors() const {
  Findings all = gathered();
  std::erase_if(all, [](const Finding& finding) { return finding.severity != Severity::error; });
  return all;
}

std::map<int, std::vector<Text>> RowRemarks::by_row() const {
  std::map<int, std::vector<Text>> sentences;
  for (const auto* some : {&readings_, &remarks_})
    for (const auto& [row, finding] : *some)
      if (finding.severity == Severity::error || rules::find_rule(finding.rule) == nullptr)
        sentences[row].push_back(finding.sentence);
  sentences.erase(0);
  return sentences;
}

}  // namespace dc
