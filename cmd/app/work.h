#pragma once
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "app/session.h"
#include "git/lock.h"
#include "index/shelf.h"

namespace dc {

// What one command line (or all lines of a batch) works on: the repository, the ledger at one
// commit, the lock of a writer, and what it will tell when all has landed.
struct Work {
  std::optional<git::Repository> repository;
  std::optional<git::WriterLock> lock;
  std::optional<store::Ledger> glimpse;  // what its language was read from
  std::optional<index::Shelf> found;     // the index that knew of the glimpse
  git::ObjectId found_at;                // the commit it reflects
  std::optional<store::Ledger> ledger;
  std::optional<index::Shelf> shelf;  // the index at the ledger's commit, once it was asked for
  bool is_shelf_sought = false;
  bool without_index = false;  // it was asked for and cannot serve, or must not
  std::string branch;
  std::optional<Moment> now;
  std::vector<Told> told;
  std::vector<Actor> recorders;  // who recorded what it will tell, each once
  Text headline;                 // the commit's subject, where `told` does not give it
  std::unordered_map<std::string, int> judged;  // steps by id: their place in the judgement, from 1
  bool is_shown = false;                        // a dry run was answered by the command itself
  int sequence = 0;                             // steps taken so far
};

}  // namespace dc
