"""Dutch and English: by the locale, by choice, at once, and remembered."""

import unittest

from play import PlayTest, bundled

DUTCH = "Welke kamer ga je in?"
ENGLISH = "Which room will you enter?"


class LanguageTest(PlayTest):
    def greets(self, expected, **choices):
        run = self.start(home=self.new_home(**choices))
        run.see("heading", expected)
        run.kill()

    def choose_language(self, run, menu, name):
        run.press(menu)
        run.see("menu item", lambda item: item in ("Taal", "Language")).press()
        run.see(name=name, test=lambda node: "menu item" in node.role).press()

    def test_the_locale_decides(self):
        self.greets(ENGLISH, language="en")
        self.greets(DUTCH, language="nl")

    def test_the_plain_locale_speaks_english(self):
        self.greets(ENGLISH, language="", locale="C")

    def test_a_locale_that_is_not_installed_is_followed_all_the_same(self):
        self.greets(DUTCH, language="", locale="nl_BE.UTF-8")

    def test_an_unknown_locale_speaks_english(self):
        self.greets(ENGLISH, language="", locale="tlh_QO.UTF-8")

    def test_a_choice_takes_effect_at_once_and_is_remembered(self):
        home = self.new_home(language="en")
        run = self.start(home=home)
        run.see("heading", ENGLISH)
        self.choose_language(run, "Menu", "Nederlands")
        run.see("heading", DUTCH)
        run.sees_no("heading", ENGLISH)
        self.close(run)
        run = self.start(home=home)
        run.see("heading", DUTCH)
        self.choose_language(run, "Menu", "English")
        run.see("heading", ENGLISH)
        self.choose_language(run, "Menu", "As the system")
        run.see("heading", ENGLISH)

    def test_a_choice_in_a_scene_keeps_the_place(self):
        run = self.start()
        story = self.begin(run, bundled("de-suggestie"))
        self.choose(run, story, 0)
        self.choose_language(run, "Menu", "English")
        run.see("heading", "What happens")
        run.see("image", lambda name: name.startswith("Trust: "))
        run.press("Continue")
        run.see("heading", "What do you do?")


if __name__ == "__main__":
    unittest.main()
