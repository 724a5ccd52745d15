#include "completion_scripts.h"

#include <fmt/format.h>

namespace dc {
namespace {

std::string spaced(const std::vector<std::string>& words) {
  return fmt::format("{}", fmt::join(words, " "));
}

// A pattern of `case`: the key as it is; "*:--output" keeps its star.
std::string pattern(const std::string& key) {
  return key.starts_with("*:") ? "*'" + key.substr(1) + "'" : "'" + key + "'";
}

// A function of bash and zsh that prints the words of its argument.
std::string posix_case(const std::string& name, const std::vector<CompletionTables::Case>& cases) {
  std::string out = name + "() {\n  case \"$1\" in\n";
  for (const auto& [key, words] : cases)
    out += fmt::format("    {}) echo '{}' ;;\n", pattern(key), spaced(words));
  return out + "  esac\n}\n";
}

std::string posix_tables(const CompletionTables& tables) {
  return posix_case("_dc_next", tables.next) + posix_case("_dc_options", tables.options) +
         posix_case("_dc_choices", tables.choices) +
         fmt::format("_dc_globals='{}'\n", spaced(tables.global_options)) +
         fmt::format(
             "_dc_takes_value() {{\n  case \"$1\" in\n    {}) return 0 ;;\n  esac\n  return "
             "1\n}}\n",
             fmt::join(tables.global_values, "|"));
}

constexpr const char* bash_body = R"(_dc() {
  local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]}
  local command='' word choices i
  for ((i = 1; i < COMP_CWORD; i++)); do
    word=${COMP_WORDS[i]}
    if _dc_takes_value "$word"; then ((i++)); continue; fi
    [[ $word == -* ]] && continue
    [[ " $(_dc_next "$command") " == *" $word "* ]] || break
    command=${command:+$command }$word
  done
  if [[ $current == = ]]; then current=''
  elif [[ $previous == = ]]; then previous=${COMP_WORDS[COMP_CWORD-2]}; fi
  choices=$(_dc_choices "$command:$previous")
  if [[ -z $choices && $current == -* ]]; then choices="$(_dc_options "$command") $_dc_globals"; fi
  if [[ -z $choices ]] && ! _dc_takes_value "$previous"; then choices=$(_dc_next "$command"); fi
  COMPREPLY=($(compgen -W "$choices" -- "$current"))
}
complete -o default -F _dc dc ducha
)";

constexpr const char* zsh_body = R"(_dc() {
  local command='' word choices i
  for ((i = 2; i < CURRENT; i++)); do
    word=${words[i]}
    if _dc_takes_value "$word"; then ((i++)); continue; fi
    [[ $word == -* ]] && continue
    [[ " $(_dc_next "$command") " == *" $word "* ]] || break
    command=${command:+$command }$word
  done
  choices=$(_dc_choices "$command:${words[CURRENT-1]}")
  if [[ -z $choices && $PREFIX == -* ]]; then choices="$(_dc_options "$command") $_dc_globals"; fi
  if [[ -z $choices ]] && ! _dc_takes_value "${words[CURRENT-1]}"; then choices=$(_dc_next "$command"); fi
  if [[ -n $choices ]]; then compadd -- ${=choices}; else _files; fi
}
compdef _dc dc ducha
)";

// A function of fish that prints the words of its argument, one a line.
std::string fish_case(const std::string& name, const std::vector<CompletionTables::Case>& cases) {
  std::string out = "function " + name + "\n  switch \"$argv[1]\"\n";
  for (const auto& [key, words] : cases) {
    out += fmt::format("    case '{}'\n      printf '%s\\n' {}\n", key, spaced(words));
  }
  return out + "  end\nend\n";
}

constexpr const char* fish_body = R"(function __dc_command
  set -l found ''
  set -l skip 0
  for word in $argv
    if test $skip = 1
      set skip 0
    else if contains -- $word $__dc_values
      set skip 1
    else if not string match -q -- '-*' $word
      contains -- $word (__dc_next "$found"); or break
      set found (string trim "$found $word")
    end
  end
  echo $found
end
function __dc_candidates
  set -l given (commandline -opc)
  set -l command (__dc_command $given[2..-1])
  set -l choices (__dc_choices "$command:$given[-1]")
  if test -n "$choices"
    printf '%s\n' $choices
  else if string match -q -- '-*' (commandline -ct)
    __dc_options "$command"
    printf '%s\n' $__dc_globals
  else
    __dc_next "$command"
  end
end
complete -c dc -a '(__dc_candidates)'
complete -c ducha -a '(__dc_candidates)'
)";

}  // namespace

std::string bash_script(const CompletionTables& tables) {
  return "# bash completion for dc, made by 'dc completion bash'\n" + posix_tables(tables) +
         bash_body;
}

std::string zsh_script(const CompletionTables& tables) {
  return "#compdef dc ducha\n# zsh completion for dc, made by 'dc completion zsh'\n" +
         posix_tables(tables) + zsh_body;
}

std::string fish_script(const CompletionTables& tables) {
  return "# fish completion for dc, made by 'dc completion fish'\n" +
         fish_case("__dc_next", tables.next) + fish_case("__dc_options", tables.options) +
         fish_case("__dc_choices", tables.choices) +
         fmt::format("set -g __dc_globals {}\nset -g __dc_values {}\n",
                     spaced(tables.global_options), spaced(tables.global_values)) +
         fish_body;
}

}  // namespace dc
