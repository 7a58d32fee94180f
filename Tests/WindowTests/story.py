"""What a room file says should happen: an independent reading of its YAML (format.md)."""

import re

import yaml

from program import CHECKOUT

ROOMS = {
    "technologie": "de-suggestie",
    "leiderschap": "donderdag-leeg",
    "vijf-ws": "het-rooster-ligt-vast",
}


def line(text):
    """With single spaces, as screens are compared."""
    return " ".join(str(text).split())


class Room:
    """A room file."""

    def __init__(self, path):
        self.path = path
        self.data = yaml.safe_load(path.read_text(encoding="utf-8"))
        self.scenes = {scene["id"]: scene for scene in self.data["scenes"]}

    @classmethod
    def bundled(cls, name):
        return cls(CHECKOUT / "Data/rooms" / f"{name}.yaml")

    @property
    def title(self):
        return self.data["title"]

    def begin(self):
        return Story(self)


class Story:
    """A play of a room, by the rules of the contract."""

    def __init__(self, room):
        self.room = room
        data = room.data
        self.totals = dict.fromkeys([*data["style"], *data["outcomes"]], 0)
        self.flags = set()
        self.made = []
        self.levels = {one["id"]: one["autonomy"] for one in data["employees"]}
        self.bands = {one["id"]: list(one["band"]) for one in data["employees"]}
        self.scene = room.scenes[data["start"]]

    @property
    def offered(self):
        return [one for one in self.scene["options"] if self.holds(one.get("when"))]

    @property
    def blocks(self):
        """The paragraphs of the scene that are told now."""
        blocks = [
            block if isinstance(block, dict) else {"text": block}
            for block in self.scene.get("text", [])
        ]
        return [line(block["text"]) for block in blocks if self.holds(block.get("when"))]

    @property
    def ending(self):
        return next(one for one in self.room.data["endings"] if self.holds(one.get("when")))

    def choose(self, option):
        """Makes a choice, and returns what each outcome did."""
        scene = self.scene
        shifts = option.get("outcome") or {}
        for name, amount in [*(option.get("style") or {}).items(), *shifts.items()]:
            self.totals[name] += amount
        for name in self.levels:
            given = option.get("autonomy") or {}
            level = self.levels[name] + given.get(name, 0) + given.get("all", 0)
            self.levels[name] = min(max(level, 0), 10)
            wider = option.get("band") or {}
            step = wider.get(name, 0) + wider.get("all", 0)
            self.bands[name] = [min(max(edge + step, 0), 10) for edge in self.bands[name]]
        self.flags |= set(option.get("sets") or [])
        self.flags -= set(option.get("clears") or [])
        self.made.append((scene["id"], option["id"]))
        self.scene = self._follow(option.get("next") or scene.get("next"))
        return {name: shifts.get(name, 0) for name in self.room.data["outcomes"]}

    def _follow(self, rows):
        if rows is None:
            return None
        if isinstance(rows, str):
            rows = [{"to": rows}]
        target = next((row["to"] for row in rows if self.holds(row.get("when"))), None)
        return self.room.scenes[target] if target else None

    def fit(self, name):
        employee = next(one for one in self.room.data["employees"] if one["id"] == name)
        slope = employee.get("slope") or {}
        level, (low, high) = self.levels[name], self.bands[name]
        if level < low:
            return 100 * max(0, 1 - (low - level) / slope.get("under", 3))
        if level > high:
            return 100 * max(0, 1 - (level - high) / slope.get("over", 3))
        return 100

    def holds(self, condition):
        if condition is None:
            return True
        fits = [self.fit(name) for name in self.levels]
        names = {
            **self.totals,
            "fit_mean": sum(fits) / len(fits),
            "fit_lowest": min(fits),
            "decisions": len(self.made),
            "chose": lambda scene, option: (scene, option) in self.made,
            "visited": lambda scene: scene in [made for made, _ in self.made],
            "fit": self.fit,
            "autonomy": self.levels.get,
        }
        text = condition.replace("fit.", "fit_")
        text = re.sub(
            r"\((\s*\w+\s*(?:,\s*\w+\s*)?)\)",
            lambda match: "(" + ", ".join(repr(name.strip()) for name in match[1].split(",")) + ")",
            text,
        )
        for name in re.findall(r"(?<!['\w])[A-Za-z_]\w*(?!['\w])", text):
            if name not in {"and", "or", "not"}:
                names.setdefault(name, name in self.flags)
        return eval(text, {"__builtins__": {}}, names)


def outcome_name(name):
    """As the screens write it in Dutch."""
    return name.capitalize()


def shift_words(amount):
    if amount == 0:
        return "bleef gelijk"
    return f"ging omhoog, {amount}" if amount > 0 else f"ging omlaag, {-amount}"
