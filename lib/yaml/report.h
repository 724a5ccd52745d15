#pragma once
#include <string>
#include <string_view>
#include <utility>

#include "base/finding.h"

namespace dc::yaml {

// The start of a scalar, harmless to print: at most 60 characters.
std::string excerpt(std::string_view scalar);

// What is wrong in one file, gathered.
class Report {
 public:
  explicit Report(std::string file) : file_(std::move(file)) {}

  void add(std::string_view rule, int line, Text sentence, Text remedy) {
    findings_.push_back(
        {std::string(rule), Severity::error, file_, line, std::move(sentence), std::move(remedy)});
  }
  bool empty() const { return findings_.empty(); }
  Findings take() { return std::move(findings_); }

 private:
  std::string file_;
  Findings findings_;
};

}  // namespace dc::yaml
