#pragma once
#include <memory>

struct git_repository;
struct git_odb;

namespace dc::git {

struct Close {
  void operator()(git_repository* repository) const;
  void operator()(git_odb* database) const;
};
using RepositoryHandle = std::unique_ptr<git_repository, Close>;
using DatabaseHandle = std::unique_ptr<git_odb, Close>;

}  // namespace dc::git
