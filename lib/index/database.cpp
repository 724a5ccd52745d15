#include "index/database.h"

#include <sqlite3.h>

#include <utility>

#include "index/failure.h"

namespace dc::index {
namespace {

[[noreturn]] void fail(int code) {
  switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      throw Failure(Failure::Kind::locked);
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_CANTOPEN:
    case SQLITE_FULL:
    case SQLITE_IOERR:
      throw Failure(Failure::Kind::unwritable);
    default:
      throw Failure(Failure::Kind::damaged);
  }
}

void check(int code) {
  if (code != SQLITE_OK) fail(code);
}

int flags_of(Database::Access access) {
  constexpr int always = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE | SQLITE_OPEN_NOFOLLOW;
  switch (access) {
    case Database::Access::read:
      return always | SQLITE_OPEN_READONLY;
    case Database::Access::write:
      return always | SQLITE_OPEN_READWRITE;
    case Database::Access::make:
      break;
  }
  return always | SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
}

}  // namespace

Statement::Statement(Statement&& other) noexcept
    : raw_(std::exchange(other.raw_, nullptr)), database_(other.database_), sql_(other.sql_) {}

Statement& Statement::operator=(Statement&& other) noexcept {
  std::swap(raw_, other.raw_);
  std::swap(database_, other.database_);
  std::swap(sql_, other.sql_);
  return *this;
}

Statement::~Statement() {
  ::sqlite3_finalize(raw_);
}

void Statement::compile() {
  check(::sqlite3_prepare_v2(database_, sql_, -1, &raw_, nullptr));
}

bool Statement::next() {
  const int code = ::sqlite3_step(raw_);
  if (code == SQLITE_ROW) return true;
  if (code != SQLITE_DONE) fail(code);
  return false;
}

void Statement::reset() {
  ::sqlite3_reset(raw_);
}

std::int64_t Statement::number(int column) const {
  return ::sqlite3_column_int64(raw_, column);
}

std::string_view Statement::bytes(int column) const {
  const auto* data = static_cast<const char*>(::sqlite3_column_blob(raw_, column));
  const auto size = static_cast<std::size_t>(::sqlite3_column_bytes(raw_, column));
  return data == nullptr ? std::string_view() : std::string_view(data, size);
}

bool Statement::is_null(int column) const {
  return ::sqlite3_column_type(raw_, column) == SQLITE_NULL;
}

void Statement::bind(int place, std::int64_t value) {
  check(::sqlite3_bind_int64(raw_, place, value));
}

// As text: ids compare with text, and a blob column keeps text's bytes as they are.
void Statement::bind(int place, std::string_view bytes) {
  check(::sqlite3_bind_text(raw_, place, bytes.data() != nullptr ? bytes.data() : "",
                            static_cast<int>(bytes.size()), SQLITE_STATIC));
}

void Statement::bind_null(int place) {
  check(::sqlite3_bind_null(raw_, place));
}

void Database::Close::operator()(sqlite3* raw) const {
  ::sqlite3_close_v2(raw);
}

namespace {

// Room for pages is taken as they are read: a short answer reads few of them. Nobody asks how much
// memory is in use.
bool set_up() {
  return ::sqlite3_config(SQLITE_CONFIG_PAGECACHE, nullptr, 0, 0) == SQLITE_OK &&
         ::sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0) == SQLITE_OK;
}

}  // namespace

Database::Database(const std::string& path, Access access) {
  [[maybe_unused]] static const bool is_set_up = set_up();
  sqlite3* raw = nullptr;
  const int code = ::sqlite3_open_v2(path.c_str(), &raw, flags_of(access), nullptr);
  raw_.reset(raw);
  check(code);
  ::sqlite3_extended_result_codes(raw, 0);
  ::sqlite3_db_config(raw, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
  ::sqlite3_db_config(raw, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
  ::sqlite3_db_config(raw, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
  ::sqlite3_db_config(raw, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
  run("PRAGMA cell_size_check=ON; PRAGMA temp_store=MEMORY");
}

void Database::run(const char* sql) {
  check(::sqlite3_exec(raw_.get(), sql, nullptr, nullptr, nullptr));
}

Statement Database::prepare(std::string_view sql) const {
  sqlite3_stmt* raw = nullptr;
  check(::sqlite3_prepare_v2(raw_.get(), sql.data(), static_cast<int>(sql.size()), &raw, nullptr));
  return Statement(raw);
}

std::int64_t Database::changes() const {
  return ::sqlite3_changes64(raw_.get());
}

std::int64_t Database::last_row() const {
  return ::sqlite3_last_insert_rowid(raw_.get());
}

void Database::wait(int milliseconds) {
  ::sqlite3_busy_timeout(raw_.get(), milliseconds);
}

}  // namespace dc::index
