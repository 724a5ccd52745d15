#include "app/globals.h"

#include <charconv>

#include "base/error.h"
#include "base/utf8.h"

namespace dc {
namespace {

struct TimeUnit {
  std::string_view name;
  long long milliseconds;
};
constexpr TimeUnit units[] = {{"ms", 1}, {"s", 1000}, {"m", 60'000}};
constexpr long long longest_timeout_ms = 24LL * 60 * 60 * 1000;

std::optional<int> timeout_in(std::string_view words, const TimeUnit& unit) {
  if (!words.ends_with(unit.name)) return {};
  words.remove_suffix(unit.name.size());
  long long count = -1;
  const auto [end, failure] = std::from_chars(words.data(), words.data() + words.size(), count);
  if (words.empty() || words[0] == '-' || failure != std::errc() ||
      end != words.data() + words.size())
    return {};
  if (count > longest_timeout_ms / unit.milliseconds) return {};
  return static_cast<int>(count * unit.milliseconds);
}

std::vector<std::string> split_fields(std::string_view words) {
  std::vector<std::string> fields;
  while (!words.empty()) {
    const std::size_t comma = words.find(',');
    const std::string_view field = trimmed(words.substr(0, comma));
    if (!field.empty()) fields.emplace_back(field);
    words = comma == std::string_view::npos ? std::string_view() : words.substr(comma + 1);
  }
  return fields;
}

const std::string& named_file(const std::string& path) {
  if (path.empty()) throw usage_error(text("usage.empty", "--output-file"));
  return path;
}

}  // namespace

void declare_global_options(Command& command, GlobalOptions& options) {
  Globals& globals = options.globals;
  command.option("-C", globals.directory, "DIR", "option.directory");
  command.option("--as-of", globals.as_of, "DATE", "option.as-of");
  command.option("--at", globals.at, "COMMIT|DATE", "option.at");
  command.choice(
      "-o,--output", globals.output,
      {"table", "plain", "tsv", "csv", "json", "jsonl", "md", "html", "xlsx", "docx", "pdf", "svg"},
      "option.output");
  command.flag("--json", options.json, "option.json");
  command.option("--output-file", options.output_file, "PATH", "option.output-file");
  command.option("--fields", options.fields, "A,B", "option.fields");
  command.flag("-q,--quiet", globals.quiet, "option.quiet");
  command.flag("-v,--verbose", globals.verbose, "option.verbose");
  command.flag("--yes", globals.yes, "option.yes");
  command.choice("--lang", globals.language, {"zh", "en"}, "option.lang");
  command.choice("--color", globals.colour, {"auto", "always", "never"}, "option.color");
  command.option("--lock-timeout", options.lock_timeout, "TIME", "option.lock-timeout");
  command.option("--user", globals.user, "PERSON", "option.user");
  command.flag("-h,--help", options.help, "option.help");
  command.flag("--version", options.version, "option.version");
}

void declare_step_options(Command& command, StepOptions& options) {
  command.option("--on", options.on, "DATE", "option.on");
  command.option("--attach", options.attach, "FILE", "option.attach");
  command.option("--doc", options.doc, "NUMBER", "option.doc");
  command.flag("--irregular", options.irregular, "option.irregular");
  command.option("--waive", options.waive, "RULE", "option.waive");
  command.option("--reason", options.waive_reason, "TEXT", "option.waive-reason");
  command.option("--approved-by", options.approved_by, "PERSON", "option.approved-by");
  command.flag("-n,--dry-run", options.dry_run, "option.dry-run");
}

int read_timeout_ms(const std::string& words) {
  for (const TimeUnit& unit : units) {
    if (const auto timeout = timeout_in(words, unit)) return *timeout;
  }
  throw usage_error(text("usage.no-time", words, "--lock-timeout"), {text("usage.no-time.hint")});
}

Globals read_globals(const GlobalOptions& options) {
  Globals globals = options.globals;
  if (options.json) {
    if (!globals.output.empty() && globals.output != "json") {
      throw usage_error(text("usage.exclusive", "--json", "-o " + globals.output));
    }
    globals.output = "json";
  }
  if (options.lock_timeout) globals.lock_timeout_ms = read_timeout_ms(*options.lock_timeout);
  if (options.output_file) globals.output_file = named_file(*options.output_file);
  globals.fields = split_fields(options.fields);
  return globals;
}

}  // namespace dc
