#!/usr/bin/python3
"""Other readers read our YAML as we do: python3-yaml (YAML 1.1, in Python and in C) and ruamel.yaml (1.2).

  yaml_readers.py [FILE|FOLDER]…   without any: what the unit tests emit, the defaults, the examples

A file NAME.yaml beside which NAME.json stands must have that value; else the readers must agree.
"""
import json
import os
import pathlib
import subprocess
import sys
import tempfile

import ruamel.yaml
import yaml

from source import ROOT, Report


def ruamel_reader(text):
    reader = ruamel.yaml.YAML(typ='safe', pure=True)
    reader.version = (1, 2)
    return reader.load(text)


READERS = {
    'python3-yaml': lambda text: yaml.load(text, Loader=yaml.SafeLoader),
    'libyaml': lambda text: yaml.load(text, Loader=yaml.CSafeLoader),
    'ruamel.yaml': ruamel_reader,
}


def exact(value):
    """The value with its types written out, so that 1, True and '1' differ."""
    if isinstance(value, dict):
        return {f'{type(key).__name__} {key}': exact(member) for key, member in value.items()}
    if isinstance(value, list):
        return [exact(item) for item in value]
    return f'{type(value).__name__} {value}'


def reading(read, text):
    try:
        return exact(read(text))
    except Exception as error:  # a reader's refusal, whatever its class, is a finding
        return f'refused: {" ".join(str(error).split())[:200]}'


def problems_of(path):
    text = path.read_text(encoding='utf-8')
    readings = {name: reading(read, text) for name, read in READERS.items()}
    expected = path.with_suffix('.json')
    if expected.exists():
        readings = {'dc': exact(json.loads(expected.read_text(encoding='utf-8'))), **readings}
    (first, wanted), *others = readings.items()
    for name, found in others:
        if found != wanted:
            yield f'{path}: {first} reads {str(wanted)[:300]}'
            yield f'{"":{len(str(path))}}  {name} reads {str(found)[:300]}'
            return


def files_under(path):
    return sorted(path.rglob('*.yaml')) if path.is_dir() else [path]


def check(report, name, paths, at_least=1):
    problems = [problem for path in paths for problem in problems_of(path)]
    if len(paths) < at_least:
        problems.append(f'{len(paths)} files, at least {at_least} are expected')
    report.check(f'{name} ({len(paths)} files)', problems)


def emitted_files(folder):
    """What the unit tests write on request: emitted values, and texts that dc accepts as good."""
    program = pathlib.Path(os.environ.get('TEST_BIN', ROOT / 'build/dev')) / 'tests/dc_unit'
    subprocess.run([program, '--test-case=*corpus for other readers*'], check=True,
                   env={**os.environ, 'DC_YAML_CORPUS': folder}, stdout=subprocess.DEVNULL)
    return files_under(pathlib.Path(folder))


def main():
    report = Report()
    for name in sys.argv[1:]:
        check(report, f'{name} is read alike', files_under(pathlib.Path(name)))
    if len(sys.argv) == 1:
        with tempfile.TemporaryDirectory() as folder:
            check(report, 'what dc emits and accepts is read alike', emitted_files(folder), at_least=500)
        check(report, 'the defaults are read alike', files_under(ROOT / 'lib/store/defaults'))
        check(report, 'the records of the tests are read alike', files_under(ROOT / 'tests/unit/schema/corpus'))
        check(report, 'the examples are read alike', files_under(ROOT / 'examples'), at_least=0)
    report.finish()


main()
