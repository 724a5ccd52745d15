#pragma once
#include <optional>
#include <string>

#include "base/date.h"
#include "model/docket.h"
#include "query/judged.h"
#include "view/table.h"

namespace dc::view {

// Cells of the usual kinds; what is absent is null.

Cell cell_of(Value value);
Cell cell_of(Value value, Text words);
Cell cell_of(const std::string& words);
Cell cell_of(const std::optional<Date>& day);
Cell cell_of(const std::optional<int>& number);

// The same into a cell that is used row after row, in the room of what it held.
void fill(Cell& cell, std::string_view words);
void fill(Cell& cell, const std::optional<Date>& day);
void fill(Cell& cell, const std::optional<int>& number);
// A code by its word in the catalogue: state.in-progress; null where the code is "".
void fill_coded(Cell& cell, std::string_view family, std::string_view code);

// When a step was recorded: 2026-03-02 09:12, in the zone it was recorded in.
Cell recorded_cell(const Step& step);
// A commit's id, shortened for people; null where it is "".
Cell commit_cell(const std::string& commit);

// 警示: the light's word with what it warns of, coloured besides: 红 逾期.
Cell light_cell(const query::Judgement& judgement);
void fill_light(Cell& cell, const query::Judgement& judgement);

}  // namespace dc::view
