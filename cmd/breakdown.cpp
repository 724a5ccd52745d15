// dc breakdown: 任务分解表, what each decision became, clause by clause, parts under their whole
// (Art. 17).
#include "view/breakdown.h"

#include <algorithm>
#include <memory>
#include <string>
#include <vector>

#include "app/listing.h"

namespace dc {
namespace {

struct Options {
  std::string of;
};

bool comes_from(const Docket& item, const std::string& source) {
  const auto refs = item.head.texts("sources");
  return std::any_of(refs.begin(), refs.end(), [&](const std::string& ref) {
    return SourceRef::parse(ref).source == source;
  });
}

// The item with its parts and theirs.
void add_with_parts(Session& session, const std::string& id, std::vector<Docket>& all) {
  const auto is_it = [&](const Docket& known) { return known.id() == id; };
  if (std::any_of(all.begin(), all.end(), is_it)) return;
  const Docket item = session.item(id);
  all.push_back(item);
  for (const std::string& child : item.standing.texts("children"))
    add_with_parts(session, child, all);
}

struct Asked {
  std::vector<Docket> sources;
  std::vector<Docket> items;
};

Asked asked(Session& session, const std::string& of) {
  Asked found;
  if (kind_of_id(of) == Kind::item) {
    add_with_parts(session, of, found.items);
    return found;
  }
  if (!of.empty()) found.sources = {session.record(Kind::source, of)};
  for (const Docket& source : session.ledger().all(Kind::source))
    if (of.empty() && source_of(source).is_decision()) found.sources.push_back(source);
  for (Docket& item : session.ledger().all(Kind::item)) {
    const bool is_asked =
        item.standing.text("state") != "void" &&
        std::any_of(found.sources.begin(), found.sources.end(),
                    [&](const Docket& source) { return comes_from(item, source.id()); });
    if (is_asked) found.items.push_back(std::move(item));
  }
  return found;
}

int breakdown(Session& session, const Options& options) {
  const Asked found = asked(session, options.of);
  const view::Table frame = session.table("dc/breakdown/1", text("view.breakdown"));
  session.show(view::breakdown_table(frame, found.sources, found.items, surroundings_of(session)));
  return 0;
}

}  // namespace

void declare_breakdown(Command& command) {
  auto options = std::make_shared<Options>();
  command.optional_positional("SOURCE|ID", options->of, "help.breakdown.of");
  command.action([options](Session& session) { return breakdown(session, *options); });
}

}  // namespace dc
