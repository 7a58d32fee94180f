"""The desktop that the tests run on: a window manager, keys, the pointer, and what is on screen."""

import atexit
import functools
import shutil
import subprocess
import tempfile
import unittest

import tree

SILENT = dict.fromkeys(("stdin", "stdout", "stderr"), subprocess.DEVNULL)


@functools.cache
def accessibility():
    """The bus of assistive technology, of this run alone: other runs beside it have their own."""
    folder = tempfile.mkdtemp(prefix="kamers-bus-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return tree.Bus({"XDG_RUNTIME_DIR": folder, "XDG_CACHE_HOME": folder})


@functools.cache
def prepare():
    """Starts a window manager where none runs; without one no window has the keyboard."""
    for tool, package in [("xdotool", "xdotool"), ("openbox", "openbox"), ("import", "imagemagick")]:
        if not shutil.which(tool):
            raise unittest.SkipTest(f"{tool} is missing: install the Debian package {package}")
    accessibility()
    if _has_manager():
        return
    managers = []
    atexit.register(lambda: managers[-1].wait())
    atexit.register(lambda: managers[-1].terminate())

    def probe():
        # On a busy machine the display may not be there yet.
        if not managers or managers[-1].poll() is not None:
            managers.append(subprocess.Popen(["openbox", "--sm-disable"], **SILENT))
        return _has_manager()

    tree.wait("a window manager", probe)


def _has_manager():
    answer = subprocess.run(["xdotool", "get_desktop"], capture_output=True, text=True)
    return answer.returncode == 0


def keys(*names):
    """Presses keys in turn, as a keyboard does: “a”, “Return”, “alt+Left”, “ctrl+plus”."""
    subprocess.run(["xdotool", "key", "--clearmodifiers", *names], check=True)


def active_window():
    """X's number of the window that has the keyboard."""
    answer = subprocess.run(["xdotool", "getactivewindow"], capture_output=True, text=True)
    return answer.stdout.strip()


def geometry(window):
    """Width and height of a window in pixels."""
    answer = subprocess.run(
        ["xdotool", "getwindowgeometry", "--shell", window], capture_output=True, text=True
    )
    values = dict(line.split("=") for line in answer.stdout.split() if "=" in line)
    return int(values["WIDTH"]), int(values["HEIGHT"])


def resize(window, width, height):
    subprocess.run(["xdotool", "windowsize", window, str(width), str(height)], check=True)


def luminance(window):
    """How light a window is on average: 0 black, 1 white."""
    picture = subprocess.run(
        ["import", "-silent", "-window", window, "png:-"], capture_output=True, check=True
    ).stdout
    measure = ["convert", "png:-", "-alpha", "off", "-colorspace", "Gray"]
    answer = subprocess.run(
        [*measure, "-format", "%[fx:mean]", "info:"], input=picture, capture_output=True, check=True
    )
    return float(answer.stdout)


def screen():
    """Width and height of the screen in pixels."""
    answer = subprocess.run(
        ["xdotool", "getdisplaygeometry"], capture_output=True, text=True, check=True
    )
    width, height = answer.stdout.split()
    return int(width), int(height)
