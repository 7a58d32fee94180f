"""Whatever state the saved visits are in, the program starts and a play goes on."""

import os
import random
import sqlite3
import subprocess
import unittest

from play import PlayTest, bundled


class StorageTest(PlayTest):
    def play_two_steps(self, run):
        story = self.begin(run, bundled("de-suggestie"))
        for _ in range(2):
            self.choose(run, story, 0)
            run.press("Verder")
            self.check_scene(run, story)

    def start_and_play(self, sentence):
        run = self.start()
        run.see("label", lambda name: name.startswith(sentence))
        self.play_two_steps(run)
        return run

    def set_aside(self, word):
        return [path.name for path in self.home.data.iterdir() if word in path.name]

    def test_a_broken_database_is_set_aside(self):
        self.home.data.mkdir(mode=0o700)
        rubbish = random.Random(3).randbytes(20_000)
        self.home.database.write_bytes(rubbish)
        run = self.start_and_play("De bewaarde bezoeken waren niet te lezen. Ze staan opzij als ")
        run.press("Sluiten")
        copies = [
            path
            for path in self.home.data.iterdir()
            if path != self.home.database and path.read_bytes() == rubbish
        ]
        self.assertEqual(len(copies), 1, os.listdir(self.home.data))
        run.kill()
        run = self.start()
        run.see("push button", "Verder")

    def test_a_newer_database_is_set_aside(self):
        run = self.start()
        self.play_two_steps(run)
        self.close(run)
        with sqlite3.connect(self.home.database) as database:
            database.execute("PRAGMA user_version = 999")
        database.close()
        self.start_and_play("De bewaarde bezoeken komen uit een nieuwere versie.")

    def test_a_file_where_the_folder_should_be_leaves_a_play_that_is_not_kept(self):
        self.home.data.write_text("")
        self.start_and_play("Schrijven lukt hier niet, dus dit bezoek wordt niet bewaard.")

    @unittest.skipUnless(os.geteuid() == 0, "only root can mount a small disk")
    def test_a_full_disk_leaves_a_play_that_goes_on(self):
        self.home.data.mkdir()
        mount = ["mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", str(self.home.data)]
        if subprocess.run(mount, capture_output=True).returncode != 0:
            self.skipTest("a small disk cannot be mounted here")
        self.addCleanup(subprocess.run, ["umount", "-l", str(self.home.data)])
        run = self.start()
        story = self.begin(run, bundled("de-suggestie"))
        filler = self.home.data / "vol"
        with open(filler, "wb", buffering=0) as file:
            try:
                while True:
                    file.write(b"x" * 512)
            except OSError:
                pass
        while story.scene is not None and len(story.made) < 5:
            self.choose(run, story, 0)
            run.press("Verder")
            self.check_scene(run, story)
        run.see("label", lambda name: name.startswith("De schijf is vol, dus deze stap"))
        filler.unlink()
        self.choose(run, story, 0)
        before = run.texts()
        run.kill()
        run = self.start()
        run.press("Verder")
        run.see("heading", "Wat er gebeurt")
        self.assertEqual(run.texts(), before)


if __name__ == "__main__":
    unittest.main()
