#pragma once
#include "git/index_lock.h"
#include "git/layout.h"
#include "git/library.h"
#include "git/objects.h"
#include "git/plain_config.h"
#include "git/repository.h"
#include "git/tree.h"

namespace dc::git {

struct Repository::Impl {
  std::shared_ptr<Library> library;
  Layout layout;
  Objects objects;
  std::optional<SeenIndex> seen_index;  // as edited_by_hand found it, for the refresh that follows
  bool is_plain = false;                // opened without libgit2
  std::optional<PlainConfig> config;    // read once, where that can be done plainly
  Trees trees{objects};                 // those read last: one commit is asked again and again

  Impl(std::shared_ptr<Library> library, Layout layout, Objects objects);
  // The trees that are held, or anew where they have become too many.
  Trees& recent_trees();
};

}  // namespace dc::git
