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
  frame.stream = [&hits, &words, zone_minutes, title_of,
                  is_recorded_asked](const RowVisitor& visit) {
    Row row(is_recorded_asked ? 6 : 5);
    for (const query::Hit& hit : hits) {
      const query::Passage& passage = hit.passage;
      fill(row[0], passage.day);
      fill(row[1], hit.id);
      fill(row[2], passage.place);
      row[2].words = place_words(passage.place);
      fill(row[3], passage.words);
      row[3].words.literal = query::excerpt(passage.words, words);
      fill(row[4], title_of(hit.id));
      if (is_recorded_asked) fill(row[5], passage.at.in_zone(zone_minutes).rfc3339());
      visit(row);
    }
    return std::vector<Text>();
  };
  return frame;
}

}  // namespace dc::view
