import ScenarioEngine

extension BrokenExample {
    static let structure = [
        BrokenExample("unreachable-scene", "a scene is passed by", at: "/scenes/6") {
            $0.scenes[5].next = [Route(to: "s7")]
        },
        BrokenExample("unreachable-ending", "behind the last one", at: "/endings/4") {
            $0.endings.append(
                Ending(id: "laat", title: "Te laat", text: "Weg.", cost: "Alles.", question: "Wat?")
            )
        },
        BrokenExample(
            "unreachable-ending",
            "its condition never holds",
            at: "/endings/0",
            also: ["constant-condition"]
        ) {
            var ending = $0.endings[3]
            ending.id = "nooit"
            ending.when = when("ruimte > 18")
            $0.endings.insert(ending, at: 0)
        },
        BrokenExample("no-ending", "the last one has a condition", at: "/endings/3") {
            $0.endings[3].when = when("chose(s1, a) or chose(s1, b)")
        },
        BrokenExample("no-ending", "there are none", at: "") { $0.endings = [] },
        BrokenExample("dead-end", "every option has the same condition", at: "/scenes/9") {
            for option in $0.scenes[9].options.indices {
                $0.scenes[9].options[option].when = when("not (chose(s1, a) and chose(s2, b))")
            }
        },
        BrokenExample(
            "never-offered",
            "two parallel scenes are asked for at once",
            at: "/scenes/7/options/3",
            also: ["constant-condition"]
        ) {
            $0.scenes[7].options[3].when = when("visited(s4a) and visited(s4b)")
        },
        BrokenExample("constant-condition", "a text always shows", at: "/scenes/6/text/1/when") {
            $0.scenes[6].text[1].when = when("visited(s1)")
        },
        BrokenExample("constant-condition", "a text never shows", at: "/scenes/6/text/1/when") {
            $0.scenes[6].text[1].when = when("decisions > 6")
        },
        BrokenExample(
            "constant-condition",
            "an option is always offered",
            at: "/scenes/7/options/3/when"
        ) {
            $0.scenes[7].options[3].when = when("decisions == 6")
        },
        BrokenExample("constant-condition", "a route is never taken", at: "/scenes/5/next/0/when") {
            $0.scenes[5].next = [
                Route(when: when("ruimte > 10 and richting > 0"), to: "s8"), Route(to: "s6"),
            ]
        },
        BrokenExample(
            "constant-condition",
            "a route of an option is always taken",
            at: "/scenes/5/options/2/next/0/when"
        ) {
            $0.scenes[5].options[2].next = [
                Route(when: when("visited(s4a) or visited(s4b)"), to: "s6"), Route(to: "s6"),
            ]
        },
        BrokenExample("constant-condition", "the last ending is a rest", at: "/endings/3/when") {
            $0.endings[3].when = when("ruimte < 8")
        },
        BrokenExample(
            "dead-row",
            "a row stands behind one without a condition",
            at: "/scenes/5/next/1"
        ) {
            $0.scenes[5].next = [Route(to: "s6"), Route(to: "s6")]
        },
        BrokenExample(
            "not-worked-out",
            "an ending asks after more flags than can be told apart",
            at: "/endings",
            also: ["path-length", "ending-chance", "letter-carries-style"]
        ) {
            let last = $0.scenes.removeLast()
            let copies = (0..<24).map { number in
                var scene = last
                scene.id = "f\(number)"
                scene.options[0].sets = ["f\(number)"]
                scene.next = number < 23 ? [Route(to: "f\(number + 1)")] : []
                return scene
            }
            $0.scenes += copies
            for scene in $0.scenes.indices {
                $0.scenes[scene].next = $0.scenes[scene].next.map {
                    Route(when: $0.when, to: $0.to == last.id ? "f0" : $0.to)
                }
            }
            let flags = (0..<24).map { "f\($0)" }.joined(separator: " and ")
            $0.endings[0].when = when(flags)
        },
        BrokenExample("unbounded-loop", "a scene leads to itself", at: "/scenes/9") {
            $0.scenes[9].next = [Route(when: when("chose(s9, a) and decisions < 10"), to: "s9")]
        },
    ]
}
