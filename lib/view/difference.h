#pragma once
#include <cstddef>
#include <map>
#include <string>

#include "model/registers.h"
#include "query/difference.h"
#include "view/step_words.h"
#include "view/table.h"

namespace dc::view {

// What two commits' records differ in, a row a change: record title field was now act by_name day
// remark; in JSON also kind, change, step, commit, by, actor_name, recorded and stands_out. What
// stands out is red and says why.
Table difference_table(Table frame);
// Each side's units and persons are named as its own registers name them.
Row difference_row(const query::Change& change, const Registers& former_names,
                   const Registers& names, const CommitOf& commit_of);

// What the changes come to.
class DifferenceSums {
 public:
  void add(const query::Change& change);
  bool is_any() const { return changes_ > 0; }
  // "12 items new, 3 limits moved, 1 reopened"; that nothing changed where nothing did.
  Text words() const;

 private:
  std::size_t changes_ = 0;
  std::map<std::string, int> counts_;  // by words of the family "summary."
};

}  // namespace dc::view
