#include "verify/change.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "base/hash.h"
#include "store/ledger.h"
#include "store/paths.h"
#include "unit/git/sandbox.h"

namespace dc {
namespace {

using git::test::Sandbox;

constexpr const char* item_path = "items/2026/00/2026-0001.yaml";

Step step(std::string_view name, std::string_view id, std::string_view day) {
  Step made;
  made.body.set("step", name)
      .set("id", id)
      .set("day", day)
      .set("at", std::string(day) + "T09:00:00+08:00")
      .set("actor_name", "clerk");
  return made;
}

Step registration(std::string_view id, Value sets) {
  Step made = step("new", id, "2026-03-02");
  made.body.set("sets", std::move(sets));
  return made;
}

const std::string policy_text = "from: \"2017-03-14\"\nvalues: {}\n";

Docket new_ledger() {
  Docket docket{Kind::ledger,
                Value::map()
                    .set("format", 1)
                    .set("id", "ledger")
                    .set("organ", "office")
                    .set("zone", "+08:00"),
                Value::map(),
                {}};
  const Value policy =
      Value::map().set("file", "policy/2017-03-14.yaml").set("sha256", sha256(policy_text));
  Value sets = Value::map()
                   .set("requires", Value::list())
                   .set("rules", 1)
                   .set("language", "en")
                   .set("worktree", "full");
  docket.append(registration("000000000000ledg", sets.set("policies", Value::List{policy})));
  return docket;
}

Docket new_item() {
  Docket docket{Kind::item, Value::map(), Value::map(), {}};
  docket.head.set("id", "2026-0001")
      .set("title", "blocks")
      .set("category", 2)
      .set("origin", "district");
  docket.append(registration("000000000000item", Value::map().set("state", "received")));
  return docket;
}

// A ledger of one item in the folder `repo`.
struct OneItem {
  Sandbox sandbox;
  git::Repository repository = sandbox.unborn();
  git::ObjectId head;

  OneItem() {
    store::Ledger ledger(repository, "");
    ledger.put(
        store::Document{std::string(store::attributes_path), std::string(store::attributes_text)});
    ledger.put(store::Document{"policy/2017-03-14.yaml", policy_text});
    ledger.put(new_ledger());
    ledger.put(new_item());
    head = git::test::land(repository, ledger.edits());
  }

  std::string text(const std::string& path) const {
    return repository.read_blob(*repository.blob_at(head, path));
  }

  // The item with these steps, as the program would write it.
  std::string item_with(const std::vector<Step>& steps) const {
    store::Ledger ledger(repository, head);
    Docket docket = *ledger.find("2026-0001");
    for (const Step& one : steps) docket.append(one);
    ledger.put(docket);
    return ledger.edits().front().bytes.value();
  }

