#pragma once
#include <cstddef>
#include <tuple>
#include <utility>

#include "calendar/deadline.h"
#include "model/item.h"
#include "model/policy.h"
#include "model/registers.h"
#include "query/statistics.h"
#include "store/ledger.h"

// The members of everything the index keeps. A member added to a record does not compile until it
// is named here too ("… names provided for structured binding"), in the order of its declaration.
namespace dc::index {

#define DC_MEMBERS(TYPE, ...)               \
  inline auto members(TYPE& record) {       \
    auto& [__VA_ARGS__] = record;           \
    return std::tie(__VA_ARGS__);           \
  }                                         \
  inline auto members(const TYPE& record) { \
    const auto& [__VA_ARGS__] = record;     \
    return std::tie(__VA_ARGS__);           \
  }

DC_MEMBERS(SourceRef, source, clause)
DC_MEMBERS(Submission, day, outcome, decided, return_due)
DC_MEMBERS(Coordination, up_to, opened, leader, by, opinion, meeting, closed, outcome)
DC_MEMBERS(Rest, from, to)
DC_MEMBERS(Cycle, every, on)
DC_MEMBERS(Milestone, date, text)
DC_MEMBERS(Tenure, from, to)
DC_MEMBERS(Unit::Name, name, from)
DC_MEMBERS(Unit::Head, person, tenure)
DC_MEMBERS(Unit, id, kind, order, names, aliases, contact, supervision_heads, merged_into,
           merged_on)
DC_MEMBERS(Post, unit, title, rank, roles, tenure)
DC_MEMBERS(Portfolio, field, units, tenure)
DC_MEMBERS(Person, id, name, email, posts, portfolios)
DC_MEMBERS(Source::Clause, id, text)
DC_MEMBERS(Source::Instruction, leader, leader_name, day, text, step, as_first_written)
DC_MEMBERS(Source, id, kind, title, number, level, assigner, issuing_organ, handler, proposer, date,
           received, report_by, major, field_study, clauses, instructions)
DC_MEMBERS(Reminding, day, to, stage)
DC_MEMBERS(WeekEntry, day, progress, problems, next)
DC_MEMBERS(Revisit, day, verdict)
DC_MEMBERS(FormerCompletion, completed, reopened, was_false)
DC_MEMBERS(Item, id, title, category, origin, sources, urgency, difficulty, content, row_key,
           replaces, parent, major, complex, key, classified, revisit, state, lead, co, leader,
           person, district_leader, tier, children, goal, notice, due, due_original, cycle,
           milestones, received, proposed, approved, docketed, issued, accepted, completed, cleared,
           archived, ended, submissions, reports, written_reports, last_report, problems, checks,
           reminded, coordinations, result_returned, returned_on, rests, remindings, weeks,
           revisits, revisits_of_former, former_completions, reminders, extensions, returns)

DC_MEMBERS(CalendarYear::Holiday, name, dates)
DC_MEMBERS(CalendarYear, year, source, holidays, workdays)
DC_MEMBERS(store::Settings, organ, language, zone_minutes, policies, calendars)
DC_MEMBERS(query::Figures, docketed, due, completed, on_time, late, open_overdue, due_original,
           on_time_original, terminated, returned, reminded, extended, reopened, found_false)

#undef DC_MEMBERS

// What lists, limits and statistics read of an item.
template <typename AnItem>
auto core_members(AnItem& item) {
  return std::tie(item.id, item.title, item.category, item.origin, item.sources, item.urgency,
                  item.parent, item.major, item.complex, item.key, item.state, item.lead, item.co,
                  item.leader, item.person, item.district_leader, item.tier, item.notice, item.due,
                  item.due_original, item.cycle, item.docketed, item.issued, item.accepted,
                  item.completed, item.submissions, item.former_completions, item.reminders,
                  item.extensions, item.returns);
}

// Of an item's members those up to `classified` are its head, which changes by correction only; the
// content among them is kept apart.
constexpr std::size_t item_content = 6;
constexpr std::size_t item_head = 12;

}  // namespace dc::index
