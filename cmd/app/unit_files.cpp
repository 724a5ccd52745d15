#include "app/unit_files.h"

#include <filesystem>
#include <ostream>
#include <system_error>

#include "app/file.h"
#include "base/error.h"
#include "view/cells.h"

namespace dc {
namespace {

constexpr const char* no_unit = "_unassigned";  // no unit's id: that begins with a letter

std::string extension_of(const std::string& format) {
  return format == "table" || format == "plain" ? "txt" : format;
}

std::string absolute_path(Session& session, const std::string& path) {
  return path.starts_with('/') ? path : session.environment().directory + "/" + path;
}

void make_directory(Session& session, const std::string& path) {
  std::error_code failure;
  std::filesystem::create_directories(absolute_path(session, path), failure);
  if (failure) throw file_error(text("error.write-file", path, system_words(failure.value())));
}

view::Table list_of_files(Session& session) {
  view::Table table = session.table("dc/files/1", text("view.files"));
  table.columns = {{"unit", text("column.slug"), view::Align::left, true},
                   {"name", text("field.lead"), view::Align::left, true},
                   {"contact", text("field.contact"), view::Align::left, true},
                   {"rows", text("column.rows"), view::Align::right, true},
                   {"file", text("column.file"), view::Align::left, true}};
  return table;
}

}  // namespace

view::Table write_unit_files(Session& session, const std::string& directory,
                             const std::vector<UnitFile>& files) {
  const std::string format = session.globals().output.empty() ? "md" : session.globals().output;
  make_directory(session, directory);
  view::Table list = list_of_files(session);
  for (const UnitFile& file : files) {
    const std::string slug = is_unit_slug(file.unit) ? file.unit : no_unit;
    const std::string path = directory + "/" + slug + "." + extension_of(format);
    write_file(absolute_path(session, path), session.rendered(file.table, format),
               session.environment().process);
    const Unit* unit = session.ledger().unit(file.unit);
    list.rows.push_back(
        {view::cell_of(file.unit), view::cell_of(session.unit_name(file.unit, session.today())),
         view::cell_of(unit != nullptr ? unit->contact : ""),
         view::cell_of(Value(static_cast<int>(file.table.rows.size()))), view::cell_of(path)});
  }
  return list;
}

void print_unit_files(Session& session, const view::Table& list) {
  session.out() << session.rendered(list, session.environment().out_is_terminal ? "table" : "tsv");
}

}  // namespace dc
