// dc checkout: brings the files of the newest commit into the work tree, for someone who wants to
// look.
#include <memory>
#include <string>
#include <vector>

#include "app/checking.h"
#include "app/upkeep.h"
#include "app/work.h"
#include "base/error.h"

namespace dc {
namespace {

struct Options {
  std::vector<std::string> ids;
};

std::vector<std::string> paths_of(Session& session, const Options& options) {
  std::vector<std::string> paths;
  for (const std::string& words : options.ids) paths.push_back(path_of_record(session, words));
  return paths;
}

int checkout(Session& session, const Options& options) {
  if (!session.repository().work_tree())
    throw usage_error(text("error.no-work-tree"), {text("hint.no-work-tree")});
  const git::CheckedOut done = bring_files(session, paths_of(session, options));
  for (const std::string& path : done.left_alone) session.note(text("note.edited-left", path));
  session.note(text("note.checked-out", done.written, session.revision().substr(0, 7)));
  if (!session.ledger().keeps_work_tree()) session.note(text("note.checked-out-once"));
  return 0;
}

}  // namespace

void declare_checkout(Command& command) {
  auto options = std::make_shared<Options>();
  command.optional_positionals("ID", options->ids, "help.checkout.id");
  command.action([options](Session& session) { return checkout(session, *options); });
}

}  // namespace dc
