#pragma once
#include <map>
#include <set>
#include <string>
#include <vector>

#include "base/finding.h"
#include "base/value.h"
#include "model/docket.h"
#include "store/paths.h"

namespace dc::verify {

// An adopted file by its path and the hash it was adopted with.
using Adopted = std::map<std::string, std::string>;
// Policies and calendars as a ledger's standing names them.
Adopted adopted_by(const Docket& ledger);

// What steps that were withdrawn had adopted and nothing else did since: it stays where it is.
Adopted left_behind(const Docket& ledger);

// A file's bytes against its adoption (ledger-adopted) and its schema (format-…).
void check_document(const std::string& path, const std::string& bytes, const Adopted& adopted,
                    Findings& findings);

// A file's bytes against the hash that its path spells (ledger-attachment).
void check_attachment(const std::string& path, const std::string& bytes, Findings& findings);

// The files that a step's papers name; a paper whose hash is not the one of its path is a finding.
std::set<std::string> papers_of(const Step& step, const std::string& record, Findings& findings);

}  // namespace dc::verify
