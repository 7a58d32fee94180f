"""The accessibility tree of a program, read and pressed the way a screen reader does.

Speaks AT-SPI over D-Bus without a cache, so that every answer is of this moment.
"""

import time

import gi

gi.require_version("Gio", "2.0")
from gi.repository import Gio, GLib

ACCESSIBLE = "org.a11y.atspi.Accessible"
ACTION = "org.a11y.atspi.Action"
COMPONENT = "org.a11y.atspi.Component"
EDITABLE = "org.a11y.atspi.EditableText"
ROOT = "/org/a11y/atspi/accessible/root"
CACHE = "/org/a11y/atspi/cache"

# Numbers of AtspiRole, by the names that AT-SPI gives them.
ROLES = {
    2: "alert",
    7: "check box",
    16: "dialog",
    23: "frame",
    27: "image",
    29: "label",
    31: "list",
    32: "list item",
    33: "menu",
    35: "menu item",
    37: "page tab",
    38: "page tab list",
    39: "panel",
    43: "push button",
    44: "radio button",
    45: "radio menu item",
    48: "scroll bar",
    54: "status bar",
    61: "text",
    62: "toggle button",
    69: "window",
    75: "application",
    79: "entry",
    83: "heading",
}

# Numbers of AtspiStateType.
STATES = {
    "active": 1,
    "checked": 4,
    "enabled": 8,
    "focusable": 11,
    "focused": 12,
    "pressed": 20,
    "selected": 23,
    "sensitive": 24,
    "showing": 25,
    "visible": 30,
}

# A machine that does other work as well is slow, not broken.
PATIENCE = 60
CALL_MILLISECONDS = 30_000


class Gone(Exception):
    """The widget was there a moment ago."""


class Missing(AssertionError):
    """Something did not come within the time that is more than enough."""


def wait(what, probe, patience=PATIENCE):
    """Asks `probe` until it gives something true, and returns that."""
    end = time.monotonic() + patience
    while True:
        try:
            found = probe()
            if found:
                return found
        except Gone:
            pass
        if time.monotonic() > end:
            raise Missing(f"not within {patience} s: {what() if callable(what) else what}")
        time.sleep(0.03)


class Bus:
    """The bus on which programs answer assistive technology."""

    def __init__(self, environment):
        """`environment` is for the bus, if it has to be started."""
        session = Gio.bus_get_sync(Gio.BusType.SESSION)
        session.call_sync(
            "org.freedesktop.DBus",
            "/org/freedesktop/DBus",
            "org.freedesktop.DBus",
            "UpdateActivationEnvironment",
            GLib.Variant("(a{ss})", (environment,)),
            None,
            Gio.DBusCallFlags.NONE,
            CALL_MILLISECONDS,
        )
        address = session.call_sync(
            "org.a11y.Bus",
            "/org/a11y/bus",
            "org.a11y.Bus",
            "GetAddress",
            None,
            None,
            Gio.DBusCallFlags.NONE,
            CALL_MILLISECONDS,
        ).unpack()[0]
        flags = Gio.DBusConnectionFlags
        self.connection = Gio.DBusConnection.new_for_address_sync(
            address, flags.AUTHENTICATION_CLIENT | flags.MESSAGE_BUS_CONNECTION
        )
        self.connection.set_exit_on_close(False)

    def call(self, name, path, interface, method, arguments=None):
        try:
            return self.connection.call_sync(
                name,
                path,
                interface,
                method,
                arguments,
                None,
                Gio.DBusCallFlags.NONE,
                CALL_MILLISECONDS,
            ).unpack()
        except GLib.Error as error:
            raise Gone(f"{interface}.{method} of {path}: {error.message}") from None

    def application(self, process):
        """The tree of the program with this process id; None while it has none."""
        programs = self.call(
            "org.a11y.atspi.Registry", ROOT, ACCESSIBLE, "GetChildren"
        )[0]
        for name, path in programs:
            try:
                owner = self.call(
                    "org.freedesktop.DBus",
                    "/org/freedesktop/DBus",
                    "org.freedesktop.DBus",
                    "GetConnectionUnixProcessID",
                    GLib.Variant("(s)", (name,)),
                )[0]
            except Gone:
                continue
            if owner == process:
                return Tree(self, name)
        return None


