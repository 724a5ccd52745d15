#include "base/value.h"

#include <algorithm>

namespace dc {
namespace {

const Value null_value;
const std::string no_text;
const Value::List no_list;
const Value::Map no_map;

// What is shared with another value is copied before it is changed.
template <typename T>
T& own(std::shared_ptr<T>& held) {
  if (!held) {
    held = std::make_shared<T>();
  } else if (held.use_count() > 1) {
    held = std::make_shared<T>(*held);
  }
  return *held;
}

}  // namespace

Value::Value(List list) : data_(std::make_shared<List>(std::move(list))) {}
Value::Value(Map map) : data_(std::make_shared<Map>(std::move(map))) {}

Value Value::map() {
  Value value;
  value.data_ = SharedMap();
  return value;
}

Value Value::list() {
  Value value;
  value.data_ = SharedList();
  return value;
}

Value Value::texts(const std::vector<std::string>& texts) {
  List list(texts.begin(), texts.end());
  return Value(std::move(list));
}

bool Value::flag() const {
  const bool* held = std::get_if<bool>(&data_);
  return held != nullptr && *held;
}

std::int64_t Value::number() const {
  const std::int64_t* held = std::get_if<std::int64_t>(&data_);
  return held != nullptr ? *held : 0;
}

const std::string& Value::text() const {
  const std::string* held = std::get_if<std::string>(&data_);
  return held != nullptr ? *held : no_text;
}

const Value::List& Value::list_items() const {
  const SharedList* held = std::get_if<SharedList>(&data_);
  return held != nullptr && *held ? **held : no_list;
}

const Value::Map& Value::entries() const {
  const SharedMap* held = std::get_if<SharedMap>(&data_);
  return held != nullptr && *held ? **held : no_map;
}

void Value::set_text(std::string_view text) {
  if (auto* held = std::get_if<std::string>(&data_)) {
    held->assign(text);
  } else {
    data_.emplace<std::string>(text);
  }
}

Value::List& Value::list_items() {
  if (!is_list()) data_ = SharedList();
  return own(std::get<SharedList>(data_));
}

Value::Map& Value::entries() {
  if (!is_map()) data_ = SharedMap();
  return own(std::get<SharedMap>(data_));
}

const Value& Value::operator[](std::string_view key) const {
  for (const Entry& entry : entries())
    if (entry.first == key) return entry.second;
  return null_value;
}

bool Value::has(std::string_view key) const {
  return std::any_of(entries().begin(), entries().end(),
                     [&](const Entry& e) { return e.first == key; });
}

std::vector<std::string> Value::texts() const {
  std::vector<std::string> all;
  for (const Value& item : list_items()) all.push_back(item.text());
  return all;
}

Value& Value::set(std::string_view key, Value value) {
  for (Entry& entry : entries()) {
    if (entry.first == key) {
      entry.second = std::move(value);
      return *this;
    }
  }
  entries().emplace_back(std::string(key), std::move(value));
  return *this;
}

Value& Value::set_present(std::string_view key, Value value) {
  const bool absent = value.is_null() || (value.is_text() && value.text().empty()) ||
                      (value.is_list() && value.list_items().empty());
  return absent ? *this : set(key, std::move(value));
}

void Value::erase(std::string_view key) {
  if (is_map() && !has(key)) return;
  std::erase_if(entries(), [&](const Entry& entry) { return entry.first == key; });
}

bool Value::operator==(const Value& other) const {
  if (data_ == other.data_) return true;  // the same list or map is equal to itself
  if (is_list() && other.is_list()) return list_items() == other.list_items();
  if (!is_map() || !other.is_map()) return false;
  const Map& mine = entries();
  const Map& others = other.entries();
  if (mine.size() != others.size()) return false;
  const auto [from, to] = std::mismatch(mine.begin(), mine.end(), others.begin());
  if (from == mine.end()) return true;
  return std::all_of(mine.begin(), mine.end(), [&](const Entry& entry) {
    return other.has(entry.first) && other[entry.first] == entry.second;
  });
}

}  // namespace dc
