import ScenarioEngine
import Testing

/// For every number in a rule: a room on either side of it.
@Suite("Borders")
struct BorderTests {
    private func isFound(_ rule: String, _ scenario: Scenario) throws -> Bool {
        try !findings(of: rule, in: scenario).isEmpty
    }

    @Test(
        "The longest option may have 2.2 times the length of the shortest, and no letter more",
        arguments: [5, 10, 15, 35, 100]
    )
    func optionLength(shortest: Int) throws {
        func scenario(_ longest: Int) -> Scenario {
            var one = scene("s1", ["a", "b", "c"])
            one.options[0].text = String(repeating: "é", count: shortest)
            one.options[1].text = String(repeating: "x", count: longest)
            return room([one])
        }
        let most = shortest * 11 / 5
        #expect(try !isFound("uneven-option-length", scenario(most)))
        #expect(try isFound("uneven-option-length", scenario(most + 1)))
    }

    @Test("Options without a text yet have no length to compare")
    func noText() throws {
        var one = scene("s1")
        one.options[0].text = "Een hele zin die ergens over gaat."
        #expect(try !isFound("uneven-option-length", room([one])))
    }

    /// A room whose first ending comes after some of as many options.
    private func chance(_ taken: Int, of count: Int) -> Scenario {
        let ids = (1...count).map { "o\($0)" }
        let condition = Condition.any(ids.prefix(taken).map { .chose(scene: "s1", option: $0) })
        return room(
            [scene("s1", ids)],
            endings: [Ending(id: "een", when: condition), Ending(id: "twee")]
        )
    }

