#include "rules/authority.h"

#include <algorithm>

#include "rules/registry.h"

namespace dc::rules {
namespace {

bool held(const std::optional<Person>& former, const Post& post, Role role) {
  return former && std::any_of(former->posts.begin(), former->posts.end(), [&](const Post& one) {
           return one.unit == post.unit && one.tenure.from <= post.tenure.from &&
                  std::find(one.roles.begin(), one.roles.end(), role) != one.roles.end();
         });
}

bool holds_error(const Findings& findings, const std::string& rule) {
  return std::any_of(findings.begin(), findings.end(), [&](const Finding& one) {
    return one.rule == rule && one.severity == Severity::error;
  });
}

}  // namespace

const Person* FormerAuthority::person(const std::string& id) const {
  const Person* now = now_.person(id);
  if (now == nullptr) return nullptr;
  const auto [place, is_new] = persons_.try_emplace(id, *now);
  if (!is_new) return &place->second;
  const auto former = former_(id);
  for (Post& post : place->second.posts)
    std::erase_if(post.roles, [&](Role role) { return !held(former, post, role); });
  return &place->second;
}

std::vector<const Person*> FormerAuthority::persons() const {
  std::vector<const Person*> all;
  for (const Person* one : now_.persons()) all.push_back(person(one->id));
  return all;
}

Findings judge_authority(const Case& c, const Policies& policies, int version,
                         const FormerPerson& former) {
  const FormerAuthority authority(c.registers, former);
  const Case again(c.before, c.step, authority, policies, c.days, c.neighbours);
  const Findings before = judge(c, version);
  Findings broken;
  for (const Finding& one : judge(again, version))
    if (one.severity == Severity::error && !holds_error(before, one.rule))
      Breaches(*find_rule("ledger-self-authorised"), c.before.path(), broken)
          .add(c.before.id(), one.rule);
  return broken;
}

bool may_waive(const Person* person, Date day) {
  return person != nullptr &&
         (person->is_district_leader(day) || person->holds(Role::office_chief, day));
}

}  // namespace dc::rules
