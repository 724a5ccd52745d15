// dc search: 查找, the passages of records that have all the words, newest first.
#include "view/search.h"

#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include "app/listing.h"
#include "app/records.h"
#include "base/error.h"
#include "index/shelf.h"

namespace dc {
namespace {

struct Options {
  FilterOptions filter;
  std::vector<std::string> words;
  std::optional<int> limit;
};

using Titles = std::map<std::string, std::string>;

const std::string& title_of(const Docket& docket) {
  const std::string& title = docket.head.text("title");
  return title.empty() ? docket.head.text("name") : title;
}

void find_on_shelf(const index::Shelf& shelf, query::Hits& hits) {
  for (std::size_t word = 0; word < hits.words().size(); ++word)
    shelf.each_passage(query::pairs_of(hits.words()[word]),
                       [&](query::Hit&& hit) { hits.add(word, std::move(hit)); });
}

void find_in_records(Session& session, query::Hits& hits, Titles& titles) {
  for (const Docket& docket : all_records(session)) {
    titles[docket.id()] = title_of(docket);
    const auto passages = query::passages_of(docket);
    for (std::size_t word = 0; word < hits.words().size(); ++word)
      for (std::size_t i = 0; i < passages.size(); ++i)
        hits.add(word, {docket.id(), passages[i], i});
  }
}

// Only of items that pass the filter, where there is one.
void keep_filtered(Session& session, const FilterOptions& filter, std::vector<query::Hit>& hits) {
  if (!asks_anything(filter)) return;
  std::set<std::string> ids;
  for (const query::Judged& judged : judged_items(session, filter)) ids.insert(judged.item.id);
  std::erase_if(hits, [&](const query::Hit& hit) { return !ids.contains(hit.id); });
}

int search(Session& session, const Options& options) {
  if (options.limit && *options.limit < 1) throw usage_error(text("error.limit", *options.limit));
  query::Hits gathered(options.words);
  Titles titles;
  const index::Shelf* shelf = session.shelf();
  if (shelf != nullptr) {
    find_on_shelf(*shelf, gathered);
  } else {
    find_in_records(session, gathered, titles);
  }
  std::vector<query::Hit> hits = gathered.take();
  keep_filtered(session, options.filter, hits);
  if (options.limit && hits.size() > static_cast<std::size_t>(*options.limit))
    hits.resize(static_cast<std::size_t>(*options.limit));
  const auto title = [&](const std::string& id) {
    return shelf != nullptr ? shelf->title(id) : titles[id];
  };
  session.show(view::search_table(session.table("dc/search/1", text("view.search")), hits,
                                  options.words, session.ledger().zone_minutes(), title));
  return 0;
}

}  // namespace

void declare_search(Command& command) {
  auto options = std::make_shared<Options>();
  command.positionals("WORD", options->words, "help.search.words");
  command.option("--limit", options->limit, "N", "help.search.limit");
  declare_filter(command, options->filter);
  command.action([options](Session& session) { return search(session, *options); });
}

}  // namespace dc
