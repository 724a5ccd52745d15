// Writes schemas/*.json as the tables of lib/schema/tables.h: run while the program is built.
#include <exception>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <sstream>

#include "base/error.h"
#include "schema/reading.h"

using namespace dc::schema;

namespace {

std::ostream& operator<<(std::ostream& out, Run run) {
  return out << '{' << run.first << ',' << run.count << '}';
}
std::ostream& operator<<(std::ostream& out, const Member& member) {
  return out << '{' << member.name << ',' << member.node << '}';
}
std::ostream& operator<<(std::ostream& out, const Choice& choice) {
  return out << "{Type{" << static_cast<int>(choice.type) << "}," << choice.word << ','
             << choice.number << '}';
}
std::ostream& operator<<(std::ostream& out, const Condition& condition) {
  return out << '{' << condition.member << ',' << condition.choice << ',' << condition.required
             << '}';
}

struct Bound {
  std::int32_t number;
};
std::ostream& operator<<(std::ostream& out, Bound bound) {
  return bound.number == no_bound ? out << "no_bound" : out << bound.number;
}

std::ostream& operator<<(std::ostream& out, const Node& node) {
  out << '{' << node.types << ',' << node.required << ',' << node.any_of << ',' << node.members
      << ',' << node.choices << ',' << node.conditions << ',' << node.by_name;
  for (const Place place : {node.each, node.items, node.pattern}) out << ',' << place;
  out << ",Format{" << static_cast<int>(node.format) << "},Others{" << static_cast<int>(node.others)
      << "}," << node.unique;
  for (const std::int32_t bound :
       {node.minimum, node.maximum, node.min_length, node.max_length, node.min_items})
    out << ',' << Bound{bound};
  return out << '}';
}

template <typename Row>
void write_table(std::ostream& out, const char* type, const std::string& name,
                 const std::vector<Row>& rows) {
  out << "constexpr std::array<" << type << ", " << rows.size() << "> " << name << " = {{";
  for (const Row& row : rows) out << row << ",\n";
  out << "}};\n";
}

void write_schema(std::ostream& out, const std::string& prefix, const Read& read) {
  write_table(out, "Node", prefix + "nodes", read.nodes);
  write_table(out, "Member", prefix + "members", read.members);
  write_table(out, "Choice", prefix + "choices", read.choices);
  write_table(out, "Condition", prefix + "conditions", read.conditions);
  write_table(out, "Place", prefix + "lists", read.lists);
  write_table(out, "Place", prefix + "words", read.words);
  out << "constexpr std::string_view " << prefix << "text = R\"~~(" << read.text << ")~~\";\n";
}

std::string content(const std::string& path) {
  std::ostringstream text;
  text << std::ifstream(path, std::ios::binary).rdbuf();
  return std::move(text).str();
}

void write_all(std::ostream& out, int count, char** paths) {
  std::ostringstream table;
  out << "#include <array>\n#include \"schema/tables.h\"\nnamespace dc::schema {\nnamespace {\n";
  for (int i = 0; i < count; ++i) {
    const Read read = read_schema(content(paths[i]));
    const std::string prefix = "s" + std::to_string(i) + "_";
    write_schema(out, prefix, read);
    table << "{" << std::filesystem::path(paths[i]).stem() << ", {";
    for (const char* name : {"nodes", "members", "choices", "conditions", "lists", "words", "text"})
      table << prefix << name << ", ";
    table << read.patterns << ", " << read.root << "}},\n";
  }
  out << "constexpr std::array<BuiltIn, " << count << "> all = {{\n"
      << table.str() << "}};\n}  // namespace\n"
      << "std::span<const BuiltIn> built_in() { return all; }\n}  // namespace dc::schema\n";
}

}  // namespace

// tables OUT SCHEMA…
int main(int count, char** arguments) {
  try {
    std::ofstream out(arguments[1], std::ios::binary);
    write_all(out, count - 2, arguments + 2);
    return out.flush() ? 0 : 1;
  } catch (const dc::Error& error) {
    std::cerr << dc::say(error.message, dc::Language::en) << "\n";
  } catch (const std::exception& error) {
    std::cerr << error.what() << "\n";
  }
  return 1;
}
