#pragma once
#include <string>

#include "git/layout.h"
#include "git/repository.h"

namespace dc::git {

// References read without libgit2: a loose file, else packed-refs.

// What HEAD of a work tree names ("refs/heads/main"); empty where it is detached.
std::string head_branch(const std::string& git_dir);
// The id a reference holds; empty where there is none. Error{files} where it is damaged or
// symbolic.
ObjectId read_reference(const std::string& common_dir, const std::string& reference);

// One line of a reference's log.
struct LogLine {
  ObjectId before;  // empty: none
  ObjectId after;
  std::string who;  // signature_line
  std::string message;
};

enum class ReferenceLogs { none, where_there_is_one, branches };

// Appends to the logs of the branch and, where HEAD names it, of HEAD, as git does it.
void append_logs(const Layout& layout, ReferenceLogs logs, const std::string& branch,
                 const LogLine& line);

}  // namespace dc::git
