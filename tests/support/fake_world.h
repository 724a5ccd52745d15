#pragma once
#include <map>
#include <sstream>
#include <string>
#include <vector>

#include "app/environment.h"

// A world for tests of the program: streams in memory, no clock but a fixed one, no variables but
// those set.
struct FakeWorld {
  std::map<std::string, std::string> variables;
  std::istringstream in;
  std::ostringstream out;
  std::ostringstream err;
  std::vector<std::string> paged;  // what went through a pager: "less: content"
  dc::Environment environment;

  explicit FakeWorld(std::vector<std::string> arguments = {});
  FakeWorld(const FakeWorld&) = delete;
};
