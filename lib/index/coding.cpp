#include "index/coding.h"

#include <cstdint>
#include <optional>
#include <vector>

#include "index/failure.h"
#include "index/members.h"

namespace dc::index {
namespace {

// Numbers are written seven bits a byte, the lowest first; negative ones between the others.
class Writer {
 public:
  void number(std::int64_t value) {
    auto rest = static_cast<std::uint64_t>(value) << 1 ^ static_cast<std::uint64_t>(value >> 63);
    for (; rest > 0x7f; rest >>= 7) bytes_ += static_cast<char>(rest | 0x80);
    bytes_ += static_cast<char>(rest);
  }
  void words(std::string_view text) {
    number(static_cast<std::int64_t>(text.size()));
    bytes_ += text;
  }
  std::string take() { return std::move(bytes_); }

 private:
  std::string bytes_;
};

class Reader {
 public:
  explicit Reader(std::string_view bytes) : at_(bytes.data()), end_(at_ + bytes.size()) {}

  std::int64_t number() {
    std::uint64_t value = 0;
    for (unsigned shift = 0; shift < 64; shift += 7) {
      if (at_ == end_) break;
      const auto next = static_cast<unsigned char>(*at_++);
      value |= static_cast<std::uint64_t>(next & 0x7f) << shift;
      if ((next & 0x80) == 0)
        return static_cast<std::int64_t>(value >> 1) ^ -static_cast<std::int64_t>(value & 1);
    }
    throw Failure(Failure::Kind::damaged);
  }
  std::size_t count() {
    const std::int64_t value = number();
    if (value < 0 || value > end_ - at_) throw Failure(Failure::Kind::damaged);
    return static_cast<std::size_t>(value);
  }
  std::string_view words() {
    const std::size_t size = count();
    at_ += size;
    return {at_ - size, size};
  }
  void end() const {
    if (at_ != end_) throw Failure(Failure::Kind::damaged);
  }

 private:
  const char* at_;
  const char* end_;
};

void put(Writer& out, const std::string& text) {
  out.words(text);
}
void put(Writer& out, const Value& value);
void put(Writer& out, Date day) {
  out.number(day.days());
}
template <typename T>
requires std::is_integral_v<T> || std::is_enum_v<T>
void put(Writer& out, T value) {
  out.number(static_cast<std::int64_t>(value));
}
template <typename T>
void put(Writer& out, const std::optional<T>& value);
template <typename T>
void put(Writer& out, const std::vector<T>& values);
template <typename T>
requires requires(const T& record) {
  members(record);
}
void put(Writer& out, const T& record) {
  std::apply([&](const auto&... each) { (put(out, each), ...); }, members(record));
}
void put(Writer& out, const Value::Entry& entry) {
  put(out, entry.first);
  put(out, entry.second);
}
enum class ValueType { null, flag, number, text, list, map };
void put(Writer& out, const Value& value) {
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
void put(Writer& out, const std::optional<T>& value) {
  out.number(value ? 1 : 0);
  if (value) put(out, *value);
}
template <typename T>
void put(Writer& out, const std::vector<T>& values) {
  out.number(static_cast<std::int64_t>(values.size()));
  for (const T& value : values) put(out, value);
}

void get(Reader& in, std::string& text) {
  text = in.words();
}
void get(Reader& in, Value& value);
void get(Reader& in, Date& day) {
  day = Date::from_days(static_cast<int>(in.number()));
}
template <typename T>
requires std::is_integral_v<T> || std::is_enum_v<T>
void get(Reader& in, T& value) {
  value = static_cast<T>(in.number());
}
template <typename T>
void get(Reader& in, std::optional<T>& value);
template <typename T>
void get(Reader& in, std::vector<T>& values);
template <typename T>
requires requires(T& record) {
  members(record);
}
void get(Reader& in, T& record) {
  std::apply([&](auto&... each) { (get(in, each), ...); }, members(record));
}
void get(Reader& in, Value::Entry& entry) {
  get(in, entry.first);
  get(in, entry.second);
}
template <typename T>
Value value_from(Reader& in) {
  T content{};
  get(in, content);
  return Value(std::move(content));
}
void get(Reader& in, Value& value) {
  ValueType type{};
  get(in, type);
  switch (type) {
    case ValueType::null:
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
void get(Reader& in, std::optional<T>& value) {
  if (in.number() != 0) get(in, value.emplace());
}
template <typename T>
void get(Reader& in, std::vector<T>& values) {
  const std::size_t count = in.count();
  values.reserve(count);
  for (std::size_t i = 0; i < count; ++i) get(in, values.emplace_back());
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
  Writer out;
  each_member<From, To>(members(item), [&](const auto& member) {
    if (!is_content(item, &member)) put(out, member);
  });
  return out.take();
}

template <std::size_t From, std::size_t To>
void decode_part(Item& item, std::string_view bytes) {
  Reader in(bytes);
  each_member<From, To>(members(item), [&](auto& member) {
    if (!is_content(item, &member)) get(in, member);
  });
  in.end();
}

template <typename T>
std::string whole(const T& record) {
  Writer out;
  put(out, record);
  return out.take();
}

template <typename T>
T from_whole(std::string_view bytes) {
  T record;
  Reader in(bytes);
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
  decode_part<0, item_head>(item, head);
  item.content = content;
  decode_part<item_head, every_member>(item, life);
  return item;
}

std::string title_from_head(std::string_view head) {
  Reader in(head);
  std::string title;
  get(in, title);  // the id
  get(in, title);
  return title;
}

std::string coded_core(const Item& item) {
  Writer out;
  std::apply([&](const auto&... each) { (put(out, each), ...); }, core_members(item));
  return out.take();
}

Item item_from_core(std::string_view core) {
  Item item;
  Reader in(core);
  std::apply([&](auto&... each) { (get(in, each), ...); }, core_members(item));
  in.end();
  return item;
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
SourceName source_name_from(std::string_view bytes) {
  Source source = source_from(bytes);
  return {std::move(source.title), std::move(source.number)};
}

}  // namespace dc::index
