#include "model/instructions.h"

#include <algorithm>

namespace dc {
namespace {

template <typename Test>
const Source* source_with(const Item& item, const Registers& registers, Test test) {
  for (const SourceRef& ref : item.sources) {
    const Source* source = registers.source(ref.source);
    if (source == nullptr) continue;
    const auto& all = source->instructions;
    if (std::any_of(all.begin(), all.end(), test)) return source;
  }
  return nullptr;
}

}  // namespace

const Source* instructed_source(const Item& item, const Registers& registers) {
  return source_with(item, registers, [](const Source::Instruction&) { return true; });
}

const Source* district_instruction(const Item& item, const Registers& registers) {
  return source_with(item, registers, [&](const Source::Instruction& one) {
    const Person* leader = registers.person(one.leader);
    return leader != nullptr && leader->is_district_leader(one.day);
  });
}

std::string_view instruction_limit(const Item& item) {
  if (item.difficulty == "hard") return "instruction_hard";
  if (item.urgency == "top-urgent") return "instruction_top_urgent";
  return item.urgency == "urgent" ? "instruction_urgent" : "instruction_normal";
}

}  // namespace dc
