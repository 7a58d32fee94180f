import ScenarioCheck
import ScenarioEngine
import Testing

@Suite("Structure")
struct StructureTests {
    @Suite("unbounded-loop")
    struct Loops {
        private func places(_ scenes: [Scene]) throws -> [String] {
            try ScenarioCheckTests.places(of: "unbounded-loop", in: room(scenes))
        }

        /// Scenes that lead on in a ring, with a way out of the last.
        private func ring(of count: Int, back: Int = 0, visits: [Int: Int] = [:]) -> [Scene] {
            var scenes = row(of: count)
            // The condition keeps the paths finite; the rule asks for the author’s word.
            scenes[count - 1].next = [Route(when: when("decisions < 6"), to: "s\(back + 1)")]
            for (scene, limit) in visits { scenes[scene].visits = limit }
            return scenes
        }

        @Test("A scene that leads to itself is a loop")
        func selfLoop() throws {
            #expect(try places(ring(of: 1)) == ["/scenes/0"])
        }

        @Test("A scene of which one option leads back to it is a loop")
        func optionLoop() throws {
            var scenes = row(of: 2)
            scenes[0].options[1].next = [Route(when: when("decisions < 6"), to: "s1")]
            #expect(try places(scenes) == ["/scenes/0"])
        }

        @Test("Three scenes in a ring are one loop, found where the story comes back to")
        func ringOfThree() throws {
            #expect(try places(ring(of: 3)) == ["/scenes/0"])
            #expect(try places(ring(of: 3, back: 1)) == ["/scenes/1"])
        }

        @Test("A limit of visits on any scene of the ring breaks it", arguments: 0..<3)
        func broken(scene: Int) throws {
            #expect(try places(ring(of: 3, visits: [scene: 2])) == [])
        }

        @Test("A limit of visits outside the ring does not break it")
        func limitElsewhere() throws {
            #expect(try places(ring(of: 3, back: 1, visits: [0: 2])) == ["/scenes/1"])
        }

        @Test("A loop that only a condition leads into is a loop, also one that never holds")
        func conditional() throws {
            var scenes = row(of: 3)
            scenes[1].next.insert(Route(when: when("chose(s1, a)"), to: "lus"), at: 0)
            let back = Route(when: when("decisions < 6"), to: "lus")
            scenes.append(scene("lus", next: [back, Route(to: "s3")]))
            #expect(try places(scenes) == ["/scenes/3"])
            scenes[1].next[0].when = when("decisions > 90")
            #expect(try places(scenes) == ["/scenes/3"])
        }

        @Test("Two loops are two findings; two loops that share a scene can be one")
        func two() throws {
            var scenes = row(of: 4)
            scenes[1].next.insert(Route(when: when("decisions < 3"), to: "s1"), at: 0)
            scenes[3].next = [Route(when: when("decisions < 9"), to: "s3")]
            #expect(try places(scenes) == ["/scenes/0", "/scenes/2"])
            scenes[3].next = [Route(when: when("decisions < 9"), to: "s1")]
            #expect(try places(scenes) == ["/scenes/0"])
        }

        @Test("Branches that come together again are no loop")
        func diamond() throws {
            let split = [Route(when: when("chose(a, a)"), to: "b"), Route(to: "c")]
            let join = [Route(to: "d")]
            let scenes = [
                scene("a", next: split), scene("b", next: join), scene("c", next: join),
                scene("d"),
            ]
            #expect(try places(scenes) == [])
        }

        @Test("A loop without limit, which makes paths endless, is found")
        func endless() throws {
            var scenes = [scene("a")]
            scenes[0].options[0].next = [Route(to: "a")]
            #expect(try places(scenes) == ["/scenes/0"])
            scenes[0].visits = 3
            #expect(try places(scenes) == [])
        }
    }

    @Suite("dead-end")
    struct DeadEnds {
        private func places(_ scenes: [Scene]) throws -> [String] {
            try ScenarioCheckTests.places(of: "dead-end", in: room(scenes))
        }

        @Test("A scene that offers nothing on one path of nine is a dead end")
        func onSomePath() throws {
            var scenes = row(of: 3)
            for index in scenes.indices { scenes[index].options.append(Option(id: "c")) }
            #expect(try places(scenes) == [])
            for option in 0..<3 {
                scenes[2].options[option].when = when("not (chose(s1, c) and chose(s2, c))")
            }
            #expect(try places(scenes) == ["/scenes/2"])
        }