    @Test("An ending may come in 5 of 100 cases, and not in fewer")
    func lowChance() throws {
        #expect(try places(of: "ending-chance", in: chance(1, of: 20)) == ["/endings/1"])
        #expect(
            try places(of: "ending-chance", in: chance(1, of: 21)) == ["/endings/0", "/endings/1"]
        )
    }

    @Test("An ending may come in 40 of 100 cases, and not in more")
    func highChance() throws {
        #expect(try places(of: "ending-chance", in: chance(8, of: 20)) == ["/endings/1"])
        #expect(
            try places(of: "ending-chance", in: chance(41, of: 100)) == [
                "/endings/0", "/endings/1",
            ]
        )
    }

    @Test("One ending that always comes is no question of chance, but there are too few")
    func oneEnding() throws {
        #expect(try !isFound("ending-chance", room(row(of: 1))))
        #expect(try isFound("few-endings", room(row(of: 1))))
    }

    @Test("Four endings are enough, three are not")
    func endings() throws {
        func scenario(_ count: Int) -> Scenario {
            room(row(of: 1), endings: (1...count).map { Ending(id: "e\($0)") })
        }
        #expect(try isFound("few-endings", scenario(3)))
        #expect(try !isFound("few-endings", scenario(4)))
    }

    /// A room in which somebody’s autonomy falls below the band by this much or not at all.
    private func fall(_ thousandths: Int32) -> Scenario {
        let employee = Employee(
            id: "x",
            autonomy: .init(thousandths: 5000),
            band: SoundRoom.band(5000, 8000)
        )
        var one = scene("s1")
        one.options[0].autonomy = ["x": .init(thousandths: -thousandths)]
        return room([one], employees: [employee])
    }

    @Test("Fit that moves by 20 points is enough, by less is not")
    func fitReach() throws {
        // Three points below the band take the fit from 100 to 0, so 0.6 is 20.
        #expect(try !isFound("small-fit-reach", fall(600)))
        #expect(try places(of: "small-fit-reach", in: fall(599)) == ["/employees/0"])
    }

    @Test("Somebody who never comes into the story has no fit to move")
    func absent() throws {
        var scenario = fall(0)
        scenario.employees[0].present = false
        #expect(try !isFound("small-fit-reach", scenario))
    }

    @Test("Need 4 is more room and need 2 less; 3 is neither")
    func need() throws {
        func scenario(_ needs: Int...) -> Scenario {
            let employees = needs.enumerated().map {
                Employee(
                    id: "e\($0)",
                    autonomy: .init(thousandths: 5000),
                    band: SoundRoom.band(5000, 5000),
                    need: $1
                )
            }
            return room(row(of: 1), employees: employees)
        }
        #expect(try findings(of: "alike-needs", in: scenario(4, 2)).isEmpty)
        #expect(try findings(of: "alike-needs", in: scenario(5, 1)).isEmpty)
        #expect(try findings(of: "alike-needs", in: scenario(4, 3)).count == 1)
        #expect(try findings(of: "alike-needs", in: scenario(3, 2)).count == 1)
        #expect(try findings(of: "alike-needs", in: scenario(3)).count == 2)
        #expect(try findings(of: "alike-needs", in: room(row(of: 1))).isEmpty)
    }

    @Test("At the edge of the band somebody wants neither more nor less")
    func bandEdge() throws {
        func count(_ first: Int32, _ second: Int32) throws -> Int {
            let employees = [first, second].enumerated().map {
                Employee(
                    id: "e\($0)",
                    autonomy: .init(thousandths: $1),
                    band: SoundRoom.band(4000, 6000)
                )
            }
            return try findings(of: "alike-needs", in: room(row(of: 1), employees: employees)).count
        }
        #expect(try count(3999, 6001) == 0)
        #expect(try count(4000, 6001) == 1)
        #expect(try count(3999, 6000) == 1)
        #expect(try count(4000, 6000) == 2)
    }

    /// A room with one scene whose options have these effects on two style dimensions.
    private func styles(_ first: [Int], _ second: [Int]) -> Scenario {
        var one = scene("s1", first.indices.map { "o\($0)" })
        for index in first.indices {
            one.options[index].style = ["ruimte": first[index], "richting": second[index]]
        }
        var scenario = room([one])
        scenario.style = ["ruimte", "richting"]
        return scenario
    }

    @Test("Style dimensions may correlate by .8, and not by more, in either direction")
    func correlation() throws {
        let first = [0, 0, -2, -2, -2, -2, 0, 0, 0]
        // r = .8 exactly.
        let second = [-2, 0, -2, -2, -2, -2, 0, 0, 0]
        #expect(try !isFound("correlated-styles", styles(first, second)))
        #expect(try !isFound("correlated-styles", styles(first, second.map { -$0 })))
        // r = .89.
        let nearer = [-1, 0, -2, -2, -2, -2, 0, 0, 0]
        #expect(try isFound("correlated-styles", styles(first, nearer)))
        #expect(try isFound("correlated-styles", styles(first, nearer.map { -$0 })))
    }

    @Test("Five options can show that dimensions go together, four cannot")
    func fewOptions() throws {
        #expect(try isFound("correlated-styles", styles([-2, -1, 0, 1, 2], [-2, -1, 0, 1, 2])))
        #expect(try !isFound("correlated-styles", styles([-2, -1, 0, 1], [-2, -1, 0, 1])))
    }

    @Test("A dimension that never varies goes together with none")
    func constantStyle() throws {
        #expect(try !isFound("correlated-styles", styles([1, 1, 1, 1, 1], [-2, -1, 0, 1, 2])))
    }

    @Test(
        "Two to four options are a choice",
        arguments: zip(1...5, [true, false, false, false, true])
    )
    func optionCount(count: Int, found: Bool) throws {
        let scenario = room([scene("s1", (1...count).map { "o\($0)" })])
        #expect(try isFound("option-count", scenario) == found)
    }

    @Test("Eight to twelve decisions are a path", arguments: [7, 8, 12, 13])
    func pathLength(count: Int) throws {
        #expect(try isFound("path-length", room(row(of: count))) == !(8...12 ~= count))
    }

    @Test("Practice questions are no decisions")
    func practice() throws {
        var scenes = row(of: 13)
        scenes[0].practice = true
        #expect(try !isFound("path-length", room(scenes)))
        scenes = row(of: 8)
        scenes[0].practice = true
        #expect(try isFound("path-length", room(scenes)))
    }

    @Test("Paths may differ by two decisions, and not by three")
    func pathDifference() throws {
        func scenario(_ skipped: Int) -> Scenario {
            var scenes = row(of: 9)
            scenes[0].options[0].next = [Route(to: "s\(skipped + 2)")]
            return room(scenes)
        }
        #expect(try !isFound("uneven-paths", scenario(2)))
        #expect(try isFound("uneven-paths", scenario(3)))
    }

    @Test("Two prompts are enough, one is not; a practice question needs none")
    func promptCount() throws {
        var one = scene("s1")
        one.prompts = ["Wat zie je?"]
        #expect(try isFound("few-prompts", room([one])))
        one.practice = true
        #expect(try !isFound("few-prompts", room([one])))
        one.practice = false
        one.prompts.append("Wie merkt het?")
        #expect(try !isFound("few-prompts", room([one])))
    }

    @Test("A prompt has 18 words at most; a dash is no word")
    func promptLength() throws {
        var one = scene("s1")
        one.prompts = [words(18) + " – ?"]
        #expect(try !isFound("long-prompt", room([one])))
        one.prompts = [words(19)]
        #expect(try isFound("long-prompt", room([one])))
    }

    @Test("A block has 45 words at most, an option 25, however short the words")
    func textLength() throws {
        func scenario(block: Int, option: Int) -> Scenario {
            var one = scene("s1")
            one.text = [TextBlock(text: letters(block) + " –")]
            one.options[1].text = letters(option)
            return room([one])
        }
        #expect(try places(of: "long-text", in: scenario(block: 45, option: 25)) == [])
        #expect(
            try places(of: "long-text", in: scenario(block: 46, option: 25)) == ["/scenes/0/text/0"]
        )
        #expect(
            try places(of: "long-text", in: scenario(block: 45, option: 26))
                == ["/scenes/0/options/1/text"]
        )
    }

    @Test("Three blocks fit on a wall, four do not")
    func blocks() throws {
        var one = scene("s1")
        one.text = ["Een.", "Twee.", "Drie."].map { TextBlock(text: $0) }
        #expect(try !isFound("long-text", room([one])))
        one.text.append(TextBlock(text: "Vier."))
        #expect(try isFound("long-text", room([one])))
    }

    /// Scenes of which the first option has the most room in some, the second in the others.
    private func ruimteFirst(_ first: Int, of count: Int) -> Scenario {
        var scenes = row(of: count)
        for index in scenes.indices {
            scenes[index].options[index < first ? 0 : 1].style = ["ruimte": 2]
        }
        return room(scenes)
    }

    @Test("A letter carries a style from 80 of 100 scenes on")
    func letterShare() throws {
        #expect(try isFound("letter-carries-style", ruimteFirst(8, of: 10)))
        #expect(try !isFound("letter-carries-style", ruimteFirst(7, of: 9)))
        #expect(try isFound("letter-carries-style", ruimteFirst(7, of: 8)))
        #expect(try !isFound("letter-carries-style", ruimteFirst(6, of: 8)))
        #expect(try isFound("letter-carries-style", ruimteFirst(0, of: 8)))
    }

    @Test("Below eight scenes a letter proves nothing")
    func fewLetters() throws {
        #expect(try isFound("letter-carries-style", ruimteFirst(8, of: 8)))
        #expect(try !isFound("letter-carries-style", ruimteFirst(7, of: 7)))
    }

    /// Scenes whose first option has the best sum and the longest text.
    private func strongest(_ count: Int) -> Scenario {
        var scenes = row(of: count)
        for index in scenes.indices {
            scenes[index].options[0].outcome = ["vertrouwen": 1]
            scenes[index].options[0].text = "Dit is de langste."
            scenes[index].options[1].text = "Dit niet."
        }
        return room(scenes)
    }

    @Test("From four scenes on, always is a pattern")
    func pattern() throws {
        for rule in ["strongest-is-longest", "strongest-place"] {
            #expect(try places(of: rule, in: strongest(4)) == ["/scenes"])
            #expect(try places(of: rule, in: strongest(3)) == [])
        }
    }

    @Test("One scene that breaks the pattern is enough")
    func patternBroken() throws {
        var scenario = strongest(5)
        scenario.scenes[2].options[1].text = "Dit is toch echt de langste."
        #expect(try places(of: "strongest-is-longest", in: scenario) == [])
        #expect(try places(of: "strongest-place", in: scenario) == ["/scenes"])
        scenario = strongest(5)
        scenario.scenes[2].options.swapAt(0, 1)
        #expect(try places(of: "strongest-is-longest", in: scenario) == ["/scenes"])
        #expect(try places(of: "strongest-place", in: scenario) == [])
    }

    @Test("A scene with two strongest options, or a practice question, is no part of the pattern")
    func noStrongest() throws {
        for rule in ["strongest-is-longest", "strongest-place"] {
            var scenario = strongest(4)
            scenario.scenes[3].options[1].outcome = ["werkplezier": 1]
            #expect(try places(of: rule, in: scenario) == [])
            scenario = strongest(4)
            scenario.scenes[3].practice = true
            #expect(try places(of: rule, in: scenario) == [])
        }
    }
}
