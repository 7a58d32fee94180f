import ScenarioEngine
import TestSupport
import Testing

@Suite("Group numbers")
struct GroupTests {
    /// Style effects of the options of the worked example (domain.md A4).
    private static let firstScene = [[2, -1, 0], [0, 2, 0], [0, 0, 2]]
    private static let thirdScene = [[-1, 1, 2], [2, 0, 1]]
    private static let fourthScene = [[2, 0, 0], [1, 2, 1], [-1, 1, 0]]

    // MARK: Disagreement

    @Test("The votes of the worked example: D, D_max, D′, L and B")
    func workedExample() {
        let first = VoteCount([5, 5, 2])
        #expect(first.voters == 12)
        #expect(isClose(first.disagreement, 1 - 42.0 / 132))
        #expect(isClose(first.maximumDisagreement, 1 - 36.0 / 132))
        #expect(isClose(first.relativeDisagreement, 90.0 / 96))
        #expect(first.distance(style: Self.firstScene) == 5)
        #expect(
            isClose(first.discussionValue(style: Self.firstScene), 90.0 / 96 * (0.5 + 2.5 / 12))
        )

        let third = VoteCount([11, 1])
        #expect(isClose(third.disagreement, 22.0 / 132))
        #expect(isClose(third.maximumDisagreement, 72.0 / 132))
        #expect(isClose(third.relativeDisagreement, 22.0 / 72))
        #expect(third.distance(style: Self.thirdScene) == 5)
        #expect(
            isClose(third.discussionValue(style: Self.thirdScene), 22.0 / 72 * (0.5 + 2.5 / 12))
        )

        let fourth = VoteCount([4, 6, 2])
        #expect(isClose(fourth.disagreement, 88.0 / 132))
        #expect(isClose(fourth.relativeDisagreement, 88.0 / 96))
        #expect(fourth.distance(style: Self.fourthScene) == 4)
        #expect(
            isClose(fourth.discussionValue(style: Self.fourthScene), 88.0 / 96 * (0.5 + 2.0 / 12))
        )

        let values = [
            first.discussionValue(style: Self.firstScene),
            third.discussionValue(style: Self.thirdScene),
            fourth.discussionValue(style: Self.fourthScene),
        ]
        #expect(discussionOrder(values) == [0, 2, 1])
    }

    @Test("The test vectors of the document")
    func vectors() {
        #expect(VoteCount([12, 0, 0]).disagreement == 0)
        #expect(VoteCount([12, 0, 0]).relativeDisagreement == 0)
        #expect(isClose(VoteCount([4, 4, 4]).disagreement, 96.0 / 132))
        #expect(isClose(VoteCount([4, 4, 4]).relativeDisagreement, 1))
        #expect(isClose(VoteCount([3, 2]).disagreement, 0.6))
        #expect(isClose(VoteCount([3, 2]).relativeDisagreement, 1))
    }

    @Test("Below two voters there is nothing to differ about")
    func fewVoters() {
        for counts in [[], [0], [1], [0, 0], [1, 0, 0]] {
            let votes = VoteCount(counts)
            #expect(votes.disagreement == nil)
            #expect(votes.maximumDisagreement == nil)
            #expect(votes.relativeDisagreement == nil)
            #expect(votes.discussionValue(style: counts.map { _ in [0, 0, 0] }) == nil)
        }
        #expect(VoteCount([2]).disagreement == 0)
        // One option: nobody can differ, so there is nothing to compare with.
        #expect(VoteCount([2]).relativeDisagreement == nil)
    }

    /// All votes of up to 9 voters on up to 4 options.
    private static let allVotes: [[Int]] = {
        var all: [[Int]] = []
        func extend(_ counts: [Int], _ left: Int) {
            if counts.count >= 2 { all.append(counts) }
            guard counts.count < 4 else { return }
            for votes in 0...left { extend(counts + [votes], left - votes) }
        }
        extend([], 9)
        return all
    }()

    @Test("D is the share of pairs who chose differently")
    func disagreementCountsPairs() {
        for counts in Self.allVotes where counts.reduce(0, +) >= 2 {
            let voters = counts.enumerated().flatMap { option, count in
                Array(repeating: option, count: count)
            }
            var pairs = 0
            var different = 0
            for i in voters.indices {
                for j in voters.indices where j > i {
                    pairs += 1
                    if voters[i] != voters[j] { different += 1 }
                }
            }
            let share = Double(different) / Double(pairs)
            #expect(isClose(VoteCount(counts).disagreement, share), "\(counts)")
        }
    }

    @Test("0 ≤ D ≤ D_max and 0 ≤ D′ ≤ 1, and 1 is attained by the most even split")
    func relativeDisagreementIsAShare() throws {
        var evens = 0
        for counts in Self.allVotes where counts.reduce(0, +) >= 2 {
            let votes = VoteCount(counts)
            let relative = try #require(votes.relativeDisagreement)
            #expect((-1e-12...1 + 1e-12).contains(relative), "\(counts)")
            let low = try #require(counts.min())
            let high = try #require(counts.max())
            #expect((high - low <= 1) == (relative > 1 - 1e-9), "\(counts)")
            if high - low <= 1 { evens += 1 }
        }
        #expect(evens > 20)
    }

    @Test("D_max is the formula of the document")
    func maximumFollowsTheFormula() {
        for counts in Self.allVotes where counts.reduce(0, +) >= 2 {
            let n = counts.reduce(0, +)
            let k = counts.count
            let (q, r) = (n / k, n % k)
            let agreeing = r * (q + 1) * q + (k - r) * q * (q - 1)
            let maximum = 1 - Double(agreeing) / Double(n * (n - 1))
            #expect(isClose(VoteCount(counts).maximumDisagreement, maximum), "\(counts)")
        }
    }

    @Test("D does not depend on which option got which votes")
    func disagreementIgnoresOrder() {
        for counts in Self.allVotes {
            let sorted = VoteCount(counts.sorted())
            let votes = VoteCount(counts)
            #expect(isClose(votes.disagreement, sorted.disagreement))
            #expect(isClose(votes.relativeDisagreement, sorted.relativeDisagreement))
        }
    }

    @Test("Counts below 0 are none")
    func negativeCounts() {
        #expect(VoteCount([3, -2]) == VoteCount([3, 0]))
    }

    // MARK: Where talking pays

    @Test("Of equal camps the earlier option counts as the larger")
    func largestCamps() throws {
        func camps(_ counts: [Int]) throws -> [Int] {
            let camps = try #require(VoteCount(counts).largestCamps)
            return [camps.first, camps.second]
        }
        #expect(try camps([2, 5, 5]) == [1, 2])
        #expect(try camps([4, 4, 4]) == [0, 1])
        #expect(try camps([1, 2, 3]) == [2, 1])
        #expect(try camps([3, 0, 0]) == [0, 1])
        #expect(VoteCount([3]).largestCamps == nil)
    }

    @Test("B lies between half of D′ and D′, for acts that are alike and wholly different")
    func discussionValueRange() {
        let votes = VoteCount([6, 5])
        let relative = votes.relativeDisagreement
        let alike = votes.discussionValue(style: [[1, 1, 1], [1, 1, 1]])
        let opposite = votes.discussionValue(style: [[2, 2, 2], [-2, -2, -2]])
        #expect(isClose(alike, relative.map { $0 / 2 }))
        #expect(isClose(opposite, relative))
    }

    @Test("Decisions of equal value are discussed in the order of the story, unknown ones last")
    func discussionOrderKeepsTies() {
        #expect(discussionOrder([0.5, 0.5, 0.5]) == [0, 1, 2])
        #expect(discussionOrder([0.1, 0.7, 0.1, 0.7]) == [1, 3, 0, 2])
        #expect(discussionOrder([nil, 0, nil, 0.2]) == [3, 1, 0, 2])
        #expect(discussionOrder([]) == [])
    }

    @Test("A tie has more than one leader; no votes have none")
    func leaders() {
        #expect(VoteCount([5, 5, 2]).leaders == [0, 1])
        #expect(VoteCount([1, 3, 2]).leaders == [1])
        #expect(VoteCount([0, 0]).leaders == [])
    }

    @Test("A second round shows its shift from ten voters in both rounds")
    func shift() {
        let first = VoteCount([5, 5, 2])
        #expect(first.shift(to: VoteCount([3, 8, 1])) == [-2, 3, -1])
        #expect(first.shift(to: VoteCount([5, 4, 1])) == [0, -1, -1])
        #expect(first.shift(to: VoteCount([5, 3, 1])) == nil)
        #expect(VoteCount([5, 4]).shift(to: VoteCount([5, 5])) == nil)
        #expect(first.shift(to: VoteCount([6, 6])) == nil)
    }

    // MARK: Spread

    @Test("Consensus: the vectors of the document, to all documented digits")
    func consensusVectors() throws {
        let documented = try #require(Spread.consensus([30, 40, 210, 130, 530, 50, 10]))
        #expect(abs(documented - 0.7256876) < 5e-8)
        #expect(isClose(Spread.consensus([0, 0, 9, 0, 0]), 1))
        #expect(isClose(Spread.consensus([5, 0, 0, 0, 5]), 0))
    }

    @Test("Consensus lies in 0…1 and does not change when the scale is turned around")
    func consensusIsSymmetric() throws {
        var generator = SeededGenerator(seed: 80_000)
        for _ in 0..<500 {
            let counts = (0..<generator.int(2...7)).map { _ in generator.int(0...20) }
            guard counts.reduce(0, +) > 0 else { continue }
            let consensus = try #require(Spread.consensus(counts))
            #expect((-1e-12...1 + 1e-12).contains(consensus), "\(counts)")
            #expect(isClose(consensus, Spread.consensus(counts.reversed())), "\(counts)")
            #expect(isClose(consensus, Spread.consensus(counts.map { 3 * $0 })), "\(counts)")
        }
    }

    @Test("Consensus needs counts, none below 0")
    func consensusNeedsCounts() {
        #expect(Spread.consensus([]) == nil)
        #expect(Spread.consensus([0, 0, 0]) == nil)
        #expect(Spread.consensus([3, -1]) == nil)
        #expect(Spread.consensus([4]) == 1)
    }

    @Test("Five classes of 20; the upper end of the scale is in the last")
    func classes() {
        let scores = [0, 19.999, 20, 39.9, 40, 60, 79.9, 80, 100]
        #expect(Spread.classes(of: scores) == [2, 2, 1, 2, 2])
        #expect(Spread.classes(of: []) == [0, 0, 0, 0, 0])
    }

    @Test("Quartiles are interpolated between the two nearest values")
    func quartiles() throws {
        func quartiles(_ values: [Double]) throws -> [Double] {
            let found = try #require(Spread.quartiles(values))
            return [found.lower, found.median, found.upper]
        }
        #expect(try quartiles([4, 1, 3, 2]) == [1.75, 2.5, 3.25])
        #expect(try quartiles([1, 2, 3, 4, 5]) == [2, 3, 4])
        #expect(try quartiles([7]) == [7, 7, 7])
        #expect(Spread.quartiles([]) == nil)
    }

    // MARK: Experts

    @Test("Expert agreement: .795 and 0 in the document's vectors")
    func agreementVectors() throws {
        let agreed = try #require(ExpertKey.Rating([4, 4, 5, 4, 3, 4, 5, 4]))
        #expect(isClose(agreed.mean, 4.125))
        // Σ (x − 4.125)² = 2.875, over 7.
        #expect(isClose(agreed.variance, 2.875 / 7))
        #expect(isClose(agreed.agreement, 1 - 2.875 / 14))
        #expect(abs(agreed.agreement - 0.795) < 5e-4)
        #expect(agreed.isAgreed)
        let divided = try #require(ExpertKey.Rating([1, 5, 2, 5, 1, 4, 2, 5]))
        #expect(abs(divided.variance - 3.268) < 5e-4)
        #expect(divided.agreement == 0)
        #expect(!divided.isAgreed)
        #expect(ExpertKey.Rating([]) == nil)
        #expect(ExpertKey.Rating([3])?.agreement == 1)
    }

    private static func key(_ ratings: [[Double]]) -> ExpertKey {
        ExpertKey(ratings: ratings.map { ExpertKey.Rating($0) })
    }

    @Test("Agreement of a path with the key: chosen above lowest over highest above lowest")
    func keyAgreement() throws {
        let first = Self.key([[1, 1, 1], [3, 3, 3], [5, 5, 5]])
        let second = Self.key([[2, 2], [4, 4]])
        #expect(isClose(ExpertKey.agreement([(first, 2), (second, 1)]), 1))
        #expect(isClose(ExpertKey.agreement([(first, 0), (second, 0)]), 0))
        #expect(isClose(ExpertKey.agreement([(first, 1), (second, 1)]), (2.0 + 2) / (4 + 2)))
        #expect(ExpertKey.agreement([]) == nil)
    }

    @Test("A decision on which experts agree about fewer than two options does not count")
    func keyNeedsAgreement() {
        let divided = Self.key([[1, 5], [3, 3], [1, 5]])
        #expect(divided.agreement(choosing: 1) == nil)
        #expect(Self.key([[3, 3], []]).agreement(choosing: 0) == nil)
        #expect(Self.key([[1], [5]]).agreement(choosing: 2) == nil)
        #expect(Self.key([[1], [5]]).agreement(choosing: -1) == nil)
    }

    @Test("A choice on which experts differ adds nothing to the agreement with the key")
    func keySkipsADisputedChoice() {
        let key = Self.key([[1, 1], [4, 4], [1, 5, 1, 5]])
        #expect(key.agreement(choosing: 0) != nil)
        #expect(key.agreement(choosing: 2) == nil)
    }

    @Test("Rating everything higher changes nothing in the similarity to the key")
    func similarityIgnoresElevation() {
        let key = Self.key([[1, 1], [3, 3], [5, 5]])
        #expect(isClose(key.similarity(to: [1, 3, 5]), 1))
        #expect(isClose(key.similarity(to: [0, 2, 4]), 1))
        // Centred −2, 0, 2 against 2, 0, −2: 8/3 apart on average.
        #expect(isClose(key.similarity(to: [5, 3, 1]), 1 - 8.0 / 3 / 4))
        #expect(key.similarity(to: [1, 3]) == nil)
        #expect(Self.key([[1], []]).similarity(to: [1, 2]) == nil)
    }

    @Test("Rank correlation counts order only, with ties at their mean rank")
    func rankCorrelation() {
        #expect(isClose(ExpertKey.rankCorrelation([1, 2, 3], [10, 100, 1_000]), 1))
        #expect(isClose(ExpertKey.rankCorrelation([1, 2, 3], [3, 2, 1]), -1))
        // Ranks 0, 1.5, 1.5, 3 against 0, 1, 2, 3.
        #expect(
            isClose(
                ExpertKey.rankCorrelation([1, 2, 2, 3], [1, 2, 3, 4]),
                4.5 / 22.5.squareRoot()
            )
        )
        #expect(ExpertKey.rankCorrelation([1, 1], [1, 2]) == nil)
        #expect(ExpertKey.rankCorrelation([1, 2], [1, 2, 3]) == nil)
        #expect(ExpertKey.rankCorrelation([1], [1]) == nil)
    }

    // MARK: Marks

    @Test("A score as a mark: 0 is 1, 50 is 5.5 and 100 is 10, rounded half up to tenths")
    func marks() {
        #expect(Score.mark(0) == 1)
        #expect(Score.mark(50) == 5.5)
        #expect(Score.mark(100) == 10)
        // 1 + 9 · 0.05 = 1.45 and 1 + 9 · 0.95 = 9.55.
        #expect(Score.mark(5) == 1.5)
        #expect(Score.mark(95) == 9.6)
        for tenths in 0...90 {
            #expect(Score.mark(Double(tenths) * 10 / 9) == Double(10 + tenths) / 10)
        }
        // Halfway between two tenths, also where the score is a rounded fraction.
        for tenths in 0..<90 {
            let half = Double(tenths) + 0.5
            #expect(Score.mark(half * 10 / 9) == Double(11 + tenths) / 10)
        }
    }

    @Test("A score is placed between lowest and highest; an empty range has no score")
    func placing() {
        #expect(Score.placed(3, in: 1...5) == 50)
        #expect(Score.placed(1, in: 1...5) == 0)
        #expect(Score.placed(5, in: 1...5) == 100)
        #expect(Score.placed(9, in: 1...5) == 100)
        #expect(Score.placed(-9, in: 1...5) == 0)
        #expect(Score.placed(3, in: 3...3) == nil)
        #expect(Score.placed(3, in: nil) == nil)
    }
}