        @Test("Options whose conditions complement each other leave no dead end")
        func complement() throws {
            var scenes = row(of: 2)
            scenes[1].options[0].when = when("chose(s1, a)")
            scenes[1].options[1].when = when("not chose(s1, a)")
            #expect(try places(scenes) == [])
            scenes[1].options[1].when = when("chose(s1, b) and decisions > 1")
            #expect(try places(scenes) == ["/scenes/1"])
        }

        @Test("A scene without options is a dead end where a path comes there, and nowhere else")
        func noOptions() throws {
            var scenes = row(of: 2)
            scenes[1].options = []
            #expect(try places(scenes) == ["/scenes/1"])
            scenes[0].next = []
            #expect(try places(scenes) == [])
        }

        @Test("A scene in a loop that runs out of options at a second visit is a dead end")
        func secondVisit() throws {
            var again = scene("a", visits: 2)
            again.options[0].next = [Route(to: "a")]
            #expect(try places([again]) == [])
            again.options[0].when = when("not visited(a)")
            #expect(try places([again]) == [])
            again.options[1].when = when("not visited(a)")
            #expect(try places([again]) == ["/scenes/0"])
        }
    }

    @Suite("never-offered")
    struct NeverOffered {
        private func places(_ condition: String, sets: [String] = []) throws -> [String] {
            var scenes = row(of: 2)
            scenes[0].options[0].sets = ["links"] + sets
            scenes[0].options[1].sets = ["rechts"]
            scenes[0].options[1].clears = ["links"]
            scenes[1].options[1].when = when(condition)
            return try ScenarioCheckTests.places(of: "never-offered", in: room(scenes))
        }

        @Test(
            "An option that asks for flags no path has together is never offered",
            arguments: [
                "links and rechts", "not links and not rechts", "visited(s2)", "chose(s2, a)",
                "decisions != 1", "links and chose(s1, b)",
            ]
        )
        func impossible(condition: String) throws {
            #expect(try places(condition) == ["/scenes/1/options/1"])
        }

        @Test(
            "An option that some path is offered is not found",
            arguments: ["links", "rechts", "links or rechts", "not links", "decisions == 1"]
        )
        func possible(condition: String) throws {
            #expect(try places(condition) == [])
        }

        @Test("With the flags set together the option is offered")
        func together() throws {
            #expect(try places("links and rechts") == ["/scenes/1/options/1"])
            #expect(try places("links and rechts", sets: ["rechts"]) == [])
        }

        @Test("In a scene no path comes to, only the scene is found")
        func unreachable() throws {
            var scenes = row(of: 2)
            scenes[0].next = []
            scenes[1].options[0].when = when("decisions > 5")
            let scenario = room(scenes)
            let found = Set(try findings(in: scenario).filter { $0.severity == .error }.map(\.rule))
            #expect(found.isSuperset(of: ["unreachable-scene"]))
            #expect(found.isDisjoint(with: ["never-offered", "dead-end"]))
            #expect(try ScenarioCheckTests.places(of: "constant-condition", in: scenario) == [])
        }
    }

    @Suite("constant-condition")
    struct ConstantConditions {
        /// Where a condition can stand, in the second of three scenes.
        enum Position: String, CaseIterable {
            case option = "/scenes/1/options/0/when"
            case route = "/scenes/1/next/0/when"
            case ownRoute = "/scenes/1/options/1/next/0/when"
            case text = "/scenes/1/text/1/when"
            case ending = "/endings/0/when"
        }

        private func messages(_ condition: String, at position: Position) throws -> [String] {
            var scenes = row(of: 3)
            let condition = when(condition)
            scenes[0].options[0].sets = ["vlag"]
            scenes[1].text = [TextBlock(text: "Altijd."), TextBlock(text: "Soms.")]
            var endings = [Ending(id: "eerst"), Ending(id: "laatst")]
            switch position {
            case .option: scenes[1].options[0].when = condition
            case .route: scenes[1].next.insert(Route(when: condition, to: "s3"), at: 0)
            case .ownRoute:
                scenes[1].options[1].next = [Route(when: condition, to: "s3"), Route(to: "s3")]
            case .text: scenes[1].text[1].when = condition
            case .ending: endings[0].when = condition
            }
            let found = try findings(
                of: "constant-condition",
                in: room(scenes, endings: endings)
            )
            #expect(found.allSatisfy { $0.pointer.text == position.rawValue })
            return found.map(\.message)
        }

