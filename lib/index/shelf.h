#pragma once
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "git/repository.h"
#include "index/database.h"
#include "index/selection.h"
#include "index/source_names.h"
#include "model/item.h"
#include "model/registers.h"
#include "query/hits.h"
#include "query/statistics.h"
#include "store/ledger.h"

namespace dc::index {

// The records of a ledger as one commit holds them, from an index that reflects that commit or a
// later one. Reading throws Failure where the index is damaged, or where a record asked for cannot
// be read as its kind: the ledger itself then says why.
class Shelf : public Registers {
 public:
  // `n`: the commit's number.
  Shelf(Database database, std::int64_t n, std::int64_t newest);

  std::int64_t number() const { return n_; }
  git::ObjectId commit(std::int64_t n) const;
  // The number of a commit, which landed at `landed`; nothing where it is not on the branch's line.
  std::optional<std::int64_t> number_of(const git::ObjectId& commit, long long landed) const;
  // The newest commit that landed before that moment, or nothing.
  std::optional<std::int64_t> landed_before(long long moment) const;
  // The same shelf as commit `n` holds it.
  void go_to(std::int64_t n);

  // By limit, then by number; those without a limit last. Each is put into `item`, in the room of
  // the one before, which the visitor may have moved away.
  void each_item(const Selection& selection, Item& item, const std::function<void()>& visit) const;
  // Figures of all items that are settled (query::is_settled), where this is the newest commit.
  std::optional<query::Tallies> settled_tallies(query::GroupedBy by) const;
  // What dc.yaml and its documents say; nothing where that has to be read.
  std::optional<store::Settings> settings() const;
  // Whether every record could be read when it was put here.
  bool are_all_readable() const;
  std::string notice_number(const std::string& id) const;  // "" for an unknown one

  const Unit* unit(const std::string& id) const override;
  const Person* person(const std::string& id) const override;
  const Source* source(const std::string& id) const override;
  std::optional<SourceName> source_name(const std::string& id) const override;
  std::vector<const Unit*> units() const override;
  std::vector<const Person*> persons() const override;

  // A commit that changed a record, and how many steps the record has since.
  struct Change {
    git::ObjectId commit;
    std::int64_t number = 0;
    long long landed = 0;
    int steps = 0;
    int kept = 0;  // of the steps it had before
  };
  // Oldest first, up to this commit.
  std::vector<Change> changes(const std::string& id) const;
  // The same of a record that only ever grew by steps, as every writer of dc has it; else nothing.
  std::optional<std::vector<Change>> growth(const std::string& id) const;

  // Every passage that has all of `pairs` (query::pairs_of), or every passage where there are none.
  void each_passage(const std::vector<std::uint64_t>& pairs,
                    const std::function<void(query::Hit&&)>& visit) const;
  // The blob that a record is, or nothing: the ledger itself knows whether it is anywhere.
  std::optional<git::ObjectId> blob(const std::string& id) const;
  // What a record is called: a title, a person's name; "" for others.
  std::string title(const std::string& id) const;

 private:
  std::optional<std::string> body(const std::string& id) const;
  std::optional<std::string> body(const std::string& id, Kind kind) const;  // only of that kind
  std::vector<std::string> ids(Kind kind) const;
  void refuse_broken(std::optional<Kind> kind) const;
  void each_now(const Selection& selection, Item& item, const std::function<void()>& visit) const;
  void each_then(const Selection& selection, Item& item, const std::function<void()>& visit) const;
  std::vector<std::pair<std::int64_t, std::int64_t>> limits_then(const Selection& selection) const;
  void put_now(std::int64_t record, Item& item) const;
  // Whether it was there.
  bool put_then(std::int64_t record, const Selection& selection, Item& item) const;

  Database database_;
  std::int64_t n_;
  std::int64_t newest_;
  mutable std::optional<Statement> find_body_, find_broken_, find_title_, find_item_,
      find_head_now_, find_blob_;
  mutable std::optional<Statement> find_life_, find_head_, find_former_life_, find_former_head_;
  mutable std::unordered_map<std::string, std::unique_ptr<Unit>> units_;
  mutable std::unordered_map<std::string, std::unique_ptr<Person>> persons_;
  mutable std::unordered_map<std::string, std::unique_ptr<Source>> sources_;
  mutable SourceNames source_names_;
};

}  // namespace dc::index
