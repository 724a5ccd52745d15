#include "calendar/phrase_clauses.h"

#include "calendar/phrase_forms.h"

namespace dc {
namespace {

using Text32 = std::u32string_view;

constexpr Text32 separators = U",;、。";
constexpr Text32 ends_of_origin = U"起后";  // 自收到之日起，5个工作日内 is one clause
constexpr Text32 before_ongoing =
    U"前内年底末日号月度季并且后";  // what 长期 may follow in a clause
constexpr Text32 joins = U" 并且";

bool is_one_of(char32_t c, Text32 set) {
  return set.find(c) != Text32::npos;
}

Clause trimmed(Text32 phrase, Clause clause) {
  while (clause.begin < clause.end && is_one_of(phrase[clause.begin], joins)) ++clause.begin;
  while (clause.begin < clause.end && is_one_of(phrase[clause.end - 1], joins)) --clause.end;
  return clause;
}

void add(Text32 phrase, Clause clause, std::vector<Clause>& clauses) {
  const Clause bare = trimmed(phrase, clause);
  if (bare.begin < bare.end) clauses.push_back(bare);
}

bool is_ongoing(Text32 words) {
  PhraseCursor cursor(words);
  return take_ongoing(cursor);
}

// Where 长期坚持 begins at the end of a clause; the clause's end where it does not.
std::size_t start_of_ongoing(Text32 phrase, Clause clause) {
  for (std::size_t at = clause.begin + 1; at < clause.end; ++at)
    if (is_one_of(phrase[at - 1], before_ongoing) && is_ongoing(phrase.substr(at, clause.end - at)))
      return at;
  return clause.end;
}

void add_parts(Text32 phrase, Clause clause, std::vector<Clause>& clauses) {
  const std::size_t split = start_of_ongoing(phrase, clause);
  add(phrase, {clause.begin, split}, clauses);
  add(phrase, {split, clause.end}, clauses);
}

bool is_separator(Text32 phrase, std::size_t at) {
  if (!is_one_of(phrase[at], separators)) return false;
  return at == 0 || phrase[at] != U',' || !is_one_of(phrase[at - 1], ends_of_origin);
}

}  // namespace

std::vector<Clause> clauses_of(Text32 phrase) {
  std::vector<Clause> clauses;
  std::size_t begin = 0;
  for (std::size_t at = 0; at < phrase.size(); ++at) {
    if (!is_separator(phrase, at)) continue;
    add_parts(phrase, {begin, at}, clauses);
    begin = at + 1;
  }
  add_parts(phrase, {begin, phrase.size()}, clauses);
  return clauses;
}

}  // namespace dc
