#include "index/source_names.h"

#include <doctest/doctest.h>

#include "index/layout.h"
#include "unit/git/sandbox.h"

namespace dc::index {
namespace {

Source source(const std::string& title, const std::string& number) {
  Source made;
  made.title = title;
  made.number = number;
  return made;
}

}  // namespace

TEST_CASE("sources are called what they were last called, whichever page they are on") {
  const git::test::Sandbox box;
  Database database(box.at("index"), Database::Access::make);
  database.run(tables);
  SourceNameWriter writer(database);
  for (std::int64_t record : {1, 63, 64, 1000, 2}) writer.put(record, source("会议", "3号"));
  writer.put(64, source("纪要", ""));
  writer.put(63, std::nullopt);
  writer.write();
  SourceNames names;
  CHECK(names.find(database, 1)->title == "会议");
  CHECK(names.find(database, 2)->number == "3号");
  CHECK(names.find(database, 64)->title == "纪要");
  CHECK(names.find(database, 64)->number.empty());
  CHECK(names.find(database, 1000)->title == "会议");
  for (std::int64_t record : {0, 3, 63, 65, 5000}) CHECK_FALSE(names.find(database, record));
}

}  // namespace dc::index
