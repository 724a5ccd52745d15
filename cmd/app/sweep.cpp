#include "app/sweep.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <string>

#include "app/indexing.h"
#include "base/number.h"
#include "git/stored_order.h"
#include "store/id_order.h"
#include "store/paths.h"
#include "store/record.h"

namespace dc {
namespace {

constexpr std::array kinds_beside_the_ledger = {Kind::unit, Kind::person, Kind::source,
                                                Kind::item, Kind::notice, Kind::stage_report};

// What is escaped may be any word.
bool may_hold(std::string_view text, const std::vector<std::string_view>& words) {
  return words.empty() || text.find('\\') != std::string_view::npos ||
         std::any_of(words.begin(), words.end(), [&](std::string_view word) {
           return text.find(word) != std::string_view::npos;
         });
}

bool comes_before(const git::TreeFile& a, const git::TreeFile& b) {
  return store::id_before(id_of_path(a.path).value_or(""), id_of_path(b.path).value_or(""));
}

// Year by year where there are years, so that the files of one are all that is held.
std::vector<std::string> folders_of(Session& session, Kind kind) {
  const std::string folder = folder_of(kind);
  std::vector<std::string> years;
  for (const std::string& name : session.repository().names(session.ledger().commit(), folder))
    if (whole_number(name)) years.push_back(folder + "/" + name);
  std::sort(years.begin(), years.end());
  return years.empty() ? std::vector{folder} : years;
}

std::vector<git::TreeFile> files_of(Session& session, const std::string& folder,
                                    const Sought& sought) {
  const git::Repository& repository = session.repository();
  auto files = repository.files(session.ledger().commit(), folder);
  if (sought.order == Sought::Order::as_stored)
    return git::in_stored_order(repository, std::move(files));
  std::sort(files.begin(), files.end(), comes_before);
  return files;
}

void each_in(Session& session, const std::string& folder, const Sought& sought,
             const std::function<void(Docket&&)>& visit) {
  for (const git::TreeFile& file : files_of(session, folder, sought)) {
    const auto id = id_of_path(file.path);
    if (!id) continue;
    const std::string text = session.repository().read_blob(file.blob);
    if (!may_hold(text, sought.words)) continue;
    store::Reading reading = store::read_record(file.path, text);
    visit(reading.record ? std::move(reading.record->docket) : *session.ledger().recorded(*id));
  }
}

using Each = void (*)(Session&, const Sought&, const std::function<void(Docket&&)>&);

// By id.
std::vector<Docket> passing(Session& session, const Sought& sought,
                            const std::function<bool(const Docket&)>& passes, Each each) {
  std::vector<Docket> records;
  each(session, sought, [&](Docket&& docket) {
    if (passes(docket)) records.push_back(std::move(docket));
  });
  std::sort(records.begin(), records.end(),
            [](const Docket& a, const Docket& b) { return store::id_before(a.id(), b.id()); });
  return records;
}

}  // namespace

void each_recorded(Session& session, const Sought& sought,
                   const std::function<void(Docket&&)>& visit) {
  if (session.is_writer()) {
    for (Docket& docket : session.ledger().all_recorded(sought.kind)) visit(std::move(docket));
    return;
  }
  ProgressLine progress(session.err(), session.say(text("progress.records")),
                        session.environment().err_is_terminal && !session.globals().quiet);
  const auto folders = folders_of(session, sought.kind);
  for (std::size_t i = 0; i < folders.size(); ++i) {
    progress(i, folders.size());
    each_in(session, folders[i], sought, visit);
  }
}

void each_record(Session& session, const Sought& sought,
                 const std::function<void(Docket&&)>& visit) {
  each_recorded(session, sought, [&](Docket&& docket) {
    if (!is_withdrawn(docket)) visit(in_effect(std::move(docket)));
  });
}

std::vector<Docket> records_where(Session& session, const Sought& sought,
                                  const std::function<bool(const Docket&)>& passes) {
  return passing(session, sought, passes, each_record);
}

std::optional<Docket> recorded_once(Session& session, const std::string& id) {
  const git::Repository& repository = session.repository();
  const auto blob = repository.blob_at(session.ledger().commit(), path_of(id));
  if (!blob) return {};
  store::Reading reading = store::read_record(path_of(id), repository.read_blob(*blob));
  return reading.record ? std::move(reading.record->docket) : session.ledger().recorded(id);
}

std::vector<Docket> recorded_of_all_kinds_where(Session& session,
                                                const std::function<bool(const Docket&)>& passes) {
  std::vector<Docket> all;
  if (passes(session.ledger().head())) all.push_back(session.ledger().head());
  for (const Kind kind : kinds_beside_the_ledger) {
    auto some = passing(session, {kind}, passes, each_recorded);
    std::move(some.begin(), some.end(), std::back_inserter(all));
  }
  return all;
}

std::vector<Docket> records_of_all_kinds_where(Session& session,
                                               const std::vector<std::string_view>& words,
                                               const std::function<bool(const Docket&)>& passes) {
  std::vector<Docket> all;
  if (Docket ledger = in_effect(session.ledger().head()); passes(ledger))
    all.push_back(std::move(ledger));
  for (const Kind kind : kinds_beside_the_ledger) {
    auto some = records_where(session, {kind, words}, passes);
    std::move(some.begin(), some.end(), std::back_inserter(all));
  }
  return all;
}

}  // namespace dc
