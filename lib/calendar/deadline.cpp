#include "calendar/deadline.h"

#include <algorithm>
#include <array>

#include "base/error.h"
#include "base/printable.h"
#include "base/suggest.h"
#include "base/utf8.h"
#include "calendar/phrase_clauses.h"
#include "calendar/phrase_forms.h"

namespace dc {
namespace {

constexpr std::size_t longest_phrase = 1000;  // bytes
constexpr std::size_t longest_quote = 40;     // code points
constexpr std::size_t most_clauses = 24;

// Earlier forms win: 3月1日—6月30日 before 3月1日, 5个工作日 before 5月.
constexpr std::array<PhraseForm, 15> forms = {
    cycle_form,     ongoing_form,      immediate_form, years_form,     range_form,
    full_date_form, excel_serial_form, day_form,       count_form,     week_form,
    holiday_form,   month_form,        quarter_form,   half_year_form, year_form,
};

// What stands where a date should: only a person can say when that is.
constexpr std::array no_dates = {
    U"汛期", U"下次", U"下一次", U"规定时限", U"规定时间", U"规定期限", U"上级", U"尽快",
    U"尽早", U"及时", U"适时",   U"第一时间", U"近期",     U"待定",     U"另行", U"按要求",
    U"按时", U"视情", U"择机",   U"早日",     U"入冬",     U"供暖",     U"开学", U"两会",
    U"高考", U"雨季", U"节前",   U"年前",     U"会前",
};

// One of each form, for "did you mean".
const std::vector<std::string>& examples() {
  static const std::vector<std::string> all = {
      "2026-06-30",   "2026年6月30日",
      "6月30日前",    "6月底前",
      "6月上旬",      "年底前",
      "上半年",       "一季度",
      "5个工作日内",  "10日内",
      "5wd",          "10d",
      "会后7日内",    "收到之日起5个工作日内",
      "立即",         "长期",
      "长期坚持",     "常态化",
      "年内持续推进", "2026年底前，并长期坚持",
      "每周五",       "每月5日前",
      "每月末",       "每季度末",
      "每半年",       "每年",
      "春节前",       "国庆节前",
      "2024—2026年",  "3月底前全部开工，5月底前全部竣工",
  };
  return all;
}

std::string quotable(std::string_view phrase) {
  std::u32string start = to_code_points(phrase.substr(0, longest_quote * 4));
  if (start.size() <= longest_quote) return printable(phrase.substr(0, longest_quote * 4));
  start.resize(longest_quote);
  return printable(to_utf8(start)) + "…";
}

void refuse_unreadable(std::string_view phrase) {
  if (phrase.size() > longest_phrase)
    throw usage_error(text("deadline.too-long", quotable(phrase)));
  if (invalid_utf8_at(phrase) || forbidden_in_text(phrase, Lines::many))
    throw usage_error(text("deadline.not-text", quotable(phrase)));
  if (phrase.empty()) throw usage_error(text("deadline.empty"), {text("hint.deadline-forms")});
}

Error not_understood(std::string_view phrase) {
  std::vector<Text> hints = did_you_mean(phrase, examples());
  hints.push_back(text("hint.deadline-forms"));
  return usage_error(text("deadline.unknown", quotable(phrase)), hints);
}

// Why no form fits.
Error refusal(std::u32string_view clause, std::string_view phrase) {
  const bool names_no_date = std::any_of(
      no_dates.begin(), no_dates.end(),
      [&](const char32_t* word) { return clause.find(word) != std::u32string_view::npos; });
  if (!names_no_date) return not_understood(phrase);
  return usage_error(text("deadline.no-date", quotable(phrase)), {text("hint.deadline-date")});
}

void take_lead_in(PhraseCursor& cursor) {
  while (cursor.take_any({U"于", U"在", U"截至", U"截止到", U"截止", U"力争", U"确保", U"务必",
                          U"原则上", U"最迟", U"最晚", U"不晚于", U"不迟于", U"至", U"到"})) {
  }
}

// A clause's meaning and where the words of what is to be done begin.
struct Reading {
  Deadline deadline;
  std::size_t words_at = 0;
};

std::optional<Reading> read_clause(std::u32string_view clause, const PhraseSetting& setting) {
  PhraseCursor start(clause);
  take_lead_in(start);
  for (PhraseForm form : forms) {
    PhraseCursor cursor = start;
    auto deadline = form(cursor, setting);
    if (!deadline) continue;
    if (const auto words_at = take_tail(cursor)) return Reading{std::move(*deadline), *words_at};
  }
  return {};
}

class PhraseReader {
 public:
  PhraseReader(std::string_view phrase, const DeadlineBasis& basis, const WorkingDays& days)
      : phrase_(phrase),
        written_(to_code_points(phrase)),
        plain_(reading_form(written_)),
        setting_{basis, days, basis.written, {}} {}

