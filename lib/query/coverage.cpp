#include "query/coverage.h"

#include <algorithm>
#include <array>

namespace dc::query {
namespace {

constexpr std::array<std::string_view, 3> kind_codes = {"no-item", "no-answer", "not-returned"};

bool is_asked(const SourceRef& ref, const SourceRef& only) {
  if (only.source.empty()) return true;
  return ref.source == only.source && (only.clause.empty() || ref.clause == only.clause);
}

std::string words_of(const Source& source, const SourceRef& ref) {
  for (const Source::Clause& clause : source.clauses)
    if (clause.id == ref.clause) return clause.text;
  return source.title;
}

void add_decisions(std::vector<Gap>& all, const std::vector<Docket>& sources,
                   const Placement& placement, const SourceRef& only) {
  for (const Docket& docket : sources) {
    const Source source = source_of(docket);
    for (const SourceRef& ref : placement.unplaced(source))
      if (is_asked(ref, only))
        all.push_back({Gap::Kind::no_item, ref, words_of(source, ref), {}, source.date});
  }
}

// The reference that was asked for, else the item's first; nothing where it is not asked for.
std::optional<SourceRef> place_of(const Item& item, const SourceRef& only) {
  for (const SourceRef& ref : item.sources)
    if (is_asked(ref, only)) return ref;
  return only.source.empty() ? std::optional(SourceRef{}) : std::nullopt;
}

void add_items(std::vector<Gap>& all, const std::vector<Item>& items, Gap::Kind kind,
               const SourceRef& only) {
  const std::size_t begin = all.size();
  for (const Item& item : items) {
    const bool is_gap = kind == Gap::Kind::no_answer ? awaits_answer(item) : awaits_return(item);
    const auto place = place_of(item, only);
    if (!is_gap || !place) continue;
    const auto since = kind == Gap::Kind::no_answer ? item.issued : item.completed;
    all.push_back({kind, *place, item.title, item, since});
  }
  std::stable_sort(all.begin() + static_cast<std::ptrdiff_t>(begin), all.end(),
                   [](const Gap& a, const Gap& b) { return a.source.source < b.source.source; });
}

}  // namespace

std::string_view code_of(Gap::Kind kind) {
  return kind_codes[static_cast<std::size_t>(kind)];
}

std::vector<Gap> gaps(const std::vector<Docket>& sources, const std::vector<Docket>& items,
                      const SourceRef& only) {
  std::vector<Gap> all;
  add_decisions(all, sources, Placement(items), only);
  std::vector<Item> read;
  for (const Docket& docket : items) read.push_back(item_of(docket));
  add_items(all, read, Gap::Kind::no_answer, only);
  add_items(all, read, Gap::Kind::not_returned, only);
  return all;
}

}  // namespace dc::query
