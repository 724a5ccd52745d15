// Runs the unit tests. doctest calls a filter that matches nothing a success; here the run fails
// when fewer than --at-least=N test cases ran (1 unless given).
#define DOCTEST_CONFIG_IMPLEMENT
#include <doctest/doctest.h>

#include <charconv>
#include <cstdio>
#include <optional>
#include <string_view>
#include <vector>

namespace {

unsigned cases_run = 0;

struct CaseCounter : doctest::IReporter {
  explicit CaseCounter(const doctest::ContextOptions&) {}
  void test_run_end(const doctest::TestRunStats& stats) override {
    cases_run = stats.numTestCasesPassingFilters;
  }
  void report_query(const doctest::QueryData&) override {}
  void test_run_start() override {}
  void test_case_start(const doctest::TestCaseData&) override {}
  void test_case_reenter(const doctest::TestCaseData&) override {}
  void test_case_end(const doctest::CurrentTestCaseStats&) override {}
  void test_case_exception(const doctest::TestCaseException&) override {}
  void subcase_start(const doctest::SubcaseSignature&) override {}
  void subcase_end() override {}
  void log_assert(const doctest::AssertData&) override {}
  void log_message(const doctest::MessageData&) override {}
  void test_case_skipped(const doctest::TestCaseData&) override {}
};
REGISTER_LISTENER("case-counter", 1, CaseCounter);

constexpr std::string_view at_least_option = "--at-least=";

std::optional<unsigned> parse_count(std::string_view digits) {
  unsigned count = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), count);
  if (error != std::errc() || end != digits.data() + digits.size()) return {};
  return count;
}

}  // namespace

int main(int argc, char** argv) {
  std::optional<unsigned> at_least = 1;
  std::vector<const char*> rest;
  for (int i = 0; i < argc; ++i) {
    const std::string_view argument = argv[i];
    if (argument.starts_with(at_least_option))
      at_least = parse_count(argument.substr(at_least_option.size()));
    else
      rest.push_back(argv[i]);
  }
  if (!at_least) return std::fputs("--at-least takes a number of test cases\n", stderr), 2;

  doctest::Context context(static_cast<int>(rest.size()), rest.data());
  const int status = context.run();
  if (status != 0 || context.shouldExit()) return status;
  if (cases_run >= *at_least) return 0;
  std::fprintf(stderr, "only %u test cases ran, expected at least %u\n", cases_run, *at_least);
  return 1;
}
