#pragma once
#include <string>
#include <string_view>

#include "model/item.h"
#include "model/registers.h"
#include "query/statistics.h"
#include "store/ledger.h"

namespace dc::index {

// Records as the index keeps them: every member, in its order, as short bytes. Decoding throws
// Failure where the bytes are not such a record.

// An item in three parts: its head, which hardly ever changes, without its content; its content;
// and its life.
struct CodedItem {
  std::string head;
  std::string content;
  std::string life;
  bool operator==(const CodedItem&) const = default;
};
CodedItem coded(const Item& item);
Item item_from(std::string_view head, std::string_view content, std::string_view life);
// The same into `item`, in the room of what it was.
void decode(std::string_view head, std::string_view content, std::string_view life, Item& item);

std::string title_from_head(std::string_view head);

// What lists and statistics read of an item, and no more (core_members).
std::string coded_core(const Item& item);
// Into `item`, in the room of what it was; other members are left alone.
void decode_core(std::string_view core, Item& item);

std::string coded(const query::Figures& figures);
query::Figures figures_from(std::string_view bytes);
std::string coded(const store::Settings& settings);
store::Settings settings_from(std::string_view bytes);

std::string coded(const Unit& unit);
std::string coded(const Person& person);
std::string coded(const Source& source);
Unit unit_from(std::string_view bytes);
Person person_from(std::string_view bytes);
Source source_from(std::string_view bytes);

}  // namespace dc::index
