#include "view/search.h"

#include "view/cells.h"
#include "view/field_words.h"
#include "view/step_words.h"

namespace dc::view {
namespace {

// The act that says it, or the field of the head it stands in.
Text place_words(const std::string& place) {
  return find_in_catalogue("act." + place) != nullptr ? act_word(place) : field_word(place);
}

}  // namespace

Table search_table(Table frame, const std::vector<query::Hit>& hits,
                   const std::vector<std::string>& words, int zone_minutes,
                   const std::function<std::string(const std::string& id)>& title_of) {
  frame.columns = {{"day", text("column.day"), Align::left, true},
                   {"id", text("field.id"), Align::left, true},
                   {"place", text("column.search-place"), Align::left, true},
                   {"words", text("column.search-words"), Align::left, true},
                   {"title", text("field.title"), Align::left, true},
                   {"recorded", text("column.recorded"), Align::left, false}};
  const bool is_recorded_asked = frame.detail == Detail::every;
  if (!is_recorded_asked) frame.columns.pop_back();
  for (const query::Hit& hit : hits) {
    const query::Passage& passage = hit.passage;
    Row row;
    row.reserve(frame.columns.size());
    row.push_back(cell_of(Value(passage.day)));
    row.push_back(cell_of(hit.id));
    row.push_back(cell_of(Value(passage.place), place_words(passage.place)));
    row.push_back(cell_of(Value(passage.words), verbatim(query::excerpt(passage.words, words))));
    row.push_back(cell_of(title_of(hit.id)));
    if (is_recorded_asked) row.push_back(cell_of(passage.at.in_zone(zone_minutes).rfc3339()));
    frame.rows.push_back(std::move(row));
  }
  return frame;
}

}  // namespace dc::view
