#include "verify/commit_form.h"

#include <algorithm>
#include <functional>
#include <map>
#include <set>

#include "base/utf8.h"

namespace dc::verify {
namespace {

void add(Findings& findings, const char* rule, const std::string& file, Text sentence) {
  findings.push_back({rule, Severity::error, file, 0, std::move(sentence), {}});
}

void each_step(const std::vector<ChangedRecord>& records,
               const std::function<void(const ChangedRecord&, const Step&)>& visit) {
  for (const ChangedRecord& record : records)
    for (std::size_t i = record.former_steps; i < record.now.docket.steps.size(); ++i)
      visit(record, record.now.docket.steps[i]);
}

bool is_named(const Person* person, const std::string& name) {
  return person != nullptr && person->name == name;
}

// As a signature can hold it.
std::string in_signature(const std::string& name) {
  std::string out;
  for (const char c : name)
    if (c != '<' && c != '>' && c != '\n') out += c;
  return std::string(trimmed(out));
}

bool has_address(const Person& person, const std::string& address) {
  return address == person.id + "@dc.invalid" || person.email.empty() || address == person.email;
}

class Authors {
 public:
  Authors(const git::Signature& author, const store::Ledger& before, const store::Ledger& after)
      : author_(author), before_(before), after_(after) {}

  bool is(const Step& step) const {
    if (in_signature(step.actor_name()) != trimmed(author_.name)) return false;
    if (step.actor().empty()) return true;
    return is_address_of(before_.person(step.actor())) ||
           is_address_of(after_.person(step.actor()));
  }

  // Whoever it is, a person of the register.
  bool is_known() const {
    const auto all = after_.persons();
    return std::any_of(all.begin(), all.end(), [&](const Person* one) {
      return in_signature(one->name) == trimmed(author_.name) && has_address(*one, author_.email);
    });
  }

 private:
  bool is_address_of(const Person* person) const {
    return person != nullptr && has_address(*person, author_.email);
  }

  const git::Signature& author_;
  const store::Ledger& before_;
  const store::Ledger& after_;
};

std::string who(const git::Signature& signature) {
  return signature.name + " <" + signature.email + ">";
}

using Trailers = std::map<std::string, std::set<std::string>>;

std::string last_paragraph(std::string message) {
  while (message.ends_with('\n')) message.pop_back();
  const std::size_t blank = message.rfind("\n\n");
  return blank == std::string::npos ? "" : message.substr(blank + 2);
}

Trailers trailers_of(const std::string& message) {
  Trailers trailers;
  const std::string paragraph = last_paragraph(message);
  for (std::size_t at = 0; at < paragraph.size();) {
    const std::size_t end = std::min(paragraph.find('\n', at), paragraph.size());
    const std::string line = paragraph.substr(at, end - at);
    const std::size_t colon = line.find(": ");
    if (line.starts_with("Dc-") && colon != std::string::npos)
      trailers[line.substr(0, colon)].insert(line.substr(colon + 2));
    at = end + 1;
  }
  return trailers;
}

Trailers actual_trailers(const std::vector<ChangedRecord>& records) {
  Trailers trailers;
  for (const ChangedRecord& record : records) {
    const std::string path = record.now.docket.path();
    trailers["Dc-Record"].insert(path.substr(0, path.size() - 5));
  }
  each_step(records, [&](const ChangedRecord& record, const Step& step) {
    trailers["Dc-Step"].insert(std::string(name_of(record.now.docket.kind)) + "/" + step.name());
    if (!step.actor().empty()) trailers["Dc-Actor"].insert(step.actor());
  });
  trailers["Dc-Count"] = {std::to_string(records.size())};
  return trailers;
}

std::string listed(const std::set<std::string>& words) {
  std::string out;
  for (const std::string& word : words) out += (out.empty() ? "" : " ") + word;
  return out.empty() ? "-" : out;
}

}  // namespace

void check_object(const git::RawCommit& commit, Findings& findings) {
  if (!commit.is_whole) add(findings, "history-object", "", text("history.commit-broken"));
  if (commit.parents.size() > 1)
    add(findings, "history-linear", "", text("history.merge", commit.parents.size()));
  if (commit.message.find('\0') != std::string::npos)
    add(findings, "history-message", "", text("history.nul"));
  const auto invalid = invalid_utf8_at(commit.message);
  if (invalid) add(findings, "history-message", "", text("history.not-utf8", *invalid + 1));
  const std::string& encoding = commit.encoding;
  if (!encoding.empty() && encoding != "UTF-8" && encoding != "utf-8")
    add(findings, "history-message", "", text("history.encoding", encoding));
}

void check_landing(const git::RawCommit& parent, const git::RawCommit& commit, Findings& findings) {
  const Moment before = parent.committer.time;
  const Moment landed = commit.committer.time;
  if (landed < before)
    add(findings, "history-landing", "",
        text("history.landing", landed.rfc3339(),
             before.in_zone(landed.offset_minutes()).rfc3339()));
}

void check_recorded(const git::RawCommit& commit, const std::vector<ChangedRecord>& records,
                    const store::Ledger& before, const store::Ledger& after, Findings& findings) {
  const Moment landed = commit.committer.time;
  const auto check_name = [&](const std::string& path, const std::string& id,
                              const std::string& name) {
    const Person* person = after.person(id) != nullptr ? after.person(id) : before.person(id);
    if (person == nullptr) {
      add(findings, "history-actor", path, text("history.unknown-person", id));
    } else if (!name.empty() && !is_named(person, name) && !is_named(before.person(id), name)) {
      add(findings, "history-actor", path, text("history.other-name", id, person->name, name));
    }
  };
  each_step(records, [&](const ChangedRecord& record, const Step& step) {
    const std::string path = record.now.docket.path();
    if (step.at() > landed)
      add(findings, "history-recorded", path,
          text("history.recorded-later", step.id(), step.at().rfc3339(),
               landed.in_zone(step.at().offset_minutes()).rfc3339()));
    if (!step.actor().empty()) {
      check_name(path, step.actor(), step.actor_name());
    } else if (before.holds_any(Kind::person)) {
      add(findings, "history-actor", path, text("history.no-actor", step.id()));
    }
    if (!step.by().empty()) check_name(path, step.by(), step.text("by_name"));
  });
}

void check_author(const git::RawCommit& commit, const std::vector<ChangedRecord>& records,
                  const store::Ledger& before, const store::Ledger& after, Findings& findings) {
  const Authors authors(commit.author, before, after);
  const Step* first = nullptr;
  bool are_several = false;
  bool is_one = false;
  each_step(records, [&](const ChangedRecord&, const Step& step) {
    if (first == nullptr) first = &step;
    are_several = are_several || step.actor() != first->actor();
    is_one = is_one || authors.is(step);
  });
  if (first == nullptr || is_one || (are_several && authors.is_known())) return;
  add(findings, "history-author", "",
      text("history.author", who(commit.author), first->actor(), first->actor_name()));
}

void check_trailers(const git::RawCommit& commit, const std::vector<ChangedRecord>& records,
                    Findings& findings) {
  const Trailers said = trailers_of(commit.message);
  if (said.empty()) return;
  Trailers actual = actual_trailers(records);
  for (const auto& [key, words] : said)
    if (actual.contains(key) || key == "Dc-Actor" || key == "Dc-Step" || key == "Dc-Record")
      if (words != actual[key])
        add(findings, "history-trailer", "",
            text("history.trailer", key, listed(words), listed(actual[key])));
}

}  // namespace dc::verify
