#pragma once
#include <vector>

#include "app/command.h"

// A small command tree for tests of the frame, and what its commands were given last.
namespace sample {

struct Given {
  std::string id;
  std::vector<std::string> ids;
  std::string lead;
  std::optional<std::string> text;
  std::vector<std::string> co;
  std::optional<int> progress;
  std::optional<dc::Date> due;
  std::string urgency;
  std::vector<std::string> states;
  bool grant = false;
  bool refuse = false;
};

// What the command line parsed last was read into.
Given& given();
const std::vector<dc::CommandEntry>& tree();

}  // namespace sample
