"""Kill −9 at any moment: the foyer offers to go on exactly there."""

import itertools
import random
import time
import unittest

from play import PlayTest, bundled

KILLS = 32
MOMENTS = ["scene", "marked", "choosing", "consequence", "leaving"]
ROOMS = ["de-suggestie", "donderdag-leeg", "het-rooster-ligt-vast"]


class KillTest(PlayTest):
    def test_nothing_that_was_seen_is_lost(self):
        seed = random.randrange(1 << 32)
        with self.subTest(seed=seed):
            self.chance = random.Random(seed)
            self.play_and_kill()

    def play_and_kill(self):
        rooms = itertools.cycle(ROOMS)
        moments = itertools.cycle(MOMENTS)
        run = self.start()
        story = self.begin(run, bundled(next(rooms)))
        kills = 0
        while kills < KILLS:
            for _ in range(self.chance.randrange(2)):
                if story.scene is not None:
                    self.choose(run, story, self.chance.randrange(4))
                    run.press("Verder")
                    self.check_place(run, story)
            if story.scene is None:
                run.kill()
                run = self.resume()
                self.check_ending(run, story)
                run.press("Bekijk je profiel")
                run.see("page tab", "Jouw profiel")
                run.kill()
                kills += 2
                run = self.start()
                run.see("heading", "Eigen kamers")
                self.assertIsNone(run.find("heading", "Verder waar je was"))
                self.assertIsNone(run.find("push button", "Verder"))
                story = self.begin(run, bundled(next(rooms)))
                continue
            run = getattr(self, "kill_" + next(moments))(run, story)
            kills += 1

    # Each kills at its own kind of moment, goes on, and ends in a scene or at the ending.

    def kill_scene(self, run, story):
        before = run.texts()
        run.kill()
        run = self.resume()
        self.check_scene(run, story)
        self.assertEqual(run.texts(), before)
        return run

    def kill_marked(self, run, story):
        before = run.texts()
        letter, _, node = self.chance.choice(self.cards(run))
        node.press()
        run.see("push button", f"Dit doe ik: {letter}")
        run.kill()
        run = self.resume()
        self.check_scene(run, story)
        self.assertEqual(run.texts(), before)
        return run

    def kill_choosing(self, run, story):
        """Just after the button; whether the choice was in time shows in what comes back."""
        before = run.texts()
        letter, text, node = self.chance.choice(self.cards(run))
        option = self.option_of(story, text)
        node.press()
        run.press(f"Dit doe ik: {letter}")
        time.sleep(self.chance.uniform(0, 0.5))
        run.kill()
        run = self.resume()
        run.see("heading", lambda name: name in ("Wat er gebeurt", "Wat doe je?"))
        if run.find("heading", "Wat er gebeurt"):
            self.check_consequence(run, option, story.choose(option))
            run.press("Verder")
            self.check_place(run, story)
        else:
            self.check_scene(run, story)
            self.assertEqual(run.texts(), before)
        return run

    def kill_consequence(self, run, story):
        option, shifts = self.make_choice(run, story)
        before = run.texts()
        run.kill()
        run = self.resume()
        self.check_consequence(run, option, shifts)
        self.assertEqual(run.texts(), before)
        run.press("Verder")
        self.check_place(run, story)
        return run

    def kill_leaving(self, run, story):
        option, shifts = self.make_choice(run, story)
        before = run.texts()
        run.press("Verder")
        time.sleep(self.chance.uniform(0, 0.5))
        run.kill()
        run = self.resume()
        run.see("push button", lambda name: name in ("Verder", "Terug", "Bekijk je profiel"))
        if run.find("heading", "Wat er gebeurt"):
            self.check_consequence(run, option, shifts)
            self.assertEqual(run.texts(), before)
            run.press("Verder")
        self.check_place(run, story)
        return run

    # Parts

    def make_choice(self, run, story):
        letter, text, node = self.chance.choice(self.cards(run))
        option = self.option_of(story, text)
        node.press()
        run.press(f"Dit doe ik: {letter}")
        shifts = story.choose(option)
        self.check_consequence(run, option, shifts)
        return option, shifts

    def check_place(self, run, story):
        if story.scene is None:
            self.check_ending(run, story)
        else:
            self.check_scene(run, story)

    def resume(self):
        run = self.start()
        run.see("label", "Verder waar je was")
        run.press("Verder")
        return run


if __name__ == "__main__":
    unittest.main()
