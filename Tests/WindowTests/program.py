"""The program under test: started in a folder of its own, watched, and always stopped."""

import os
import re
import shutil
import signal
import subprocess
import tempfile
import unittest
from pathlib import Path

import desktop
import tree

CHECKOUT = Path(__file__).resolve().parents[2]
PROGRAM = Path(
    os.environ.get("DILEMMAKAMERS_PROGRAM") or CHECKOUT / ".build/debug/dilemmakamers"
).resolve()

# What a program that is in order never says: GTK's and GLib's complaints, and Swift's last words.
COMPLAINT = re.compile(
    r"-(CRITICAL|WARNING|ERROR) \*\*|Fatal error|Precondition failed|Assertion|"
    r"[Ss]wift runtime|SWIFT TASK|Thread \d+ crashed|leaked its continuation"
)
HARMLESS = [
    # Test machines have no GPU; GTK says so once and draws without it.
    re.compile(r"MESA|libEGL|Vulkan"),
]


class Program:
    """One run of the program."""

    def __init__(self, home, arguments=(), environment=None):
        self.home = home
        self.errors = tempfile.TemporaryFile(mode="w+", dir=home.folder)
        self.process = subprocess.Popen(
            [str(PROGRAM), *map(str, arguments)],
            env={**home.environment, **(environment or {})},
            stdin=subprocess.DEVNULL,
            stdout=self.errors,
            stderr=self.errors,
            cwd=home.folder,
            start_new_session=True,
        )
        self.bus = desktop.accessibility()

    @property
    def pid(self):
        return self.process.pid

    @property
    def is_running(self):
        return self.process.poll() is None

    @property
    def said(self):
        """What it wrote to standard output and standard error."""
        self.errors.seek(0)
        return self.errors.read()

    def ready(self):
        """Waits for a window, and returns this run."""

        def probe():
            self.check()
            self.tree = self.bus.application(self.pid)
            return self.tree and self.tree.windows()

        tree.wait("the window", probe)
        return self

    def check(self):
        if not self.is_running:
            raise AssertionError(f"ended with {self.process.returncode}: {self.said}")

    def windows(self):
        """What is on screen now."""

        def probe():
            self.check()
            return self.tree.windows()

        return tree.wait("the windows", probe)

    @property
    def window(self):
        """The main window: the first of its windows."""
        return self.windows()[0]

    # Looking and pressing

    def all(self, role=None, name=None, test=None):
        return [node for window in self.windows() for node in window.all(role, name, test)]

    def find(self, role=None, name=None, test=None):
        return next(iter(self.all(role, name, test)), None)

    def see(self, role=None, name=None, test=None, patience=tree.PATIENCE):
        """Waits for what is asked for, and returns it."""

        def what():
            wanted = name if isinstance(name, str) else "…"
            return f"{role} “{wanted}”\n{self.outline()}\n{self.said}"

        return tree.wait(what, lambda: self.find(role, name, test), patience)

    def sees_no(self, role=None, name=None, test=None):
        """Waits until it is no longer there."""
        tree.wait(
            lambda: f"no {role} “{name}”\n{self.outline()}",
            lambda: self.find(role, name, test) is None,
        )

    def press(self, name, role="push button"):
        """Waits for a button that can be pressed, and presses it."""
        self.see(role, name, lambda node: "sensitive" in node.states).press()

    def texts(self):
        return [text for window in self.windows() for text in window.texts()]

    def outline(self):
        return "\n".join(window.outline() for window in self.windows())

    def focused(self):
        return self.find(test=lambda node: "focused" in node.states)

    # Ending

    def kill(self):
        """Ends it as a power cut does."""
        self._signal(signal.SIGKILL)
        self.process.wait()

    def ask_to_stop(self):
        self._signal(signal.SIGTERM)
        return self.process.wait(timeout=tree.PATIENCE)

    def _signal(self, number):
        if self.is_running:
            try:
                os.killpg(self.pid, number)
            except ProcessLookupError:
                pass

    def complaints(self):
        return [
            line
            for line in self.said.splitlines()
            if COMPLAINT.search(line) and not any(rule.search(line) for rule in HARMLESS)
        ]


class Home:
    """Folders of a person who has never used the program, and the environment that names them."""

    def __init__(self, language="nl", locale="C.UTF-8"):
        self.folder = Path(tempfile.mkdtemp(prefix="kamers-"))
        keep = ("PATH", "DISPLAY", "XAUTHORITY", "DBUS_SESSION_BUS_ADDRESS", "LD_LIBRARY_PATH")
        self.environment = {key: os.environ[key] for key in keep if key in os.environ}
        for kind in ("DATA", "CONFIG", "CACHE", "STATE"):
            folder = self.folder / kind.lower()
            folder.mkdir()
            self.environment[f"XDG_{kind}_HOME"] = str(folder)
        runtime = self.folder / "runtime"
        runtime.mkdir(mode=0o700)
        self.environment |= {
            "HOME": str(self.folder),
            "XDG_RUNTIME_DIR": str(runtime),
            "LANG": locale,
            "GDK_BACKEND": "x11",
            "GSK_RENDERER": "cairo",
            "GSETTINGS_BACKEND": "memory",
            "G_DEBUG": "fatal-criticals",
            "GTK_A11Y": "atspi",
            "SWIFT_BACKTRACE": "enable=no",
        }
        if language:
            self.environment["LANGUAGE"] = language

    @property
    def data(self):
        """Where sessions are."""
        return self.folder / "data/dilemmakamers"

    @property
    def database(self):
        return self.data / "sessions.sqlite"

    @property
    def preferences(self):
        return self.folder / "config/dilemmakamers/preferences.json"

    def remove(self):
        shutil.rmtree(self.folder, ignore_errors=True)


class WindowTest(unittest.TestCase):
    """A test that starts the program, any number of times, and looks at what it said."""

    def setUp(self):
        desktop.prepare()
        self.home = self.new_home()
        self.runs = []
        self.addCleanup(self.stop_all)

    def new_home(self, **choices):
        home = Home(**choices)
        self.addCleanup(home.remove)
        return home

    def launch(self, *arguments, home=None, environment=None):
        """Starts the program without waiting for a window."""
        run = Program(home or self.home, arguments, environment)
        self.runs.append(run)
        return run

    def start(self, *arguments, home=None, environment=None):
        return self.launch(*arguments, home=home, environment=environment).ready()

    def wait_for(self, probe):
        tree.wait(self.id(), probe)

    def close(self, run):
        """Closes the program as somebody does who logs out; it has to have nothing to complain of."""
        self.assertEqual(run.ask_to_stop(), 0, run.said)
        self.assertEqual(run.complaints(), [])

    def stop_all(self):
        for run in self.runs:
            run.kill()
        complaints = [line for run in self.runs for line in run.complaints()]
        for run in self.runs:
            run.errors.close()
        self.assertEqual(complaints, [])
