#include "rules/family.h"

namespace dc::rules {

void add_family(Neighbours& neighbours, const Docket& item, const Step& step,
                const FindRecord& find) {
  if (item.kind != Kind::item) return;
  if (const std::string& parent = item.head.text("parent"); !parent.empty())
    neighbours.parent = find(parent);
  if (step.name() != "complete") return;
  for (const std::string& id : item.standing.texts("children"))
    if (auto child = find(id)) neighbours.children.push_back(std::move(*child));
}

}  // namespace dc::rules
