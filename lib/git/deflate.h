#pragma once
#include <memory>
#include <string>
#include <string_view>

namespace dc::git {

// A zlib stream that holds up to 65,535 bytes as they are.
std::string stored_stream(std::string_view bytes);

// Makes zlib streams, quickly rather than small: git packs anew what lasts.
class Deflater {
 public:
  Deflater();
  Deflater(Deflater&&) noexcept;
  ~Deflater();
  // Good until the next call.
  std::string_view deflated(std::string_view bytes);

 private:
  struct State;
  std::unique_ptr<State> state_;
  std::string room_;
};

}  // namespace dc::git
