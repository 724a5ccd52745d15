#pragma once
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "git/deflate.h"
#include "git/files.h"
#include "git/objects.h"

namespace dc::git {

// A pack in the making (gitformat-pack(5)): whole objects, each deflated, streamed to a file beside
// the packs; a process that is killed leaves only that file, which git's housekeeping removes.
class PackFile {
 public:
  // `objects` is the database's folder and ends with /.
  PackFile(const std::string& objects, const SharedMode& mode);
  PackFile(const PackFile&) = delete;
  ~PackFile();

  // An object that is in the pack already is passed over.
  void add(const ObjectId& id, ObjectType type, std::string_view bytes);
  // Completes the pack and its index, synced and in their places. Returns the path of the .keep
  // file that holds git's housekeeping off until a branch leads there.
  std::string finish();

 private:
  struct Entry {
    std::string id;  // 20 bytes
    std::uint32_t checksum;
    std::uint64_t offset;
  };
  void put(std::string_view bytes);
  void flush_buffer();
  std::string close_pack();
  std::string index_bytes(const std::string& pack_checksum);
  void write_file(const std::string& path, std::string_view bytes);

  std::string folder_;  // of the packs, ends with /
  const SharedMode& mode_;
  std::string path_;  // while it is being written
  Fd file_;
  std::string buffer_;
  std::uint64_t size_ = 0;
  Deflater deflater_;
  std::vector<Entry> entries_;
  std::unordered_set<std::string> ids_;
};

}  // namespace dc::git
