#pragma once
#include "git/layout.h"
#include "git/objects.h"
#include "git/repository.h"

namespace dc::git {

struct Repository::Impl {
  RepositoryHandle handle;
  Layout layout;
  Objects objects;
};

}  // namespace dc::git
