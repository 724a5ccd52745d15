#pragma once
#include <ostream>
#include <sstream>
#include <streambuf>
#include <string>

#include "app/command.h"
#include "app/environment.h"

namespace dc {

// Passes bytes on, and can tell the same again: what has gone out already is then passed over.
class RetoldBuffer : public std::streambuf {
 public:
  explicit RetoldBuffer(std::streambuf& target) : target_(target) {}
  void begin_again();

 private:
  int_type overflow(int_type c) override;
  std::streamsize xsputn(const char* bytes, std::streamsize size) override;
  int sync() override { return target_.pubsync(); }

  std::streambuf& target_;
  std::streamsize told_ = 0;
  std::streamsize to_pass_over_ = 0;
};

// Where a command's answer goes: straight to stdout, through a pager, or into a file that appears
// whole or not at all.
class Output {
 public:
  Output(Environment& real, const Invocation& invocation);
  Output(const Output&) = delete;
  // An answer that did not end well is shown as far as it came, but never put into the file.
  ~Output();

  // The world as the command sees it: `out` leads here.
  Environment& environment() { return inner_; }
  // The command will tell the whole answer once more: none of it goes out twice.
  void begin_again();
  // Sends what was gathered. A reader that went away ends it quietly; Error{files} where it cannot
  // be written (a full disk).
  void finish();

 private:
  enum class Way { stream, pager, file };
  void send_to_pager();

  Environment& real_;
  Environment inner_;
  std::ostringstream gathered_;
  RetoldBuffer retold_;
  std::ostream told_;
  std::string file_;
  std::string pager_;
  Way way_ = Way::stream;
};

// Flushes `out`: quietly where its reader went away, else Error{files} where it cannot be written.
void flush_answer(Environment& environment);

}  // namespace dc
