#include "interchange/encoding.h"

#include <iconv.h>

#include <algorithm>
#include <array>
#include <cerrno>

#include "base/error.h"
#include "base/suggest.h"
#include "base/utf8.h"

namespace dc {
namespace {

constexpr std::string_view utf8 = "utf-8";
constexpr std::string_view gb18030 = "gb18030";

// A byte order mark and the encoding it stands for.
struct Mark {
  std::string_view bytes;
  std::string_view encoding;
};

constexpr Mark marks[] = {
    {"\xEF\xBB\xBF", utf8},
    {"\xFF\xFE", "utf-16le"},
    {"\xFE\xFF", "utf-16be"},
    {"\x84\x31\x95\x33", gb18030},
};

const Mark* mark_of(std::string_view bytes) {
  for (const Mark& mark : marks)
    if (bytes.starts_with(mark.bytes)) return &mark;
  return nullptr;
}

// What of some bytes could be read: all of them, or those before the first that do not fit.
struct Reading {
  std::string utf8;
  bool complete = false;
};

class Converter {
 public:
  explicit Converter(std::string_view from)
      : handle_(iconv_open("UTF-8", std::string(from).c_str())) {
    if (!is_open()) throw file_error(text("import.no-converter", from));
  }
  Converter(const Converter&) = delete;
  Converter& operator=(const Converter&) = delete;
  ~Converter() { iconv_close(handle_); }

  Reading read(std::string_view bytes) {
    Reading reading;
    std::array<char, 65536> buffer{};
    char* in = const_cast<char*>(bytes.data());
    std::size_t left = bytes.size();
    for (bool more = true; more;) {
      char* out = buffer.data();
      std::size_t room = buffer.size();
      const bool done = iconv(handle_, &in, &left, &out, &room) != static_cast<std::size_t>(-1);
      more = !done && errno == E2BIG;
      reading.complete = done;
      reading.utf8.append(buffer.data(), buffer.size() - room);
    }
    return reading;
  }

 private:
  bool is_open() const { return reinterpret_cast<std::intptr_t>(handle_) != -1; }

  iconv_t handle_;
};

Reading read_utf8(std::string_view bytes) {
  const auto bad = invalid_utf8_at(bytes);
  return {std::string(bytes.substr(0, bad.value_or(bytes.size()))), !bad};
}

Reading read_as(std::string_view bytes, std::string_view encoding) {
  return encoding == utf8 ? read_utf8(bytes) : Converter(encoding).read(bytes);
}

int last_line(const Reading& reading) {
  return line_at(reading.utf8, reading.utf8.size());
}

Decoded decode_as(std::string_view bytes, std::string_view encoding) {
  Reading reading = read_as(bytes, encoding);
  if (!reading.complete) throw unreadable(text("import.not-encoded", last_line(reading), encoding));
  return {std::move(reading.utf8), std::string(encoding)};
}

Decoded decode_unmarked(std::string_view bytes) {
  Reading as_utf8 = read_utf8(bytes);
  if (as_utf8.complete) return {std::move(as_utf8.utf8), std::string(utf8)};
  Reading as_gb18030 = Converter(gb18030).read(bytes);
  if (as_gb18030.complete) return {std::move(as_gb18030.utf8), std::string(gb18030)};
  // The reading that got further is the one that the file was meant for.
  const int line = std::max(last_line(as_utf8), last_line(as_gb18030));
  throw unreadable(text("import.no-encoding", line), {}, {text("import.no-encoding.hint")});
}

std::string lower(std::string word) {
  for (char& c : word)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + ('a' - 'A'));
  return word;
}

// The encoding that --encoding names; "utf-16" is little-endian where no mark says otherwise.
std::string_view encoding_named(const std::string& name, std::string_view bytes) {
  static constexpr std::pair<std::string_view, std::string_view> names[] = {
      {"utf-8", utf8},          {"utf8", utf8},           {"gb18030", gb18030},
      {"gbk", gb18030},         {"gb2312", gb18030},      {"cp936", gb18030},
      {"utf-16le", "utf-16le"}, {"utf-16be", "utf-16be"}, {"utf-16", "utf-16"},
  };
  for (const auto& [known, encoding] : names) {
    if (known != lower(name)) continue;
    if (encoding != "utf-16") return encoding;
    return bytes.starts_with("\xFE\xFF") ? "utf-16be" : "utf-16le";
  }
  throw usage_error(
      text("import.unknown-encoding", name),
      {text("import.known-encodings", quoted_choice({"utf-8", "gb18030", "utf-16"}))});
}

void refuse_spreadsheets(std::string_view bytes) {
  const bool is_zip = bytes.starts_with("PK\x03\x04");
  const bool is_compound = bytes.starts_with("\xD0\xCF\x11\xE0");
  if (is_zip || is_compound)
    throw unreadable(text("import.spreadsheet"), {}, {text("import.save-as-csv")});
}

std::string_view without_mark(std::string_view bytes, std::string_view encoding) {
  const Mark* mark = mark_of(bytes);
  if (mark != nullptr && mark->encoding == encoding) bytes.remove_prefix(mark->bytes.size());
  return bytes;
}

}  // namespace

Decoded decode(std::string_view bytes, const std::optional<std::string>& encoding) {
  const Mark* mark = mark_of(bytes);
  std::optional<std::string_view> known;
  if (encoding) {
    known = encoding_named(*encoding, bytes);
  } else if (mark != nullptr) {
    known = mark->encoding;
  }
  refuse_spreadsheets(bytes);
  Decoded decoded = known ? decode_as(without_mark(bytes, *known), *known) : decode_unmarked(bytes);
  const std::size_t nul = decoded.utf8.find('\0');
  if (nul != std::string::npos) throw unreadable(text("import.nul", line_at(decoded.utf8, nul)));
  return decoded;
}

int line_at(std::string_view text, std::size_t offset) {
  int line = 1;
  for (std::size_t i = 0; i < offset && i < text.size(); ++i) {
    const bool inside_crlf = text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n';
    if (text[i] == '\n' || (text[i] == '\r' && !inside_crlf)) ++line;
  }
  return line;
}

}  // namespace dc
