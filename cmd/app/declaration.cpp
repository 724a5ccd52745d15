#include "app/declaration.h"

#include <algorithm>
#include <stdexcept>

#include "app/globals.h"

namespace dc {
namespace {

// "-qC": whether a cluster of short options ends in one that takes the next argument.
bool cluster_awaits_value(const Declaration& declaration, const std::string& argument) {
  for (std::size_t i = 1; i < argument.size(); ++i) {
    const DeclaredOption* option = declaration.find({'-', argument[i]});
    if (option == nullptr) return false;
    if (!option->is_flag()) return i + 1 == argument.size();
  }
  return false;
}

// What outlives the command's options may not write to them.
Declaration without_targets(Declaration declaration) {
  for (DeclaredOption& option : declaration.options) option.store = nullptr;
  for (DeclaredPositional& positional : declaration.positionals) positional.store = nullptr;
  declaration.run = nullptr;
  return declaration;
}

}  // namespace

bool is_option(const std::string& argument) {
  return argument.size() > 1 && argument[0] == '-';
}

const DeclaredOption* Declaration::find(const std::string& name) const {
  const auto has_name = [&](const DeclaredOption& option) {
    return std::find(option.names.begin(), option.names.end(), name) != option.names.end();
  };
  const auto it = std::find_if(options.begin(), options.end(), has_name);
  return it == options.end() ? nullptr : &*it;
}

bool Declaration::awaits_value(const std::string& argument) const {
  if (!is_option(argument)) return false;
  if (argument[1] != '-') return cluster_awaits_value(*this, argument);
  const DeclaredOption* option = find(argument);
  return option != nullptr && !option->is_flag();
}

void Command::Impl::add(DeclaredOption option) {
  option.scope = scope;
  for (const std::string& name : option.names) {
    if (declaration.find(name) == nullptr) continue;
    if (scope != DeclaredOption::Scope::command) return;
    throw std::logic_error("option declared twice: " + name);
  }
  declaration.options.push_back(std::move(option));
}

Declaration declaration_of(const CommandEntry& entry) {
  Command::Impl impl;
  Command command(&impl);
  entry.declare(command);
  if (entry.kind == CommandEntry::Kind::writer) {
    impl.scope = DeclaredOption::Scope::step;
    StepOptions ignored;
    declare_step_options(command, ignored);
  }
  return without_targets(std::move(impl.declaration));
}

Declaration global_declaration() {
  Command::Impl impl{{}, DeclaredOption::Scope::global};
  Command command(&impl);
  GlobalOptions ignored;
  declare_global_options(command, ignored);
  return without_targets(std::move(impl.declaration));
}

Declaration step_declaration() {
  Command::Impl impl{{}, DeclaredOption::Scope::step};
  Command command(&impl);
  StepOptions ignored;
  declare_step_options(command, ignored);
  return without_targets(std::move(impl.declaration));
}

}  // namespace dc
