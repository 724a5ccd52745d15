#include "yaml/events.h"

#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <array>
#include <istream>
#include <streambuf>
#include <string>

#include "yaml/builder.h"

namespace dc::yaml {
namespace {

// A stream over bytes that stay where they are.
class Bytes : public std::streambuf {
 public:
  explicit Bytes(std::string_view source) {
    char* from = const_cast<char*>(source.data());
    setg(from, from, from + source.size());
  }
};

struct Known {
  std::string_view foreign;
  std::string_view id;
};

// yaml-cpp's words, as far as one can say more than that the line is no YAML.
const std::array known_errors = {
    Known{YAML::ErrorMsg::TAB_IN_INDENTATION, "format.syntax-tab"},
    Known{YAML::ErrorMsg::UNKNOWN_ANCHOR, "format.alias"},
    Known{YAML::ErrorMsg::INVALID_ESCAPE, "format.syntax-escape"},
    Known{YAML::ErrorMsg::END_OF_MAP, "format.syntax-map"},
    Known{YAML::ErrorMsg::END_OF_MAP_FLOW, "format.syntax-bracket"},
    Known{YAML::ErrorMsg::END_OF_SEQ_FLOW, "format.syntax-bracket"},
    Known{YAML::ErrorMsg::END_OF_SEQ, "format.syntax-list"},
    Known{YAML::ErrorMsg::FLOW_END, "format.syntax-bracket"},
    Known{YAML::ErrorMsg::MAP_VALUE, "format.syntax-colon"},
    Known{YAML::ErrorMsg::BLOCK_ENTRY, "format.syntax-list"},
};

std::string_view sentence_of(std::string_view foreign) {
  for (const Known& known : known_errors)
    if (foreign.starts_with(known.foreign)) return known.id;
  return "format.syntax";
}

void report_error(const YAML::Exception& error, Report& report) {
  const int line = error.mark.is_null() ? 0 : error.mark.line + 1;
  const std::string_view id = sentence_of(error.msg);
  const std::string_view rule = id == "format.alias" ? "format-alias" : "format-syntax";
  report.add(rule, line, text(id), text("format.syntax-remedy"));
}

}  // namespace

Node read_by_events(std::string_view source, const Limits& limits, Report& report, Pool& pool) {
  Bytes bytes(source);
  std::istream stream(&bytes);
  Builder builder(source, limits, report, pool);
  try {
    YAML::Parser parser(stream);
    if (!parser.HandleNextDocument(builder))
      report.add("format-empty", 0, text("format.empty-file"), {});
    parser.HandleNextDocument(builder);
  } catch (const Stop&) {
    return builder.take();
  } catch (const YAML::Exception& error) {
    report_error(error, report);
  }
  return builder.take();
}

}  // namespace dc::yaml
