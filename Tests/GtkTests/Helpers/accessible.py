#!/usr/bin/python3
"""Starts a program and prints what assistive technology sees of it, a line per node:
role|name|description|names of what it is labelled by

accessible.py PROGRAM ARGUMENT…: waits for the line `ready`.
"""
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib


def walk(node):
    relations = [
        relation.get_target(index).get_name()
        for relation in node.get_relation_set()
        if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY
        for index in range(relation.get_n_targets())
    ]
    yield "|".join(
        [node.get_role_name(), node.get_name(), node.get_description(), ",".join(relations)]
    )
    for index in range(node.get_child_count()):
        yield from walk(node.get_child_at_index(index))


def program(pid):
    desktop = Atspi.get_desktop(0)
    for index in range(desktop.get_child_count()):
        node = desktop.get_child_at_index(index)
        if node and node.get_process_id() == pid:
            return node
    return None


probe = subprocess.Popen(sys.argv[1:], stdout=subprocess.PIPE, text=True)
try:
    while probe.stdout.readline().strip() not in ("ready", ""):
        pass
    lines = []
    for _ in range(200):
        try:
            node = program(probe.pid)
            again = list(walk(node)) if node else []
            if len(again) > 10 and again == lines:
                break
            lines = again
        except GLib.Error:
            lines = []
        time.sleep(0.1)
    print("\n".join(lines))
finally:
    probe.terminate()
    probe.wait()