  Findings judge(const std::string& path, std::optional<std::string> bytes,
                 unsigned mode = 0100644) const {
    return verify::judge_change(repository, head, {{path, mode, std::move(bytes)}});
  }
};

std::vector<std::string> rules_of(const Findings& findings) {
  std::vector<std::string> rules;
  for (const Finding& finding : findings) rules.push_back(finding.rule);
  return rules;
}

using Rules = std::vector<std::string>;

Step note(std::string_view id = "000000000000note") {
  Step made = step("note", id, "2026-03-03");
  made.body.set("text", "seen");
  return made;
}

std::string replaced(std::string text, const std::string& what, const std::string& by) {
  const auto at = text.find(what);
  REQUIRE(at != std::string::npos);
  return text.replace(at, what.size(), by);
}

// Steps of one commit, in the order of their judgement.
std::vector<Step> numbered(std::vector<Step> steps) {
  for (std::size_t i = 0; i < steps.size(); ++i) steps[i].body.set("seq", static_cast<int>(i + 1));
  return steps;
}

TEST_CASE("a legal step appended is a good change") {
  const OneItem ledger;
  CHECK(ledger.judge(item_path, ledger.item_with({note()})).empty());
}

TEST_CASE("the first commit of a ledger is a good change") {
  const OneItem ledger;
  std::vector<verify::ChangedFile> all;
  for (const auto& file : ledger.repository.files(ledger.head, ""))
    all.push_back({file.path, file.mode, ledger.text(file.path)});
  CHECK(rules_of(verify::judge_change(ledger.repository, "", all)) == Rules{});
}

TEST_CASE("an illegal step is found at its line") {
  const OneItem ledger;
  Step accept = step("accept", "00000000000000ac", "2026-03-03");
  accept.body.set("sets", Value::map().set("state", "accepted"));
  const std::string text = ledger.item_with(numbered({note(), accept}));
  const Findings findings = ledger.judge(item_path, text);
  REQUIRE(rules_of(findings) == Rules{"art7.2-state"});
  const auto before = text.substr(0, text.find("- step: accept"));
  CHECK(findings.front().line == std::count(before.begin(), before.end(), '\n') + 1);
}

TEST_CASE("two steps of one commit are judged in their order") {
  const OneItem ledger;
  Step propose = step("propose", "00000000000000pr", "2026-03-03");
  propose.body.set("opinion", "as usual").set("sets", Value::map().set("state", "proposed"));
  Step consult = step("consult", "00000000000000co", "2026-03-03");
  consult.body.set("unit", "zhujianju")
      .set("asked", "2026-03-03")
      .set("sets", Value::map().set("state", "under-review"));
  CHECK(rules_of(ledger.judge(item_path, ledger.item_with(numbered({propose, consult})))) ==
        Rules{});
  CHECK(rules_of(ledger.judge(item_path, ledger.item_with(numbered({consult, propose})))) ==
        Rules{"art7.1-state"});
}

TEST_CASE("a former step that was changed is found, though the record agrees with itself") {
  const OneItem ledger;
  const std::string text =
      replaced(ledger.text(item_path), "actor_name: clerk", "actor_name: other");
  const Findings findings = ledger.judge(item_path, text);
  CHECK(rules_of(findings) == Rules{"ledger-append-only"});
  CHECK(findings.front().line > 0);
}

TEST_CASE("a head field changes by a correct step and by nothing else") {
  const OneItem ledger;
  CHECK(rules_of(ledger.judge(item_path, replaced(ledger.text(item_path), "title: blocks",
                                                  "title: roads"))) == Rules{"ledger-append-only"});
  Step correct = step("correct", "00000000000000cr", "2026-03-03");
  correct.body.set("field", "title").set("old", "blocks").set("new", "roads").set("reason", "slip");
  const std::string corrected =
      replaced(ledger.item_with({correct}), "title: blocks", "title: roads");
  CHECK(rules_of(ledger.judge(item_path, corrected)) == Rules{});
}

TEST_CASE("a correction that gives another former value than there was is found") {
  const OneItem ledger;
  Step correct = step("correct", "00000000000000cr", "2026-03-03");
  correct.body.set("field", "title")
      .set("old", "bridges")
      .set("new", "roads")
      .set("reason", "slip");
  const std::string corrected =
      replaced(ledger.item_with({correct}), "title: blocks", "title: roads");
  CHECK(rules_of(ledger.judge(item_path, corrected)) == Rules{"ledger-append-only"});
}

TEST_CASE("the same values in other bytes are not the same record") {
  const OneItem ledger;
  const std::string text = ledger.text(item_path);
  CHECK(rules_of(ledger.judge(item_path,
                              replaced(text, "actor_name: clerk", "actor_name: \"clerk\""))) ==
        Rules{"ledger-append-only"});
  CHECK(rules_of(ledger.judge(item_path, replaced(text, "title: blocks", "title: \"blocks\""))) ==
        Rules{"ledger-append-only"});
}

TEST_CASE("a standing that is not what the steps set is found") {
  const OneItem ledger;
  const auto rules = rules_of(ledger.judge(
      item_path, replaced(ledger.item_with({note()}), "state: received", "state: completed")));
  CHECK(std::count(rules.begin(), rules.end(), "format-standing") == 1);
}

TEST_CASE("a record that was removed is found") {
  const OneItem ledger;
  CHECK(rules_of(ledger.judge(item_path, std::nullopt)) == Rules{"ledger-append-only"});
}

TEST_CASE(
    "files that are no part of a ledger are found, and links and programs in a record's place") {
  const OneItem ledger;
  CHECK(rules_of(ledger.judge("notes.txt", "x")) == Rules{"ledger-foreign-file"});
  CHECK(rules_of(ledger.judge("items/2026/00/2026-0201.yaml", "x")) ==
        Rules{"ledger-foreign-file"});
  CHECK(rules_of(ledger.judge(item_path, ledger.item_with({note()}), 0100755)) ==
        Rules{"ledger-foreign-file"});
  CHECK(rules_of(ledger.judge(item_path, "", 0120000)) == Rules{"ledger-foreign-file"});
}

TEST_CASE(
    "an adopted policy is never changed or removed, and one that is not adopted may not come in") {
  const OneItem ledger;
  CHECK(rules_of(ledger.judge("policy/2017-03-14.yaml", "from: \"2017-03-14\"\nvalues: {}\n\n")) ==
        Rules{"ledger-adopted"});
  CHECK(rules_of(ledger.judge("policy/2017-03-14.yaml", std::nullopt)) == Rules{"ledger-adopted"});
  CHECK(rules_of(ledger.judge("policy/2027-01-01.yaml", "from: \"2027-01-01\"\nvalues: {}\n")) ==
        Rules{"ledger-adopted"});
}

TEST_CASE("an attachment bears the hash of its content and is named by a step of the change") {
  const OneItem ledger;
  const std::string hash = sha256("paper");
  const std::string path = "attachments/" + hash.substr(0, 2) + "/" + hash.substr(2) + ".txt";
  Step attach = step("attach", "00000000000000at", "2026-03-03");
  attach.body.set("papers", Value::List{Value::map().set("file", path).set("sha256", hash)});
  const std::string item = ledger.item_with({attach});
  const auto judge = [&](std::vector<verify::ChangedFile> change) {
    return rules_of(verify::judge_change(ledger.repository, ledger.head, change));
  };
  CHECK(judge({{path, 0100644, "paper"}, {item_path, 0100644, item}}) == Rules{});
  CHECK(judge({{path, 0100644, "other"}, {item_path, 0100644, item}}) ==
        Rules{"ledger-attachment"});
  CHECK(judge({{path, 0100644, "paper"}}) == Rules{"ledger-attachment"});
  CHECK(judge({{item_path, 0100644, item}}) == Rules{"ledger-attachment"});
}

TEST_CASE("the difference of a commit and files names what is new, changed and gone") {
  const OneItem ledger;
  verify::Files files{ledger.repository.files(ledger.head, ""),
                      [](const git::TreeFile&) { return std::string("changed"); }};
  std::erase_if(files.list,
                [](const git::TreeFile& file) { return file.path == ".gitattributes"; });
  files.list.push_back({"new.txt", "", 0100644});
  for (git::TreeFile& file : files.list)
    if (file.path == item_path) file.blob = "";
  const auto changed = verify::difference(ledger.repository, ledger.head, files);
  REQUIRE(changed.size() == 3);
  CHECK(changed[0].path == item_path);
  CHECK(changed[1].path == "new.txt");
  CHECK(changed[2].path == ".gitattributes");
  CHECK_FALSE(changed[2].bytes.has_value());
}

}  // namespace
}  // namespace dc
