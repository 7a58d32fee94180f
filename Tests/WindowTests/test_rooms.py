"""Each room, from its door to the profile, pressed and read through the accessibility tree."""

import itertools
import unittest

from play import PlayTest, bundled
from story import line


class RoomsTest(PlayTest):
    def play_whole(self, name, positions):
        room = bundled(name)
        run = self.start()
        story = self.begin(run, room)
        self.play(run, story, itertools.cycle(positions))
        run.press("Bekijk je profiel")
        self.check_profile(run, story)
        self.close(run)

    def check_profile(self, run, story):
        run.press("Jouw spoor", role="page tab")
        run.see("label", line(story.ending["title"]))
        texts = run.texts()
        for scene, option in story.made:
            chosen = next(
                one for one in story.room.scenes[scene]["options"] if one["id"] == option
            )
            self.assertIn(line(story.room.scenes[scene]["title"]), texts)
            self.assertIn(line(chosen["text"]), texts)
        run.press("Wat gebeurde er?", role="page tab")
        run.see("heading", line(story.ending["title"]))

    def test_the_technology_room_plays_as_its_file_says(self):
        self.play_whole("de-suggestie", [0, 1, 2])

    def test_the_leadership_room_plays_as_its_file_says(self):
        self.play_whole("donderdag-leeg", [1, 0, 2])

    def test_the_five_ws_room_plays_as_its_file_says(self):
        self.play_whole("het-rooster-ligt-vast", [2, 2, 0])

    def test_the_sprint_version_has_fewer_decisions(self):
        room = bundled("de-suggestie")
        run = self.start()
        self.enter(run, room)
        run.press("Sprintversie")
        decisions = 0
        while True:
            run.see(test=lambda node: node.name in ("Wat doe je?", "Bekijk je profiel"))
            if run.find("push button", "Bekijk je profiel"):
                break
            letter, _, node = self.cards(run)[0]
            node.press()
            run.press(f"Dit doe ik: {letter}")
            run.see("heading", "Wat er gebeurt")
            run.press("Verder")
            decisions += 1
        marked = sum(1 for scene in room.data["scenes"] if scene.get("sprint"))
        self.assertLessEqual(decisions, marked)
        self.assertGreater(decisions, 2)


if __name__ == "__main__":
    unittest.main()
