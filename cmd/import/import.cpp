// dc import: a published task list becomes items, each row known again by its source and number.
#include <algorithm>
#include <memory>
#include <optional>
#include <string>

#include "app/progress.h"
#include "app/read_file.h"
#include "app/session.h"
#include "base/error.h"
#include "import/fates.h"
#include "import/plan.h"
#include "import/record.h"
#include "import/remarks.h"
#include "import/unit_names.h"
#include "interchange/csv.h"
#include "interchange/encoding.h"
#include "interchange/task_list.h"

namespace dc {
namespace {

struct Options {
  std::string file;
  std::string source;
  std::optional<int> category;
  std::string stage = "proposed";
  bool update = false;
  bool create_units = false;
  std::optional<std::string> encoding;
};

// Where a file cannot be read, its name goes before the line or row.
TaskList read_list(Session& session, const Options& options) {
  const std::string bytes = read_input(options.file, *session.environment().in);
  try {
    return read_task_list(read_csv(decode(bytes, options.encoding).utf8));
  } catch (Error& error) {
    if (error.kind == ErrorKind::unreadable && error.where.empty()) error.where = options.file;
    throw;
  }
}

ImportOrder order_of(Session& session, const Options& options) {
  ImportOrder order;
  order.source = session.record(Kind::source, options.source).id();
  order.category = options.category.value_or(order.category);
  if (order.category < 1 || order.category > 6)
    throw usage_error(text("import.category", order.category));
  if (options.stage == "received") order.stage = ImportOrder::Stage::received;
  if (options.update) order.known = ImportOrder::Known::blanks_filled;
  return order;
}

// With --json the remarks are the hints of the one error, else they come before it.
[[noreturn]] void refuse(Session& session, const Options& options, const RowRemarks& remarks) {
  Error error(*remarks.kind(), text("import.refused", options.file, remarks.refused().size()));
  const Findings wrong = remarks.errors();
  if (session.globals().output == "json") {
    for (const Finding& finding : wrong) error.hints.push_back(finding.sentence);
  } else {
    session.warn(wrong);
  }
  const auto is_unit = [](const Finding& finding) { return finding.rule == "import-unit"; };
  if (std::any_of(wrong.begin(), wrong.end(), is_unit))
    error.hints.push_back(text("import.unit-add"));
  throw error;
}

void tell_summary(Session& session, const Options& options, const std::vector<PlannedRow>& rows,
                  int units_made) {
  const FateCounts counts = count_fates(rows);
  for (const Text& note : notes_on(rows)) session.note(note);
  session.note(text("import.summary", options.file, rows.size(), counts.fresh, counts.proposed,
                    counts.known, counts.updated, counts.refused, units_made));
  if (counts.fresh + counts.updated + counts.refused == 0) session.note(text("import.nothing-new"));
}

Text headline(Session& session, const ImportOrder& order, const std::vector<PlannedRow>& rows) {
  const FateCounts counts = count_fates(rows);
  const std::string& title = session.ledger().source(order.source)->title;
  if (counts.updated == 0) return text("import.headline", order.source, title, counts.fresh);
  if (counts.fresh == 0)
    return text("import.headline-updated", order.source, title, counts.updated);
  return text("import.headline-both", order.source, title, counts.fresh, counts.updated);
}

int import_list(Session& session, const Options& options) {
  const TaskList list = read_list(session, options);
  const ImportOrder order = order_of(session, options);
  session.actor();
  RowRemarks remarks(options.file);
  remarks.add_reading(list.findings);
  UnitNames units(session.ledger(),
                  options.create_units ? UnitNames::Unknown::created : UnitNames::Unknown::refused);
  std::vector<PlannedRow> rows = plan_rows(session, list, order, units, remarks);
  RowRecorder recorder(session, order, units, remarks);
  Progress progress(session, "import.progress", rows.size());
  for (PlannedRow& row : rows) {
    if (row.fate == Fate::fresh || row.fate == Fate::updated) recorder.record(row);
    progress.advance();
  }
  const bool is_dry = session.step_options().dry_run;
  if (is_dry) session.show_instead(fates_table(session, rows, units, remarks));
  if (remarks.kind() && !is_dry) refuse(session, options, remarks);
  session.warn(remarks.gathered());
  tell_summary(session, options, rows, recorder.units_made());
  session.entitle(headline(session, order, rows));
  return remarks.kind() ? static_cast<int>(*remarks.kind()) : 0;
}

}  // namespace

void declare_import(Command& command) {
  auto options = std::make_shared<Options>();
  command.positional("FILE", options->file, "help.import.file");
  command.option("--source", options->source, "ID", "help.option.source");
  command.require("--source");
  command.option("--category", options->category, "1..6", "help.import.category");
  command.choice("--stage", options->stage, {"received", "proposed"}, "help.import.stage");
  command.flag("--update", options->update, "help.import.update");
  command.flag("--create-units", options->create_units, "help.import.create-units");
  command.option("--encoding", options->encoding, "NAME", "help.import.encoding");
  command.action([options](Session& session) { return import_list(session, *options); });
}

}  // namespace dc
