"""Ledgers for the fault tests: a pinned world, and dc and git as a user calls them."""
import os
import subprocess
import sys

NOW = "2026-03-02T09:00:00+08:00"


class Checks:
    """Counts what held and prints what did not."""

    def __init__(self):
        self.passed = self.failed = 0

    def that(self, held, what, detail=""):
        if held:
            self.passed += 1
            print("ok   " + what)
        else:
            self.failed += 1
            print("FAIL " + what + ("\n     " + str(detail)[:2000] if detail else ""))

    def end(self):
        print(f"{self.passed} passed, {self.failed} failed")
        sys.exit(1 if self.failed else 0)


def world(folder, **more):
    home = os.path.join(folder, "home")
    os.makedirs(home, exist_ok=True)
    with open(os.path.join(home, ".gitconfig"), "w") as out:
        out.write("[user]\n\tname = 张敏\n\temail = zhangmin@dc.invalid\n[init]\n\tdefaultBranch = main\n[gc]\n\tauto = 0\n")
    return {"PATH": os.environ["PATH"], "HOME": home, "TZ": "UTC", "LANG": "C.UTF-8", "GIT_CONFIG_NOSYSTEM": "1",
            "DC_NOW": NOW, "DC_TODAY": NOW[:10], "DC_LANG": "en", **more,
            **{k: v for k, v in os.environ.items() if k.endswith("SAN_OPTIONS")}}


def run(env, folder, *words, stdin=None, timeout=60):
    """(exit status, stdout, stderr) of a command."""
    done = subprocess.run(words, cwd=folder, env=env, input=stdin, capture_output=True, timeout=timeout)
    return done.returncode, done.stdout.decode("utf-8", "replace"), done.stderr.decode("utf-8", "replace")


def make_ledger(folder, env, *options):
    ledger = os.path.join(folder, "ledger")
    status, _, err = run(env, folder, "dc", "init", ledger, "--organ", "督查办", *options)
    assert status == 0, err
    return ledger


def is_sound(checks, env, ledger, what):
    """The ledger, its repository and its work tree are as they should be."""
    status, out, err = run(env, ledger, "git", "fsck", "--strict")
    checks.that(status == 0 and "error" not in err, what + ": git fsck is clean", out + err)
    status, out, err = run(env, ledger, "git", "status", "--porcelain")
    checks.that(status == 0 and out == "", what + ": git status is clean", out + err)
    status, out, err = run(env, ledger, "dc", "check", timeout=300)
    checks.that(status == 0, what + ": dc check finds no error", out + err)
