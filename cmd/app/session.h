#pragma once
#include "app/command.h"
#include "app/environment.h"

namespace dc {

// What a command runs in.
class Session {
 public:
  Session(Environment& environment, Invocation invocation, Language language)
      : environment_(environment), invocation_(std::move(invocation)), language_(language) {}

  Environment& environment() { return environment_; }
  const Globals& globals() const { return invocation_.globals; }
  const StepOptions& step() const { return invocation_.step; }
  Language language() const { return language_; }
  std::ostream& out() { return *environment_.out; }

 private:
  Environment& environment_;
  Invocation invocation_;
  Language language_;
};

}  // namespace dc