class Node:
    """One widget as assistive technology knew it at a moment, with everything below it."""

    def __init__(self, bus, owner, item):
        self.bus = bus
        self.owner = owner
        self.path = item[0][1]
        self.name = item[6]
        self.role = ROLES.get(item[7], f"role {item[7]}")
        self.description = item[8]
        self.interfaces = item[5]
        bits = item[9][0] | item[9][1] << 32
        self.states = {name for name, number in STATES.items() if bits >> number & 1}
        self.children = []

    def __repr__(self):
        return f"<{self.role} “{self.name}”>"

    def __eq__(self, other):
        return isinstance(other, Node) and (self.owner, self.path) == (other.owner, other.path)

    def __hash__(self):
        return hash((self.owner, self.path))

    def call(self, interface, method, arguments=None):
        return self.bus.call(self.owner, self.path, interface, method, arguments)

    def walk(self):
        """Itself and everything below it, in the order of reading.

        GTK 4.8 calls windows showing, and what is in them visible.
        """
        if "visible" in self.states:
            yield self
            for child in self.children:
                yield from child.walk()

    def all(self, role=None, name=None, test=None):
        """Everything below it with this role and name.

        `name` is the whole name, or a function of it.
        """
        return [
            node
            for node in self.walk()
            if (role is None or node.role == role)
            and (name is None or (name(node.name) if callable(name) else node.name == name))
            and (test is None or test(node))
        ]

    def texts(self):
        """Every name below it, in the order of reading, with single spaces."""
        found = [" ".join(node.name.split()) for node in self.walk()]
        return [text for text in found if text]

    def press(self):
        """Does what a click does."""
        node = self
        # A button that opens something is a box around the button proper.
        if self.children and "focusable" not in self.states:
            node = self.children[0]
        node.call(ACTION, "DoAction", GLib.Variant("(i)", (0,)))

    def type(self, text):
        """Replaces what stands in a field."""
        self.call(EDITABLE, "SetTextContents", GLib.Variant("(s)", (text,)))

    @property
    def extents(self):
        """Left, top, width and height within its window, now."""
        return self.call(COMPONENT, "GetExtents", GLib.Variant("(u)", (1,)))[0]

    def outline(self, depth=0):
        """The tree below it as text, to look at."""
        states = " ".join(sorted(self.states & {"focused", "checked", "sensitive", "focusable"}))
        lines = [f"{'  ' * depth}{self.role} “{self.name}” {states}"]
        lines += [child.outline(depth + 1) for child in self.children]
        return "\n".join(lines)


class Tree:
    """The widgets of one program."""

    def __init__(self, bus, owner):
        self.bus = bus
        self.owner = owner

    def windows(self):
        """The windows on screen, each with everything in it.

        GTK knows a widget for assistive technology only once somebody asked for it, and then
        tells about all it knows at once. So: ask, look which ones are still unknown, ask those.
        """
        told = {}
        for _ in range(40):
            tops = self._children(ROOT)
            nodes, parents, counts = self._known()
            below = {}
            for path, (parent, index) in parents.items():
                below.setdefault(parent, []).append((index, path))
            unknown = [path for path in tops if path not in nodes]
            reached = [path for path in tops if path in nodes]
            for path in reached:
                node = nodes[path]
                if "visible" not in node.states:
                    continue
                inside = [path for _, path in sorted(below.get(path, []))]
                if len(inside) != counts[path]:
                    # GTK counts some that it does not tell of: what it tells of is there.
                    inside = told.get(path)
                    if inside is None or any(path not in nodes for path in inside):
                        unknown.append(path)
                        continue
                node.children = [nodes[path] for path in inside]
                reached += inside
            if not unknown:
                return [nodes[path] for path in tops if "showing" in nodes[path].states]
            for path in unknown:
                self._ask(path, told)
        raise Gone("the tree keeps changing")

    def _known(self):
        items = self.bus.call(self.owner, CACHE, "org.a11y.atspi.Cache", "GetItems")[0]
        nodes = {item[0][1]: Node(self.bus, self.owner, item) for item in items}
        parents = {item[0][1]: (item[2][1], item[3]) for item in items}
        counts = {item[0][1]: item[4] for item in items}
        return nodes, parents, counts

    def _children(self, path):
        found = self.bus.call(self.owner, path, ACCESSIBLE, "GetChildren")[0]
        return [path for _, path in found]

    def _ask(self, path, told):
        told[path] = self._children(path)
        for child in told[path]:
            self._ask(child, told)
