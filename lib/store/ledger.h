#pragma once
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "git/repository.h"
#include "model/docket.h"
#include "model/policy.h"
#include "model/registers.h"
#include "store/kept_keys.h"
#include "store/kept_records.h"
#include "store/record.h"

namespace dc::store {

// A plain file that goes with records: a policy, a calendar, an attachment.
struct Document {
  std::string path;
  std::string bytes;
};

// What views ask of dc.yaml and of the documents that it adopts.
struct Settings {
  std::string organ;
  std::string language;  // that is written into it: zh or en
  int zone_minutes = 0;
  std::vector<Value> policies;
  std::vector<CalendarYear> calendars;
};

// The ledger as one commit holds it, with the changes of one command (or batch) laid over it: what
// is put here is read back by everything after it, and nothing is written until `land`. Records are
// read when they are asked for. A file that cannot be read as its kind throws Error{unreadable}
// with file:line.
class Ledger : public Registers {
 public:
  // Whether somebody knows already that the commit holds a dc.yaml.
  enum class Presence { checked, known };
  // `commit` empty: an empty ledger, about to be made. Error{not_found} where the commit holds no
  // dc.yaml.
  Ledger(const git::Repository& repository, git::ObjectId commit,
         Presence presence = Presence::checked);

  const git::Repository& repository() const { return repository_; }
  const git::ObjectId& commit() const { return commit_; }
  const Docket& head() const;  // dc.yaml
  std::string organ() const;
  std::string language() const;  // that is written into it: zh or en
  int zone_minutes() const;
  // As the commit holds it: an upgrade put here counts from the next commit on. 0 where no commit
  // is.
  int rules_version() const;
  bool keeps_work_tree() const { return head().standing.text("worktree") != "none"; }
  const Policies& policies() const;
  const WorkingDays& days() const;
  // Error{unreadable} where a document cannot be read.
  Settings settings() const;
  // From now on a calendar is read when a count touches its year: for a writer of few steps.
  void read_calendars_late() { calendars_ = Calendars::late; }
  // What is known of this commit already: these are its settings, and `records` says whether all of
  // its records are known to be readable.
  void take(Settings settings, Structure records);
  // From now on asked for the blob of a record before the commit's trees are; it may not know it.
  using BlobFinder = std::function<std::optional<git::ObjectId>(const std::string& id)>;
  void find_blobs_by(BlobFinder blob_of) { blob_of_ = std::move(blob_of); }

  // A record as what counts (in_effect); nothing where there is none or its `new` was withdrawn.
  std::optional<Docket> find(const std::string& id) const;
  std::vector<Docket> all(Kind kind) const;  // by id
  std::vector<std::string> ids(Kind kind) const;
  // Those of `all` whose standing names `id`, and perhaps others: the rest are passed over by their
  // text.
  std::vector<Docket> naming(Kind kind, const std::string& id) const;
  // The same with every step, also of records that were withdrawn whole: for history.
  std::optional<Docket> recorded(const std::string& id) const;
  std::vector<Docket> all_recorded(Kind kind) const;
  // Whether the commit holds records of the kind, whatever was put.
  bool holds_any(Kind kind) const;
  // The next free number of a yearly kind.
  std::string next_id(Kind kind, int year) const;
  std::optional<std::string> file(const std::string& path) const;
  // Open items whose title or source clause is one of these.
  std::vector<std::string> twins(const std::string& title,
                                 const std::vector<std::string>& sources) const;
  std::vector<Docket> items_of(const std::string& source) const;        // by id
  std::vector<Docket> stage_reports_on(const std::string& item) const;  // by id
  bool has(Kind kind) const;                                            // any record of it
  // The person with this address, who is the only one (dc person email).
  const Person* person_of_address(const std::string& email) const;
  // What was looked up for this may be kept beside the repository: a writer's, not a dry run's.
  void keep_lookups() { keeping_ = KeptKeys::Keeping::kept; }
  // Whom to tell how far it has come when many records have to be read.
  void report_to(Progress progress) { progress_ = std::move(progress); }

  const Unit* unit(const std::string& id) const override;
  const Person* person(const std::string& id) const override;
  const Source* source(const std::string& id) const override;
  std::vector<const Unit*> units() const override;
  std::vector<const Person*> persons() const override;

