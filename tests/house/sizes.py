#!/usr/bin/python3
"""Sizes: a file above 500 lines fails; long functions are told, nothing more."""
import re

from source import Report, bare, read, repository_files

MOST_LINES_A_FILE = 500
MANY_LINES_A_FUNCTION = 60
COUNTED = re.compile(r'(cmd|lib|tests|examples)/.*(\.(cpp|h|py|sh|t|cmake)|/[a-z-]+)|CMakeLists\.txt')
FUNCTION_HEAD = re.compile(r'\)\s*(const|noexcept|override|final|mutable|&|->\s*[\w:<>,&*\s]+|:\s*\w.*)*\s*$', re.S)


def functions(text):
    """(line, head, lines) of each outermost function body."""
    code = bare(text)
    depth_of_function, open_braces, since = None, [], 0
    for at, mark in enumerate(code):
        if mark == '{':
            head = code[since:at]
            if depth_of_function is None and FUNCTION_HEAD.search(head):
                depth_of_function = len(open_braces)
            open_braces.append((at, head))
        elif mark == '}' and open_braces:
            start, head = open_braces.pop()
            if depth_of_function == len(open_braces):
                depth_of_function = None
                yield code.count('\n', 0, start) + 1, ' '.join(head.split()), code.count('\n', start, at) + 1
        if mark in '{};':
            since = at + 1


def main():
    report = Report()
    names = [name for name in repository_files() if COUNTED.fullmatch(name)]
    sizes = {name: read(name).count('\n') for name in names}
    report.check(f'no file above {MOST_LINES_A_FILE} lines',
                 (f'{name}: {lines} lines' for name, lines in sizes.items() if lines > MOST_LINES_A_FILE))
    for name in names:
        if name.endswith(('.cpp', '.h')):
            for line, head, lines in functions(read(name)):
                if lines > MANY_LINES_A_FUNCTION:
                    print(f'note  {name}:{line}: {lines} lines in {head[-80:]}')
    report.finish()


main()
