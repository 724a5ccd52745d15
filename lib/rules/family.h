#pragma once
#include <functional>
#include <optional>
#include <string>

#include "rules/rule.h"

namespace dc::rules {

// A record by its id as it stood when a step was taken; nothing where there was none.
using FindRecord = std::function<std::optional<Docket>(const std::string&)>;

// Puts what bears on a step of an item that was split, or is a part (Art. 17): its whole, and the
// parts where the step ends it.
void add_family(Neighbours& neighbours, const Docket& item, const Step& step,
                const FindRecord& find);

}  // namespace dc::rules
