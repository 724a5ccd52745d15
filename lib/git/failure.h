#pragma once
#include <string>
#include <string_view>

namespace dc::git {

// Starts libgit2, once a process, with bounded caches.
void start_library();

// Throws Error{files} with libgit2's own words, made harmless, where `code` is negative.
void check(int code, std::string_view subject);
[[noreturn]] void fail(std::string_view subject);

// Throws what the system's error number means for `path`: no permission, full disk …
[[noreturn]] void fail_at(const std::string& path, int error_number);

}  // namespace dc::git
