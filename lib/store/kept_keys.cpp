#include "store/kept_keys.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cstring>
#include <set>
#include <tuple>

#include "base/error.h"
#include "git/files.h"
#include "git/stored_order.h"
#include "store/address_key.h"
#include "yaml/parse.h"

namespace dc::store {
namespace {

constexpr std::string_view magic = "dc-keys 2\n      ";
constexpr std::size_t id_length = 40;
constexpr std::size_t most_appended = std::size_t{128} << 10;  // bytes; then it is written anew
constexpr std::size_t few_changes = 2000;                      // more are worth a sorted file

// FNV-1a.
std::uint64_t hash_of(std::string_view bytes) {
  std::uint64_t hash = 14695981039346656037u;
  for (const char c : bytes) hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211u;
  return hash;
}

template <typename T>
void put(std::string& out, const T& value) {
  out.append(reinterpret_cast<const char*>(&value), sizeof value);
}

template <typename T>
bool take(std::string_view& bytes, T& value) {
  if (bytes.size() < sizeof value) return false;
  std::memcpy(&value, bytes.data(), sizeof value);
  bytes.remove_prefix(sizeof value);
  return true;
}

// One batch of appended lines: the commit it brings the file to, its lines, and a checksum that
// tells a batch that was cut short.
std::string sealed(const std::string& batch) {
  std::string out;
  put(out, static_cast<std::uint64_t>(batch.size()));
  out += batch;
  put(out, hash_of(batch));
  return out;
}

std::optional<std::string_view> take_sealed(std::string_view& bytes) {
  std::uint64_t size = 0;
  std::string_view rest = bytes;
  if (!take(rest, size) || size > rest.size()) return {};
  const std::string_view batch = rest.substr(0, size);
  rest.remove_prefix(size);
  std::uint64_t sum = 0;
  if (!take(rest, sum) || sum != hash_of(batch)) return {};
  bytes = rest;
  return batch;
}

// Files of others could mislead: only the reader's own, the repository's owner's or root's count.
bool is_trusted(int file, const std::string& folder) {
  struct stat info {};
  struct stat owner {};
  return ::fstat(file, &info) == 0 && ::stat(folder.c_str(), &owner) == 0 &&
         S_ISREG(info.st_mode) &&
         (info.st_uid == ::geteuid() || info.st_uid == owner.st_uid || info.st_uid == 0);
}

// What stands before the standing; nothing where it is not ours to read.
Value head_of(const std::string& path, std::string_view text) {
  const std::size_t end = text.find("\nstanding:");
  if (end == std::string_view::npos) return {};
  const yaml::Parsed parsed = yaml::parse(text.substr(0, end + 1), path);
  return parsed.findings.empty() ? yaml::to_value(parsed.root) : Value();
}

bool is_there(const git::Repository& repository, const git::ObjectId& commit) try {
  return repository.commit(commit).id == commit;
} catch (const Error&) {
  return false;
}

// By key, then by record: a line that is there already is found at once.
constexpr auto in_order = [](const auto& a, const auto& b) {
  return std::tie(a.hash, a.kind_and_year, a.number) < std::tie(b.hash, b.kind_and_year, b.number);
};

bool bears_keys(const NumberedId& id) {
  return id.kind == Kind::item || id.kind == Kind::stage_report;
}

// The id of a person is no number: its hash stands for it.
std::uint32_t place_of(std::string_view person) {
  return static_cast<std::uint32_t>(hash_of(person));
}

std::string address_in(const std::string& path, std::string_view text) {
  if (text.find("email") == std::string_view::npos) return "";
  const yaml::Parsed parsed = yaml::parse(text, path);
  return parsed.findings.empty() ? yaml::to_value(parsed.root)["standing"].text("email") : "";
}

}  // namespace

std::string title_key(std::string_view title) {
  return "title\n" + std::string(title);
}
std::string source_key(std::string_view source_ref) {
  return "source\n" + std::string(source_ref);
}
std::string covered_key(std::string_view item) {
  return "covered\n" + std::string(item);
}
std::string address_key(std::string_view email) {
  return "address\n" + std::string(email);
}

bool are_keys_kept(const git::Repository& repository) {
  return ::access((repository.common_dir() + "dc.keys").c_str(), R_OK) == 0;
}

// The file is read where it is asked: it is replaced whole and grows at its end, never shrinks.
struct KeptKeys::Mapping {
  explicit Mapping(int file) {
    struct stat info {};
    if (::fstat(file, &info) != 0 || info.st_size <= 0) return;
    size = static_cast<std::size_t>(info.st_size);
    address = ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE, file, 0);
    if (address == MAP_FAILED) size = 0;
  }
  Mapping(const Mapping&) = delete;
  ~Mapping() {
    if (size > 0) ::munmap(address, size);
  }
  std::string_view bytes() const { return {static_cast<const char*>(address), size}; }

  void* address = nullptr;
  std::size_t size = 0;
};

KeptKeys::KeptKeys(const git::Repository& repository, git::ObjectId commit, Keeping keeping,
                   const Progress& progress)
    : repository_(repository), commit_(std::move(commit)), keeping_(keeping) {
  if (!read_kept()) {
    known_.clear();
    lines_ = {};
    later_.clear();
  }
  catch_up(progress);
}

std::string KeptKeys::path() const {
  return repository_.common_dir() + "dc.keys";
}

