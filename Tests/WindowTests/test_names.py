"""Every control of every screen has a name, is large enough to hit, and no picture is nameless."""

import unittest

import desktop
from play import PlayTest, bundled

# What a screen reader reads out as something to press, fill in or look at.
NAMED = {
    "alert",
    "check box",
    "entry",
    "frame",
    "heading",
    "image",
    "label",
    "list",
    "menu item",
    "page tab",
    "page tab list",
    "push button",
    "radio button",
    "radio menu item",
    "text",
    "toggle button",
}
PRESSED = {"check box", "entry", "page tab", "push button", "radio button", "toggle button"}
SMALLEST = 24


class NamesTest(PlayTest):
    def check_names(self, run, place):
        """Of everything on screen."""
        for window in run.windows():
            if window.name == "Sneltoetsen":
                continue
            for node in window.walk():
                with self.subTest(place=place, node=str(node)):
                    self.check_name(node)
                    self.check_size(node)

    def check_name(self, node):
        if node.role in NAMED or "focusable" in node.states:
            self.assertFalse(node.name.startswith("Gtk"), node)
        if node.role in NAMED - {"label"} or "focusable" in node.states:
            self.assertNotEqual(node.name, "", node)

    def check_size(self, node):
        if node.role in PRESSED and {"focusable", "sensitive"} <= node.states:
            _, _, width, height = node.extents
            # What lies under another page has no size.
            if width and height:
                self.assertGreaterEqual(min(width, height), SMALLEST, f"{width}×{height}")

    def test_every_screen_of_a_play(self):
        run = self.start()
        run.see("frame", test=lambda node: "active" in node.states)
        self.check_names(run, "foyer")
        run.press("Menu")
        run.see("menu item", "Sneltoetsen")
        self.check_names(run, "menu")
        desktop.keys("Escape")
        run.sees_no("menu item", "Sneltoetsen")
        room = bundled("de-suggestie")
        self.enter(run, room)
        self.check_names(run, "room")
        run.press("Alleen spelen")
        story = room.begin()
        self.check_scene(run, story)
        self.check_names(run, "scene")
        self.choose(run, story, 0)
        self.check_names(run, "consequence")
        run.press("Waarom staat dit hier?")
        run.see("push button", "Sluiten", lambda node: node in self.dialog(run).walk())
        self.check_names(run, "why")
        desktop.keys("Escape")
        run.sees_no("frame", "Waarom staat dit hier?")
        run.press("Verder")
        run.press("Terug naar Foyer")
        run.press("Bezoeken die nog niet af zijn")
        run.see("check box", "Bewaren")
        self.check_names(run, "visits")
        desktop.keys("Escape")
        run.press("Verder")
        while story.scene is not None:
            self.check_scene(run, story)
            self.choose(run, story, 1)
            run.press("Verder")
        self.check_ending(run, story)
        self.check_names(run, "ending")
        run.press("Bekijk je profiel")
        for tab in run.all("page tab") or [run.see("page tab")]:
            tab.press()
            run.see("page tab", tab.name, lambda node: "selected" in node.states)
            self.check_names(run, tab.name)
        run.press("Jouw profiel", role="page tab")
        run.press("Ruimte: Waarom staat dit hier?")
        run.see("heading", lambda name: "Ruimte" in name)
        self.check_names(run, "why of a bar")

    def dialog(self, run):
        return run.see("frame", "Waarom staat dit hier?")

    def test_dialogs(self):
        run = self.start()
        for item, words in [("Wis alles…", "Alles wissen?"), ("Over Dilemmakamers", None)]:
            run.press("Menu")
            run.see("menu item", item).press()
            run.see("frame", test=lambda node: node.name != "Dilemmakamers")
            if words:
                run.see("heading", words)
                self.check_names(run, item)
            desktop.keys("Escape")
            self.wait_for(lambda: len(run.windows()) == 1)

    def test_a_faulty_file(self):
        path = self.home.folder / "kapot.yaml"
        path.write_text("format: 1\nstart: nergens\n")
        run = self.start(path)
        run.see("heading", "Deze kamer is nog niet te spelen")
        self.check_names(run, "faulty")


if __name__ == "__main__":
    unittest.main()
