#pragma once
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "base/date.h"

namespace dc {

// What a record is made of: nothing, a flag, a whole number, text, a list, or a map that keeps the
// order of its keys. No floats: a ledger has none. Copies share their lists and maps until one of
// them is changed; a reference to what is in a value is no way to change it after it was copied.
class Value {
 public:
  using List = std::vector<Value>;
  using Entry = std::pair<std::string, Value>;
  using Map = std::vector<Entry>;

  Value() = default;  // null
  Value(bool flag) : data_(flag) {}
  Value(int number) : data_(static_cast<std::int64_t>(number)) {}
  Value(std::int64_t number) : data_(number) {}
  Value(std::string text) : data_(std::move(text)) {}
  Value(std::string_view text) : data_(std::string(text)) {}
  Value(const char* text) : data_(std::string(text)) {}
  Value(Date date) : data_(date.iso()) {}
  Value(List list);
  Value(Map map);
  static Value map();
  static Value list();
  static Value texts(const std::vector<std::string>& texts);

  bool is_null() const { return std::holds_alternative<std::monostate>(data_); }
  bool is_flag() const { return std::holds_alternative<bool>(data_); }
  bool is_number() const { return std::holds_alternative<std::int64_t>(data_); }
  bool is_text() const { return std::holds_alternative<std::string>(data_); }
  bool is_list() const { return std::holds_alternative<SharedList>(data_); }
  bool is_map() const { return std::holds_alternative<SharedMap>(data_); }

  // The content; a value of another type gives false, 0, "" or an empty list or map.
  bool flag() const;
  std::int64_t number() const;
  const std::string& text() const;
  const List& list_items() const;
  const Map& entries() const;
  List& list_items();
  Map& entries();

  // Becomes that text, in the room of the text it was.
  void set_text(std::string_view text);

  // A map's member; null where the key is absent or this is no map.
  const Value& operator[](std::string_view key) const;
  bool has(std::string_view key) const;
  // Member `key` as text ("" where absent), as a date, as a list of texts.
  const std::string& text(std::string_view key) const { return (*this)[key].text(); }
  std::optional<Date> date(std::string_view key) const { return Date::parse(text(key)); }
  std::vector<std::string> texts(std::string_view key) const { return (*this)[key].texts(); }
  std::vector<std::string> texts() const;

  // Replaces member `key` in place, or appends it.
  Value& set(std::string_view key, Value value);
  // Appends member `key` unless the value is null, "" or an empty list.
  Value& set_present(std::string_view key, Value value);
  void erase(std::string_view key);
  void push_back(Value value) { list_items().push_back(std::move(value)); }

  // Equal in type and content; maps compare without regard to the order of keys.
  bool operator==(const Value& other) const;

 private:
  using SharedList = std::shared_ptr<List>;  // null: empty
  using SharedMap = std::shared_ptr<Map>;
  std::variant<std::monostate, bool, std::int64_t, std::string, SharedList, SharedMap> data_;
};

}  // namespace dc
