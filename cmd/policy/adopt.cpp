// dc policy adopt: another policy comes into force from its own date; an adopted one never changes.
#include <memory>
#include <string>
#include <vector>

#include "app/adopting.h"
#include "app/session.h"
#include "base/embedded.h"
#include "base/error.h"
#include "store/record.h"

namespace dc {
namespace {

struct Options {
  std::string file;
};

// Keys are told that the program's own policy has and this one has not, or the other way round.
void compare_keys(Session& session, const Value& policy) {
  const std::string path = "lib/store/defaults/policy.yaml";
  const Value own = store::read_document("policy", path, embedded_file(path)).value;
  const auto tell = [&](const Value& has, const Value& lacks, const char* sentence) {
    std::vector<Text> keys;
    for (const auto& [key, value] : has["values"].entries())
      if (!lacks["values"].has(key)) keys.push_back(verbatim(key));
    if (!keys.empty()) session.note(Text{sentence, {}, {joined(keys, text("text.comma"))}});
  };
  tell(own, policy, "note.policy-lacks");
  tell(policy, own, "note.policy-unknown");
}

int adopt_policy(Session& session, const Options& options) {
  const Value policy = read_adoptable("policy", options.file);
  const std::string path = "policy/" + policy.text("from") + ".yaml";
  const std::string bytes = store::document_text("policy", policy);
  const auto held = session.ledger().file(path);
  if (held && *held != bytes) session.refuse("ledger-adopted", path, {text("ledger.same-file")});
  compare_keys(session, policy);
  adopt(session, "adopt-policy", "policies", path, bytes);
  return 0;
}

}  // namespace

void declare_policy_adopt(Command& command) {
  auto options = std::make_shared<Options>();
  command.positional("FILE", options->file, "help.policy-adopt.file");
  command.action([options](Session& session) { return adopt_policy(session, *options); });
}

}  // namespace dc
