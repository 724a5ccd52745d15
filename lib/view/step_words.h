#pragma once
#include <functional>
#include <string>
#include <vector>

#include "base/text.h"
#include "base/value.h"
#include "model/docket.h"
#include "model/registers.h"

namespace dc::view {

// A field of the standing that a step moved.
struct FieldChange {
  std::string field;  // "due"
  Value was;          // null: there was none
  Value now;          // null: there is none any more
  Text words;         // 完成时限 2026-06-30→2026-09-30
};

// A step in the domain's words, in parts; every part but `act` may be empty.
struct StepWords {
  Text act;      // 改派
  Text content;  // what was said: opinion, report, reason, the paper's title …
  std::vector<FieldChange> changes;  // what it moved
  Text decider;                      // who decided or acted: the step's `by`
  Text deciding;                     // the same as a clause: 李文决定, 陈志申请
  Text actor;                        // who recorded it
  Text waived;                       // the rules it is excused from, why and by whom
  Text irregular;                    // the rules others broke, recorded without effect
  Text withdrawn;                    // that a later step took it back

  Text changed() const;   // the words of `changes` in one
  Text sentence() const;  // act, content, changes, decider, waiver, irregularity in one
};

// The id of the commit in which a step landed; "" where it is not known.
using CommitOf = std::function<std::string(const Step& step)>;

// `before` is the standing just before the step; units and persons are named as on the step's day.
StepWords step_words(const Step& step, const Value& before, const Registers& names);

// Every step of a docket, oldest first, withdrawn ones marked.
std::vector<StepWords> history_words(const Docket& docket, const Registers& names);
// Of the steps at these places alone, which ascend.
std::vector<StepWords> words_at(const Docket& docket, const std::vector<std::size_t>& places,
                                const Registers& names);

// An act by its word: 审核通过 for "review-pass".
Text act_word(const std::string& act);

}  // namespace dc::view
