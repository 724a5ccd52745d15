#include "app/output.h"

#include <algorithm>
#include <cerrno>
#include <ostream>

#include "app/file.h"
#include "base/error.h"

namespace dc {
namespace {

std::string pager_of(const Environment& environment) {
  for (const char* name : {"DC_PAGER", "PAGER"}) {
    if (const auto pager = environment.variable(name)) return *pager == "cat" ? "" : *pager;
  }
  return {};
}

// PATH is taken from where the command was started, not from -C: the shell's redirection does
// likewise.
std::string absolute_path(const Environment& environment, const std::string& path) {
  return path.starts_with('/') ? path : environment.directory + "/" + path;
}

}  // namespace

void RetoldBuffer::begin_again() {
  to_pass_over_ = std::max(told_, to_pass_over_);
  told_ = 0;
}

RetoldBuffer::int_type RetoldBuffer::overflow(int_type c) {
  if (traits_type::eq_int_type(c, traits_type::eof())) return traits_type::not_eof(c);
  const char byte = traits_type::to_char_type(c);
  return xsputn(&byte, 1) == 1 ? c : traits_type::eof();
}

std::streamsize RetoldBuffer::xsputn(const char* bytes, std::streamsize size) {
  const std::streamsize passed = std::clamp<std::streamsize>(to_pass_over_ - told_, 0, size);
  const std::streamsize sent = passed + target_.sputn(bytes + passed, size - passed);
  told_ += sent;
  return sent;
}

Output::Output(Environment& real, const Invocation& invocation)
    : real_(real), inner_(real), retold_(*real.out->rdbuf()), told_(&retold_) {
  inner_.out = &told_;
  if (!invocation.globals.output_file.empty()) {
    way_ = Way::file;
    file_ = absolute_path(real, invocation.globals.output_file);
    inner_.out_is_terminal = false;
  } else if (real.out_is_terminal && invocation.entry->kind == CommandEntry::Kind::view) {
    pager_ = pager_of(real);
    if (!pager_.empty()) way_ = Way::pager;
  }
  if (way_ != Way::stream) inner_.out = &gathered_;
}

Output::~Output() {
  if (way_ == Way::pager) *real_.out << gathered_.str() << std::flush;
}

void Output::begin_again() {
  gathered_.str({});
  retold_.begin_again();
}

void Output::finish() {
  const Way way = way_;
  way_ = Way::stream;
  if (way == Way::file) write_file(file_, gathered_.str(), real_.process);
  if (way == Way::pager) send_to_pager();
  flush_answer(way == Way::stream ? inner_ : real_);
}

void Output::send_to_pager() {
  const std::string content = gathered_.str();
  const auto lines = std::count(content.begin(), content.end(), '\n');
  if (lines >= real_.terminal_height && real_.page(pager_, content)) return;
  *real_.out << content;
}

void flush_answer(Environment& environment) {
  environment.out->flush();
  if (environment.out->good()) return;
  const int error = environment.out_error();
  if (error != EPIPE) throw file_error(text("error.output", system_words(error)));
}

}  // namespace dc
