"""Being part of a desktop: the size of the window, logging out, and doing nothing."""

import pathlib
import time
import unittest

import desktop
from play import PlayTest, bundled


class SessionTest(PlayTest):
    def active(self, run):
        run.see("frame", test=lambda node: "active" in node.states)
        return desktop.active_window()

    def test_the_size_of_the_window_is_remembered(self):
        run = self.start()
        desktop.resize(self.active(run), 1000, 700)
        self.wait_for(lambda: 940 <= run.window.extents[2] <= 1000)
        size = run.window.extents[2:]
        for _ in range(2):
            self.close(run)
            run = self.start()
            self.active(run)
            self.assertEqual(run.window.extents[2:], size)

    def test_asked_to_stop_it_stops_and_loses_nothing(self):
        run = self.start()
        story = self.begin(run, bundled("de-suggestie"))
        self.choose(run, story, 0)
        before = run.texts()
        self.close(run)
        run = self.start()
        run.press("Verder")
        run.see("heading", "Wat er gebeurt")
        self.assertEqual(run.texts(), before)

    def test_it_does_nothing_while_nothing_happens(self):
        run = self.start()
        story = self.begin(run, bundled("de-suggestie"))
        for place in ("scene", "consequence"):
            with self.subTest(place=place):
                if place == "consequence":
                    self.choose(run, story, 0)
                self.assertLess(self.quietest(run), 20)

    def quietest(self, run):
        """The fewest times that any of its threads woke up within five seconds, of three tries.

        Whatever still moved after the last step comes to rest in the first ones.
        """
        counts = []
        for _ in range(3):
            before = self.switches(run)
            time.sleep(5)
            counts.append(self.switches(run) - before)
        return min(counts)

    def switches(self, run):
        total = 0
        for task in pathlib.Path(f"/proc/{run.pid}/task").iterdir():
            for line in (task / "status").read_text().splitlines():
                if line.startswith("voluntary_ctxt_switches"):
                    total += int(line.split()[1])
        return total


if __name__ == "__main__":
    unittest.main()
