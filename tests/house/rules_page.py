#!/usr/bin/python3
"""dc-rules(7) holds every rule and every act as the program itself tells them. --write makes the page so."""
import json
import re
import subprocess
import sys

from source import ROOT, Report, read

PAGE = 'man/dc-rules.7'


def answer(*words):
    run = subprocess.run(['dc', *words, '--lang', 'en'], stdin=subprocess.DEVNULL, capture_output=True, check=True)
    return run.stdout.decode()


def safe(sentence):
    """A line that roff does not take for a request."""
    return ('\\&' + sentence if sentence[:1] in ".'" else sentence).replace('\\n', ' ')


def rules():
    lines = ['.Bl -tag -width Ds']
    for row in answer('rules', '-o', 'tsv').splitlines():
        rule, article, severity, whose, waivable, reading, asks = row.split('\t')
        marks = [severity] + ['others'] * (whose == 'others') + ['waivable'] * (waivable == 'possible')
        marks += ['local reading'] * (reading == 'local')
        lines += [f'.It Cm {rule} Pq Art. {article} , {" , ".join(marks)}', safe(asks) + '.']
    return lines + ['.El']


def acts():
    lines = ['.Bl -tag -width Ds']
    for row in json.loads(answer('rules', '--transitions', '-o', 'json'))['rows']:
        come = 'from ' + row['from'].replace(' ', ', ') if row['from'] else 'at any time'
        go = '; to ' + row['to'] if row['to'] else '; the state stays' if row['from'] else ''
        if row['to'] == 'former':
            go = '; to the state before'
        if row['act'] == 'new':
            come = 'the first step'
        lines += [f'.It Cm {row["kind"]} {row["act"]} Pq Art. {row["article"]}', f'{come}{go}.']
    return lines + ['.El']


def parts(page, name):
    """The page before, between and after the marks of a made part."""
    match = re.search(rf'(?s)(.*\n\.\\" {name}: made [^\n]*\n)(.*?)(\.\\" {name}: end\n.*)', page)
    if match is None:
        raise SystemExit(f'{PAGE} has no part {name}')
    return match.groups()


def problems(page, name, lines):
    held = parts(page, name)[1].splitlines()
    for line in lines:
        if line not in held:
            yield f'{PAGE} does not say: {line}'
    for line in held:
        if line not in lines:
            yield f'{PAGE} says, and dc does not: {line}'
    if held != lines and set(held) == set(lines):
        yield f'{PAGE} is in another order than dc'


def write(made):
    page = read(PAGE)
    for name, lines in made.items():
        before, _, after = parts(page, name)
        page = before + '\n'.join(lines) + '\n' + after
    (ROOT / PAGE).write_text(page, encoding='utf-8')


def main():
    made = {'rules': rules(), 'acts': acts()}
    if sys.argv[1:] == ['--write']:
        return write(made)
    report = Report()
    page = read(PAGE)
    report.check('dc rules lists rules', [] if len(made['rules']) > 30 else ['fewer than 30 lines'])
    for name, lines in made.items():
        report.check(f'dc-rules(7): {name}', problems(page, name, lines))
    return report.finish()


main()
