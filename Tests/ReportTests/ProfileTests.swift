import Report
import ScenarioEngine
import TestSupport
import Testing

/// domain.md A3.6, A5 and A6, on the worked example and the rooms.
@Suite("Profile")
struct ProfileTests {
    private func mini(_ path: String) throws -> Profile {
        let room = try Room.mini.get()
        return Profile(try room.played(path), ranges: room.ranges)
    }

    private func full(seed: UInt64 = 3) throws -> (Profile, Playthrough) {
        let room = try Room.suggestion.get()
        let playthrough = try room.played(seed: seed)
        return (Profile(playthrough, ranges: room.ranges), playthrough)
    }

    @Test("With three or four decisions on a style there are words and a bar, and no number")
    func fewDecisions() throws {
        let profile = try mini("bab")
        #expect(profile.bars.map(\.name) == ["Room", "Direction", "Backing"])
        #expect(profile.bars.map(\.share) == [0.25, 1, 0.5])
        #expect(profile.bars.map(\.number) == ["", "", ""])
        #expect(profile.bars[1].words == "more often than drawing lots")
        #expect(profile.bars.map { $0.chance != nil } == [true, true, true])
    }

    @Test("With fewer than three decisions on a style nothing is said, and the profile says why")
    func tooFewDecisions() throws {
        let profile = try mini("ba")
        #expect(profile.bars.map(\.share) == [nil, nil, nil])
        #expect(profile.bars.map(\.chance) == [nil, nil, nil])
        #expect(profile.bars.map(\.number) == ["", "", ""])
        #expect(Set(profile.bars.map(\.words)) == ["too few decisions to say"])
        #expect(profile.note == "Too few decisions for a profile. Your trail is there.")
        #expect(profile.map == nil)
        #expect(profile.trail.count == 2)
    }

    @Test("With five decisions or more the share is a number from 0 to 100")
    func enoughDecisions() throws {
        let (profile, playthrough) = try full()
        let room = try Room.suggestion.get()
        let debrief = Debrief(playthrough, ranges: room.ranges)
        for (bar, style) in zip(profile.bars, debrief.style) {
            let share = try #require(style.share.value)
            #expect(style.share.decisions >= 5)
            #expect(bar.number == String(Int((share * 100).rounded())))
        }
        #expect(profile.note.isEmpty)
    }

    @Test("What never differs is a dash and not a zero, and not measured where no path differs")
    func noVariation() throws {
        let room = try Room(file: "Tests/ContractTests/Fixtures/own-names.yaml")
        let profile = Profile(try room.played(seed: 1), ranges: room.ranges)
        let still = try #require(profile.bars.first { $0.name == "Stil" })
        #expect(still.number == "—")
        #expect(still.share == nil)
        #expect(still.words == "not measured in this room")
        let fixed = try #require(profile.meters.first { $0.name == "Vast" })
        #expect(fixed.range == nil)
        #expect(fixed.words == "not measured in this room")
    }

    @Test("An author's own names get a capital and no explanation; the shared ones are explained")
    func names() throws {
        let own = try Room(file: "Tests/ContractTests/Fixtures/own-names.yaml")
        let profile = Profile(try own.played(seed: 1), ranges: own.ranges)
        #expect(profile.bars.map(\.name) == ["Loslaten", "Vasthouden", "Stil"])
        #expect(profile.bars.allSatisfy { $0.explanation.isEmpty })
        #expect(profile.map == nil)
        #expect(try mini("bab").bars.allSatisfy { !$0.explanation.isEmpty })
    }

    @Test("The reasons of a bar make its share: chosen above lowest, over what was on offer")
    func barReasons() throws {
        for seed in 0..<20 as Range<UInt64> {
            let (profile, _) = try full(seed: seed)
            for bar in profile.bars {
                let parts = try bar.reasons.map { try Effect($0.effect) }
                let taken = parts.reduce(0) { $0 + $1.chosen - $1.low }
                let offered = parts.reduce(0) { $0 + $1.high - $1.low }
                #expect(parts.allSatisfy { $0.low < $0.high })
                #expect(abs(taken / offered - (bar.share ?? -1)) < 1e-9)
            }
        }
    }

    @Test("The reasons of a meter add up to its sum, and its words tell the direction")
    func meterReasons() throws {
        for seed in 0..<20 as Range<UInt64> {
            let (profile, _) = try full(seed: seed)
            for meter in profile.meters {
                let sum = try meter.reasons.reduce(0) { try $0 + Effect($1.effect).chosen }
                #expect(sum == Double(meter.sum))
                let expected =
                    meter.sum > 0
                    ? "went up, \(meter.sum)"
                    : meter.sum < 0 ? "went down, \(-meter.sum)" : "stayed the same"
                #expect(meter.words == expected)
                #expect(meter.range?.contains(meter.sum) == true)
            }
        }
    }

    @Test("The reasons of a strip lead from its first point to its last")
    func stripReasons() throws {
        for seed in 0..<20 as Range<UInt64> {
            let (profile, _) = try full(seed: seed)
            for strip in profile.strips {
                let moved = try strip.reasons.filter { !$0.effect.hasPrefix("what fits") }
                    .reduce(0) { try $0 + Effect($1.effect).chosen }
                let first = try #require(strip.points.first)
                let last = try #require(strip.points.last)
                #expect(abs(first.level + moved - last.level) < 1e-9)
            }
        }
    }

