#pragma once
#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "app/command.h"
#include "app/environment.h"
#include "base/finding.h"
#include "calendar/deadline.h"
#include "git/lock.h"
#include "git/repository.h"
#include "index/failure.h"
#include "index/selection.h"
#include "model/item.h"
#include "rules/rule.h"
#include "store/ledger.h"
#include "view/table.h"

namespace dc::index {
class Shelf;
}

namespace dc {

struct Work;  // app/work.h

// One thing that a command did, for its answer and the commit's subject.
struct Told {
  std::string id;
  std::string act;  // a word of the catalogue's act. family
  Text detail;      // may be empty
  Date day;
};

// Who records: known to the register, or while it is empty anyone with a git identity.
struct Actor {
  std::string id;  // empty while the register is
  std::string name;
  std::string email;
};

// What a command runs in: the world, the ledger, and the one way to change it.
class Session {
 public:
  Session(Environment& environment, Invocation invocation, Language fallback);
  // A line of a batch: its own options, the batch's work.
  Session(Session& batch, Invocation invocation);

  Environment& environment() { return environment_; }
  const Globals& globals() const { return invocation_.globals; }
  const StepOptions& step_options() const { return invocation_.step; }
  Language language() const { return language_; }
  std::ostream& out() { return *environment_.out; }
  std::ostream& err() { return *environment_.err; }
  std::string say(const Text& text) const { return dc::say(text, language_); }
  bool is_writer() const {
    return invocation_.entry != nullptr && invocation_.entry->kind == CommandEntry::Kind::writer;
  }

  // The ledger: of a view as --at names it, of a writer the branch's tip under the lock.
  store::Ledger& ledger();
  // Error{files} where the ledger needs a newer program: nothing may be written then, nor accused.
  void require_known_ledger();
  // Makes a repository in `directory` for a ledger that `act` will fill; Error{usage} where it has
  // commits.
  void found(const std::string& directory);
  git::Repository& repository();
  std::string revision();
  // This process, as a lock tells of it.
  git::Holder holder() const;
  // The index at the ledger's commit: of views only; null where it cannot serve, and with
  // DC_INDEX=off. What it cannot give it throws as index::Failure, and the command runs again
  // without it.
  index::Shelf* shelf();
  // Where a damaged one may be taken away: the next reader makes it anew.
  void discard_index();
  void do_without_index();
  // Units, persons and sources: by the index where that is open already.
  const Registers& registers();
  std::string notice_number(const std::string& id);  // the 文号, "" where there is none
  // Every item that `selection` asks for, and perhaps others; by limit, then by number. Error
  // {unreadable} where one cannot be read as its kind.
  // Each is put into `item`, in the room of the one before, which the visitor may have moved away.
  void each_item(const index::Selection& selection, Item& item, const std::function<void()>& visit);
  // One line on an index that did not serve as it should; nothing where that is no news.
  void tell_of_index(index::Failure::Kind failure);
  // --as-of, else the day of --at, else DC_TODAY, else the clock's day in the ledger's zone.
  Date today();
  // When this is recorded: DC_NOW or the clock, never before the parent commit.
  Moment now();
  // When it happened: --on, else today.
  Date day();

  // What the user named: by id, else by a name or alias; Error{not_found} with the near ones.
  Docket record(Kind kind, const std::string& id);
  Docket item(const std::string& id) { return record(Kind::item, id); }
  std::string unit(const std::string& words);
  std::string person(const std::string& words);
  std::vector<std::string> units(const std::vector<std::string>& words);
  // Names as they were on `day`; the id itself where it is unknown, "" for "".
  std::string unit_name(const std::string& id, Date day);
  std::string person_name(const std::string& id);
  Actor actor();

  // A deadline phrase of an item: counted from its sources' date, and from `issued` where that is
  // known.
  Deadline deadline(const std::string& phrase, const Item& item, std::optional<Date> issued);
  // The `due` member of a step, and the fields of the standing that it moves.
  static Value limit_of(const Deadline& deadline, std::optional<Date> was);

  // Puts a file of the user's into attachments/ and gives its `papers` entry.
  Value attachment(const std::string& path);
  // A step with its id, day, actor, paper and attachments; the command adds the rest.
  Step begin(std::string_view name);
  // Sets `by` and its name.
  void decided_by(Step& step, const std::string& person_words);
  // The step's one way into the ledger: judged by the rules, warnings told, refused by throwing
  // Error{refused}, recorded without effect where --irregular allows, then laid over the ledger.
  void act(Docket docket, Step step, Text detail = {}, const rules::Neighbours& neighbours = {});
  // What was done so far and will be told; a command of many records may tell it in fewer words.
  std::vector<Told>& told();
  // The commit's subject, said in the ledger's language; empty: made from what is told.
  void entitle(Text headline);
  // A dry run's answer where the difference would be too much to read.
  void show_instead(const view::Table& table);
  // The language that is written into the ledger.
  Language written_language();
  // A rule that a command finds broken before there is a step to judge.
  [[noreturn]] void refuse(std::string_view rule, const std::string& record,
                           std::vector<Text> arguments);

  // Commits what was done and tells it; --dry-run shows the difference instead. Nothing to do is
  // fine.
  void finish();
  // Error{usage} where --waive named a rule that nothing this command did had broken.
  void require_waivers_used() const;

  // A table's frame (organ, as-of day, revision), and its way out in the format asked for.
  view::Table table(const std::string& schema, Text title);
  void show(const view::Table& table);
  // The table as a file holds it: uncoloured, as wide as it is. Error{usage} for an unknown format.
  std::string rendered(const view::Table& table, const std::string& format);
  void note(const Text& text);
  void warn(const Findings& findings);
  // From now on what the rules warn of goes to `sink`, for the command to sum up, and the same note
  // is told once; null: to stderr again.
  void gather_warnings(Findings* sink) { gathered_ = sink; }

 private:
  void open();
  void open_at(const std::string& name);
  std::optional<git::ObjectId> landed_by(Date day, const git::ObjectId& tip);
  bool may_use_index() const;
  void glimpse_by_index();
  std::optional<Language> language_of_ledger();
  void open_shelf(const git::ObjectId& tip);
  void find_shelf();
  void settle(const Findings& findings, Step& step);
  void number_steps();
  void number_steps(Docket& docket);
  void spare_memory();
  Actor known_actor();
  std::string new_step_id();
  void confirm_many();
  void show_difference();
  void tell(const std::string& commit);
  void follow_with_index(const git::ObjectId& commit);
  std::string subject();
  git::Signature author();
  git::Signature committer();

  Environment& environment_;
  Invocation invocation_;
  Language language_;
  std::shared_ptr<Work> work_;
  std::optional<Date> as_of_landing_;  // the day of --at
  std::optional<Actor> actor_;
  Findings* gathered_ = nullptr;
  std::set<std::string> noted_;
  std::set<std::string> waived_;  // rules that --waive excused a step from
};

}  // namespace dc
