#include "index/source_names.h"

#include <algorithm>

#include "index/bytes.h"

namespace dc::index {
namespace {

constexpr int page_bits = 6;
constexpr const char* find_page = "SELECT names FROM source_names WHERE page = ?1";

// Visits the record, title and number of each name.
template <typename Visit>
void each_name(std::string_view bytes, Visit visit) {
  ByteReader in(bytes);
  for (std::size_t left = in.count(); left > 0; --left) {
    const std::int64_t record = in.number();
    const std::string_view title = in.words();
    visit(record, title, in.words());
  }
  in.end();
}

}  // namespace

const SourceNames::Page& SourceNames::page(const Database& database, std::int64_t number) {
  const auto [place, is_new] = pages_.try_emplace(number);
  Page& page = place->second;
  if (!is_new) return page;
  if (!find_) find_ = database.later(find_page);
  if (find_->with(number).next()) page.bytes = find_->bytes(0);
  find_->reset();
  if (page.bytes.empty()) return page;
  each_name(page.bytes, [&](std::int64_t record, std::string_view title, std::string_view words) {
    page.entries.push_back({record, {title, words}});
  });
  return page;
}

std::optional<SourceName> SourceNames::find(const Database& database, std::int64_t record) {
  const auto& entries = page(database, record >> page_bits).entries;
  const auto found =
      std::lower_bound(entries.begin(), entries.end(), record,
                       [](const Entry& entry, std::int64_t key) { return entry.record < key; });
  if (found == entries.end() || found->record != record) return {};
  return found->name;
}

SourceNameWriter::SourceNameWriter(Database& database)
    : find_(database.later(find_page)),
      put_(database.later("INSERT OR REPLACE INTO source_names VALUES (?1, ?2)")) {}

void SourceNameWriter::put(std::int64_t record, const std::optional<Source>& source) {
  turn_to(record >> page_bits);
  if (source) {
    page_.insert_or_assign(record, std::pair(source->title, source->number));
  } else {
    page_.erase(record);
  }
}

void SourceNameWriter::turn_to(std::int64_t number) {
  if (number_ == number) return;
  write();
  number_ = number;
  page_.clear();
  if (find_.with(number).next())
    each_name(find_.bytes(0),
              [&](std::int64_t record, std::string_view title, std::string_view words) {
                page_.emplace(record, std::pair(title, words));
              });
  find_.reset();
}

void SourceNameWriter::write() {
  if (!number_) return;
  ByteWriter out;
  out.number(static_cast<std::int64_t>(page_.size()));
  for (const auto& [record, name] : page_) {
    out.number(record);
    out.words(name.first);
    out.words(name.second);
  }
  put_.with(*number_, out.take()).run();
}

}  // namespace dc::index
