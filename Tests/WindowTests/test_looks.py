"""Large text and dark colours: the screen stays whole."""

import json
import unittest

import desktop
import tree
from play import PlayTest, bundled


class LooksTest(PlayTest):
    def kept(self, key):
        try:
            return json.loads(self.home.preferences.read_text())[key]
        except FileNotFoundError:
            return None

    def enlarge(self):
        desktop.keys(*["ctrl+plus"] * 12)
        self.wait_for(lambda: self.kept("textSize") == 200)

    def check_on_screen(self, run, *names):
        """Each of these buttons lies whole within the window, and the window on the screen."""

        def probe():
            window = run.window
            _, _, width, height = window.extents
            self.assertLessEqual(width, desktop.screen()[0])
            self.assertLessEqual(height, desktop.screen()[1])
            for name in names:
                left, top, wide, high = run.see("push button", name).extents
                if not (
                    left >= 0
                    and top >= 0
                    and wide > 0
                    and left + wide <= width
                    and top + high <= height
                ):
                    self.seen = f"{name}: {left},{top} {wide}×{high} in {width}×{height}"
                    return False
            return True

        tree.wait(lambda: self.seen, probe, patience=20)

    def test_text_at_200_percent_leaves_every_button_on_screen(self):
        run = self.start()
        run.see("frame", test=lambda node: "active" in node.states)
        self.enlarge()
        room = bundled("de-suggestie")
        self.enter(run, room)
        self.check_on_screen(run, "Alleen spelen", "Menu", "Terug naar Foyer")
        run.press("Alleen spelen")
        story = room.begin()
        self.check_scene(run, story)
        self.check_on_screen(run, "Dit doe ik", "Terug", "Hier knelt het", "Terug naar Foyer")
        self.choose(run, story, 0)
        self.check_on_screen(run, "Verder", "Hier knelt het", "Terug naar Foyer")

    def test_a_narrow_window_keeps_every_button(self):
        run = self.start()
        run.see("frame", test=lambda node: "active" in node.states)
        window = desktop.active_window()

        def narrow():
            # The first layout does not go below its own least width; the narrow one does.
            desktop.resize(window, 700, 520)
            return run.window.extents[2] < 760

        self.wait_for(narrow)
        room = bundled("de-suggestie")
        self.enter(run, room)
        self.check_on_screen(run, "Alleen spelen", "Terug naar Foyer")
        run.press("Alleen spelen")
        story = room.begin()
        self.check_scene(run, story)
        self.check_on_screen(run, "Dit doe ik", "Terug", "Hier knelt het")
        self.choose(run, story, 0)
        self.check_on_screen(run, "Verder")

    def test_dark_is_dark_and_remembered(self):
        run = self.start()
        self.wait_for(lambda: self.luminance(run) > 0.6)
        self.choose_colours(run, "Donker")
        self.wait_for(lambda: self.luminance(run) < 0.35)
        self.assertEqual(self.kept("theme"), "dark")
        self.close(run)
        run = self.start()
        self.wait_for(lambda: self.luminance(run) < 0.35)
        self.choose_colours(run, "Licht")
        self.wait_for(lambda: self.luminance(run) > 0.6)

    def luminance(self, run):
        run.see("frame", test=lambda node: "active" in node.states)
        return desktop.luminance(desktop.active_window())

    def choose_colours(self, run, name):
        run.press("Menu")
        run.see("menu item", "Kleuren").press()
        run.see(name=name, test=lambda node: "menu item" in node.role).press()


if __name__ == "__main__":
    unittest.main()
