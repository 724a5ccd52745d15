// dc source instruct: one 批示 on the paper, verbatim; again for the next leader (Art. 18).
#include <memory>
#include <string>

#include "app/session.h"

namespace dc {
namespace {

struct Options {
  std::string id;
  std::string leader;
  std::string text;
};

int instruct(Session& session, const Options& options) {
  Docket source = session.record(Kind::source, options.id);
  const std::string leader = session.person(options.leader);
  Step step = session.begin("instruct");
  step.body.set("leader", leader)
      .set("leader_name", session.person_name(leader))
      .set("text", options.text);
  session.act(std::move(source), std::move(step), verbatim(session.person_name(leader)));
  return 0;
}

}  // namespace

void declare_source_instruct(Command& command) {
  auto options = std::make_shared<Options>();
  command.positional("ID", options->id, "help.option.source");
  command.option("--leader", options->leader, "PERSON", "help.source-instruct.leader");
  command.require("--leader");
  command.option("--text", options->text, "TEXT", "help.source-instruct.text");
  command.require("--text");
  command.action([options](Session& session) { return instruct(session, *options); });
}

}  // namespace dc
