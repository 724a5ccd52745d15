#include "app/language.h"

#include <doctest/doctest.h>

#include "support/fake_world.h"

using dc::Language;

TEST_CASE("the language asked for is the option's, else the variable's") {
  FakeWorld world({"list"});
  CHECK_FALSE(chosen_language(world.environment).has_value());
  world.variables["DC_LANG"] = "zh";
  CHECK(chosen_language(world.environment) == Language::zh);
  world.environment.arguments = {"list", "--lang", "en"};
  CHECK(chosen_language(world.environment) == Language::en);
  world.environment.arguments = {"--lang=en", "list"};
  CHECK(chosen_language(world.environment) == Language::en);
}

TEST_CASE("a language that is none of ours asks for nothing") {
  FakeWorld world({"list", "--lang", "fr"});
  world.variables["DC_LANG"] = "de_DE.UTF-8";
  CHECK_FALSE(chosen_language(world.environment).has_value());
  world.environment.arguments = {"note", "--", "--lang", "en"};
  CHECK_FALSE(chosen_language(world.environment).has_value());
}

TEST_CASE("the locale speaks Chinese where its first variable does") {
  FakeWorld world;
  CHECK(locale_language(world.environment) == Language::en);
  world.variables["LANG"] = "zh_CN.UTF-8";
  CHECK(locale_language(world.environment) == Language::zh);
  world.variables["LC_ALL"] = "";
  CHECK(locale_language(world.environment) == Language::zh);
  world.variables["LC_MESSAGES"] = "C";
  CHECK(locale_language(world.environment) == Language::en);
  world.variables["LC_ALL"] = "zh_CN";
  CHECK(locale_language(world.environment) == Language::zh);
}

TEST_CASE("JSON is seen on the line before it is parsed") {
  CHECK(dc::asks_for_json({"list", "--json"}));
  CHECK(dc::asks_for_json({"-o", "json", "list"}));
  CHECK(dc::asks_for_json({"-ojson", "list"}));
  CHECK(dc::asks_for_json({"list", "--output=json"}));
  CHECK_FALSE(dc::asks_for_json({"list", "-o", "csv"}));
  CHECK_FALSE(dc::asks_for_json({"note", "--", "--json"}));
}
