#!/usr/bin/python3
"""What is typed comes back: words given to dc are in the file for another reader, and in dc's own answer."""
import json
import os
import pathlib
import subprocess
import sys
import tempfile

import yaml

from source import Report

# Titles that some reader takes for a number, a date, a boolean, nothing, or the end of the string.
TITLES = [
    'yes', 'no', 'on', 'off', 'y', 'n', 'Yes', 'NO', 'true', 'false', 'TRUE', 'null', 'Null', '~', '=', '<<', '-', '--',
    '---', '...', '.', '123', '0123', '08', '010', '0o17', '0x1F', '0b101', '1e3', '1_000', '+1', '-1', '1.', '.5', '.inf',
    '-.inf', '.nan', '.NaN', '12:30', '190:20:30', '2026-06-30', '2026-06-30T09:00:00Z', '2026-6-3', '1,000',
    '#督查', '甲 #乙', '甲: 乙', '甲：乙', ': 甲', '? 甲', '- 甲', '-甲', '! 甲', '!甲', '&甲', '*甲', '% 甲', '@甲', '`甲`', '|', '>',
    '|2', '[甲]', '{甲}', '甲, 乙', '[', ']', '{', '}', ',', "'", '"', "'甲'", '"甲"', "it's", '\\', '\\n', 'a\\tb', '甲\\',
    '〔2026〕3号', '①', '𠀀', 'é', 'e\u0301', '🔴', 'a' * 500, '督' * 300, '甲 乙', '甲: ', 'k: v # c', '{}', '{0}', '%s',
    '{{ 甲 }}', '$(id)', '&amp;', '\u00a0甲', '\u3000甲',
]
# Free text of several lines, for a literal block.
TEXTS = ['一\n二', '一\n\n二\n', '  先空两格\n再顶格', '# 一\n- 二', '一\n---\n二', '- step: new\n  id: x', '一: 二\n三: 四',
         '末尾有空格 \n二', '\n一', '一\n']
# What a record never holds: line separators, tabs and other controls, bidi controls.
REFUSED = [('title', '\u2028甲'), ('title', '甲\n乙'), ('title', '\u202e甲'), ('content', 'tab\there'), ('content', '\x1b[31m')]


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


def words_problems(ledger, option, words):
    number = ledger.item(option, words)
    if number is None:
        yield f'{words!r} is refused'
        return
    written = yaml.safe_load(ledger.path(number).read_text(encoding='utf-8'))[option]
    if written != words:
        yield f'the file says {written!r} for {words!r}'
    said = ledger.shown(number).get(option, words)
    if said != words:
        yield f'dc says {said!r} for {words!r}'


def reader_problems(folder):
    """What the other readers say of every file of the ledger."""
    readers = pathlib.Path(__file__).with_name('yaml_readers.py')
    run = subprocess.run([sys.executable, str(readers), str(folder)], capture_output=True, check=False)
    return [] if run.returncode == 0 else run.stdout.decode().splitlines() + run.stderr.decode().splitlines()


def main():
    report = Report()
    with tempfile.TemporaryDirectory() as scratch:
        try:
            ledger = Ledger(pathlib.Path(scratch))
            for title in TITLES:
                report.check(f'a title {title[:40]!r}', words_problems(ledger, 'title', title))
            for content in TEXTS:
                report.check(f'a content {content!r}', words_problems(ledger, 'content', content))
            for option, words in REFUSED:
                taken = [] if ledger.item(option, words) is None else [f'{words!r} is taken']
                report.check(f'no {option} {words!r}', taken)
            report.check('every file of that ledger', reader_problems(ledger.folder))
        except (OSError, ValueError, subprocess.CalledProcessError) as failure:
            said = getattr(failure, 'stderr', b'') or b''
            report.check('dc writes a ledger', [str(failure), said.decode()])
    report.finish()


main()
