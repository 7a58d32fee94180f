import ScenarioEngine
import TestSupport
import Testing

@Suite("Own votes along the path of a group")
struct OwnVotesTests {
    /// A random playthrough of a random scenario.
    private static func playthrough(seed: Int) throws -> Playthrough? {
        guard let story = try? CompiledScenario(RandomScenario.make(seed: UInt64(seed))) else {
            return nil
        }
        var generator = SeededGenerator(seed: UInt64(seed))
        var playthrough = Playthrough(story)
        while playthrough.steps.count < 40,
            let option = playthrough.offered.randomElement(using: &generator)
        {
            try playthrough.choose(option)
        }
        return playthrough
    }

    @Test("Who always voted as the group chose has the style of the group", arguments: 0..<60)
    func asTheGroup(seed: Int) throws {
        guard let group = try Self.playthrough(seed: seed) else { return }
        let own = OwnVotes(group.steps.map(\.option), along: group)
        let tally = Tally(group.state, group.story)
        #expect(own.style == tally.style)
        #expect(own.tags == tally.tags)
    }

    @Test("A missing vote is not made up: its decision adds nothing", arguments: 0..<60)
    func missing(seed: Int) throws {
        guard let group = try Self.playthrough(seed: seed) else { return }
        var votes: [Int?] = group.steps.map(\.option)
        for index in votes.indices where index % 2 == 0 { votes[index] = nil }
        let odd = OwnVotes(votes, along: group)
        var others: [Int?] = group.steps.map(\.option)
        for index in others.indices where index % 2 == 1 { others[index] = nil }
        let even = OwnVotes(others, along: group)
        let all = OwnVotes(group.steps.map(\.option), along: group)
        #expect(zip(odd.style, even.style).map { $0 + $1 } == all.style)
        #expect(OwnVotes([], along: group).style.allSatisfy { $0.value == nil })
    }

    @Test("Early leavers count up to their last vote, and votes for what was not offered do not")
    func leaving() throws {
        let group = try #require(
            try (0..<50).lazy.compactMap { try Self.playthrough(seed: $0) }
                .first { $0.steps.count > 3 }
        )
        let first = OwnVotes([group.steps[0].option], along: group)
        let padded = OwnVotes([group.steps[0].option, nil, nil], along: group)
        #expect(first == padded)
        #expect(OwnVotes([99], along: group) == OwnVotes([nil], along: group))
    }

    @Test(
        "A group of one or two sees nothing, of three or four no counts, of five counts",
        arguments: [
            ([0, 0], VoteCount.Disclosure.nothing), ([1, 1], .nothing), ([2, 1], .chosenOptions),
            ([4, 0], .chosenOptions), ([4, 1], .counts), ([30, 0], .counts),
        ]
    )
    func disclosure(counts: [Int], expected: VoteCount.Disclosure) {
        #expect(VoteCount(counts).disclosure == expected)
    }
}
