#include "verify/known.h"

#include <algorithm>
#include <exception>
#include <iterator>
#include <memory>
#include <thread>
#include <vector>

#include "git/raw.h"
#include "git/stored_order.h"
#include "store/paths.h"
#include "store/record.h"
#include "verify/written_steps.h"

namespace dc::verify {
namespace {

constexpr std::string_view names_document = "\nnumber: ";

// The 文号 of a notice, where it stands without quotes.
std::optional<std::string> document_number(std::string_view head) {
  const std::size_t at = head.find(names_document);
  if (at == std::string_view::npos) return {};
  const std::size_t from = at + names_document.size();
  const std::string_view word = head.substr(from, head.find('\n', from) - from);
  if (word.empty() || word.find_first_of("\"'#|>&*!%@`[]{}: \t\r") != std::string_view::npos)
    return {};
  return std::string(word);
}

Use use_of(const Docket& docket) {
  return uses_of({{{docket, ""}, 0, {}, true}}).front();
}

// One thread's share of the records, read with a hold of the repository of its own.
class Reader {
 public:
  Reader(const git::Repository& repository, std::vector<git::TreeFile> files)
      : repository_(repository.another()), files_(std::move(files)) {}

  void run() {
    try {
      const git::RawObjects objects(repository_);
      for (const git::TreeFile& file : files_) read(file.path, objects.blob(file.blob));
    } catch (...) {
      failure_ = std::current_exception();
    }
  }

  void tell(Identities& known) const {
    if (failure_) std::rethrow_exception(failure_);
    UseLog::Reader uses(log_);
    for (std::size_t i = 0; i < read_; ++i)
      for (const Use& use : uses.next()) known.know(use);
  }

 private:
  void read(const std::string& path, const std::string& text) {
    auto use = use_by_lines(*id_of_path(path), text);
    if (!use) {
      const store::Reading reading = store::read_record(path, text);
      if (!reading.record) return;
      use = use_of(reading.record->docket);
    }
    log_.add({*use});
    ++read_;
  }

  git::Repository repository_;
  std::vector<git::TreeFile> files_;
  UseLog log_;
  std::size_t read_ = 0;
  std::exception_ptr failure_;
};

std::vector<git::TreeFile> records_at(const git::Repository& repository,
                                      const git::ObjectId& commit) {
  std::vector<git::TreeFile> files = repository.files(commit, "");
  std::erase_if(files, [](const git::TreeFile& file) {
    return store::file_kind(file.path) != store::FileKind::record;
  });
  return git::in_stored_order(repository, std::move(files));
}

}  // namespace

std::optional<Use> use_by_lines(const std::string& record, std::string_view text) {
  const auto steps = steps_by_lines(text);
  if (!steps) return {};
  Use use{record, "", {}, Use::Is::known_record};
  for (const WrittenStep& step : *steps) use.steps.emplace_back(step.id);
  if (kind_of_id(record) != Kind::notice) return use;
  const auto number = document_number(text.substr(0, text.size() - store::steps_part(text).size()));
  if (!number) return {};
  use.number = *number;
  return use;
}

Identities known_at(const git::Repository& repository, const git::ObjectId& commit,
                    std::size_t jobs) {
  Identities known;
  if (commit.empty()) return known;
  const std::vector<git::TreeFile> files = records_at(repository, commit);
  std::vector<std::unique_ptr<Reader>> readers;
  for (std::size_t i = 0; i < jobs; ++i)
    readers.push_back(std::make_unique<Reader>(
        repository, std::vector(files.begin() + static_cast<long>(files.size() * i / jobs),
                                files.begin() + static_cast<long>(files.size() * (i + 1) / jobs))));
  {
    std::vector<std::jthread> threads;
    for (const auto& reader : readers) threads.emplace_back([&reader] { reader->run(); });
  }
  for (const auto& reader : readers) reader->tell(known);
  return known;
}

}  // namespace dc::verify
