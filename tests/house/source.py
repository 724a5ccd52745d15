"""What the house checks share: the repository's files, a small reader of C++ text, and their report."""
import functools
import os
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
TOKEN = re.compile(
    r'//[^\n]*|/\*.*?\*/'
    r'|(?:u8|[uUL])?R"(?P<tag>[^()\\\s]{0,16})\((?P<raw>.*?)\)(?P=tag)"'
    r'|(?:u8|[uUL])?"(?P<text>(?:[^"\\\n]|\\.)*)"'
    r"|(?<![0-9A-Fa-f])'(?:[^'\\\n]|\\.)+'",
    re.S)
INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*(["<])([^">]+)[">]', re.M)


class Report:
    """Prints each check as a line and, at the end, the counts."""

    def __init__(self):
        self.passed = self.failed = 0

    def check(self, name, problems):
        problems = list(problems)
        print(('ok    ' if not problems else 'WRONG ') + name)
        for problem in problems:
            print('      ' + problem)
        if problems:
            self.failed += 1
        else:
            self.passed += 1

    def finish(self):
        print(f'{self.passed} passed, {self.failed} failed')
        sys.exit(0 if self.failed == 0 else 1)


@functools.lru_cache(None)
def repository_files():
    """Every file that is or could be committed, as paths from ROOT; a copy without git is walked."""
    listed = subprocess.run(
        ['git', '-c', 'safe.directory=*', '-C', str(ROOT), 'ls-files', '-z', '--cached', '--others',
         '--exclude-standard'], capture_output=True, check=False)
    if listed.returncode == 0:
        names = [name for name in listed.stdout.decode().split('\0') if name]
    else:
        names = [os.path.relpath(os.path.join(folder, name), ROOT)
                 for folder, _, files in os.walk(ROOT) for name in files]
        names = [name for name in names if name.split('/')[0] not in ('build', '.git')]
    return sorted(name for name in names if (ROOT / name).is_file())


def code_files(*folders):
    """The .h, .cpp and .inc files under these folders."""
    return [name for name in repository_files()
            if name.split('/')[0] in folders and name.endswith(('.h', '.cpp', '.inc'))]


@functools.lru_cache(None)
def read(name):
    return (ROOT / name).read_text(encoding='utf-8')


def includes(text):
    """(line, '"' or '<', path) of each #include."""
    return [(text.count('\n', 0, m.start(2)) + 1, m[1], m[2]) for m in INCLUDE.finditer(text)]


def literals(text):
    """(line, value) of each string literal; escapes are left as written."""
    return [(text.count('\n', 0, m.start()) + 1, m['raw'] if m['raw'] is not None else m['text'])
            for m in TOKEN.finditer(text) if m['raw'] is not None or m['text'] is not None]


def bare(text):
    """The text with comments gone and literals emptied; lines and columns of code stay in order."""
    def blank(match):
        newlines = '\n' * match[0].count('\n')
        if match[0].startswith('/'):
            return newlines
        return ("''" if match[0].startswith("'") else '""') + newlines
    return TOKEN.sub(blank, text)
