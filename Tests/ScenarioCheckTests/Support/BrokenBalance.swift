import ScenarioEngine

extension BrokenExample {
    static let balance = [
        BrokenExample("one-sided-option", "costs nothing", at: "/scenes/0/options/0") {
            $0.scenes[0].options[0].outcome = ["werkplezier": 2]
        },
        BrokenExample("one-sided-option", "gains nothing", at: "/scenes/7/options/3") {
            $0.scenes[7].options[3].outcome = ["werkplezier": -1]
        },
        BrokenExample("dominated-option", "loses to a sibling", at: "/scenes/0/options/2") {
            $0.scenes[0].options[2].outcome = ["werkplezier": 1, "dienstverlening": -2]
        },
        BrokenExample("dominated-option", "loses on one, ties on others", at: "/scenes/0/options/2")
        {
            $0.scenes[0].options[2].outcome = ["werkplezier": 1, "dienstverlening": -1]
        },
        BrokenExample("look-alike-options", "alike in outcome", at: "/scenes/0/options/1") {
            $0.scenes[0].options[1].outcome = $0.scenes[0].options[0].outcome
        },
        BrokenExample("look-alike-options", "alike in style", at: "/scenes/0/options/2") {
            $0.scenes[0].options[2].style = $0.scenes[0].options[1].style
        },
        BrokenExample("uneven-option-length", "one that goes on", at: "/scenes/4") {
            $0.scenes[4].options[0].text += " " + String(repeating: "lang ", count: 10)
        },
        BrokenExample("letter-carries-style", "room always comes first", at: "/scenes") {
            for scene in $0.scenes.indices {
                $0.scenes[scene].options.sort {
                    ($0.style["ruimte"] ?? 0) > ($1.style["ruimte"] ?? 0)
                }
            }
        },
        BrokenExample("ending-chance", "an ending in 1 of 27", at: "/endings/0") {
            var ending = $0.endings[3]
            ending.id = "zeldzaam"
            ending.when = when("chose(s1, a) and chose(s2, a) and chose(s3, a)")
            $0.endings.insert(ending, at: 0)
        },
        BrokenExample("ending-chance", "an ending in 5 of 9", at: "/endings/0") {
            $0.endings[0].when = when("not (chose(s1, a) or chose(s2, a))")
        },
        BrokenExample("few-endings", "one taken out", at: "/endings") { $0.endings.remove(at: 1) },
        BrokenExample("small-fit-reach", "everything fits", at: "/employees/2") {
            $0.employees[2].band = Band(lower: .lowest, upper: .highest)
        },
        BrokenExample("alike-needs", "nobody wants less", at: "/employees") {
            $0.employees[1].band = SoundRoom.band(4000, 6000)
        },
        BrokenExample("alike-needs", "nobody wants more", at: "/employees") {
            $0.employees[0].band = SoundRoom.band(4000, 6000)
        },
        BrokenExample("correlated-styles", "one dimension under two names", at: "/style") {
            $0.style.append("nabijheid")
            for scene in $0.scenes.indices {
                for option in $0.scenes[scene].options.indices {
                    let amount = $0.scenes[scene].options[option].style["ruimte"] ?? 0
                    $0.scenes[scene].options[option].style.entries.append(
                        .init(name: "nabijheid", amount: amount)
                    )
                }
            }
        },
        BrokenExample("option-count", "one option in a practice question", at: "/scenes/10") {
            var practice = SoundRoom.scene("proef0", turn: 0, strongest: .room)
            practice.practice = true
            practice.options = [practice.options[0]]
            practice.next = [Route(to: $0.start)]
            $0.scenes.append(practice)
            $0.start = practice.id
        },
        BrokenExample("path-length", "thirteen decisions", at: "/scenes") {
            $0.scenes[9].next = [Route(to: "t1")]
            $0.scenes += detour(["t1", "t2", "t3", "t4"])
        },
        BrokenExample("few-prompts", "one taken out", at: "/scenes/3") {
            $0.scenes[3].prompts.removeLast()
        },
        BrokenExample("uneven-paths", "a detour of three", at: "/scenes") {
            $0.scenes[9].next = [Route(when: when("chose(s9, b)"), to: "t1")]
            $0.scenes += detour(["t1", "t2", "t3"])
        },
    ]

    /// Scenes one after another that hardly move the endings.
    private static func detour(_ ids: [String]) -> [Scene] {
        ids.enumerated().map { index, id in
            SoundRoom.scene(
                id,
                turn: index,
                strongest: index.isMultiple(of: 2) ? .room : .backing,
                weight: index.isMultiple(of: 2) ? 1 : -1,
                next: index + 1 < ids.count ? [Route(to: ids[index + 1])] : []
            )
        }
    }
}
