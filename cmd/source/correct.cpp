// dc source correct: a descriptive field is put right, with its reason; the old value stays on
// record. The words of a 批示 only with the scan attached (Art. 18).
#include <memory>
#include <string>
#include <vector>

#include "app/correcting.h"
#include "app/session.h"
#include "base/error.h"

namespace dc {
namespace {

struct Options {
  std::string id;
  std::string set;
  std::string reason;
  std::string leader;
};

constexpr std::string_view words_of_instruction = "text=";

// The instruction whose words are wrong: the only one, or the last of the leader who is named.
Source::Instruction instruction_of(Session& session, const Source& source, const Options& options) {
  const std::string leader = options.leader.empty() ? "" : session.person(options.leader);
  std::vector<Source::Instruction> fitting;
  for (const Source::Instruction& one : source.instructions)
    if (leader.empty() || one.leader == leader) fitting.push_back(one);
  if (fitting.empty())
    throw usage_error(text("error.no-instruction", source.id), {text("hint.no-instruction")});
  if (leader.empty() && fitting.size() > 1)
    throw usage_error(text("error.which-instruction", source.id), {text("hint.which-instruction")});
  return fitting.back();
}

int correct_words(Session& session, const Options& options) {
  Docket docket = session.record(Kind::source, options.id);
  const Source::Instruction wrong = instruction_of(session, source_of(docket), options);
  const std::string words = options.set.substr(words_of_instruction.size());
  if (words.empty()) throw usage_error(text("error.field-value", "text", words));
  Step step = session.begin("correct-instruction");
  step.body.set("leader", wrong.leader).set("leader_name", wrong.leader_name);
  step.body.set("instruction", wrong.step).set("old", wrong.text).set("new", words);
  step.body.set("reason", options.reason);
  session.act(std::move(docket), std::move(step), verbatim(wrong.leader_name));
  return 0;
}

int correct(Session& session, const Options& options) {
  if (options.set.starts_with(words_of_instruction)) return correct_words(session, options);
  correct_field(session, session.record(Kind::source, options.id), options.set, options.reason);
  return 0;
}

}  // namespace

void declare_source_correct(Command& command) {
  auto options = std::make_shared<Options>();
  command.positional("ID", options->id, "help.option.source");
  command.option("--set", options->set, "FIELD=VALUE", "help.correct.set");
  command.require("--set");
  command.option("--reason", options->reason, "TEXT", "help.option.reason");
  command.require("--reason");
  command.option("--leader", options->leader, "PERSON", "help.source-correct.leader");
  command.action([options](Session& session) { return correct(session, *options); });
}

}  // namespace dc
