#pragma once
#include <string>

#include "render/selection.h"

namespace dc::render {

// One format each, as render.h says; the selection fits the format.
std::string table_text(const Selection& selection);
std::string plain_text(const Selection& selection);
std::string tsv_text(const Selection& selection);
std::string csv_text(const Selection& selection);
std::string json_text(const Selection& selection);
std::string jsonl_text(const Selection& selection);
std::string markdown_text(const Selection& selection);

}  // namespace dc::render
