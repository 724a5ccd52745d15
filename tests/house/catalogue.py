#!/usr/bin/python3
"""The catalogue of sentences: every id used and every used id there, both languages alike, no Chinese in code."""
import re

from source import TOKEN, Report, code_files, literals, read, repository_files

CHINESE = re.compile('[\u2e80-\u303f\u3400-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\U00020000-\U0003ffff]')
# Tables that read Chinese, not sentences that say it.
CHINESE_ALLOWED = ('lib/base/catalogue/', 'lib/calendar/', 'lib/interchange/', 'lib/rules/articles')
ID = re.compile(r'[a-z][a-z0-9_-]*(\.[a-z0-9_-]+)+')
FAMILY = re.compile(r'//\s*family:\s*(.*)')
PLACEHOLDER = re.compile(r'\{([^{}]*)\}')
FILE_NAME = re.compile(r'\.(h|cpp|inc|json|jsonl|yaml|txt|csv|tsv|md|html|svg|xlsx|docx|pdf|lock|git|invalid)$')
# Dotted words of others: git's settings.
NOT_OURS = re.compile(r'(core|user|init|gc|safe|commit|gpg|log|merge|pull|receive|extensions|i18n|diff)\.[a-z-]+$')
SPELLED = re.compile(r'\\u([0-9a-fA-F]{4})|\\U([0-9a-fA-F]{8})')


class Entry:
    def __init__(self, where, key, zh, en):
        self.where, self.key, self.zh, self.en = where, key, zh, en


def entries_of(name):
    """The entries {"id", "zh", "en"} of one .inc file; literals side by side are one string."""
    text = read(name)
    tokens = [(m.start(), m['raw'] if m['raw'] is not None else m['text'])
              for m in TOKEN.finditer(text) if m['raw'] is not None or m['text'] is not None]
    skeleton = TOKEN.sub(lambda m: '"' * len(m[0]) if m['text'] is not None or m['raw'] is not None
                         else re.sub(r'[^\n]', ' ', m[0]), text)
    for braces in re.finditer(r'\{([^{}]*)\}', skeleton):
        fields, start = [], braces.start(1)
        for part in braces[1].split(','):
            fields.append(''.join(value for at, value in tokens if start <= at < start + len(part)))
            start += len(part) + 1
        where = f'{name}:{text.count(chr(10), 0, braces.start()) + 1}'
        yield where, fields


def families():
    """(where, prefix) of each declared family."""
    for name in catalogue_files():
        for number, line in enumerate(read(name).splitlines(), 1):
            match = FAMILY.search(line)
            for prefix in re.findall(r'[a-z0-9.-]+', match[1]) if match else []:
                yield f'{name}:{number}', prefix


def catalogue_files():
    return [name for name in repository_files() if re.fullmatch(r'lib/base/catalogue/\w+\.inc', name)]


def left_out_problems():
    for name in catalogue_files():
        if f'#include "{name[len("lib/"):]}"' not in read('lib/base/catalogue.cpp'):
            yield f'{name} is not included by lib/base/catalogue.cpp'


def placeholders(sentence):
    """Names of the arguments; {2:.0} takes the third and shows nothing of it."""
    return sorted(re.sub(r':\.0$', '', name)
                  for name in PLACEHOLDER.findall(sentence.replace('{{', '').replace('}}', '')))


def arity(sentence):
    """How many arguments the sentence takes."""
    names = placeholders(sentence)
    return max([int(name) + 1 for name in names if name.isdigit()] + [names.count('')])


def shape_problems(entries, malformed, prefixes):
    yield from malformed
    may_be_empty = {prefix for _, prefix in prefixes}
    seen = {}
    for entry in entries:
        if not ID.fullmatch(entry.key) and entry.key not in may_be_empty:
            yield f"{entry.where}: '{entry.key}' is no id"
        if entry.key in seen:
            yield f"{entry.where}: '{entry.key}' stands at {seen[entry.key]} too"
        seen[entry.key] = entry.where
        for sentence in (entry.zh, entry.en):
            if not sentence:
                yield f"{entry.where}: '{entry.key}' has an empty sentence"


def placeholder_problems(entries):
    for entry in entries:
        zh, en = placeholders(entry.zh), placeholders(entry.en)
        if zh != en and set(zh) != set(en) or zh.count('') != en.count(''):
            yield f"{entry.where}: '{entry.key}' takes {zh} in Chinese, {en} in English"
        if '' in zh and any(name for name in zh):
            yield f"{entry.where}: '{entry.key}' mixes {{}} with {{0}}"
        if any(name and not name.isdigit() for name in zh + en):
            yield f"{entry.where}: '{entry.key}' has a format specification"


