#pragma once
#include <memory>
#include <streambuf>

namespace dc {

// A stream buffer over a file descriptor that remembers why a write failed: std::ostream tells only
// that it did. Writes to a closed pipe fail with EPIPE; the caller has SIGPIPE ignored.
class DescriptorBuffer : public std::streambuf {
 public:
  explicit DescriptorBuffer(int descriptor);
  ~DescriptorBuffer() override;
  int error() const { return error_; }  // errno of the first failed write, or 0

 protected:
  int_type overflow(int_type character) override;
  int sync() override;

 private:
  bool write_out();

  int descriptor_;
  int error_ = 0;
  std::unique_ptr<char[]> buffer_;  // untouched where nothing was written yet
};

}  // namespace dc
