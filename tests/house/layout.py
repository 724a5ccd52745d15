#!/usr/bin/python3
"""The repository's layout and its text: the agreed top level, plain names, no leftovers."""
import re

from source import ROOT, Report, repository_files

TOP_LEVEL = {'CMakeLists.txt', 'CMakePresets.json', 'cmd', 'lib', 'schemas', 'examples', 'tests', 'man',
             'README.md', 'LICENSE'}
TEXT = re.compile(r'.*\.(cpp|h|inc|cmake|txt|py|sh|t|md|json|[157])$|[^.]*')
# In two parts, so that this file does not hold them itself.
LEFTOVER = re.compile(r'\b(TO' r'DO|FIX' r'ME|XX' r'X|HA' r'CK)\b|^(<{7}|>{7}) ', re.M)
PRIVATE = re.compile(r'(?<![\w.-])/(work|home|root)/[a-z]')


def top_level_problems(names):
    for top in sorted({name.split('/')[0] for name in names}):
        if top not in TOP_LEVEL and not top.startswith('.'):
            yield f'{top} does not belong at the top level'


def text_problems(name):
    data = (ROOT / name).read_bytes()
    try:
        text = data.decode('utf-8')
    except UnicodeDecodeError:
        yield f'{name}: not UTF-8'
        return
    if '\r' in text:
        yield f'{name}: carriage returns'
    if text and not text.endswith('\n'):
        yield f'{name}: no newline at its end'
    for pattern in (LEFTOVER, PRIVATE):
        for match in pattern.finditer(text):
            yield f'{name}:{text.count(chr(10), 0, match.start()) + 1}: {match[0].strip()}'


def script_problems(names):
    for name in names:
        path = ROOT / name
        starts = path.open('rb').read(2) == b'#!'
        if starts != bool(path.stat().st_mode & 0o111):
            yield f'{name}: ' + ('a script that cannot run' if starts else 'can run and is no script')


def main():
    report = Report()
    names = repository_files()
    report.check('the top level is the agreed one', top_level_problems(names))
    report.check('names are plain ASCII', (name for name in names if not re.fullmatch(r'[\w.+-]+(/[\w.+-]+)*', name, re.A)))
    report.check('scripts can run, nothing else can', script_problems(names))
    own = [name for name in names if TEXT.fullmatch(name)
           and not name.startswith(('tests/faults/', 'tests/rules/', 'lib/rules/articles'))]
    report.check('text is UTF-8, ends its lines, holds no leftovers',
                 (problem for name in own for problem in text_problems(name)))
    report.finish()


main()
