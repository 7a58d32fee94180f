"""Playing a room in the window while a second reading of its file says what has to be there."""

import re

from program import WindowTest
from story import Room, line, outcome_name, shift_words

DOORS = {
    "technologie": "Technologie: ",
    "leiderschap": "Leiderschap: ",
    "vijf-ws": "De vijf W’s: ",
}


class PlayTest(WindowTest):
    """A test that plays, in Dutch."""

    def enter(self, run, room):
        """Goes through the door of a room."""
        door = DOORS[room.data["room"]] + room.title
        run.see("push button", lambda name: name.startswith(door)).press()
        run.see("push button", "Alleen spelen")

    def begin(self, run, room):
        self.enter(run, room)
        run.press("Alleen spelen")
        story = room.begin()
        self.check_scene(run, story)
        return story

    def cards(self, run):
        """The options on screen: letter, words and node, from top to bottom."""
        cards = []
        for node in run.all("radio button"):
            letter, _, text = node.name.partition(". ")
            cards.append((letter, line(text), node))
        return cards

    def option_of(self, story, text):
        matching = [one for one in story.offered if line(one["text"]) == text]
        self.assertEqual(len(matching), 1, text)
        return matching[0]

    def check_scene(self, run, story):
        scene = story.scene
        run.see("heading", line(scene["title"]))
        number = len(story.made) + 1
        run.see("label", lambda name: re.match(rf"besluit {number} van ", name))
        texts = run.texts()
        for block in story.blocks:
            self.assertIn(block, texts)
        told = {line(one["text"]) for one in scene["text"] if isinstance(one, dict)}
        for hidden in told - set(story.blocks):
            self.assertNotIn(hidden, texts)
        shown = sorted(text for _, text, _ in self.cards(run))
        self.assertEqual(shown, sorted(line(one["text"]) for one in story.offered))

    def choose(self, run, story, position):
        """Marks the option at a place on screen, presses the button and checks what follows."""
        letter, text, node = self.cards(run)[position % len(story.offered)]
        option = self.option_of(story, text)
        node.press()
        run.press(f"Dit doe ik: {letter}")
        shifts = story.choose(option)
        self.check_consequence(run, option, shifts)
        return option

    def check_consequence(self, run, option, shifts):
        run.see("heading", "Wat er gebeurt")
        texts = run.texts()
        for part in ("text", "gain", "price"):
            self.assertIn(line(option[part]), texts)
        self.assertIn(self.paragraphs(option["result"]), texts)
        for spoken in (option.get("voices") or {}).values():
            self.assertIn(f"“{line(spoken)}”", texts)
        for name, amount in shifts.items():
            sentence = f"{outcome_name(name)}: {shift_words(amount)}"
            self.assertIsNotNone(run.find("image", sentence), sentence)

    def check_ending(self, run, story):
        ending = story.ending
        run.see("heading", line(ending["title"]))
        text = " ".join(run.texts())
        self.assertIn(self.paragraphs(ending["text"]), text)
        self.assertIn(line(ending["cost"]), text)
        self.assertIn(line(ending["question"]), text)

    def paragraphs(self, text):
        return line(text)

    def play(self, run, story, positions):
        """Plays to the ending; `positions` gives the place on screen of each choice in turn."""
        while story.scene is not None:
            self.check_scene(run, story)
            self.choose(run, story, next(positions))
            run.press("Verder")
        self.check_ending(run, story)


def bundled(name):
    return Room.bundled(name)
