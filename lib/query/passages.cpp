#include "query/passages.h"

#include <algorithm>
#include <array>

#include "base/utf8.h"
#include "model/item.h"

namespace dc::query {
namespace {

constexpr std::size_t longest_character = 4;

constexpr std::array<std::string_view, 4> head_texts = {"title", "name", "content", "number"};

// What people write in a step; names and codes beside it are told by the record they name.
constexpr std::array<std::string_view, 16> step_texts = {
    "text",   "reason", "progress", "problems", "next",  "opinion", "goal",    "answer",
    "method", "reply",  "title",    "doc",      "place", "finding", "meeting", "conclusion"};

class Collector {
 public:
  explicit Collector(std::vector<Passage>& out) : out_(out) {}

  void set(std::string_view place, Date day, Moment at) {
    place_ = place;
    day_ = day;
    at_ = at;
  }
  void add(const std::string& words) {
    if (!words.empty()) out_.push_back({place_, day_, at_, words});
  }

 private:
  std::vector<Passage>& out_;
  std::string place_;
  Date day_;
  Moment at_;
};

void add_head(Collector& out, const Docket& docket) {
  const Step* first = docket.steps.empty() ? nullptr : &docket.steps.front();
  const Date day = first != nullptr ? first->day() : Date();
  const Moment at = first != nullptr ? first->at() : Moment();
  for (const std::string_view key : head_texts) {
    out.set(key, day, at);
    out.add(docket.head.text(key));
  }
  out.set("clauses", day, at);
  for (const Value& clause : docket.head["clauses"].list_items()) out.add(clause.text("text"));
}

void add_step(Collector& out, const Step& step) {
  out.set(act_of(step), step.day(), step.at());
  for (const std::string_view key : step_texts) out.add(step.text(key));
  for (const Value& paper : step["papers"].list_items()) out.add(paper.text("title"));
  for (const Value& name : step.sets()["names"].list_items()) out.add(name.text("name"));
  for (const std::string& alias : step.sets().texts("aliases")) out.add(alias);
}

// The bytes of the character that `text` starts with.
std::size_t character_size(std::string_view text) {
  std::size_t size = 1;
  while (size < std::min(text.size(), longest_character) &&
         (static_cast<unsigned char>(text[size]) & 0xc0) == 0x80)
    ++size;
  return size;
}

std::uint64_t number_of(std::string_view bytes) {
  std::uint64_t number = 0;
  for (const char c : bytes) number = number << 8 | static_cast<unsigned char>(c);
  return number;
}

}  // namespace

std::vector<Passage> first_passages(const Docket& docket, std::size_t count) {
  std::vector<Passage> all;
  Collector out(all);
  add_head(out, docket);
  for (std::size_t i = 0; i < count; ++i) add_step(out, docket.steps[i]);
  return all;
}

std::vector<Passage> passages_of(const Docket& docket, std::size_t from, std::size_t to) {
  std::vector<Passage> all;
  Collector out(all);
  for (std::size_t i = from; i < to; ++i) add_step(out, docket.steps[i]);
  return all;
}

std::vector<Passage> passages_of(const Docket& docket) {
  return first_passages(docket, docket.steps.size());
}

std::string folded(std::string_view words) {
  std::string out(words);
  for (char& c : out)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return out;
}

std::vector<std::uint64_t> pairs_of(std::string_view words) {
  std::vector<std::uint64_t> pairs;
  const std::string text = folded(words);
  std::uint64_t before = 0;  // the character
  for (std::string_view rest = text; !rest.empty();) {
    const std::size_t size = character_size(rest);
    const std::uint64_t character = number_of(rest.substr(0, size));
    if (before != 0) pairs.push_back(before << (8 * size) | character);
    before = character;
    rest.remove_prefix(size);
  }
  std::sort(pairs.begin(), pairs.end());
  pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
  return pairs;
}

}  // namespace dc::query
