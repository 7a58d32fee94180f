import ScenarioEngine

extension BrokenExample {
    static let dilemma = [
        BrokenExample(
            "dominated-continuation",
            "a fair option into a bad scene",
            at: "/scenes/2/options/1"
        ) {
            $0.scenes[2].options[1].next = [Route(to: "slecht")]
            var bad = SoundRoom.scene("slecht", turn: 0, strongest: .room, next: [Route(to: "s5")])
            bad.options.removeLast()
            bad.options[0].outcome = ["dienstverlening": 1, "werkplezier": -1, "vertrouwen": -2]
            bad.options[1].outcome = [
                "dienstverlening": 2, "werkplezier": -2, "werkdrukbalans": -1,
            ]
            $0.scenes.append(bad)
        },
        BrokenExample("strongest-is-longest", "the strongest made longer", at: "/scenes") {
            for scene in $0.scenes.indices {
                let sums = $0.scenes[scene].options.map {
                    $0.outcome.entries.reduce(0) { $0 + $1.amount }
                }
                for option in sums.indices where sums[option] == sums.max() {
                    $0.scenes[scene].options[option].text += ", en dat zeg ik nu hardop"
                }
            }
        },
        BrokenExample("strongest-place", "the strongest put in front", at: "/scenes") {
            for scene in $0.scenes.indices {
                $0.scenes[scene].options.sort {
                    $0.outcome.entries.reduce(0) { $0 + $1.amount }
                        > $1.outcome.entries.reduce(0) { $0 + $1.amount }
                }
            }
        },
        BrokenExample("winning-ending", "it is for whoever chose best", at: "/endings/0") {
            $0.scenes[8].options[0].outcome = [
                "werkplezier": 2, "dienstverlening": 2, "werkdrukbalans": -1,
            ]
            $0.scenes[8].options[1].outcome = [
                "werkplezier": -1, "dienstverlening": -1, "werkdrukbalans": 1,
            ]
            $0.scenes[8].options[2].outcome = ["werkplezier": -2, "vertrouwen": 1]
            $0.scenes[9].options[0].outcome = [
                "werkplezier": -1, "vertrouwen": 2, "werkdrukbalans": 2,
            ]
            $0.scenes[9].options[1].outcome = [
                "werkplezier": 1, "vertrouwen": -2, "werkdrukbalans": -1,
            ]
            $0.scenes[9].options[2].outcome = [
                "dienstverlening": 1, "vertrouwen": -1, "werkdrukbalans": -2,
            ]
            $0.endings[0].when = when("chose(s8, a) and chose(s9, a)")
            $0.endings[1].when = when("chose(s2, a)")
            $0.endings[2].when = when("chose(s2, b)")
        },
    ]
}