    @Test("A strip has the start and a point per decision, zone words and the person's line")
    func strips() throws {
        let (profile, playthrough) = try full()
        let scenario = playthrough.story.scenario
        #expect(profile.strips.map(\.employee) == scenario.employees.map(\.id))
        for (strip, employee) in zip(profile.strips, scenario.employees) {
            #expect(strip.points.count == playthrough.steps.count + 1)
            #expect(strip.quote == employee.says[strip.zone])
            #expect(strip.shortName == employee.name.split(separator: " ").first.map(String.init))
        }
        let dennis = try #require(profile.strips.first { $0.employee == "dennis" })
        #expect(dennis.words == "too much at the end")
        #expect(dennis.start == "fitted at the start")
        #expect(dennis.sentence.hasPrefix("More room for Dennis: fits at the start, too much"))
    }

    @Test("The sentence of a strip begins with the direction of the change")
    func direction() throws {
        for seed in 0..<40 as Range<UInt64> {
            for strip in try full(seed: seed).0.strips {
                let first = try #require(strip.points.first)
                let last = try #require(strip.points.last)
                let start =
                    last.level > first.level
                    ? "More room for" : last.level < first.level ? "Less room for" : "As much room"
                #expect(strip.sentence.hasPrefix(start))
            }
        }
    }

    @Test("A band is an estimate until an option on this path reveals the person")
    func estimate() throws {
        #expect(try mini("bab").strips.map(\.isEstimate) == [true, false])
        #expect(try mini("bbb").strips.map(\.isEstimate) == [true, true])
        #expect(try mini("bab").strips[0].sentence.hasSuffix("What fits is your estimate."))
    }

    @Test("Who has not arrived has no strip; who left stands still from there")
    func comingAndGoing() throws {
        var scenario = try Room.mini.get().story.scenario
        scenario.employees[0].present = false
        scenario.scenes[2].options[0].arrives = ["noor"]
        scenario.scenes[2].options[0].leaves = ["bram"]
        let room = try Room(scenario)
        let without = Profile(try room.played("bba"), ranges: room.ranges)
        #expect(without.strips.map(\.employee) == ["bram"])
        #expect(without.strips[0].leftAt == nil)
        let with = Profile(try room.played("baa"), ranges: room.ranges)
        #expect(with.strips.map(\.employee) == ["noor", "bram"])
        #expect(with.strips[0].points.count == 3)
        #expect(with.strips[1].leftAt == 2)
        #expect(with.strips[1].points.count == 4)
        #expect(with.strips[1].points[2] == with.strips[1].points[3])
        #expect(with.strips[1].sentence.contains("Bram left the story."))
    }

    @Test("A practice question is in the trail and in no number")
    func practice() throws {
        var scenario = try Room.mini.get().story.scenario
        scenario.scenes[0].practice = true
        let room = try Room(scenario)
        let profile = Profile(try room.played("bab"), ranges: room.ranges)
        #expect(profile.subtitle == "after two decisions")
        #expect(profile.trail.map(\.isPractice) == [true, false, false])
        let reasons =
            profile.bars.flatMap(\.reasons) + profile.meters.flatMap(\.reasons)
            + profile.strips.flatMap(\.reasons)
        #expect(!reasons.isEmpty)
        #expect(!reasons.contains { $0.scene == "De eerste dag" })
    }

    @Test("The trail holds each choice with gain, price and the W's in words")
    func trail() throws {
        let trail = try mini("bab").trail
        #expect(trail.map(\.scene) == ["De eerste dag", "Het eerste concept", "De laatste middag"])
        #expect(trail[0].text == "Jij verdeelt het werk en legt het doel uit.")
        #expect(trail[0].gain == "Om tien uur is iedereen aan het werk.")
        #expect(trail[0].price == "Niemand heeft iets te kiezen gehad.")
        #expect(trail.map(\.touched) == [["Work content"], ["Work process"], ["Work process"]])
        #expect(trail.map(\.step) == [0, 1, 2])
    }

    @Test("The ending is there once the story is over")
    func ending() throws {
        #expect(try mini("ba").ending == nil)
        let ending = try #require(try mini("bab").ending)
        #expect(ending.title == "Strak")
        #expect(ending.text == ["De week is rustig verlopen en niemand heeft iets voorgesteld."])
        #expect(ending.question == "Welk kader zet je als eerste open?")
    }

    @Test("Before the first decision a profile is empty and does not fail")
    func nothingChosen() throws {
        let room = try Room.mini.get()
        let profile = Profile(Playthrough(room.story), ranges: room.ranges)
        #expect(profile.subtitle == "before the first decision")
        #expect(profile.trail.isEmpty && profile.strips.isEmpty && profile.map == nil)
        #expect(profile.meters.map(\.words) == Array(repeating: "stayed the same", count: 4))
    }

    @Test("Any scenario gives a profile, at every step", arguments: 0..<150 as Range<UInt64>)
    func anyScenario(seed: UInt64) throws {
        let room = try Room(RandomScenario.worded(seed: seed))
        var playthrough = Playthrough(room.story)
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<20 {
            let profile = Profile(playthrough, ranges: room.ranges)
            #expect(profile.trail.count == playthrough.steps.count)
            #expect(profile.strips.allSatisfy { $0.points.count >= 2 })
            #expect(
                profile.bars.allSatisfy { $0.number.isEmpty || $0.number == "—" || $0.share != nil }
            )
            guard let option = playthrough.offered.randomElement(using: &generator) else { break }
            try playthrough.choose(option)
        }
    }
}

/// “2, from −1 to 2 possible”, read back.
struct Effect {
    let chosen, low, high: Double

    init(_ text: String) throws {
        let numbers = text.split(separator: ";")[0].replacing("−", with: "-")
            .split { " ,".contains($0) }.compactMap { Double($0) }
        chosen = try #require(numbers.first)
        low = numbers.count == 3 ? numbers[1] : chosen
        high = numbers.count == 3 ? numbers[2] : chosen
    }
}
