// dc batch: many commands from a file or stdin, all or nothing, in one commit.
#include <memory>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

#include "app/batch_lines.h"
#include "app/read_file.h"
#include "app/session.h"
#include "base/error.h"
#include "interchange/encoding.h"

namespace dc {
namespace {

struct Options {
  std::string file;
};

using Given = std::vector<std::pair<bool, const char*>>;

[[noreturn]] void refuse_option(const char* option, const char* hint) {
  throw usage_error(text("batch.option", option), {text(hint)});
}

// What holds for the whole batch is given to it, not to a line.
void refuse_options_of_a_batch(const Invocation& line) {
  const Globals& given = line.globals;
  const Globals usual;
  for (const auto& [is_given, option] :
       Given{{!given.directory.empty(), "-C"},
             {!given.output.empty(), "-o"},
             {!given.output_file.empty(), "--output-file"},
             {!given.fields.empty(), "--fields"},
             {given.quiet, "-q"},
             {given.verbose, "-v"},
             {given.yes, "--yes"},
             {!given.language.empty(), "--lang"},
             {given.colour != usual.colour, "--color"},
             {given.lock_timeout_ms != usual.lock_timeout_ms, "--lock-timeout"},
             {line.step.dry_run, "--dry-run"}})
    if (is_given) refuse_option(option, "batch.option-of-batch.hint");
}

// What a step rests on is given to its line; the batch's --on is the day of lines without one.
void refuse_options_of_a_line(const StepOptions& given) {
  for (const auto& [is_given, option] : Given{{!given.attach.empty(), "--attach"},
                                              {!given.doc.empty(), "--doc"},
                                              {given.irregular, "--irregular"},
                                              {!given.waive.empty(), "--waive"},
                                              {!given.waive_reason.empty(), "--reason"},
                                              {!given.approved_by.empty(), "--approved-by"}})
    if (is_given) refuse_option(option, "batch.option-of-line.hint");
}

// The record that a line made; else the last one it worked on.
std::string id_made_by(const std::vector<Told>& told, std::size_t from) {
  for (std::size_t i = from; i < told.size(); ++i)
    if (told[i].act == "new" || told[i].act == "import") return told[i].id;
  return told.size() > from ? told.back().id : "";
}

Invocation parsed(Session& batch, const std::vector<std::string>& words) {
  if (!words.empty() && (words.front() == "dc" || words.front() == "ducha"))
    throw usage_error(text("usage.command", words.front()), {text("batch.no-dc.hint")});
  std::ostringstream help;
  Invocation line = parse_command_line(words, batch.language(), help, "dc");
  if (line.entry == nullptr) throw usage_error(text("batch.no-help"));
  if (line.entry->kind != CommandEntry::Kind::writer || line.entry->words == "batch")
    throw usage_error(text("batch.not-a-writer", line.entry->words), {text("batch.writers.hint")});
  refuse_options_of_a_batch(line);
  if (!line.step.on) line.step.on = batch.step_options().on;
  return line;
}

void run_line(Session& batch, const BatchLine& line, BatchNames& names) {
  const std::size_t told_before = batch.told().size();
  const Invocation invocation = parsed(batch, names.resolved(line));
  Session session(batch, invocation);
  const int status = invocation.run(session);
  if (status != 0)
    throw Error(static_cast<ErrorKind>(status), text("batch.stopped", invocation.entry->words));
  if (batch.told().size() > told_before) session.require_waivers_used();
  if (line.name.empty()) return;
  const std::string id = id_made_by(batch.told(), told_before);
  if (id.empty()) throw usage_error(text("batch.nothing-made", "@" + line.name));
  names.add(line.name, id);
}

void run_lines(Session& session, const std::vector<BatchLine>& lines, const std::string& file) {
  BatchNames names;
  for (const BatchLine& line : lines) {
    try {
      run_line(session, line, names);
    } catch (Error& error) {
      const std::string place = file + ":" + std::to_string(line.line);
      error.where = error.where.empty() ? place : place + ": " + error.where;
      throw;
    }
  }
}

int batch(Session& session, const Options& options) {
  refuse_options_of_a_line(session.step_options());
  const std::string bytes = read_input(options.file, *session.environment().in);
  const auto lines = read_batch(decode(bytes).utf8, options.file);
  session.ledger();
  session.actor();
  run_lines(session, lines, options.file);
  session.entitle({});
  if (session.told().empty()) session.note(text("batch.nothing", options.file));
  return 0;
}

}  // namespace

void declare_batch(Command& command) {
  auto options = std::make_shared<Options>();
  command.positional("FILE", options->file, "help.batch.file");
  command.action([options](Session& session) { return batch(session, *options); });
}

}  // namespace dc
