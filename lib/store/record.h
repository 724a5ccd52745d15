#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/finding.h"
#include "model/docket.h"

namespace dc::store {

// A record and its exact bytes; text is empty for one that no commit holds yet.
struct Record {
  Docket docket;
  std::string text;
};

struct Reading {
  std::optional<Record> record;  // nothing where the text has findings
  Findings findings;             // structure only: yaml and schema, with file:line
};

// known: these very bytes were read before and follow their schema.
enum class Structure { checked, known };

// Reads the bytes of the file at `path` (id_of_path names its kind).
Reading read_record(const std::string& path, std::string_view text,
                    Structure structure = Structure::checked);

// The line, from 1, where each step of a record's text starts.
std::vector<int> step_lines(std::string_view text);
// The text from the line `steps:` on, "" where there is none: the part that only ever grows.
std::string_view steps_part(std::string_view text);

// Canonical text of the docket. Where `before` has text, its steps are kept to the byte and the
// head too unless its values changed; what is appended starts with `- step:` in column 0. Throws
// Error{bug} where reading it again would give other values for what was there before (design.md
// §1, Append-only).
std::string text_of(const Docket& docket, const Record* before = nullptr);

// Keys of a plain document (policy, calendar) in the schema's order, as canonical text.
std::string document_text(std::string_view kind, const Value& document);

struct DocumentReading {
  Value value;
  Findings findings;
};
DocumentReading read_document(std::string_view kind, const std::string& path,
                              std::string_view text);

// The docket's own order: `standing` is the overlay of `sets`; step ids are unique; `at` never runs
// backwards; the id is the file's. Findings carry the record's path.
Findings check_docket(const Docket& docket, const std::string& path);

}  // namespace dc::store
