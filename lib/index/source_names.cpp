#include "index/source_names.h"

#include "index/bytes.h"

namespace dc::index {
namespace {

constexpr std::int64_t names_a_page = 48;  // mostly a page of the tables holds them
constexpr const char* find_page = "SELECT names FROM source_names WHERE page = ?1";

struct Named {
  std::int64_t record = 0;
  std::int64_t since = 0;
  SourceName name;
};

// The names of a page, one after another.
class Names {
 public:
  explicit Names(std::string_view page) : in_(page), left_(page.empty() ? 0 : in_.count()) {}
  std::optional<Named> next() {
    if (left_ == 0) return {};
    --left_;
    const std::int64_t record = in_.number();
    const std::int64_t since = in_.number();
    const std::string_view title = in_.words();
    return Named{record, since, {title, in_.words()}};
  }

 private:
  ByteReader in_;
  std::size_t left_;
};

}  // namespace

const std::string& SourceNames::page(const Database& database, std::int64_t number) {
  Page& page = pages_[static_cast<std::size_t>(number) % pages_.size()];
  if (page.number == number) return page.bytes;
  if (!find_) find_ = database.later(find_page);
  page.number = -1;
  page.bytes.assign(find_->with(number).next() ? find_->bytes(0) : std::string_view());
  page.number = number;
  find_->reset();
  return page.bytes;
}

std::optional<SourceName> SourceNames::find(const Database& database, std::int64_t record,
                                            std::int64_t n) {
  Names names(page(database, record / names_a_page));
  while (const auto named = names.next())
    if (named->record == record)
      return named->since <= n ? std::optional(named->name) : std::nullopt;
  return {};
}

SourceNameWriter::SourceNameWriter(Database& database)
    : find_(database.later(find_page)),
      put_(database.later("INSERT OR REPLACE INTO source_names VALUES (?1, ?2)")) {}

void SourceNameWriter::put(std::int64_t record, std::int64_t n,
                           const std::optional<Source>& source) {
  turn_to(record / names_a_page);
  const auto was = page_.find(record);
  const bool is_same = source && was != page_.end() && was->second.title == source->title &&
                       was->second.number == source->number;
  if (is_same) return;
  if (source) {
    page_.insert_or_assign(record, Name{n, source->title, source->number});
  } else {
    page_.erase(record);
  }
}

void SourceNameWriter::turn_to(std::int64_t number) {
  if (number_ == number) return;
  write();
  number_ = number;
  page_.clear();
  Names names(find_.with(number).next() ? find_.bytes(0) : std::string_view());
  while (const auto named = names.next())
    page_.emplace(named->record, Name{named->since, std::string(named->name.title),
                                      std::string(named->name.number)});
  find_.reset();
}

void SourceNameWriter::write() {
  if (!number_) return;
  ByteWriter out;
  out.number(static_cast<std::int64_t>(page_.size()));
  for (const auto& [record, name] : page_) {
    out.number(record);
    out.number(name.since);
    out.words(name.title);
    out.words(name.number);
  }
  put_.with(*number_, out.take()).run();
}

}  // namespace dc::index