        @Test("A condition that holds on every path is found", arguments: Position.allCases)
        func always(position: Position) throws {
            #expect(
                try messages("visited(s1)", at: position) == ["This condition always holds."]
            )
        }

        @Test("A condition that holds on no path is found", arguments: Position.allCases)
        func never(position: Position) throws {
            #expect(
                try messages("vlag and chose(s1, b)", at: position)
                    == ["This condition never holds."]
            )
        }

        @Test("A condition that some paths meet is fine", arguments: Position.allCases)
        func sometimes(position: Position) throws {
            #expect(try messages("vlag", at: position) == [])
            #expect(try messages("not chose(s1, a)", at: position) == [])
        }

        @Test("A condition that was never asked is neither always nor never")
        func neverAsked() throws {
            let endings = [Ending(id: "alles"), Ending(id: "rest", when: when("decisions > 9"))]
            let scenario = room(row(of: 1), endings: endings)
            #expect(try places(of: "constant-condition", in: scenario) == [])
            #expect(try places(of: "unreachable-ending", in: scenario) == ["/endings/1"])
        }
    }

    @Suite("no-ending and unreachable-ending")
    struct Endings {
        @Test("A last ending with a condition that can fail leaves paths without an ending")
        func missed() throws {
            var endings = [
                Ending(id: "links", when: when("chose(s1, a)")),
                Ending(id: "rechts", when: when("chose(s1, b)")),
            ]
            let scenes = row(of: 1)
            #expect(try places(of: "no-ending", in: room(scenes, endings: endings)) == [])
            endings[1].when = when("chose(s1, b) and decisions > 1")
            let scenario = room(scenes, endings: endings)
            #expect(try places(of: "no-ending", in: scenario) == ["/endings/1"])
            endings.append(Ending(id: "rest"))
            #expect(try places(of: "no-ending", in: room(scenes, endings: endings)) == [])
        }

        @Test("A room without endings says so once, at the room")
        func none() throws {
            let scenario = room(row(of: 1), endings: [])
            #expect(try places(of: "no-ending", in: scenario) == [""])
            #expect(try places(of: "few-endings", in: scenario) == [])
        }

        @Test("An ending that another always takes before is on no path")
        func shadowed() throws {
            let endings = [
                Ending(id: "links", when: when("chose(s1, a)")),
                Ending(id: "ook", when: when("chose(s1, a) and decisions == 1")),
                Ending(id: "rest"),
            ]
            let scenario = room(row(of: 1), endings: endings)
            #expect(try places(of: "unreachable-ending", in: scenario) == ["/endings/1"])
        }
    }

    @Suite("unreachable-scene")
    struct Scenes {
        @Test("A scene that only an unreachable scene leads to is found as well")
        func chain() throws {
            var scenes = row(of: 4)
            scenes[0].next = [Route(to: "s4")]
            #expect(
                try places(of: "unreachable-scene", in: room(scenes)) == ["/scenes/1", "/scenes/2"]
            )
        }

        @Test("A scene behind a route without a condition is found: that route is always taken")
        func shadowedRoute() throws {
            var scenes = row(of: 3)
            scenes[0].next = [Route(to: "s3"), Route(to: "s2")]
            #expect(try places(of: "unreachable-scene", in: room(scenes)) == ["/scenes/1"])
        }

        @Test("Rows of a scene count for nothing where every option has its own")
        func overridden() throws {
            var scenes = row(of: 3)
            scenes[1].next = []
            scenes[0].options[0].next = [Route(to: "s3")]
            #expect(try places(of: "unreachable-scene", in: room(scenes)) == [])
            scenes[0].options[1].next = [Route(to: "s3")]
            #expect(try places(of: "unreachable-scene", in: room(scenes)) == ["/scenes/1"])
        }
    }
}
