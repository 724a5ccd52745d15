#include "index/coding.h"

#include <cstdint>
#include <optional>
#include <vector>

#include "index/bytes.h"
#include "index/failure.h"
#include "index/members.h"

namespace dc::index {
namespace {

void put(ByteWriter& out, const std::string& text) {
  out.words(text);
}
void put(ByteWriter& out, const Value& value);
void put(ByteWriter& out, Date day) {
  out.number(day.days());
}
template <typename T>
requires std::is_integral_v<T> || std::is_enum_v<T>
void put(ByteWriter& out, T value) {
  out.number(static_cast<std::int64_t>(value));
}
template <typename T>
void put(ByteWriter& out, const std::optional<T>& value);
template <typename T>
void put(ByteWriter& out, const std::vector<T>& values);
template <typename T>
requires requires(const T& record) {
  members(record);
}
void put(ByteWriter& out, const T& record) {
  std::apply([&](const auto&... each) { (put(out, each), ...); }, members(record));
}
void put(ByteWriter& out, const Value::Entry& entry) {
  put(out, entry.first);
  put(out, entry.second);
}
enum class ValueType { null, flag, number, text, list, map };
void put(ByteWriter& out, const Value& value) {
  if (value.is_flag()) {
    put(out, ValueType::flag), put(out, value.flag());
  } else if (value.is_number()) {
    put(out, ValueType::number), put(out, value.number());
  } else if (value.is_text()) {
    put(out, ValueType::text), put(out, value.text());
  } else if (value.is_list()) {
    put(out, ValueType::list), put(out, value.list_items());
  } else if (value.is_map()) {
    put(out, ValueType::map), put(out, value.entries());
  } else {
    put(out, ValueType::null);
  }
}
template <typename T>
void put(ByteWriter& out, const std::optional<T>& value) {
  out.number(value ? 1 : 0);
  if (value) put(out, *value);
}
template <typename T>
void put(ByteWriter& out, const std::vector<T>& values) {
  out.number(static_cast<std::int64_t>(values.size()));
  for (const T& value : values) put(out, value);
}

void get(ByteReader& in, std::string& text) {
  text = in.words();
}
void get(ByteReader& in, Value& value);
void get(ByteReader& in, Date& day) {
  day = Date::from_days(static_cast<int>(in.number()));
}
template <typename T>
requires std::is_integral_v<T> || std::is_enum_v<T>
void get(ByteReader& in, T& value) {
  value = static_cast<T>(in.number());
}
template <typename T>
void get(ByteReader& in, std::optional<T>& value);
template <typename T>
void get(ByteReader& in, std::vector<T>& values);
template <typename T>
requires requires(T& record) {
  members(record);
}
void get(ByteReader& in, T& record) {
  std::apply([&](auto&... each) { (get(in, each), ...); }, members(record));
}
void get(ByteReader& in, Value::Entry& entry) {
  get(in, entry.first);
  get(in, entry.second);
}
template <typename T>
Value value_from(ByteReader& in) {
  T content{};
  get(in, content);
  return Value(std::move(content));
}
void get(ByteReader& in, Value& value) {
  ValueType type{};
  get(in, type);
  switch (type) {
    case ValueType::null:
      value = Value();
      return;
    case ValueType::flag:
      value = value_from<bool>(in);
      return;
    case ValueType::number:
      value = value_from<std::int64_t>(in);
      return;
    case ValueType::text:
      value = value_from<std::string>(in);
      return;
    case ValueType::list:
      value = value_from<Value::List>(in);
      return;
    case ValueType::map:
      value = value_from<Value::Map>(in);
      return;
  }
  throw Failure(Failure::Kind::damaged);
}
template <typename T>
void get(ByteReader& in, std::optional<T>& value) {
  in.number() != 0 ? get(in, value.emplace()) : value.reset();
}
template <typename T>
void get(ByteReader& in, std::vector<T>& values) {
  const std::size_t count = in.count();
  values.resize(count);
  for (T& value : values) get(in, value);
}

// Members From up to To of an item.
template <std::size_t From, std::size_t To, typename Code>
void each_member(auto all, Code code) {
  if constexpr (From < To) {
    code(std::get<From>(all));
    each_member<From + 1, To>(all, code);
  }
}

constexpr std::size_t every_member = std::tuple_size_v<decltype(members(std::declval<Item&>()))>;

// The content is kept apart.
bool is_content(const Item& item, const void* member) {
  return member == &item.content;
}

template <std::size_t From, std::size_t To>
std::string coded_part(const Item& item) {
  ByteWriter out;
  each_member<From, To>(members(item), [&](const auto& member) {
    if (!is_content(item, &member)) put(out, member);
  });
  return out.take();
}

template <std::size_t From, std::size_t To>
void decode_part(Item& item, std::string_view bytes) {
  ByteReader in(bytes);
  each_member<From, To>(members(item), [&](auto& member) {
    if (!is_content(item, &member)) get(in, member);
  });
  in.end();
}

template <typename T>
std::string whole(const T& record) {
  ByteWriter out;
  put(out, record);
  return out.take();
}

template <typename T>
T from_whole(std::string_view bytes) {
  T record;
  ByteReader in(bytes);
  get(in, record);
  in.end();
  return record;
}

}  // namespace

CodedItem coded(const Item& item) {
  return {coded_part<0, item_head>(item), item.content, coded_part<item_head, every_member>(item)};
}

Item item_from(std::string_view head, std::string_view content, std::string_view life) {
  Item item;
  decode(head, content, life, item);
  return item;
}

void decode(std::string_view head, std::string_view content, std::string_view life, Item& item) {
  decode_part<0, item_head>(item, head);
  item.content = content;
  decode_part<item_head, every_member>(item, life);
}

std::string title_from_head(std::string_view head) {
  ByteReader in(head);
  std::string title;
  get(in, title);  // the id
  get(in, title);
  return title;
}

std::string coded_core(const Item& item) {
  ByteWriter out;
  std::apply([&](const auto&... each) { (put(out, each), ...); }, core_members(item));
  return out.take();
}

void decode_core(std::string_view core, Item& item) {
  ByteReader in(core);
  std::apply([&](auto&... each) { (get(in, each), ...); }, core_members(item));
  in.end();
}

std::string coded(const query::Figures& figures) {
  return whole(figures);
}
query::Figures figures_from(std::string_view bytes) {
  return from_whole<query::Figures>(bytes);
}
std::string coded(const store::Settings& settings) {
  return whole(settings);
}
store::Settings settings_from(std::string_view bytes) {
  return from_whole<store::Settings>(bytes);
}

std::string coded(const Unit& unit) {
  return whole(unit);
}
std::string coded(const Person& person) {
  return whole(person);
}
std::string coded(const Source& source) {
  return whole(source);
}
Unit unit_from(std::string_view bytes) {
  return from_whole<Unit>(bytes);
}
Person person_from(std::string_view bytes) {
  return from_whole<Person>(bytes);
}
Source source_from(std::string_view bytes) {
  return from_whole<Source>(bytes);
}

}  // namespace dc::index