bool KeptKeys::read_kept() {
  const git::Fd file(::open(path().c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
  if (!file || !is_trusted(file.get(), repository_.common_dir())) return false;
  mapping_ = std::make_shared<Mapping>(file.get());
  std::string_view bytes = mapping_->bytes();
  std::uint64_t count = 0;
  if (!bytes.starts_with(magic)) return false;
  bytes.remove_prefix(magic.size());
  if (!take(bytes, count) || bytes.size() < id_length) return false;
  known_ = bytes.substr(0, id_length);
  bytes.remove_prefix(id_length);
  if (count > bytes.size() / sizeof(Line)) return false;
  lines_ = {reinterpret_cast<const Line*>(bytes.data()), count};
  read_appended(bytes.substr(count * sizeof(Line)));
  return is_there(repository_, known_);
}

void KeptKeys::read_appended(std::string_view bytes) {
  while (auto batch = take_sealed(bytes)) {
    if (batch->size() < id_length) return;
    known_ = batch->substr(0, id_length);
    batch->remove_prefix(id_length);
    for (Line line; take(*batch, line);) later_.emplace(line.hash, line);
  }
}

void KeptKeys::catch_up(const Progress& progress) {
  if (known_ == commit_) return;
  const auto files = git::in_stored_order(repository_, repository_.changed_files(known_, commit_));
  const bool is_long = progress && files.size() > few_changes;
  for (std::size_t i = 0; i < files.size(); ++i) {
    if (is_long && i % 64 == 0) progress(i, files.size());
    read_keys(files[i]);
  }
  if (is_long) progress(files.size(), files.size());
  known_ = commit_;
  if (keeping_ == Keeping::not_written) return;
  try {
    const std::size_t appended = lines_.empty() ? 0 : mapping_->size - lines_.size_bytes();
    if (lines_.empty() || found_.size() > few_changes || appended > most_appended) {
      write_whole();
    } else {
      append_new();
    }
  } catch (
      const Error&) {  // a full disk, a folder one may not write to: it is read again next time
  }
}

void KeptKeys::read_keys(const git::TreeFile& file) {
  const auto name = id_of_path(file.path);
  if (name && kind_of_id(*name) == Kind::person && !file.blob.empty()) {
    const std::string address = address_in(file.path, repository_.read_blob(file.blob));
    const auto place = static_cast<int>(place_of(*name));
    if (!address.empty()) add(address_key(address), {Kind::person, 0, place});
    return;
  }
  const auto id = name ? NumberedId::parse(*name) : std::nullopt;
  if (!id || !bears_keys(*id) || file.blob.empty()) return;
  const Value head = head_of(file.path, repository_.read_blob(file.blob));
  if (id->kind == Kind::stage_report) {
    for (const std::string& item : head.texts("items")) add(covered_key(item), *id);
    return;
  }
  add(title_key(head.text("title")), *id);
  for (const std::string& ref : head.texts("sources")) {
    add(source_key(ref), *id);
    const auto clause = ref.find('#');
    if (clause != std::string::npos) add(source_key(ref.substr(0, clause)), *id);
  }
}

void KeptKeys::add(const std::string& key, const NumberedId& id) {
  const std::uint64_t hash = hash_of(key);
  const Line line{hash,
                  static_cast<std::uint32_t>(id.kind) << 16 | static_cast<std::uint32_t>(id.year),
                  static_cast<std::uint32_t>(id.number)};
  if (std::binary_search(lines_.begin(), lines_.end(), line, in_order)) return;
  const auto [from, to] = later_.equal_range(hash);
  if (found_.size() < few_changes && std::any_of(from, to, [&](const auto& known) {
        return !in_order(known.second, line) && !in_order(line, known.second);
      }))
    return;
  later_.emplace(hash, line);
  found_.push_back(line);
}

// Others may do the same at the same time: a line twice says no more than once.
void KeptKeys::append_new() const {
  std::string batch = commit_;
  for (const Line& line : found_) put(batch, line);
  const git::Fd file(::open(path().c_str(), O_WRONLY | O_APPEND | O_CLOEXEC | O_NOFOLLOW));
  if (file) git::write_all(file.get(), sealed(batch), path());
}

void KeptKeys::write_whole() const {
  std::vector<Line> all(lines_.begin(), lines_.end());
  for (const auto& [hash, line] : later_) all.push_back(line);
  std::sort(all.begin(), all.end(), in_order);
  std::string bytes(magic);
  put(bytes, static_cast<std::uint64_t>(all.size()));
  bytes += commit_;
  for (const Line& line : all) put(bytes, line);
  const auto shared = git::SharedMode::parse(repository_.config("core.sharedRepository"));
  auto file = git::LockFile::try_take(path(), shared);
  if (!file) return;
  file->write(bytes);
  file->replace_target();
}

std::vector<std::string> KeptKeys::bearers(const std::string& key) {
  std::set<std::string> ids;
  const auto take_line = [&](const Line& line) {
    const auto kind = static_cast<Kind>(line.kind_and_year >> 16);
    if (kind == Kind::person) {
      for (const std::string& name : repository_.names(commit_, folder_of(kind)))
        if (const std::string id = name.substr(0, name.rfind('.')); place_of(id) == line.number)
          ids.insert(id);
      return;
    }
    ids.insert(NumberedId{kind, static_cast<int>(line.kind_and_year & 0xffff),
                          static_cast<int>(line.number)}
                   .written());
  };
  Line wanted;
  wanted.hash = hash_of(key);
  const auto [first, last] = std::equal_range(lines_.begin(), lines_.end(), wanted);
  std::for_each(first, last, take_line);
  const auto [from, to] = later_.equal_range(wanted.hash);
  for (auto it = from; it != to; ++it) take_line(it->second);
  return {ids.begin(), ids.end()};
}

}  // namespace dc::store
