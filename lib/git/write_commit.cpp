#include "git/write_commit.h"

#include <algorithm>

#include "base/error.h"
#include "base/utf8.h"
#include "git/impl.h"
#include "git/tree.h"

namespace dc::git {
namespace {

constexpr std::size_t worth_a_pack = 256;  // files; fewer stay loose objects

void check_word(const std::string& word) {
  const bool blank = word.find_first_not_of(" .,:;\"\\'") == std::string::npos;
  const bool unsafe = std::any_of(word.begin(), word.end(), [](char c) {
    return c == '<' || c == '>' || c == 0x7f || static_cast<unsigned char>(c) < 0x20;
  });
  if (blank || unsafe)
    throw file_error(text("error.git-signature", word), {text("error.git-signature.hint")});
}

std::string zone(int minutes) {
  const int size = std::abs(minutes);
  const std::string digits = std::to_string(10000 + size / 60 * 100 + size % 60);
  return (minutes < 0 ? "-" : "+") + digits.substr(1);
}

void check_message(const std::string& message) {
  if (message.find('\0') != std::string::npos) throw bug("NUL in a commit message");
}

// All of a commit but its tree and parent: made first, for it may be refused.
std::string commit_end(const Signature& author, const Signature& committer,
                       const std::string& message) {
  return "author " + signature_line(author) + "\ncommitter " + signature_line(committer) + "\n\n" +
         message;
}

}  // namespace

std::string signature_line(const Signature& who) {
  check_word(who.name);
  check_word(who.email);
  const std::string seconds = std::to_string(who.time.unix_seconds());
  if (who.time.unix_seconds() < 0) throw file_error(text("error.git-signature-time", seconds));
  return std::string(trimmed(who.name)) + " <" + std::string(trimmed(who.email)) + "> " + seconds +
         " " + zone(who.time.offset_minutes());
}

ObjectId Repository::write_commit(const ObjectId& parent, const std::vector<TreeEdit>& edits,
                                  const Signature& author, const Signature& committer,
                                  const std::string& message) {
  check_message(message);
  const std::string end = commit_end(author, committer, message);
  Objects& objects = impl_->objects;
  if (edits.size() >= worth_a_pack) objects.gather();
  const ObjectId tree = edited_tree(objects, Trees(objects).root_of(parent), edits);
  const std::string start =
      "tree " + tree + "\n" + (parent.empty() ? "" : "parent " + parent + "\n");
  ObjectId commit = objects.write(ObjectType::commit, start + end);
  objects.sync();
  return commit;
}

}  // namespace dc::git
