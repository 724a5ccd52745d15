#include "git/delta.h"

#include <cstddef>

#include "git/inflate.h"

namespace dc::git {
namespace {

constexpr std::size_t largest_result = std::size_t{512} << 20;
constexpr std::size_t default_copy = 0x10000;

class Reader {
 public:
  explicit Reader(std::string_view delta) : rest_(delta) {}

  bool at_end() const { return rest_.empty(); }
  bool failed() const { return failed_; }

  unsigned byte() {
    if (rest_.empty()) return failed_ = true, 0;
    const auto value = static_cast<unsigned char>(rest_[0]);
    rest_.remove_prefix(1);
    return value;
  }

  std::size_t size() {
    std::size_t value = 0;
    for (unsigned shift = 0; shift < 63; shift += 7) {
      const unsigned next = byte();
      value |= static_cast<std::size_t>(next & 0x7f) << shift;
      if ((next & 0x80) == 0) return value;
    }
    failed_ = true;
    return 0;
  }

  // The bytes of a number whose presence the bits of `mask` tell, lowest first.
  std::size_t sparse(unsigned mask, unsigned count) {
    std::size_t value = 0;
    for (unsigned i = 0; i < count; ++i)
      if (mask & (1u << i)) value |= static_cast<std::size_t>(byte()) << (8 * i);
    return value;
  }

  std::string_view take(std::size_t count) {
    if (count > rest_.size()) return failed_ = true, std::string_view();
    const std::string_view taken = rest_.substr(0, count);
    rest_.remove_prefix(count);
    return taken;
  }

 private:
  std::string_view rest_;
  bool failed_ = false;
};

}  // namespace

std::optional<std::string> apply_delta(std::string_view base, std::string_view delta,
                                       std::string out) {
  Reader reader(delta);
  const std::size_t base_size = reader.size();
  const std::size_t size = reader.size();
  if (reader.failed() || base_size != base.size() || size > largest_result) return std::nullopt;
  out.clear();
  out.reserve(roomy(size));
  while (!reader.at_end()) {
    const unsigned order = reader.byte();
    if (order & 0x80) {
      const std::size_t from = reader.sparse(order, 4);
      const std::size_t asked = reader.sparse(order >> 4, 3);
      const std::size_t count = asked == 0 ? default_copy : asked;
      if (from > base.size() || count > base.size() - from) return std::nullopt;
      out += base.substr(from, count);
    } else if (order == 0) {
      return std::nullopt;
    } else {
      out += reader.take(order);
    }
    if (reader.failed() || out.size() > size) return std::nullopt;
  }
  if (out.size() != size) return std::nullopt;
  return out;
}

}  // namespace dc::git
