"""Runs every test of the window; one that fails gets a second chance on a display of its own.

A display, a bus and an accessibility tree are three programs of others, and on a busy machine one
of them may fail where ours did not. What fails twice is ours.
"""

import os
import pathlib
import subprocess
import sys
import unittest


def main():
    folder = pathlib.Path(__file__).parent
    names = sys.argv[1:]
    if names:
        sys.path.insert(0, str(folder))
        suite = unittest.defaultTestLoader.loadTestsFromNames(names)
    else:
        suite = unittest.defaultTestLoader.discover(str(folder))
    count = suite.countTestCases()
    result = unittest.TextTestRunner(verbosity=2).run(suite)
    failed = sorted({test.id() for test, _ in result.failures + result.errors})
    if not failed and count > 0:
        return 0
    if names or not failed or len(failed) > 5:
        return 1
    print("Once more:", ", ".join(failed), flush=True)
    command = ["dbus-run-session", "--", "xvfb-run", "-a", "-s", "-screen 0 1920x1080x24"]
    return subprocess.run(
        command + [sys.executable, "-B", __file__] + failed, env=os.environ, check=False
    ).returncode


if __name__ == "__main__":
    sys.exit(main())