  Deadline read() {
    const auto clauses = clauses_of(plain_);
    if (clauses.empty() || clauses.size() > most_clauses) throw not_understood(phrase_);
    for (const Clause& clause : clauses) read(clause);
    return meaning();
  }

 private:
  void read(const Clause& clause) {
    setting_.shown = quotable(to_utf8(written_.substr(clause.begin, clause.end - clause.begin)));
    const auto plain = std::u32string_view(plain_).substr(clause.begin, clause.end - clause.begin);
    auto reading = read_clause(plain, setting_);
    if (!reading) throw refusal(plain, phrase_);
    for (Text& warning : reading->deadline.warnings) warnings_.push_back(std::move(warning));
    reading->deadline.warnings.clear();
    if (reading->deadline.cycle)
      add_cycle(reading->deadline);
    else
      add_limit(std::move(reading->deadline), words_from(clause, reading->words_at));
  }

  std::string words_from(const Clause& clause, std::size_t at) const {
    const std::size_t begin = clause.begin + at;
    return std::string(trimmed(to_utf8(written_.substr(begin, clause.end - begin))));
  }

  void add_cycle(const Deadline& found) {
    const bool named = found.rule != "ongoing";
    if (named && named_cycle_) throw not_understood(phrase_);
    if (named) named_cycle_ = found.cycle;
    if (!named) unnamed_cycle_ = found.cycle;
  }

  void add_limit(Deadline found, std::string words) {
    if (found.due) {
      if (!limits_.empty() && *found.due < setting_.from) throw disorder();
      setting_.from = *found.due;
      milestones_.push_back({*found.due, std::move(words)});
    }
    limits_.push_back(std::move(found));
  }

  Error disorder() const { return usage_error(text("deadline.disorder", quotable(phrase_))); }

  Deadline meaning() {
    Deadline all = limits_.empty() ? Deadline{} : limits_.back();
    if (limits_.size() > 1) {
      all.rule = "milestones";
      all.milestones = all.due ? milestones_ : std::vector<Milestone>{};
    }
    set_cycle(all);
    all.text = phrase_;
    all.warnings = std::move(warnings_);
    return all;
  }

  void set_cycle(Deadline& all) {
    all.cycle = named_cycle_ ? named_cycle_ : unnamed_cycle_;
    if (!all.cycle) return;
    if (!named_cycle_)
      warnings_.push_back(text("deadline.assumed-cycle", quotable(phrase_), words_for(*all.cycle)));
    all.rule = !limits_.empty() ? "due-then-ongoing" : unnamed_cycle_ ? "ongoing" : "recurring";
  }

  std::string phrase_;
  std::u32string written_;
  std::u32string plain_;
  PhraseSetting setting_;
  std::vector<Deadline> limits_;
  std::vector<Milestone> milestones_;
  std::optional<Cycle> named_cycle_;    // 每月5日前
  std::optional<Cycle> unnamed_cycle_;  // 长期坚持
  std::vector<Text> warnings_;
};

}  // namespace

Deadline read_deadline(std::string_view phrase, const DeadlineBasis& basis,
                       const WorkingDays& days) {
  const std::string_view words = trimmed(phrase);
  refuse_unreadable(words);
  return PhraseReader(words, basis, days).read();
}

std::optional<Date> read_date(std::string_view text) {
  const std::string_view words = trimmed(text);
  if (words.empty() || words.size() > longest_phrase || invalid_utf8_at(words)) return {};
  const std::u32string plain = reading_form(to_code_points(words));
  PhraseCursor cursor{plain};
  std::optional<Date> date;
  if (const auto written = take_full_date(cursor))
    date = Date::of(written->year, written->month, written->day);
  else
    date = take_excel_serial(cursor);
  return cursor.at_end() ? date : std::nullopt;
}

}  // namespace dc
