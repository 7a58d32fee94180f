"""Keeping and wiping: one visit, and everything."""

import sqlite3
import unittest

from play import PlayTest, bundled


class WipeTest(PlayTest):
    def rows(self, query):
        with sqlite3.connect(f"file:{self.home.database}?mode=ro", uri=True) as database:
            return database.execute(query).fetchall()

    def play_a_little(self, run, name):
        """Two choices, and back to the foyer."""
        story = self.begin(run, bundled(name))
        for position in (0, 1):
            self.choose(run, story, position)
            run.press("Verder")
            self.check_scene(run, story)
        run.press("Terug naar Foyer")
        run.see("heading", "Welke kamer ga je in?")

    def open_menu(self, run, item):
        run.press("Menu")
        run.see("menu item", item).press()

    def traces(self, words):
        """Which of the words are found in which file."""
        found = []
        for path in sorted(self.home.folder.rglob("*")):
            if path.is_file():
                content = path.read_bytes()
                found += [(path.name, word) for word in words if word.encode() in content]
        return found

    def test_nothing_is_left_after_wiping_everything(self):
        run = self.start()
        names = ["de-suggestie", "donderdag-leeg"]
        for name in names:
            self.play_a_little(run, name)
        words = [pseudonym for pseudonym, in self.rows("SELECT pseudonym FROM session")]
        self.assertEqual(len(words), 2)
        for name in names:
            room = bundled(name)
            words += [room.title, name, *room.scenes]
        self.assertNotEqual(self.traces(words), [])
        self.open_menu(run, "Wis alles…")
        run.see("heading", "Alles wissen?")
        run.press("Niet wissen")
        run.sees_no("heading", "Alles wissen?")
        self.assertEqual(len(self.rows("SELECT id FROM session")), 2)
        self.open_menu(run, "Wis alles…")
        run.press("Wis alles")
        run.see("label", "Gewist: 2 bezoeken met 4 keuzes. Er is geen spoor van over.")
        run.sees_no("label", "Verder waar je was")
        self.assertEqual(self.traces(words), [])
        self.close(run)
        self.assertEqual(self.traces(words), [])

    def test_one_visit_can_be_kept_and_one_wiped(self):
        run = self.start()
        for name in ("de-suggestie", "donderdag-leeg"):
            self.play_a_little(run, name)
        run.press("Bezoeken die nog niet af zijn")
        keep = run.see("check box", "Bewaren")
        self.assertNotIn("checked", keep.states)
        keep.press()
        kept = "SELECT scenario FROM session WHERE isKept = 1"
        self.wait_for(lambda: self.rows(kept) == [("donderdag-leeg",)])
        # Pressing it redraws the shelf, with the list closed.
        self.open_list(run)
        self.assertIn("checked", run.see("check box", "Bewaren").states)
        wipe = run.all("push button", "Wissen")
        self.assertEqual(len(wipe), 2)
        wipe[1].press()
        self.wait_for(
            lambda: self.rows("SELECT scenario FROM session") == [("donderdag-leeg",)]
        )

    def open_list(self, run):
        if not run.find("check box", "Bewaren"):
            run.press("Bezoeken die nog niet af zijn")


if __name__ == "__main__":
    unittest.main()
