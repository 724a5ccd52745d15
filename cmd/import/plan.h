#pragma once
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "app/session.h"
#include "import/remarks.h"
#include "import/unit_names.h"
#include "interchange/task_list.h"

namespace dc {

// What an import is asked to do.
struct ImportOrder {
  enum class Stage { received, proposed };
  enum class Known { left_alone, blanks_filled };
  std::string source;  // id of the registered source
  int category = 2;    // Art. 6
  Stage stage = Stage::proposed;
  Known known = Known::left_alone;
};

enum class Fate { fresh, known, updated, refused };

// What becomes of one row, before any rule has judged it.
struct PlannedRow {
  const TaskRow* task = nullptr;
  Fate fate = Fate::fresh;
  std::string item;  // the id, where the item is there already
  // What is proposed: of a known item only what it lacks.
  std::string lead;  // names as written
  std::vector<std::string> co;
  bool sets_limit = false;
  std::optional<Deadline> limit;  // as the row says it
  bool could_update = false;      // known, and the row has what the item lacks
  std::vector<Text> differs;      // fields in which the row says otherwise than its known item

  bool proposes() const { return !lead.empty() || !co.empty() || sets_limit; }
};

// A row for each task of the list, in its order. What is wrong with one is in `remarks`: an unknown
// or ambiguous unit, a limit that does not parse, words that are too long.
std::vector<PlannedRow> plan_rows(Session& session, const TaskList& list, const ImportOrder& order,
                                  UnitNames& units, RowRemarks& remarks);

}  // namespace dc
