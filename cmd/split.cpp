// dc split: 分解立项, an item or a source's clause becomes subtasks, each with unit, goal and limit
// (Art. 17); of several equal leads each gets its own part, A, B, C.
#include <algorithm>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/session.h"
#include "app/stepping.h"
#include "base/error.h"
#include "interchange/task_line.h"
#include "interchange/units.h"

namespace dc {
namespace {

constexpr std::size_t most_letters = 26;

struct Options {
  std::string whole;
  std::vector<std::string> tasks;
  std::vector<std::string> each;
  std::string goal;
  std::string due;
  std::string title;
  std::optional<int> category;
};

// What is split: an item, or a source or clause of one that has no item for it yet.
struct Whole {
  std::optional<Docket> item;
  SourceRef source;
  std::string title;
};

TaskLine task_of(const std::string& written) {
  const auto task = TaskLine::parse(written);
  if (!task) throw usage_error(text("error.split-task", written), {text("hint.split-task")});
  return *task;
}

std::vector<TaskLine> equal_tasks(Session& session, const Options& options,
                                  const std::string& title) {
  if (options.each.empty()) return {};
  if (options.each.size() < 2 || options.each.size() > most_letters)
    throw usage_error(text("error.split-each"), {text("hint.split-each")});
  if (options.goal.empty() || options.due.empty())
    throw usage_error(text("error.split-each"), {text("hint.split-each")});
  std::vector<TaskLine> tasks;
  for (const std::string& unit : options.each) {
    const std::string letter(1, static_cast<char>('A' + tasks.size()));
    tasks.push_back({say(text("split.lettered", title, letter), session.written_language()), unit,
                     options.goal, options.due});
  }
  return tasks;
}

Whole whole_of(Session& session, const Options& options) {
  const SourceRef ref = SourceRef::parse(options.whole);
  if (kind_of_id(ref.source) != Kind::source) {
    Docket item = session.item(options.whole);
    const std::string title = item.head.text("title");
    return {std::move(item), {}, options.title.empty() ? title : options.title};
  }
  const Source source = source_of(session.record(Kind::source, ref.source));
  std::string title = source.title;
  for (const Source::Clause& clause : source.clauses)
    if (clause.id == ref.clause) title = clause.text.substr(0, clause.text.find('\n'));
  return {{}, ref, options.title.empty() ? title : options.title};
}

int category_of(Session& session, const Options& options, const SourceRef& ref) {
  if (options.category) return *options.category;
  const std::string kind = session.record(Kind::source, ref.source).head.text("kind");
  return kind == "instruction" ? 4 : kind == "proposal" ? 5 : kind == "assignment" ? 6 : 2;
}

void take_after(Docket& part, const Docket& whole) {
  for (const char* field :
       {"category", "origin", "sources", "urgency", "difficulty", "revisit", "classified"})
    if (whole.head.has(field)) part.head.set(field, whole.head[field]);
  part.head.set("parent", whole.id());
}

void take_after(Session& session, const Options& options, Docket& part, const SourceRef& ref) {
  const std::string level = session.record(Kind::source, ref.source).head.text("level");
  const int category = category_of(session, options, ref);
  part.head.set("category", category).set("origin", level.empty() ? "district" : level);
  part.head.set("sources", Value::texts(std::vector<std::string>{ref.written()}));
  if (category == 3) part.head.set("revisit", true);
}

Docket head_of(Session& session, const Options& options, const Whole& whole, const TaskLine& task) {
  Docket part;
  part.kind = Kind::item;
  part.head.set("id", session.ledger().next_id(Kind::item, session.now().date().year()));
  part.head.set("title", task.title);
  if (whole.item) {
    take_after(part, *whole.item);
  } else {
    take_after(session, options, part, whole.source);
  }
  return part;
}

// Open items of the same title or clause, apart from what this command makes.
std::vector<std::string> twins_of(Session& session, const Docket& part,
                                  const std::vector<std::string>& made) {
  auto twins = session.ledger().twins(part.head.text("title"), part.head.texts("sources"));
  std::erase_if(twins, [&](const std::string& id) {
    return std::find(made.begin(), made.end(), id) != made.end();
  });
  return twins;
}

void propose(Session& session, const Whole& whole, const TaskLine& task, Docket part) {
  const auto units = session.units(split_units(task.units));
  if (units.empty())
    throw usage_error(text("error.split-task", task.title), {text("hint.split-task")});
  Step step = session.begin("propose");
  const std::string from = whole.item ? whole.item->id() : whole.source.written();
  step.body.set("opinion", say(text("split.opinion", from), session.written_language()));
  step.body.set("lead", units.front())
      .set("lead_name", session.unit_name(units.front(), step.day()));
  Value sets = Value::map().set("state", "proposed").set("lead", units.front());
  sets.set_present("co", Value::texts(std::vector<std::string>(units.begin() + 1, units.end())));
  step.body.set("sets", sets.set("goal", task.goal));
  set_limit(step, session.deadline(task.due, item_of(part), {}), {});
  const Text detail = text("told.assign", session.unit_name(units.front(), step.day()), task.due);
  session.act(std::move(part), std::move(step), detail);
}

std::string make_part(Session& session, const Options& options, const Whole& whole,
                      const TaskLine& task, const std::vector<std::string>& made) {
  Docket part = head_of(session, options, whole, task);
  const std::string id = part.id();
  rules::Neighbours neighbours;
  neighbours.twins = twins_of(session, part, made);
  Step step = session.begin("new");
  set_state(step, "received");
  session.act(std::move(part), std::move(step), verbatim(task.title), neighbours);
  propose(session, whole, task, session.item(id));
  return id;
}

// The whole remembers its parts.
void mark_whole(Session& session, Docket whole, const std::vector<std::string>& made) {
  Step step = session.begin("split");
  std::vector<std::string> children = whole.standing.texts("children");
  children.insert(children.end(), made.begin(), made.end());
  step.body.set("sets", Value::map().set("children", Value::texts(children)));
  session.act(std::move(whole), std::move(step), text("told.split", made.size()));
}

int split(Session& session, const Options& options) {
  const Whole whole = whole_of(session, options);
  std::vector<TaskLine> tasks = equal_tasks(session, options, whole.title);
  for (const std::string& written : options.tasks) tasks.push_back(task_of(written));
  if (tasks.empty()) throw usage_error(text("error.split-what"), {text("hint.split-task")});
  std::vector<std::string> made;
  for (const TaskLine& task : tasks) made.push_back(make_part(session, options, whole, task, made));
  if (whole.item) mark_whole(session, *whole.item, made);
  return 0;
}

}  // namespace

void declare_split(Command& command) {
  auto options = std::make_shared<Options>();
  command.positional("ID|SOURCE#CLAUSE", options->whole, "help.split.whole");
  command.option("--task", options->tasks, "TITLE|UNIT|GOAL|WHEN", "help.split.task");
  command.option("--each", options->each, "UNIT", "help.split.each");
  command.option("--goal", options->goal, "TEXT", "help.split.goal");
  command.option("--due", options->due, "WHEN", "help.split.due");
  command.option("--title", options->title, "TEXT", "help.split.title");
  command.option("--category", options->category, "1..6", "help.split.category");
  command.action([options](Session& session) { return split(session, *options); });
}

}  // namespace dc
