#pragma once
#include <string>
#include <vector>

#include "base/date.h"
#include "model/docket.h"
#include "model/registers.h"
#include "view/table.h"

namespace dc::view {

// The registers as tables: each takes the frame (schema, title, organ, day, revision) and gives it
// columns and rows. Names, posts and heads are those of `day`.

// In official order: id name kind order head head_name contact aliases merged_into merged_on.
Table unit_list(Table frame, const Registers& registers, Date day);
// By id: id name posts roles email; `unit` keeps who belongs to it on that day, "" keeps all.
Table person_list(Table frame, const Registers& registers, Date day, const std::string& unit);
// By id: id kind title number date received issuing_organ clauses instructions.
Table source_list(Table frame, const std::vector<Docket>& sources, const Registers& registers,
                  Date day);
// By id: id number date to to_name items.
Table notice_list(Table frame, const std::vector<Docket>& notices, const Registers& registers);
// By id: id date state items closes approved approved_by.
Table stage_report_list(Table frame, const std::vector<Docket>& reports,
                        const Registers& registers);
// Filed dossiers: item title lead lead_name completed archived papers transferred receiver; they
// may be many, and come a row at a time.
Table dossier_list(Table frame);
Row dossier_row(const Docket& dossier, const Registers& registers);

}  // namespace dc::view
