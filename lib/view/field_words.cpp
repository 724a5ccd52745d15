#include "view/field_words.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "calendar/deadline.h"

namespace dc::view {
namespace {

enum class Sort {
  words,
  percent,
  unit,
  person,
  family,
  cycle,
  milestone,
  name,
  post,
  portfolio,
  head,
  document
};

struct FieldRow {
  std::string_view field;
  Sort sort;
  std::string_view family;  // of Sort::family: "state"
};

constexpr std::array fields = {
    FieldRow{"state", Sort::family, "state"},
    FieldRow{"before_suspension", Sort::family, "state"},
    FieldRow{"lead", Sort::unit, ""},
    FieldRow{"co", Sort::unit, ""},
    FieldRow{"heard", Sort::unit, ""},
    FieldRow{"to", Sort::unit, ""},
    FieldRow{"unit", Sort::unit, ""},
    FieldRow{"propose", Sort::unit, ""},
    FieldRow{"merged_into", Sort::unit, ""},
    FieldRow{"assigner", Sort::unit, ""},
    FieldRow{"issuing_organ", Sort::unit, ""},
    FieldRow{"handler", Sort::unit, ""},
    FieldRow{"leader", Sort::person, ""},
    FieldRow{"person", Sort::person, ""},
    FieldRow{"district_leader", Sort::person, ""},
    FieldRow{"team", Sort::person, ""},
    FieldRow{"leaders", Sort::person, ""},
    FieldRow{"signed_by", Sort::person, ""},
    FieldRow{"addressee", Sort::person, ""},
    FieldRow{"by", Sort::person, ""},
    FieldRow{"cycle", Sort::cycle, ""},
    FieldRow{"milestones", Sort::milestone, ""},
    FieldRow{"names", Sort::name, ""},
    FieldRow{"posts", Sort::post, ""},
    FieldRow{"portfolios", Sort::portfolio, ""},
    FieldRow{"tier", Sort::family, "tier"},
    FieldRow{"up_to", Sort::family, "coordination"},
    FieldRow{"supervision_heads", Sort::head, ""},
    FieldRow{"policies", Sort::document, ""},
    FieldRow{"calendars", Sort::document, ""},
    FieldRow{"weight", Sort::family, "weight"},
    FieldRow{"category", Sort::family, "category"},
    FieldRow{"origin", Sort::family, "origin"},
    FieldRow{"level", Sort::family, "origin"},
    FieldRow{"urgency", Sort::family, "urgency"},
    FieldRow{"difficulty", Sort::family, "difficulty"},
    FieldRow{"verdict", Sort::family, "verdict"},
    FieldRow{"stage", Sort::family, "stage"},
    FieldRow{"channel", Sort::family, "channel"},
    FieldRow{"authority", Sort::family, "authority"},
    FieldRow{"test", Sort::family, "test"},
    FieldRow{"roles", Sort::family, "role"},
    FieldRow{"retention", Sort::family, "retention"},
    FieldRow{"kind", Sort::family, ""},
    FieldRow{"progress", Sort::percent, ""},
};

FieldRow row_of(std::string_view field) {
  const auto* row = std::find_if(fields.begin(), fields.end(),
                                 [&](const FieldRow& one) { return one.field == field; });
  return row != fields.end() ? *row : FieldRow{field, Sort::words, ""};
}

Text plain(const Value& value) {
  if (value.is_flag()) return value.flag() ? text("view.yes") : text("view.no");
  if (value.is_number()) return verbatim(std::to_string(value.number()));
  return verbatim(value.text());
}

// A code by its word; itself where the catalogue has none.
Text code_word(std::string_view family, const Value& value) {
  const std::string code = value.is_number() ? std::to_string(value.number()) : value.text();
  const std::string id = std::string(family) + "." + code;
  return find_in_catalogue(id) != nullptr ? text(id) : verbatim(code);
}

Text with_tenure(const Text& words, const Value& tenure) {
  if (!tenure.has("to")) return text("view.since", words, tenure.text("from"));
  return text("view.from-to", words, tenure.text("from"), tenure.text("to"));
}

Text post_words(const Value& post, const Registers& names, Date day) {
  const Text place =
      text("view.post", unit_name(post.text("unit"), names, day), post.text("title"));
  if (post.text("rank").empty()) return with_tenure(place, post);
  return with_tenure(text("view.ranked", place, post.text("rank")), post);
}

Text portfolio_words(const Value& portfolio, const Registers& names, Date day) {
  std::vector<Text> units;
  for (const std::string& unit : portfolio.texts("units"))
    units.push_back(verbatim(unit_name(unit, names, day)));
  const std::string& field = portfolio.text("field");
  const Text words = units.empty() ? verbatim(field)
                                   : text("view.ranked", field, joined(units, text("text.comma")));
  return with_tenure(words, portfolio);
}

Text one_value(const FieldRow& row, const Value& value, const Registers& names, Date day) {
  switch (row.sort) {
    case Sort::words:
      return value.is_map() && value.has("text") ? verbatim(value.text("text")) : plain(value);
    case Sort::percent:
      return value.is_number() ? text("view.percent", value.number()) : plain(value);
    case Sort::unit:
      return verbatim(unit_name(value.text(), names, day));
    case Sort::person:
      return verbatim(person_name(value.text(), names));
    case Sort::family:
      return code_word(row.family, value);
    case Sort::milestone:
      return text("view.milestone", value.text("date"), value.text("text"));
    case Sort::name:
      return text("view.since", value.text("name"), value.text("from"));
    case Sort::post:
      return post_words(value, names, day);
    case Sort::portfolio:
      return portfolio_words(value, names, day);
    case Sort::head:
      return with_tenure(verbatim(person_name(value.text("person"), names)), value);
    case Sort::document:
      return verbatim(value.text("file"));
    case Sort::cycle: {
      const auto cycle = Cycle::parse(value.text());
      return cycle ? words_for(*cycle) : verbatim(value.text());
    }
  }
  return {};
}

}  // namespace

std::string unit_name(const std::string& id, const Registers& names, Date day) {
  const Unit* unit = names.unit(id);
  return unit != nullptr ? unit->name_on(day) : id;
}

std::string person_name(const std::string& id, const Registers& names) {
  const Person* person = names.person(id);
  return person != nullptr ? person->name : id;
}

Text field_word(const std::string& field) {
  const std::string id = "field." + field;
  return find_in_catalogue(id) != nullptr ? text(id) : verbatim(field);
}

Text value_words(const std::string& field, const Value& value, const Registers& names, Date day,
                 const std::string& kind_family) {
  if (value.is_null()) return {};
  FieldRow row = row_of(field);
  if (field == "kind") row.family = kind_family;
  if (!value.is_list()) return one_value(row, value, names, day);
  std::vector<Text> parts;
  for (const Value& one : value.list_items()) parts.push_back(one_value(row, one, names, day));
  return joined(parts, text("text.comma"));
}

}  // namespace dc::view
