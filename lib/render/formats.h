#pragma once
#include <string>

#include "render/selection.h"

namespace dc::render {

// What is printed, passed on in large pieces.
class Printed {
 public:
  explicit Printed(const Sink& sink) : sink_(sink) {}
  std::string& text() { return text_; }
  // Between two rows: what there is may go now.
  void pass() {
    if (text_.size() >= piece) flush();
  }
  void flush() {
    sink_(text_);
    text_.clear();
  }

 private:
  static constexpr std::size_t piece = 1 << 16;  // bytes
  const Sink& sink_;
  std::string text_;
};

// One format each, as render.h says; the selection fits the format. They give the table's notes.
using Notes = std::vector<Text>;
Notes print_table(const Selection& selection, Printed& out);
Notes print_plain(const Selection& selection, Printed& out);
Notes print_tsv(const Selection& selection, Printed& out);
Notes print_csv(const Selection& selection, Printed& out);
Notes print_json(const Selection& selection, Printed& out);
Notes print_jsonl(const Selection& selection, Printed& out);
Notes print_markdown(const Selection& selection, Printed& out);

}  // namespace dc::render