  // The record with all its steps, as it will be written.
  void put(const Docket& docket);
  // A step taken on `seen`, which is the record as find gave it with the step's change of the head
  // made, or a new one.
  void append(const Docket& seen, Step step);
  void put(Document document);
  bool puts(Kind kind) const { return kinds_put_.contains(kind); }
  bool is_changed() const { return !changed_.empty() || !documents_.empty(); }
  // Paths and new bytes of all that was put, sorted by path.
  std::vector<git::TreeEdit> edits() const;
  // The same for a commit: items set aside give their texts away and are read no more.
  std::vector<git::TreeEdit> take_edits();
  // The bytes a changed path has in the commit; nothing where it is new.
  std::optional<std::string> former(const std::string& path) const;
  std::vector<Docket> changed() const;  // in the order they were first put
  // The record as the commit holds it, whatever was put; null where there is none that can be read.
  const Record* former_record(const std::string& id) const;

  // Another of the same commit, with nothing put: records that one has read serve both.
  Ledger beside() const;
  // Goes on to the next commit of a history: what was put is forgotten, and `records` are what that
  // commit changed. Documents it adopted that cannot be read stay as they were; so does a record
  // that was remembered. Of the others only those asked for lately are kept. Pointers that
  // registers gave are good no more.
  void advance(git::ObjectId commit, const std::vector<const Record*>& records);
  // Whether it is known what the commit holds of a record; if not, whoever has read it tells: its
  // text, or nothing.
  bool knows_former(const std::string& id) const { return read_->find(id) != nullptr; }
  void take_former(const std::string& id, const std::optional<std::string>& text);
  // The record, which the next commit removes or spoils, stays as this commit holds it.
  void remember(const std::string& id);
  const std::vector<std::string>& changed_ids() const { return order_; }
  std::vector<std::string> held_ids() const;  // those of them that are held as values
  // Of a long batch, items beyond the newest `most` that are held as values, oldest first.
  std::vector<std::string> held_beyond(std::size_t most) const;
  // From now on the item is held as its text, a tenth of the room; it can be read and put as
  // before.
  void set_aside(const Docket& item);

 private:
  const Record* record(const std::string& id) const;
  std::optional<git::ObjectId> blob_of(const std::string& id) const;
  std::vector<std::string> recorded_ids(Kind kind) const;
  bool is_withdrawn(const std::string& id) const;
  bool put_here(const std::string& id) const {
    return changed_.contains(id) || aside_.contains(id);
  }
  std::vector<git::TreeEdit> values_edited() const;
  void renew_register(const Docket& docket);
  Value document(const char* kind, const std::string& path) const;
  std::vector<Value> adopted_policies() const;
  WorkingDays late_days() const;
  void read_documents() const;
  void renew_documents();
  void forget_registers(const std::string& id);
  std::vector<std::string> bearers(const std::string& key) const;
  void note_keys(const Docket& docket);

  const git::Repository& repository_;
  git::ObjectId commit_;
  std::shared_ptr<KeptRecords> read_ = std::make_shared<KeptRecords>();  // as the commit holds them
  std::map<std::string, Docket> changed_;
  std::map<std::string, std::string> aside_;  // text of items, by id
  std::deque<std::string> held_;              // items of changed_, oldest first
  std::vector<std::string> order_;
  std::set<Kind> kinds_put_;
  std::map<std::string, std::string> documents_;
  mutable std::map<std::string, int> last_number_;
  mutable std::map<std::string, std::unique_ptr<Unit>> units_;
  mutable std::map<std::string, std::unique_ptr<Person>> persons_;
  mutable std::map<std::string, std::unique_ptr<Source>> sources_;
  enum class Calendars { at_once, late };
  Calendars calendars_ = Calendars::at_once;
  std::optional<Settings> taken_;
  Structure structure_ = Structure::checked;
  BlobFinder blob_of_;
  mutable std::optional<Policies> policies_;
  mutable std::optional<WorkingDays> days_;
  Progress progress_;
  KeptKeys::Keeping keeping_ = KeptKeys::Keeping::not_written;
  mutable std::optional<KeptKeys> keys_;              // of the commit
  std::multimap<std::string, std::string> new_keys_;  // key -> record, of what was put
};

// The words of `requires` that this program does not know; with one, a ledger can only be read.
std::vector<std::string> unknown_requirements(const Docket& ledger);

}  // namespace dc::store
