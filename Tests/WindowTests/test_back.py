"""Going back: free until the consequence, reading only after it."""

import sqlite3
import unittest

import desktop
from play import PlayTest, bundled


class BackTest(PlayTest):
    def choices(self):
        with sqlite3.connect(f"file:{self.home.database}?mode=ro", uri=True) as database:
            return database.execute(
                "SELECT scene, option FROM event WHERE kind = 'chose' ORDER BY sequence"
            ).fetchall()

    def test_an_option_can_be_changed_until_the_consequence(self):
        run = self.start()
        story = self.begin(run, bundled("de-suggestie"))
        cards = self.cards(run)
        for letter, _, node in [cards[0], cards[2], cards[1]]:
            node.press()
            run.see("push button", f"Dit doe ik: {letter}")
            marked = [
                node.name[0] for node in run.all("radio button") if "checked" in node.states
            ]
            self.assertEqual(marked, [letter])
        self.assertEqual(self.choices(), [])
        option = self.option_of(story, cards[1][1])
        run.press(f"Dit doe ik: {cards[1][0]}")
        self.check_consequence(run, option, story.choose(option))
        self.assertEqual(self.choices(), [("k1_1", option["id"])])

    def test_back_reads_the_last_consequence_again_and_undoes_nothing(self):
        run = self.start()
        story = self.begin(run, bundled("de-suggestie"))
        option = self.choose(run, story, 0)
        first = run.texts()
        run.press("Verder")
        self.check_scene(run, story)
        made = self.choices()
        for go_back in (lambda: desktop.keys("BackSpace"), lambda: run.press("Terug")):
            go_back()
            run.see("heading", "Wat er gebeurt")
            self.assertEqual(run.texts(), first)
            self.assertIsNone(run.find("radio button"))
            run.press("Verder")
            self.check_scene(run, story)
        self.assertEqual(self.choices(), made)
        self.assertEqual(made, [("k1_1", option["id"])])

    def test_back_in_the_first_scene_leads_to_the_room(self):
        run = self.start()
        self.begin(run, bundled("de-suggestie"))
        run.press("Terug")
        run.see("push button", "Alleen spelen")
        run.press("Terug naar Foyer")
        run.see("heading", "Welke kamer ga je in?")


if __name__ == "__main__":
    unittest.main()
