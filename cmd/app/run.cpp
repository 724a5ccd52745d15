#include "app/run.h"

#include <ostream>

#include "app/command.h"
#include "app/complaint.h"
#include "app/help.h"
#include "app/language.h"
#include "app/output.h"
#include "app/session.h"
#include "base/printable.h"
#include "git/global_config.h"

namespace dc {
namespace {

// The name that the user called; /usr/bin/dc may be the calculator, so ducha is one of ours as
// well.
std::string program_name(const Environment& environment) {
  const std::string name = environment.program.substr(environment.program.rfind('/') + 1);
  return name == "ducha" ? name : "dc";
}

// A view whose index failed it is asked again, of the ledger itself: it has printed nothing yet.
int run_without_index(Environment& environment, const Invocation& invocation, const Complaint& how,
                      const index::Failure& failure) {
  Session session(environment, invocation, how.language);
  session.do_without_index();
  session.tell_of_index(failure.kind);
  if (failure.kind == index::Failure::Kind::damaged) session.discard_index();
  return invocation.run(session);
}

// `how` takes the ledger's language as soon as the session knows it.
int run_command(Environment& environment, const Invocation& invocation, Complaint& how) {
  Output output(environment, invocation);
  Session session(output.environment(), invocation, how.language);
  how.language = session.language();
  int status = 0;
  try {
    status = invocation.run(session);
    session.finish();
  } catch (const index::Failure& failure) {
    output.begin_again();
    status = run_without_index(output.environment(), invocation, how, failure);
  }
  output.finish();
  return status;
}

int parse_and_run(Environment& environment, Complaint& how) {
  if (environment.arguments.empty()) {
    *environment.err << help_overview(command_tree(), {how.language, program_name(environment)});
    return static_cast<int>(ErrorKind::usage);
  }
  const Invocation invocation = parse_command_line(environment.arguments, how.language,
                                                   *environment.out, program_name(environment));
  if (invocation.globals.output == "json") how.form = Complaint::Form::json;
  if (invocation.entry != nullptr) return run_command(environment, invocation, how);
  flush_answer(environment);
  return 0;
}

int guarded_run(Environment& environment) {
  git::use_home(environment.variable("HOME").value_or(""),
                environment.variable("XDG_CONFIG_HOME").value_or(""));
  if (const auto file = environment.variable("GIT_CONFIG_GLOBAL")) git::use_global_config(*file);
  Complaint how;
  how.form = asks_for_json(environment.arguments) ? Complaint::Form::json : Complaint::Form::lines;
  how.language = chosen_language(environment).value_or(locale_language(environment));
  try {
    return parse_and_run(environment, how);
  } catch (const Error& error) {
    complain(*environment.err, error, how);
    return static_cast<int>(error.kind);
  } catch (const std::exception& unforeseen) {
    complain(*environment.err, bug(unforeseen.what()), how);
    return static_cast<int>(ErrorKind::bug);
  }
}

}  // namespace

int run(Environment& environment) {
  try {
    return guarded_run(environment);
  } catch (const std::exception& unforeseen) {
    *environment.err << "dc: " << printable(unforeseen.what()) << "\n";
    return static_cast<int>(ErrorKind::bug);
  }
}

}  // namespace dc
