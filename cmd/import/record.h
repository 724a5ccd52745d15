#pragma once
#include "app/session.h"
#include "import/plan.h"
#include "import/remarks.h"
#include "import/unit_names.h"

namespace dc {

// Puts planned rows into the ledger: a unit that is new, an item, its proposal.
class RowRecorder {
 public:
  RowRecorder(Session& session, const ImportOrder& order, UnitNames& units, RowRemarks& remarks);

  // A row that a rule refuses becomes Fate::refused with a remark; nothing else is thrown for it.
  // What the rules warn of are remarks as well. A fresh row gets its item's id.
  void record(PlannedRow& row);
  int units_made() const { return units_made_; }

 private:
  void make(PlannedRow& row);
  Docket register_item(const PlannedRow& row);
  void propose(const PlannedRow& row, Docket item);
  void make_units(const PlannedRow& row);
  void set_units(const PlannedRow& row, const std::string& held_lead, Step& step);
  void set_people(const TaskRow& task, Step& step);
  void tell_once(const PlannedRow& row, std::size_t told_before);
  void take_warnings(int row);

  Session& session_;
  const ImportOrder& order_;
  UnitNames& units_;
  RowRemarks& remarks_;
  Findings warnings_;
  std::map<std::string, std::string> persons_;  // id by name; "" where it names none or several
  std::string origin_;
  int units_made_ = 0;
};

}  // namespace dc
