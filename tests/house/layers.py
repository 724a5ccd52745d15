#!/usr/bin/python3
"""Who includes whom: lib/LAYERS, the fences round foreign libraries, and the one door to the world."""
import fnmatch
import re

from source import ROOT, Report, bare, code_files, includes, read

# What stands behind a fence: the foreign headers, and where alone they may be included.
FENCES = {
    'CLI11': (r'CLI/', ['cmd/app/command.cpp']),
    'yaml-cpp': (r'yaml-cpp/', ['lib/yaml/*']),
    'libgit2': (r'git2(/|\.h)', ['lib/git/library_calls.h']),
    'zlib': (r'zlib\.h', ['lib/git/*']),
    'libdeflate': (r'libdeflate\.h', ['lib/git/*']),
    'SQLite': (r'sqlite3\.h', ['lib/index/*']),
    'libmd': (r'(md5|sha[0-9a-z]*)\.h', ['lib/base/*', 'lib/git/*']),
    'libunistring': (r'uni(str|width|ctype|norm|case|conv|lbrk|gbrk|wbrk|name|types)\.h', ['lib/base/*']),
    'fmt': (r'fmt/', ['*.cpp']),
    'what only tests use': (r'(doctest|nlohmann|valijson)/', []),
}
# Words of code, and where alone they may stand.
DOOR = ['cmd/app/environment.cpp']
WORDS = {
    'system_clock': (r'\bsystem_clock\b', DOOR),
    'the C clock': (r'\b(std|)::time\(|\b((localtime|gmtime)(_r)?|mktime|strftime|gettimeofday|clock_gettime)\b', DOOR),
    'getenv': (r'\bgetenv\b', DOOR),
    'isatty': (r'\bisatty\b', DOOR),
    'the standard streams': (r'\bstd::(cout|cin|cerr|clog)\b', DOOR),
    'fmt::print': (r'\bfmt::print\b', []),
    'the C locale': (r'\b(setlocale|std::locale|(to|is)(upper|lower)|is(alpha|digit|xdigit|space|alnum|print|punct))\b', []),
    'numbers by the C locale': (r'\b(ato[ilf]|strto[dflu]\w*|sto(i|l|ll|ul|ull|f|d)|sscanf)\(', []),
}
# What a command's file may not touch.
BEHIND_THE_SESSION = {'yaml', 'git', 'schema'}


def read_layers():
    layers = {}
    for line in read('lib/LAYERS').splitlines():
        if line and not line.startswith('#'):
            folder, _, others = line.partition(':')
            layers[folder.strip()] = others.split()
    return layers


def table_problems(layers):
    seen = set()
    for folder, others in layers.items():
        for other in others:
            if other not in seen:
                yield f'lib/LAYERS: {folder} includes {other}, which does not stand before it'
        seen.add(folder)
    folders = {name.split('/')[1] for name in code_files('lib') if name.count('/') > 1}
    for folder in sorted(folders - set(layers)):
        yield f'lib/{folder} is not in lib/LAYERS'


def target_of(name, path):
    """The repository's file that `name` means by "path", or a sentence why there is none."""
    found = [base + path for base in ('lib/', 'cmd/') if (ROOT / base / path).is_file()]
    if name.startswith('lib/'):
        found = [target for target in found if target.startswith('lib/')]
    if len(found) > 1:
        return None, f'"{path}" is both {found[0]} and {found[1]}'
    return (found[0], None) if found else (None, f'"{path}" is no file of lib or cmd')


def place_of(name):
    """('cmd', 'item') of cmd/item/new.cpp, ('cmd', '') of cmd/main.cpp."""
    area, *rest = name.split('/')
    return area, rest[0] if len(rest) > 1 else ''


def may_include(name, target, layers):
    area, folder = place_of(name)
    target_area, target_folder = place_of(target)
    if area == 'lib':
        return target_folder == folder or target_folder in layers.get(folder, [])
    if target_area == 'lib':
        return folder == 'app' or target_folder not in BEHIND_THE_SESSION
    return target_folder in ('app', folder) or name == 'cmd/commands.cpp'


def own_problems(names, layers):
    for name in names:
        for line, mark, path in includes(read(name)):
            if mark != '"':
                continue
            target, problem = target_of(name, path)
            if problem:
                yield f'{name}:{line}: {problem}'
            elif not may_include(name, target, layers):
                yield f'{name}:{line}: may not include "{path}"'


def first_include_problems(names):
    for name in names:
        header = re.sub(r'\.cpp$', '.h', name)
        if name.endswith('.cpp') and (ROOT / header).is_file():
            found = includes(read(name))
            if not found or found[0][2] != header.split('/', 1)[1]:
                yield f'{name}: its own header does not come first'
        if name.endswith('.h') and '#pragma once' not in read(name):
            yield f'{name}: no #pragma once'


def fence_problems(names, pattern, places):
    fenced_headers = set()
    for name in names:
        for line, mark, path in includes(read(name)):
            if mark == '<' and re.match(pattern, path):
                if not any(fnmatch.fnmatch(name, place) for place in places):
                    yield f'{name}:{line}: <{path}> outside its fence'
                if name.endswith('.h'):
                    fenced_headers.add(name)
    yield from leaks(names, fenced_headers)


def leaks(names, headers):
    """A header that shows a foreign library may be included inside its own folder only."""
    for name in names:
        for line, mark, path in includes(read(name)):
            target, _ = target_of(name, path) if mark == '"' else (None, None)
            if target in headers and name.rsplit('/', 1)[0] != target.rsplit('/', 1)[0]:
                yield f'{name}:{line}: "{path}" carries a foreign library over its fence'


def word_problems(names, pattern, places):
    for name in names:
        if name in places:
            continue
        for number, line in enumerate(bare(read(name)).splitlines(), 1):
            if re.search(pattern, line):
                yield f'{name}:{number}: {line.strip()}'


def main():
    report = Report()
    layers = read_layers()
    names = [name for name in code_files('lib', 'cmd') if not name.endswith('.inc')]
    report.check('lib/LAYERS is in order and complete', table_problems(layers))
    for folder in sorted({'/'.join(name.split('/')[:2]) if name.count('/') > 1 else name for name in names}):
        inside = [name for name in names if name == folder or name.startswith(folder + '/')]
        report.check(f'{folder} includes what it may', own_problems(inside, layers))
    report.check('own header first, #pragma once', first_include_problems(names))
    for what, (pattern, places) in FENCES.items():
        report.check(f'{what} only in {" ".join(places) or "no file"}', fence_problems(names, pattern, places))
    for what, (pattern, places) in WORDS.items():
        report.check(f'{what} only in {" ".join(places) or "no file"}', word_problems(names, pattern, places))
    report.finish()


main()
