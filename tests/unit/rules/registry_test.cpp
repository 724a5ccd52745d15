#include "rules/registry.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cctype>
#include <set>

#include "support/builder.h"

namespace dc {
namespace {

using rules::Rule;

std::set<std::string_view> rules_where(bool (*holds)(const Rule&)) {
  std::set<std::string_view> ids;
  for (const Rule& rule : rules::registry())
    if (holds(rule)) ids.insert(rule.id);
  return ids;
}

// "art20.1-late" of article "20(1)"; what the ledger itself rests on has no article's number in its
// id.
bool names_its_article(const Rule& rule) {
  if (rule.id.starts_with("ledger-")) return true;
  std::string number(rule.id.substr(3, rule.id.find('-') - 3));
  const auto point = number.find('.');
  const std::string article = point == std::string::npos
                                  ? number
                                  : number.substr(0, point) + "(" + number.substr(point + 1) + ")";
  return rule.article == article || rule.article.starts_with(article + "(");
}

TEST_CASE("a rule's id is its own, spelled art<N>[.<M>]-words, and names its article") {
  std::set<std::string_view> seen;
  for (const Rule& rule : rules::registry()) {
    CAPTURE(rule.id);
    CHECK(seen.insert(rule.id).second);
    CHECK((rule.id.starts_with("art") || rule.id.starts_with("ledger-")));
    CHECK(names_its_article(rule));
    CHECK(std::none_of(rule.id.begin(), rule.id.end(),
                       [](unsigned char c) { return std::isupper(c) != 0 || c == '_'; }));
  }
}

TEST_CASE("every rule rests on an article of the Rules as published") {
  for (const Rule& rule : rules::registry())
    CHECK_MESSAGE(!rules::article_of_the_rules(rule.article).empty(), rule.id);
}

TEST_CASE("an article's text is its own and no other's") {
  CHECK(rules::article_of_the_rules("3").starts_with("第三条"));
  CHECK(rules::article_of_the_rules("3").find("第四条") == std::string_view::npos);
  CHECK(rules::article_of_the_rules("7(4)").starts_with("(四)审核报结"));
  CHECK(rules::article_of_the_rules("99").empty());
  CHECK(rules::article_of_the_rules("7(9)").empty());
}

TEST_CASE("every rule says what it asks, what was found, and the way out, in both languages") {
  for (const Rule& rule : rules::registry()) {
    for (const char* ending : {"", ".broken", ".remedy"}) {
      const std::string id = "rule." + std::string(rule.id) + ending;
      CAPTURE(id);
      const CatalogueEntry* entry = find_in_catalogue(id);
      REQUIRE(entry != nullptr);
      CHECK_FALSE(entry->zh.empty());
      CHECK_FALSE(entry->en.empty());
      CHECK_FALSE(entry->zh.ends_with("。"));
      CHECK_FALSE(entry->en.ends_with("."));
    }
  }
}

TEST_CASE("an article is cited as people write it") {
  const auto cited = [](std::string_view article, Language language) {
    return say(rules::article_text(article), language);
  };
  CHECK(cited("3", Language::zh) == "第三条");
  CHECK(cited("10", Language::zh) == "第十条");
  CHECK(cited("12", Language::zh) == "第十二条");
  CHECK(cited("20", Language::zh) == "第二十条");
  CHECK(cited("34", Language::zh) == "第三十四条");
  CHECK(cited("20(1)", Language::zh) == "第二十条第（一）项");
  CHECK(cited("7(4)", Language::zh) == "第七条第（四）项");
  CHECK(cited("3", Language::en) == "Art. 3");
  CHECK(cited("20(1)", Language::en) == "Art. 20(1)");
}

TEST_CASE("only the consultation before approval and the revisit before clearing can be waived") {
  CHECK(rules_where([](const Rule& rule) { return rule.waiver == rules::Waiver::possible; }) ==
        std::set<std::string_view>{"art21-revisit", "art7.1-consultation"});
}

TEST_CASE("others' doing is recorded: a written report's form, extensions, what leaders wrote") {
  CHECK(rules_where([](const Rule& rule) { return rule.whose == rules::Whose::others; }) ==
        std::set<std::string_view>{"art20.1-form", "art20.1-heard", "art20.1-sealed",
                                   "art20.1-signed", "art20.2-decided", "art20.2-early",
                                   "art20.2-instruct", "art20.2-leader", "art20.3-instruct",
                                   "art20.3-reported"});
}

TEST_CASE("readings that the text does not spell out are marked") {
  const auto local =
      rules_where([](const Rule& rule) { return rule.reading == rules::Reading::local; });
  CHECK(local.contains("art7.1-office"));
  CHECK(local.contains("art7.4-closing-test"));
  CHECK_FALSE(local.contains("art3-one-lead"));
}

TEST_CASE("a rule that only the whole ledger shows does no more than warn") {
  for (const Rule& rule : rules::registry())
    if (rule.survey != nullptr) CHECK_MESSAGE(rule.severity == Severity::warning, rule.id);
}

TEST_CASE("a rule is found by its id") {
  REQUIRE(rules::find_rule("art3-one-lead") != nullptr);
  CHECK(rules::find_rule("art3-one-lead")->article == "3");
  CHECK(rules::find_rule("art3-one") == nullptr);
  CHECK(rules::find_rule("") == nullptr);
}

Findings judge(const Docket& before, const Step& step, int version) {
  const literal::LiteralRegisters registers;
  const Policies policies({literal::policy_of({})});
  const WorkingDays days;
  const rules::Neighbours neighbours;
  return rules::judge(rules::Case(before, step, registers, policies, days, neighbours), version);
}

Step acceptance() {
  return {Value::map()
              .set("step", "accept")
              .set("id", "step")
              .set("day", "2026-03-03")
              .set("at", "2026-03-03T09:00:00+08:00")
              .set("sets", Value::map().set("state", "accepted"))};
}

TEST_CASE("where the act is not allowed at all, that is the one finding") {
  literal::ItemBuilder item;
  const Findings findings =
      judge(item.registered("2026-03-02"), acceptance(), rules::current_version);
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].rule == "art7.2-state");
  CHECK(findings[0].file == "items/2026/00/2026-0001.yaml");
  CHECK(say(findings[0].sentence, Language::en) ==
        "2026-0001 is received: acceptance is not possible (Art. 7(2))");
}

TEST_CASE("a ledger of an older rules version is not judged by newer rules") {
  literal::ItemBuilder item;
  CHECK(judge(item.registered("2026-03-02"), acceptance(), 0).empty());
}

}  // namespace
}  // namespace dc
