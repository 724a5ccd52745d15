#!/usr/bin/python3
"""Every command has its page, its options there, its transcript and its help line; every page is in order."""
import re
import subprocess

from source import ROOT, Report, literals, read, repository_files

ENTRY = re.compile(r'\{\s*"([a-z][a-z0-9 -]*)"\s*,[^{}]*?"(help\.[^"]+)"')
TRANSCRIPT_LINE = re.compile(r'^  [$>] (.*)', re.M)
OPTION_DECLARED = re.compile(r'--[a-z][a-z-]*')
PAGES_BESIDES = ['man/dc.1', 'man/dc-ledger.5', 'man/dc-rules.7']


def commands():
    """(words, help id) of each line of the command tree."""
    if not (ROOT / 'cmd/commands.cpp').is_file():
        return []
    return ENTRY.findall(read('cmd/commands.cpp'))


def page_of(words):
    return 'man/dc-' + words.replace(' ', '-') + '.1'


def source_of(words):
    return 'cmd/' + words.replace(' ', '/') + '.cpp'


def rendered(page):
    shown = subprocess.run(['mandoc', '-Tutf8', '-O', 'width=200', str(ROOT / page)], capture_output=True, check=False)
    return re.sub(r'.\x08', '', shown.stdout.decode())


def page_problems(words):
    page = page_of(words)
    if not (ROOT / page).is_file():
        yield f'{page} is missing'
        return
    name = page[len('man/'):-len('.1')]
    if f'.Nm {name}\n' not in read(page):
        yield f'{page} has no .Nm {name}'
    source = source_of(words)
    if (ROOT / source).is_file():
        text = rendered(page)
        declared = {option for _, value in literals(read(source)) for option in value.split(',')
                    if OPTION_DECLARED.fullmatch(option)}
        for option in sorted(declared):
            if not re.search(re.escape(option) + r'(?![a-z-])', text):
                yield f'{page} does not tell of {option}'


def transcript_lines():
    names = [name for name in repository_files() if re.fullmatch(r'tests/cli/.*\.t', name)]
    return [line for name in names for line in TRANSCRIPT_LINE.findall(read(name))]


def runs(words, lines):
    command = re.compile(r'(?<![\w/.-])(dc|ducha)(\s+-\S+(\s+[^-\s]\S*)?)*\s+'
                         + r'\s+'.join(words.split()) + r'(?![\w-])')
    return any(command.search(line) for line in lines)


def listed_problems(pages):
    """Each page is named in dc(1), and each page named there exists."""
    references = set(re.findall(r'^\.(?:It )?Xr (\S+) (\d)', read('man/dc.1'), re.M))
    ours = {f'man/{name}.{section}' for name, section in references if name.startswith('dc-')}
    for page in sorted(set(pages) - {'man/dc.1'} - ours):
        yield f'{page} is not named'
    for page in sorted(ours - set(pages)):
        yield f'{page} is named and missing'


def unmapped_schemas():
    """The editors' settings of dc-ledger(5) name every schema."""
    for name in repository_files():
        if re.fullmatch(r'schemas/.*\.json', name) and '/' + name not in read('man/dc-ledger.5'):
            yield f'{name} is not mapped'


def lint_problems(page):
    lint = subprocess.run(['mandoc', '-Tlint', '-W', 'warning', str(ROOT / page)], capture_output=True, check=False)
    return lint.stdout.decode().splitlines() + lint.stderr.decode().splitlines()


def main():
    report = Report()
    pages = [name for name in repository_files() if re.fullmatch(r'man/[^/]+\.[157]', name)]
    tree = commands()
    catalogue = ''.join(read(name) for name in repository_files()
                        if re.fullmatch(r'lib/base/catalogue/\w+\.inc', name))
    lines = transcript_lines()

    report.check('the command tree lists commands', [] if tree else ['no command is found in cmd/commands.cpp'])
    for words, help_id in tree:
        report.check(f'dc {words}: page', page_problems(words))
        report.check(f'dc {words}: transcript', [] if runs(words, lines) else ['no transcript of tests/cli runs it'])
        report.check(f'dc {words}: help', [] if f'"{help_id}"' in catalogue else [f"no '{help_id}' in the catalogue"])
    known = {page_of(words) for words, _ in tree} | set(PAGES_BESIDES)
    report.check('no page without its command', (f'{page} tells of no command' for page in pages if page not in known))
    report.check('the pages besides', (f'{page} is missing' for page in PAGES_BESIDES if page not in pages))
    if 'man/dc.1' in pages:
        report.check('dc(1) names every page', listed_problems(pages))
    if 'man/dc-ledger.5' in pages:
        report.check('dc-ledger(5) maps every schema', unmapped_schemas())
    for page in pages:
        report.check(f'{page} is sound mdoc', lint_problems(page))
    report.finish()


main()
