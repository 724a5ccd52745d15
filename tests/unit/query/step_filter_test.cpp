#include "query/step_filter.h"

#include <doctest/doctest.h>

#include "support/builder.h"

using dc::Value;
using dc::literal::day;
using dc::literal::ItemBuilder;
using dc::query::StepFilter;
using dc::query::steps_that_hold;

namespace {

ItemBuilder life() {
  return ItemBuilder()
      .registered("2026-03-02")
      .issued("2026-03-04", "zhujianju", "2026-06-30")
      .submitted("2026-06-20")
      .with("actor", "p-0001")
      .step("reassign", "2026-06-22", Value::map(), Value::map().set("lead", "jiaotongju"))
      .with("by", "p-0011")
      .reminded("2026-06-25");
}

// The names of the steps that pass.
std::string chosen(const StepFilter& filter) {
  const auto item = life();
  std::string names;
  for (const std::size_t place : steps_that_hold(filter, item.docket()))
    names += (names.empty() ? "" : " ") + item.docket().steps[place].name();
  return names;
}

}  // namespace

TEST_CASE("a filter that asks nothing lets every step pass") {
  CHECK(steps_that_hold({}, life().docket()).size() == life().docket().steps.size());
}

TEST_CASE("steps are chosen by who recorded and who decided") {
  CHECK(chosen({.actors = {"p-0001"}}) == "report");
  CHECK(chosen({.deciders = {"p-0011"}}) == "reassign");
}

TEST_CASE("a step's name stands for all its acts, an act for itself") {
  CHECK(chosen({.acts = {"report"}}) == "report");
  CHECK(chosen({.acts = {"report-final"}}) == "report");
  CHECK(chosen({.acts = {"report-co"}}).empty());
  CHECK(chosen({.acts = {"remind", "reassign"}}) == "reassign remind");
}

TEST_CASE("a unit's steps are those while it had the item, the change of hands included") {
  CHECK(chosen({.units = {"jiaotongju"}}) == "reassign remind");
  CHECK(chosen({.units = {"zhujianju"}}).ends_with("report reassign"));
}

TEST_CASE("both ends of a time count") {
  CHECK(chosen({.from = day("2026-06-20"), .to = day("2026-06-22")}) == "report reassign");
  CHECK(chosen({.recorded_from = day("2026-06-25")}) == "remind");
}