def style_problems(entries):
    for entry in entries:
        if entry.key.startswith(('error.', 'usage.')) and (entry.en.endswith('.') or entry.zh.endswith('。')):
            yield f"{entry.where}: '{entry.key}' ends with a stop"
        if entry.key.startswith(('error.', 'usage.')) and re.match('[A-Z][a-z]', entry.en):
            yield f"{entry.where}: '{entry.key}' begins upper case"
        if CHINESE.search(entry.en) and CHINESE.sub('', entry.en).strip() == '':
            yield f"{entry.where}: '{entry.key}' is not in English"


def code():
    return [name for name in code_files('cmd', 'lib') if not name.startswith('lib/base/catalogue/')]


def used_literals():
    """value -> where of every literal in code."""
    found = {}
    for name in code():
        for line, value in literals(read(name)):
            found.setdefault(value, f'{name}:{line}')
    return found


def unused_problems(entries, used, prefixes):
    for entry in entries:
        if entry.key not in used and not any(entry.key.startswith(prefix) for _, prefix in prefixes):
            yield f"{entry.where}: '{entry.key}' is used nowhere"


def family_problems(entries, used, prefixes):
    for where, prefix in prefixes:
        # "state." in code, or "state" handed to what adds the point
        if prefix not in used and prefix[:-1] not in used:
            yield f"{where}: no code builds ids from '{prefix}'"
        if not any(entry.key.startswith(prefix) for entry in entries):
            yield f"{where}: family '{prefix}' is empty"


def calls_of_text(source):
    """(line, id, number of further arguments or None where a pack is expanded) of text("id", …)."""
    for match in re.finditer(r'(?<![\w.:>])(?:dc::)?text\(\s*"([^"\n]*)"(?=\s*[,)])', source):
        depth, commas, at = 1, 0, match.end()
        expanded = False
        while depth and at < len(source):
            token = TOKEN.match(source, at)
            if token:
                at = token.end()
                continue
            mark = source[at]
            depth += (mark in '([{') - (mark in ')]}')
            commas += mark == ',' and depth == 1
            expanded |= source.startswith('...', at)
            at += 1
        yield source.count('\n', 0, match.start()) + 1, match[1], None if expanded else commas


def missing_problems(entries, used):
    known = {entry.key for entry in entries}
    areas = {key.split('.')[0] for key in known} | {'error', 'hint', 'help'}
    said = {key for name in code() for _, key, _ in calls_of_text(read(name))}
    for value, where in sorted(used.items()):
        like_ours = ID.fullmatch(value) and value.split('.')[0] in areas
        foreign = FILE_NAME.search(value) or NOT_OURS.match(value)
        if (value in said or like_ours and not foreign) and value not in known | {'text.join'}:
            yield f"{where}: '{value}'"


def call_problems(entries):
    takes = {entry.key: arity(entry.en) for entry in entries}
    for name in code():
        for line, key, given in calls_of_text(read(name)):
            if given is not None and given != takes.get(key, given):
                yield f"{name}:{line}: '{key}' takes {takes[key]} arguments and is given {given}"


def chinese_problems():
    for name in code():
        if name.startswith(CHINESE_ALLOWED):
            continue
        for line, value in literals(read(name)):
            spelled = SPELLED.sub(lambda m: chr(int(m[1] or m[2], 16)), value)
            if CHINESE.search(spelled):
                yield f'{name}:{line}: "{value}"'


def main():
    report = Report()
    entries, malformed = [], []
    for name in catalogue_files():
        for where, fields in entries_of(name):
            while fields and not fields[-1]:
                fields.pop()
            if len(fields) == 3:
                entries.append(Entry(where, *fields))
            else:
                malformed.append(f'{where}: not {{"id", "中文", "English"}}')
    used, prefixes = used_literals(), list(families())
    report.check('each entry is an id and two sentences, once', shape_problems(entries, malformed, prefixes))
    report.check('every file of the catalogue is in it', left_out_problems())
    report.check('both languages use the same placeholders', placeholder_problems(entries))
    report.check('errors are lower case, without a final stop', style_problems(entries))
    report.check('every id is used', unused_problems(entries, used, prefixes))
    report.check('every family is built in code and not empty', family_problems(entries, used, prefixes))
    report.check('every used id is there', missing_problems(entries, used))
    report.check('text() is given the arguments its sentence takes', call_problems(entries))
    report.check('no Chinese literal in code', chinese_problems())
    report.finish()


main()
