#pragma once
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace dc::index {

// The fence round SQLite: everything that goes wrong is a Failure.

class Statement {
 public:
  explicit Statement(sqlite3_stmt* raw) : raw_(raw) {}
  // Compiled when it is first run.
  Statement(sqlite3* database, const char* sql) : database_(database), sql_(sql) {}
  Statement(Statement&& other) noexcept;
  Statement& operator=(Statement&& other) noexcept;
  ~Statement();

  // Starts anew with these values for ?1, ?2 …; text and bytes must live until the last row.
  template <typename... T>
  Statement& with(const T&... values) {
    raw_ == nullptr ? compile() : reset();
    int place = 0;
    (bind(++place, values), ...);
    return *this;
  }
  bool next();  // whether there is a (further) row
  void run() {
    while (next()) {
    }
    reset();
  }
  void reset();

  std::int64_t number(int column) const;
  std::string_view bytes(int column) const;  // until the next row
  bool is_null(int column) const;

 private:
  void compile();
  void bind(int place, std::int64_t value);
  void bind(int place, int value) { bind(place, static_cast<std::int64_t>(value)); }
  void bind(int place, std::string_view bytes);
  void bind(int place, const std::string& bytes) { bind(place, std::string_view(bytes)); }
  void bind_null(int place);
  template <typename T>
  void bind(int place, const std::optional<T>& value) {
    value ? bind(place, *value) : bind_null(place);
  }
  sqlite3_stmt* raw_ = nullptr;
  sqlite3* database_ = nullptr;
  const char* sql_ = nullptr;
};

class Database {
 public:
  enum class Access { read, write, make };
  Database(const std::string& path, Access access);
  Database(Database&&) noexcept = default;
  Database& operator=(Database&&) noexcept = default;

  void run(const char* sql);
  Statement prepare(std::string_view sql) const;
  // The same, compiled when it is first run: of many statements a short run needs few.
  Statement later(const char* sql) const { return {raw_.get(), sql}; }
  std::int64_t changes() const;
  std::int64_t last_row() const;  // that was inserted
  // How long a statement waits for another process.
  void wait(int milliseconds);

 private:
  struct Close {
    void operator()(sqlite3* raw) const;
  };
  std::unique_ptr<sqlite3, Close> raw_;
};

}  // namespace dc::index
