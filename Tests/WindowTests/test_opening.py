"""Rooms from files: given at the start, handed over by a second start, faulty or not to be read."""

import random
import shutil
import unittest

from play import PlayTest
from program import CHECKOUT
from story import Room

FAULTY = "Deze kamer is nog niet te spelen"


class OpeningTest(PlayTest):
    def file(self, name, content):
        path = self.home.folder / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    def own_room(self):
        path = self.home.folder / "mijn kamer één.yaml"
        shutil.copy(CHECKOUT / "Data/rooms/donderdag-leeg.yaml", path)
        return path

    def test_a_room_given_at_the_start_is_played(self):
        path = self.own_room()
        room = Room(path)
        run = self.start(path)
        run.press("Alleen spelen")
        story = room.begin()
        self.check_scene(run, story)
        option = self.choose(run, story, 0)
        run.kill()
        run = self.start()
        run.see("push button", "mijn kamer één")
        run.press("Verder")
        run.see("heading", "Wat er gebeurt")
        self.assertIn(option["text"], run.texts())

    def test_a_second_start_hands_its_file_to_the_first(self):
        run = self.start()
        run.see("heading", "Eigen kamers")
        second = self.launch(self.own_room())
        self.assertEqual(second.process.wait(timeout=60), 0, second.said)
        run.press("Alleen spelen")
        run.see("heading", "Wat doe je?")
        third = self.launch()
        self.assertEqual(third.process.wait(timeout=60), 0, third.said)
        run.see("heading", "Wat doe je?")

    def test_a_faulty_room_lists_every_fault_with_its_place(self):
        text = (CHECKOUT / "Data/rooms/de-suggestie.yaml").read_text(encoding="utf-8")
        broken = text.replace("next: k1_2\n", "next: k1_99\n", 1).replace(
            "when: gezien", "when: gezein", 1
        )
        lines = broken.split("\n")
        expected = [
            next(number for number, line in enumerate(lines, 1) if word in line)
            for word in ("k1_99", "gezein")
        ]
        run = self.start(self.file("kapot.yaml", broken))
        run.see("heading", FAULTY)
        self.assertIn("In kapot.yaml moeten eerst 2 dingen hersteld worden.", run.texts())
        places = [text for text in run.texts() if text.startswith("regel ")]
        self.assertEqual(
            [int(place.split()[1].rstrip(",")) for place in places], expected
        )
        self.file("kapot.yaml", text)
        run.press("Lees opnieuw")
        run.see("push button", "Alleen spelen")

    def test_what_is_no_room_is_told_in_a_sentence(self):
        rubbish = random.Random(7).randbytes(4096)
        folder = self.home.folder / "map.yaml"
        folder.mkdir()
        cases = [
            self.file("rommel.yaml", rubbish),
            self.file("nul.yaml", b"\0" * 100),
            self.file("leeg.yaml", b""),
            self.file("lijst.yaml", "- a\n- b\n"),
            self.file("diep.yaml", "[" * 20_000),
            self.file("latin.yaml", "title: Caf\xe9\n".encode("latin-1")),
            self.home.folder / "weg.yaml",
            folder,
        ]
        run = self.start()
        for path in cases:
            with self.subTest(file=path.name):
                second = self.launch(path)
                self.assertEqual(second.process.wait(timeout=60), 0, second.said)
                run.see("label", lambda name, path=path: path.name in name and len(name) > 20)
                run.see("heading", FAULTY)
                run.press("Terug naar Foyer")
                run.see("heading", "Eigen kamers")

    def test_a_file_of_60_megabytes_is_read_or_refused_while_the_window_lives(self):
        line = "# " + "x" * 998 + "\n"
        path = self.file("groot.yaml", line * 60_000 + "format: 1\n")
        run = self.start(path)
        run.see("heading", FAULTY, patience=300)
        run.press("Terug naar Foyer")
        run.see("heading", "Eigen kamers")


if __name__ == "__main__":
    unittest.main()
