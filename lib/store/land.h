#pragma once
#include <string>
#include <vector>

#include "git/lock.h"
#include "git/repository.h"
#include "store/ledger.h"

namespace dc::store {

// How a change is told in history.
struct Landing {
  std::string subject;
  std::string body;  // may be empty
  git::Signature author;
  git::Signature committer;
  git::Holder holder;
};

struct Landed {
  git::ObjectId commit;
  std::vector<std::string> left_alone;  // work-tree files that someone changed meanwhile
};

// Makes one commit of all that was put into `ledger` and moves `branch` to it (design.md §2):
// hand-edited files are refused (Error{busy}), never overwritten; objects are synced before the
// branch moves.
Landed land(git::Repository& repository, git::WriterLock& lock, const std::string& branch,
            Ledger& ledger, const Landing& landing);

// Trailers Dc-Step, Dc-Record, Dc-Actor of the records changed; above 100 records only Dc-Count.
std::string trailers(const Ledger& ledger);

}  // namespace dc::store
