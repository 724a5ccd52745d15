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
  for (std::int64_t record : {1, 63, 64, 1000, 2}) writer.put(record, 1, source("会议", "3号"));
  writer.put(64, 2, source("纪要", ""));
  writer.put(63, 2, std::nullopt);
  writer.write();
  SourceNames names;
  CHECK(names.find(database, 1, 2)->title == "会议");
  CHECK(names.find(database, 2, 2)->number == "3号");
  CHECK(names.find(database, 64, 2)->title == "纪要");
  CHECK(names.find(database, 64, 2)->number.empty());
  CHECK(names.find(database, 1000, 2)->title == "会议");
  for (std::int64_t record : {0, 3, 63, 65, 5000}) CHECK_FALSE(names.find(database, record, 2));
}

TEST_CASE("a name is known from the commit on that gave it") {
  const git::test::Sandbox box;
  Database database(box.at("index"), Database::Access::make);
  database.run(tables);
  {
    SourceNameWriter writer(database);
    writer.put(1, 3, source("会议", "3号"));
    writer.put(2, 3, source("会议", "3号"));
    writer.write();
  }
  SourceNameWriter later(database);
  later.put(1, 5, source("会议", "3号"));
  later.put(2, 5, source("会议", "4号"));
  later.write();
  SourceNames names;
  CHECK(names.find(database, 1, 3)->number == "3号");
  CHECK_FALSE(names.find(database, 1, 2));
  CHECK(names.find(database, 2, 5)->number == "4号");
  CHECK_FALSE(names.find(database, 2, 4));
}

TEST_CASE("more pages than are kept are looked into again") {
  const git::test::Sandbox box;
  Database database(box.at("index"), Database::Access::make);
  database.run(tables);
  SourceNameWriter writer(database);
  const std::int64_t last = 64 * 40;
  for (std::int64_t record = 0; record < last; record += 64)
    writer.put(record, 1, source("会议" + std::to_string(record), "3号"));
  writer.write();
  SourceNames names;
  for (int turn = 0; turn < 2; ++turn)
    for (std::int64_t record = 0; record < last; record += 64)
      CHECK(names.find(database, record, 1)->title == "会议" + std::to_string(record));
}

}  // namespace dc::index
