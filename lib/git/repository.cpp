#include "git/repository.h"

#include <fcntl.h>
#include <sys/stat.h>

#include <cerrno>
#include <filesystem>

#include "base/error.h"
#include "git/failure.h"
#include "git/files.h"
#include "git/global_config.h"
#include "git/impl.h"
#include "git/library_calls.h"
#include "git/plain_layout.h"
#include "git/reference.h"
#include "git/repository_format.h"

namespace dc::git {

namespace {

constexpr const char* first_branch = "main";
constexpr std::size_t most_trees_held = 600;
constexpr std::size_t largest_list = std::size_t{64} << 20;

struct FreeConfig {
  void operator()(git_config* config) const { git_config_free(config); }
};
using ConfigHandle = std::unique_ptr<git_config, FreeConfig>;

std::optional<std::string> setting(git_repository* repository, const std::string& name) {
  git_config* raw = nullptr;
  check(git_repository_config_snapshot(&raw, repository), name);
  const ConfigHandle config(raw);
  const char* value = nullptr;
  if (git_config_get_string(&value, raw, name.c_str()) != 0) return std::nullopt;
  return value;
}

// The layout of a plain repository with its shared mode; nothing where either takes libgit2.
std::optional<Layout> writable_layout(const std::string& directory,
                                      std::optional<PlainConfig>& config) {
  auto layout = plain_layout(directory);
  if (!layout) return std::nullopt;
  config = PlainConfig::read(layout->common_dir);
  if (!config) return std::nullopt;
  const auto shared = config->find("core.sharedrepository");
  if (shared.state == PlainConfig::Setting::State::doubtful) return std::nullopt;
  if (shared.state == PlainConfig::Setting::State::plain)
    layout->shared = SharedMode::parse(shared.value);
  return layout;
}

Layout layout_of(git_repository* repository) {
  Layout layout;
  layout.git_dir = git_repository_path(repository);
  layout.common_dir = git_repository_commondir(repository);
  if (const char* work_tree = git_repository_workdir(repository)) layout.work_tree = work_tree;
  layout.shared = SharedMode::parse(setting(repository, "core.sharedRepository"));
  return layout;
}

RepositoryHandle create(const std::string& directory) {
  git_repository_init_options options = GIT_REPOSITORY_INIT_OPTIONS_INIT;
  options.flags = GIT_REPOSITORY_INIT_MKPATH | GIT_REPOSITORY_INIT_NO_REINIT;
  options.initial_head = first_branch;
  git_repository* raw = nullptr;
  check(git_repository_init_ext(&raw, directory.c_str(), &options), directory);
  return RepositoryHandle(raw);
}

bool is_repository(const std::string& directory) {
  start_library();
  return git_repository_open_ext(nullptr, directory.c_str(), GIT_REPOSITORY_OPEN_NO_SEARCH,
                                 nullptr) == 0;
}

mode_t current_umask() {
  const mode_t mask = ::umask(022);
  ::umask(mask);
  return mask;
}

bool has_replacements(const std::string& common_dir) {
  const auto packed = read_file(common_dir + "packed-refs", largest_list);
  if (packed && packed->find(" refs/replace/") != std::string::npos) return true;
  std::error_code ignored;
  return std::filesystem::directory_iterator(common_dir + "refs/replace", ignored) !=
         std::filesystem::directory_iterator();
}

void set_search_path(git_config_level_t level, const std::string& folder) {
  check(git_libgit2_opts(GIT_OPT_SET_SEARCH_PATH, level, folder.c_str()), folder);
}

void sync_new(const std::string& git_dir) {
  for (const std::string name : {"HEAD", "config"}) {
    const std::string path = git_dir + name;
    const Fd fd(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (!fd) fail_at(path, errno);
    sync(fd.get(), path);
  }
  for (const std::string name : {"refs/heads", "refs", "objects", ""}) sync_folder(git_dir + name);
}

}  // namespace

Repository::Impl::Impl(std::shared_ptr<Library> a_library, Layout a_layout, Objects some)
    : library(std::move(a_library)), layout(std::move(a_layout)), objects(std::move(some)) {}

Trees& Repository::Impl::recent_trees() {
  if (trees.count() > most_trees_held) trees.forget();
  return trees;
}

Repository::Repository(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Repository::Repository(Repository&&) noexcept = default;
Repository& Repository::operator=(Repository&&) noexcept = default;
Repository::~Repository() = default;

Repository Repository::open(const std::string& directory) {
  auto library = std::make_shared<Library>(directory);
  std::optional<PlainConfig> config;
  if (auto plain = writable_layout(directory, config)) {
    Objects objects(library, plain->common_dir, plain->shared);
    auto impl = std::make_unique<Impl>(std::move(library), std::move(*plain), std::move(objects));
    impl->is_plain = true;
    impl->config = std::move(config);
    return Repository(std::move(impl));
  }
  Layout layout = layout_of(library->repository());
  check_format(library->repository(), layout.work_tree.value_or(layout.git_dir));
  Objects objects(library, layout.common_dir, layout.shared);
  return Repository(
      std::make_unique<Impl>(std::move(library), std::move(layout), std::move(objects)));
}

Repository Repository::open_to_read(const std::string& directory) {
  auto layout = plain_layout(directory);
  if (!layout) return open(directory);
  auto library = std::make_shared<Library>(directory);
  Objects objects(library, layout->common_dir, layout->shared);
  auto impl = std::make_unique<Impl>(std::move(library), std::move(*layout), std::move(objects));
  impl->is_plain = true;
  return Repository(std::move(impl));
}

Repository Repository::another() const {
  auto library = std::make_shared<Library>(impl_->layout.git_dir);
  Objects objects(library, impl_->layout.common_dir, impl_->layout.shared);
  return Repository(std::make_unique<Impl>(std::move(library), impl_->layout, std::move(objects)));
}

Repository Repository::init(const std::string& directory) {
  const bool is_new = !is_repository(directory);
  if (is_new) create(directory);
  Repository repository = open(directory);
  if (!repository.tip(repository.branch()).empty()) {
    throw file_error(text("error.git-has-commits", directory),
                     {text("error.git-has-commits.hint")});
  }
  repository.set_config("core.quotePath", "false");
  if (is_new) sync_new(repository.git_dir());
  return repository;
}

std::string Repository::git_dir() const {
  return impl_->layout.git_dir;
}
std::string Repository::common_dir() const {
  return impl_->layout.common_dir;
}
std::optional<std::string> Repository::work_tree() const {
  return impl_->layout.work_tree;
}

std::optional<std::string> Repository::config(const std::string& name) const {
  using State = PlainConfig::Setting::State;
  if (impl_->is_plain && !impl_->config)
    impl_->config = PlainConfig::read(impl_->layout.common_dir);
  if (impl_->config) {
    auto setting = impl_->config->find(name);
    if (setting.state == State::plain) return std::move(setting.value);
    if (setting.state == State::unset) return std::nullopt;
  }
  return setting(impl_->library->repository(), name);
}

void Repository::set_config(const std::string& name, const std::string& value) {
  git_config* all = nullptr;
  check(git_repository_config(&all, impl_->library->repository()), name);
  const ConfigHandle config(all);
  git_config* own = nullptr;
  check(git_config_open_level(&own, all, GIT_CONFIG_LEVEL_LOCAL), name);
  const ConfigHandle local(own);
  check(git_config_set_string(own, name.c_str(), value.c_str()), name);
  impl_->config.reset();
}

unsigned Repository::file_mode() const {
  return impl_->layout.shared.applied(0666 & ~current_umask());
}

std::vector<std::string> Repository::foreign_sources() const {
  std::vector<std::string> found;
  const std::string& common = impl_->layout.common_dir;
  for (const std::string name : {"info/grafts", "objects/info/alternates", "shallow"}) {
    if (const auto content = read_file(common + name, largest_list); content && !content->empty()) {
      found.push_back(name);
    }
  }
  if (has_replacements(common)) found.push_back("refs/replace");
  return found;
}

void use_config_of(const std::string& system, const std::string& home) {
  start_library();
  set_search_path(GIT_CONFIG_LEVEL_SYSTEM, system);
  set_search_path(GIT_CONFIG_LEVEL_GLOBAL, home);
  set_search_path(GIT_CONFIG_LEVEL_XDG, home.empty() ? "" : home + "/.config/git");
  set_search_path(GIT_CONFIG_LEVEL_PROGRAMDATA, "");
  set_config_files({system.empty() ? "" : system + "/gitconfig",
                    home.empty() ? "" : home + "/.config/git/config",
                    home.empty() ? "" : home + "/.gitconfig"});
}

}  // namespace dc::git
