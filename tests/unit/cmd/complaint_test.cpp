#include "app/complaint.h"

#include <doctest/doctest.h>

#include <sstream>

using dc::Complaint;
using dc::Error;
using dc::Language;
using dc::verbatim;

namespace {

std::string told(const Error& error, Complaint::Form form, Language language = Language::en) {
  std::ostringstream err;
  complain(err, error, {form, language});
  return err.str();
}

}  // namespace

TEST_CASE("an error is a line, each way out another") {
  const Error error =
      dc::not_found(verbatim("no item '2026-0021'"),
                    {verbatim("did you mean '2026-0012'?"), verbatim("see dc list")});
  CHECK(told(error, Complaint::Form::lines) ==
        "dc: no item '2026-0021'\nhint: did you mean '2026-0012'?\nhint: see dc list\n");
}

TEST_CASE("an error tells where it is and which rule refuses") {
  Error error = dc::unreadable(verbatim("no map"), "items/2026/00/2026-0012.yaml:12");
  CHECK(told(error, Complaint::Form::lines) == "dc: items/2026/00/2026-0012.yaml:12: no map\n");
  error.rule = "art3-one-lead";
  CHECK(told(error, Complaint::Form::lines) ==
        "dc: items/2026/00/2026-0012.yaml:12: error[art3-one-lead]: no map\n");
}

TEST_CASE("an error speaks the reader's language") {
  const Error error = dc::bug("x");
  CHECK(told(error, Complaint::Form::lines, Language::zh) == "dc: 程序内部错误：x\n");
  CHECK(told(error, Complaint::Form::lines, Language::en) == "dc: internal error: x\n");
}

TEST_CASE("an error as JSON is one object with all keys") {
  Error error = dc::not_found(verbatim("no 'x'"), {verbatim("a"), verbatim("b")});
  CHECK(
      told(error, Complaint::Form::json) ==
      R"({"error":{"kind":"not-found","rule":null,"message":"no 'x'","hints":["a","b"],"where":null}})"
      "\n");
  error.rule = "art3-one-lead";
  error.where = "2026-0012";
  CHECK(told(error, Complaint::Form::json).find(R"("rule":"art3-one-lead")") != std::string::npos);
  CHECK(told(error, Complaint::Form::json).find(R"("where":"2026-0012")") != std::string::npos);
}

TEST_CASE("words of unknown origin cannot steer the terminal") {
  const Error error = dc::file_error(verbatim("no '\x1B[2J\n'"), {verbatim("\xFF")});
  CHECK(told(error, Complaint::Form::lines) == "dc: no '\\u{1B}[2J\\u{A}'\nhint: \\xFF\n");
}

TEST_CASE("a finding is a line with its place, its rule and its way out") {
  dc::Finding finding;
  finding.rule = "art3-one-lead";
  finding.file = "items/2026/00/2026-0012.yaml";
  finding.line = 12;
  finding.sentence = verbatim("没有牵头单位（第三条）");
  finding.remedy = verbatim("dc assign 2026-0012 --lead …");
  dc::Finding bare;
  bare.rule = "art9-briefing";
  bare.severity = dc::Severity::warning;
  bare.sentence = verbatim("久未汇报（第九条）");
  std::ostringstream out;
  print_findings(out, {finding, bare}, Language::zh);
  CHECK(out.str() ==
        "items/2026/00/2026-0012.yaml:12: error[art3-one-lead]: 没有牵头单位（第三条）\n"
        "hint: dc assign 2026-0012 --lead …\n"
        "warning[art9-briefing]: 久未汇报（第九条）\n");
}
