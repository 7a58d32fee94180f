"""Everything by keyboard: a whole room, the menu, the shortcuts, and the size of the text."""

import json
import unittest

import desktop
import tree
from play import PlayTest, bundled
from story import line


class KeyboardTest(PlayTest):
    def start_with_keyboard(self, *arguments):
        run = self.start(*arguments)
        run.see("frame", test=lambda node: "active" in node.states)
        tree.wait("a focus", run.focused)
        return run

    def wait_for_focus(self, run, name):
        def probe():
            focused = run.focused()
            return focused if focused and name(focused.name) else None

        return tree.wait(lambda: f"{run.focused()}\n{run.outline()}", probe)

    def choose_by_key(self, run, story, key, position):
        letter, text, _ = self.cards(run)[position]
        option = self.option_of(story, text)
        desktop.keys(key)
        run.see("push button", f"Dit doe ik: {letter}")
        self.wait_for_focus(run, lambda name: name.startswith(f"{letter}. "))
        desktop.keys("Return")
        shifts = story.choose(option)
        self.check_consequence(run, option, shifts)

    def test_a_room_plays_from_door_to_profile_without_a_mouse(self):
        room = bundled("donderdag-leeg")
        run = self.start_with_keyboard()
        for _ in range(12):
            if run.focused().name.startswith("Leiderschap"):
                break
            before = run.focused()
            desktop.keys("Tab")
            tree.wait("the next focus", lambda: run.focused() not in (None, before))
        desktop.keys("Return")
        self.wait_for_focus(run, lambda name: name == "Alleen spelen")
        desktop.keys("Return")
        story = room.begin()
        while story.scene is not None:
            self.check_scene(run, story)
            position = (len(story.made) * 2 + 1) % len(story.offered)
            keys = "abcd" if len(story.made) < 5 else "1234"
            self.choose_by_key(run, story, keys[position], position)
            self.wait_for_focus(run, lambda name: name == "Verder")
            desktop.keys("Return")
        self.check_ending(run, story)
        self.wait_for_focus(run, lambda name: name == "Bekijk je profiel")
        desktop.keys("Return")
        run.see("page tab", "Jouw profiel")
        desktop.keys("ctrl+Page_Down")
        run.see("heading", line(story.ending["title"]))
        desktop.keys("Escape")
        self.check_ending(run, story)
        desktop.keys("alt+Left")
        run.see("heading", "Welke kamer ga je in?")
        self.close(run)

    def test_tab_reaches_every_control_of_the_foyer_and_comes_round(self):
        run = self.start_with_keyboard()
        expected = {
            node for node in run.all() if {"focusable", "sensitive"} <= node.states
        }
        seen = []
        for _ in range(2 * len(expected) + 2):
            focused = run.focused()
            if seen and focused == seen[0]:
                break
            seen.append(focused)
            desktop.keys("Tab")
            tree.wait("the next focus", lambda: run.focused() not in (None, focused))
        self.assertEqual(len(seen), len(set(seen)))
        titles = {"Minimaliseren", "Maximaliseren", "Sluiten"}
        missed = {node.name for node in expected - set(seen)} - titles
        self.assertEqual(missed, set())
        doors = [node.name.split(":")[0] for node in seen if ": " in node.name]
        first = doors.index("Technologie")
        self.assertEqual(
            doors[first:] + doors[:first], ["Technologie", "Leiderschap", "De vijf W’s"]
        )

    def test_the_first_door_has_the_keyboard_at_the_start(self):
        run = self.start_with_keyboard()
        self.wait_for_focus(run, lambda name: name.startswith("Technologie"))

    def test_arrows_move_between_options_without_choosing(self):
        run = self.start_with_keyboard()
        self.begin(run, bundled("de-suggestie"))
        cards = [node for _, _, node in self.cards(run)]
        self.wait_for_focus(run, lambda name: name == cards[0].name)
        desktop.keys("Down")
        self.wait_for_focus(run, lambda name: name == cards[1].name)
        desktop.keys("Up")
        self.wait_for_focus(run, lambda name: name == cards[0].name)
        decide = run.see("push button", "Dit doe ik")
        self.assertNotIn("sensitive", decide.states)

    def test_alt_left_leaves_and_control_r_goes_on(self):
        run = self.start_with_keyboard()
        story = self.begin(run, bundled("de-suggestie"))
        self.choose_by_key(run, story, "1", 0)
        desktop.keys("alt+Left")
        run.see("heading", "Welke kamer ga je in?")
        desktop.keys("ctrl+r")
        run.see("heading", "Wat er gebeurt")

    def test_f10_opens_the_menu_and_escape_closes_it(self):
        run = self.start_with_keyboard()
        desktop.keys("F10")
        run.see("menu item", "Sneltoetsen")
        desktop.keys("Escape")
        run.sees_no("menu item", "Sneltoetsen")

    def test_f1_lists_the_shortcuts(self):
        run = self.start_with_keyboard()
        desktop.keys("F1")
        run.see("frame", "Sneltoetsen")
        for words in ("Een optie aanwijzen", "Volledig scherm", "Grotere tekst"):
            run.see(name=words)
        desktop.keys("Escape")
        run.sees_no("frame", "Sneltoetsen")

    def test_f11_fills_the_screen_and_gives_it_back(self):
        run = self.start_with_keyboard()
        window = desktop.active_window()
        before = desktop.geometry(window)
        desktop.keys("F11")
        tree.wait("the whole screen", lambda: desktop.geometry(window) == desktop.screen())
        desktop.keys("F11")
        tree.wait("the former size", lambda: desktop.geometry(window) == before)

    def test_control_plus_minus_and_0_change_the_text(self):
        run = self.start_with_keyboard()

        def length():
            return run.see("label", "Open een kamer…").extents[2]

        def kept():
            try:
                return json.loads(self.home.preferences.read_text())["textSize"]
            except FileNotFoundError:
                return 100

        normal = length()
        desktop.keys(*["ctrl+plus"] * 5)
        tree.wait("150 %", lambda: kept() == 150)
        tree.wait("larger text", lambda: length() > normal * 1.3)
        desktop.keys("ctrl+minus", "ctrl+minus")
        tree.wait("130 %", lambda: kept() == 130)
        desktop.keys("ctrl+0")
        tree.wait("100 %", lambda: kept() == 100)
        tree.wait("the former text", lambda: length() == normal)


if __name__ == "__main__":
    unittest.main()
