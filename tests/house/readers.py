#!/usr/bin/python3
"""What dc writes, python3-yaml (YAML 1.1) and ruamel (YAML 1.2) read alike, and as dc itself reads it."""
import json
import os
import pathlib
import shutil
import subprocess
import tempfile

import ruamel.yaml
import yaml

from source import ROOT, Report, repository_files

# Titles that some reader takes for a number, a date, a boolean, nothing, or the end of the string.
TITLES = [
    'yes', 'no', 'on', 'off', 'y', 'n', 'Yes', 'NO', 'true', 'false', 'TRUE', 'null', 'Null', '~', '=', '<<', '-', '--',
    '---', '...', '.', '123', '0123', '08', '010', '0o17', '0x1F', '0b101', '1e3', '1_000', '+1', '-1', '1.', '.5', '.inf',
    '-.inf', '.nan', '.NaN', '12:30', '190:20:30', '2026-06-30', '2026-06-30T09:00:00Z', '2026-6-3', '1,000',
    '#督查', '甲 #乙', '甲: 乙', '甲：乙', ': 甲', '? 甲', '- 甲', '-甲', '! 甲', '!甲', '&甲', '*甲', '% 甲', '@甲', '`甲`', '|', '>',
    '|2', '[甲]', '{甲}', '甲, 乙', '[', ']', '{', '}', ',', "'", '"', "'甲'", '"甲"', "it's", '\\', '\\n', 'a\\tb', '甲\\',
    '〔2026〕3号', '①', '𠀀', 'é', 'e\u0301', '🔴', 'a' * 500, '督' * 300, '甲 乙', '甲: ', 'k: v # c', '{}', '{0}', '%s',
    '{{ 甲 }}', '$(id)', '&amp;', '\u00a0甲', '\u3000甲', '\u2028甲',
]
# Free text of several lines, for a literal block.
TEXTS = ['一\n二', '一\n\n二\n', '  先空两格\n再顶格', '# 一\n- 二', '一\n---\n二', '- step: new\n  id: x', '一: 二\n三: 四',
         '末尾有空格 \n二', '\n一', '一\n', 'tab\there']
PLAIN = (str, int, bool, type(None))


def both(path):
    """The values of one file as the two readers see them."""
    data = path.read_bytes().decode('utf-8')
    return yaml.safe_load(data), ruamel.yaml.YAML(typ='safe', pure=True).load(data)


def odd_values(value, at=''):
    """Values of a type that no record holds: an unquoted date, a float."""
    if isinstance(value, dict):
        for key, inner in value.items():
            if not isinstance(key, str):
                yield f'key {key!r} at {at or "/"}'
            yield from odd_values(inner, f'{at}/{key}')
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from odd_values(inner, f'{at}[{index}]')
    elif type(value) not in PLAIN:
        yield f'{value!r} at {at}'


def file_problems(path, name):
    try:
        old, new = both(path)
    except (yaml.YAMLError, ruamel.yaml.error.YAMLError, UnicodeDecodeError) as failure:
        yield f'{name}: {failure}'
        return
    if old != new:
        yield f'{name}: the readers disagree'
    for odd in odd_values(old):
        yield f'{name}: {odd}'


class Ledger:
    """A ledger in a scratch folder, written by the dc on PATH."""

    def __init__(self, scratch):
        self.folder = scratch / 'ledger'
        self.environment = {
            'PATH': os.environ['PATH'], 'HOME': str(scratch), 'TZ': 'UTC', 'LANG': 'C.UTF-8', 'GIT_CONFIG_NOSYSTEM': '1',
            'DC_NOW': '2026-03-02T09:00:00+08:00', 'DC_TODAY': '2026-03-02'}
        (scratch / '.gitconfig').write_text('[user]\nname = 张敏\nemail = zhangmin@dc.invalid\n', encoding='utf-8')
        self.run('init', str(self.folder), '--organ', '督查办', check=True)

    def run(self, *words, check=False):
        return subprocess.run(['dc', *words], cwd=self.folder if self.folder.is_dir() else None, env=self.environment,
                              stdin=subprocess.DEVNULL, capture_output=True, check=check)

    def item(self, option, words):
        """The id of a new item with these words in `option`, or nothing where dc refuses them."""
        title = [] if option == 'title' else ['--title=甲']
        made = self.run('item', 'new', f'--{option}={words}', *title, '--category', '2', '-q')
        number = made.stdout.decode().strip()
        return number if made.returncode == 0 and number else None

    def path(self, number):
        return self.folder / 'items' / number[:4] / f'{int(number[5:]) // 100:02}' / f'{number}.yaml'

    def shown(self, number):
        return json.loads(self.run('show', number, '--json', check=True).stdout)['rows'][0]


def text_problems(ledger, option, words):
    number = ledger.item(option, words)
    if number is None:
        yield f'{words!r} is refused'
        return
    old, new = both(ledger.path(number))
    said = ledger.shown(number)
    for reader, read in (('python3-yaml', old[option]), ('ruamel', new[option]), ('dc', said.get(option, words))):
        if read != words:
            yield f'{reader} reads {read!r} for {words!r}'


def main():
    report = Report()
    shipped = [name for name in repository_files()
               if name.startswith(('lib/store/defaults/', 'examples/')) and name.endswith('.yaml')]
    report.check('the YAML that is shipped', (problem for name in shipped for problem in file_problems(ROOT / name, name)))
    scratch = pathlib.Path(tempfile.mkdtemp())
    try:
        ledger = Ledger(scratch)
        for title in TITLES:
            report.check(f'a title {title[:40]!r}', text_problems(ledger, 'title', title))
        for content in TEXTS:
            report.check(f'a content {content!r}', text_problems(ledger, 'content', content))
        written = sorted(ledger.folder.rglob('*.yaml'))
        report.check('every file of that ledger', (problem for path in written
                                                   for problem in file_problems(path, str(path.relative_to(scratch)))))
    except (OSError, subprocess.CalledProcessError) as failure:
        said = getattr(failure, 'stderr', b'') or b''
        report.check('dc writes a ledger', [str(failure), said.decode()])
    finally:
        shutil.rmtree(scratch)
    report.finish()


main()
