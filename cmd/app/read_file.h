#pragma once
#include <iosfwd>
#include <string>

namespace dc {

// The bytes of a file that the user named, at most 64 MiB; Error{files} where it cannot be read, is
// no regular file or is larger. "-" is not special here.
std::string read_file(const std::string& path);
// The same where "-" names `in`, the program's stdin.
std::string read_input(const std::string& path, std::istream& in);

}  // namespace dc
