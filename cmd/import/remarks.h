#pragma once
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "app/session.h"
#include "base/error.h"
#include "base/finding.h"

namespace dc {

// What is to be said of the rows of a file: told together, one line for all rows of which the same
// is said, however long the file is.
class RowRemarks {
 public:
  explicit RowRemarks(std::string file) : file_(std::move(file)) {}

  // A row that stops the import, with the exit code it asks for.
  void refuse(int row, ErrorKind kind, Finding finding);
  void warn(int row, Finding finding);
  // What the reader of the file found, in sentences that name their row.
  void add_reading(const Findings& findings);

  // Rows that stop the import.
  const std::set<int>& refused() const { return refused_; }
  // The exit code they ask for, where there are any: 3 outranks 6, 4 and 1, in this order.
  std::optional<ErrorKind> kind() const { return kind_; }
  // Everything as findings, gathered by what is said: errors name every row, warnings of a rule
  // that holds for more than five rows are summed up.
  Findings gathered() const;
  Findings errors() const;
  // What is said of each row in the order it came up, the rules' warnings left out.
  std::map<int, std::vector<Text>> by_row() const;

 private:
  struct Remark {
    int row;
    Finding finding;
  };
  void note_refusal(int row, ErrorKind kind);

  std::string file_;
  std::vector<Remark> remarks_;
  std::vector<Remark> readings_;
  std::set<int> refused_;
  std::optional<ErrorKind> kind_;
};

// 3、5–8: row numbers as people write them.
Text rows_text(std::vector<int> rows);

}  // namespace dc
