#pragma once
#include <string>

#include "base/text.h"

namespace dc {

// Writes `content` to `path` as a whole: a temporary file beside it, synced, renamed. What is no
// regular file (/dev/stdout, a FIFO) is written to directly; a symbolic link is followed. `process`
// tells temporary files of two programs apart. Throws Error{files}.
void write_file(const std::string& path, const std::string& content, long process);

// What the system says of an errno: in the reader's language where it is a common one.
Text system_words(int error);

}  // namespace dc
