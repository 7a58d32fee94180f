#!/usr/bin/python3
"""A settings portal that changes its mind each time the probe has said a line.

portal.py START/NEXT/… PROBE ARGUMENT…: each state is `color-scheme,contrast,reduced-motion`.
"""
import subprocess
import sys
import threading

from gi.repository import Gio, GLib

NAMESPACE = "org.freedesktop.appearance"
KEYS = ["color-scheme", "contrast", "reduced-motion"]
XML = """<node><interface name="org.freedesktop.portal.Settings">
<method name="ReadAll"><arg type="as" direction="in"/><arg type="a{sa{sv}}" direction="out"/></method>
<signal name="SettingChanged"><arg type="s"/><arg type="s"/><arg type="v"/></signal>
</interface></node>"""
PATH = "/org/freedesktop/portal/desktop"
NAME = "org.freedesktop.portal.Settings"

states = [list(map(int, state.split(","))) for state in sys.argv[1].split("/")]
now = dict(zip(KEYS, states.pop(0)))
loop = GLib.MainLoop()
said = 0


def answer(connection, sender, path, interface, method, parameters, invocation):
    values = {key: GLib.Variant("u", value) for key, value in now.items()}
    others = {"font-name": GLib.Variant("s", "Sans")}
    settings = {NAMESPACE: values, "org.gnome.desktop.interface": others}
    invocation.return_value(GLib.Variant("(a{sa{sv}})", (settings,)))


def change(connection):
    for key, value in zip(KEYS, states.pop(0)):
        if now[key] != value:
            now[key] = value
            parameters = GLib.Variant("(ssv)", (NAMESPACE, key, GLib.Variant("u", value)))
            connection.emit_signal(None, PATH, NAME, "SettingChanged", parameters)


def hear(connection, line):
    global said
    if not line.startswith("dark"):
        return
    print(line, end="", flush=True)
    said += 1
    # The first line is what GTK says, before the portal answered.
    if said > 1 and states:
        change(connection)
    elif said > 1:
        probe.stdin.close()


def listen(connection):
    for line in probe.stdout:
        GLib.idle_add(hear, connection, line)
    GLib.idle_add(loop.quit)


def start(connection, name):
    global probe
    connection.register_object(PATH, Gio.DBusNodeInfo.new_for_xml(XML).interfaces[0], answer)
    probe = subprocess.Popen(sys.argv[2:], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    threading.Thread(target=listen, args=[connection], daemon=True).start()


Gio.bus_own_name(Gio.BusType.SESSION, "org.freedesktop.portal.Desktop", 0, start, None, None)
GLib.timeout_add_seconds(60, loop.quit)
loop.run()
sys.exit(probe.wait(10))
