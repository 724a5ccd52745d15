#include "git/library_calls.h"

#include <dlfcn.h>

#include "base/error.h"

// libgit2 reads the system's certificates when it starts, two hundred thousand bytes, though
// nothing here ever speaks to a network. Its TLS library finds this function first: no authority is
// trusted.
extern "C" int mbedtls_x509_crt_parse_file(void* chain, const char* path);
extern "C" int mbedtls_x509_crt_parse_file(void* /*chain*/, const char* /*path*/) {
  return 0;
}

namespace dc::git {

void* library_function(const char* name) {
  static void* const library = ::dlopen(DC_LIBGIT2, RTLD_NOW | RTLD_LOCAL);
  void* function = library != nullptr ? ::dlsym(library, name) : nullptr;
  if (function == nullptr) throw file_error(text("error.git-not-installed", DC_LIBGIT2));
  return function;
}

}  // namespace dc::git
