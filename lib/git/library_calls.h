#pragma once
#include <git2.h>

#include <atomic>

// Where libgit2 is linked in, DC_LIBGIT2 is not defined, and its functions are called as they are.

namespace dc::git {

#ifdef DC_LIBGIT2
// The address of a function of libgit2, which is loaded, with the dozen libraries it needs, by the
// first call: most runs never make one. Error{files} where it is not installed.
void* library_function(const char* name);

template <typename Function>
class LibraryCall {
 public:
  explicit constexpr LibraryCall(const char* name) : name_(name) {}

  template <typename... Arguments>
  auto operator()(Arguments... arguments) const {
    Function* function = function_.load(std::memory_order_relaxed);
    if (function == nullptr) {
      function = reinterpret_cast<Function*>(library_function(name_));
      function_.store(function, std::memory_order_relaxed);
    }
    return function(arguments...);
  }

 private:
  const char* name_;
  mutable std::atomic<Function*> function_ = nullptr;
};

// Inside this namespace a call of libgit2 by its own name is one of these.
#define DC_LIBRARY_CALL(name) inline constinit LibraryCall<decltype(::name)> name(#name);
DC_LIBRARY_CALL(git_buf_dispose)
DC_LIBRARY_CALL(git_commit_author)
DC_LIBRARY_CALL(git_commit_committer)
DC_LIBRARY_CALL(git_commit_free)
DC_LIBRARY_CALL(git_commit_id)
DC_LIBRARY_CALL(git_commit_lookup)
DC_LIBRARY_CALL(git_commit_message_raw)
DC_LIBRARY_CALL(git_commit_parent_id)
DC_LIBRARY_CALL(git_commit_parentcount)
DC_LIBRARY_CALL(git_commit_tree_id)
DC_LIBRARY_CALL(git_config_add_file_ondisk)
DC_LIBRARY_CALL(git_config_free)
DC_LIBRARY_CALL(git_config_get_string)
DC_LIBRARY_CALL(git_config_iterator_free)
DC_LIBRARY_CALL(git_config_iterator_new)
DC_LIBRARY_CALL(git_config_next)
DC_LIBRARY_CALL(git_config_open_level)
DC_LIBRARY_CALL(git_config_open_ondisk)
DC_LIBRARY_CALL(git_config_set_string)
DC_LIBRARY_CALL(git_error_last)
DC_LIBRARY_CALL(git_error_set_str)
DC_LIBRARY_CALL(git_libgit2_init)
DC_LIBRARY_CALL(git_libgit2_opts)
DC_LIBRARY_CALL(git_libgit2_shutdown)
DC_LIBRARY_CALL(git_object_free)
DC_LIBRARY_CALL(git_object_id)
DC_LIBRARY_CALL(git_object_peel)
DC_LIBRARY_CALL(git_odb_exists)
DC_LIBRARY_CALL(git_odb_free)
DC_LIBRARY_CALL(git_odb_hash)
DC_LIBRARY_CALL(git_odb_object_data)
DC_LIBRARY_CALL(git_odb_object_free)
DC_LIBRARY_CALL(git_odb_object_size)
DC_LIBRARY_CALL(git_odb_object_type)
DC_LIBRARY_CALL(git_odb_open)
DC_LIBRARY_CALL(git_odb_read)
DC_LIBRARY_CALL(git_odb_read_header)
DC_LIBRARY_CALL(git_oid_fmt)
DC_LIBRARY_CALL(git_oid_fromstr)
DC_LIBRARY_CALL(git_patch_free)
DC_LIBRARY_CALL(git_patch_from_buffers)
DC_LIBRARY_CALL(git_patch_to_buf)
DC_LIBRARY_CALL(git_reference_name_is_valid)
DC_LIBRARY_CALL(git_repository_commondir)
DC_LIBRARY_CALL(git_repository_config)
DC_LIBRARY_CALL(git_repository_config_snapshot)
DC_LIBRARY_CALL(git_repository_discover)
DC_LIBRARY_CALL(git_repository_free)
DC_LIBRARY_CALL(git_repository_init_ext)
DC_LIBRARY_CALL(git_repository_odb)
DC_LIBRARY_CALL(git_repository_open_ext)
DC_LIBRARY_CALL(git_repository_path)
DC_LIBRARY_CALL(git_repository_workdir)
DC_LIBRARY_CALL(git_revparse_single)
#undef DC_LIBRARY_CALL
#endif

}  // namespace dc::git
