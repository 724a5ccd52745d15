#include "support/fake_world.h"

FakeWorld::FakeWorld(std::vector<std::string> arguments) {
  environment.arguments = std::move(arguments);
  environment.program = "/usr/bin/dc";
  environment.in = &in;
  environment.out = &out;
  environment.err = &err;
  environment.directory = "/nowhere";
  environment.unix_seconds = [] { return 1'772'413'200LL; };  // 2026-03-02T09:00:00+08:00
  environment.variable = [this](const std::string& name) -> std::optional<std::string> {
    const auto it = variables.find(name);
    if (it == variables.end()) return {};
    return it->second;
  };
  environment.random_bytes = [] { return std::string("0123456789"); };
  environment.account = [] { return "clerk"; };
  environment.host = [] { return "office"; };
  environment.boot = [] { return ""; };
  environment.executable = [] { return ""; };
  environment.process = 4711;
  environment.out_error = [] { return 0; };
  environment.page = [this](const std::string& pager, const std::string& content) {
    paged.push_back(pager + ": " + content);
    return true;
  };
}
