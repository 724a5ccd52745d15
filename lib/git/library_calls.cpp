#include "git/library_calls.h"

#include <dlfcn.h>

#include "base/error.h"

namespace dc::git {

void* library_function(const char* name) {
  static void* const library = ::dlopen(DC_LIBGIT2, RTLD_NOW | RTLD_LOCAL);
  void* function = library != nullptr ? ::dlsym(library, name) : nullptr;
  if (function == nullptr) throw file_error(text("error.git-not-installed", DC_LIBGIT2));
  return function;
}

}  // namespace dc::git
