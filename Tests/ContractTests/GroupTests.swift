import Foundation
import Testing

extension ContractTests {
    @Suite("votes and consensus") struct GroupTests {
        /// Votes with the styles of the worked example and D, D_max, D′, L, B (domain.md A3.8, A4).
        struct Decision: Sendable, CustomTestStringConvertible {
            let counts: String
            let styles: [String]
            let disagreement: Double
            let maximum: Double
            let distance: Double
            var relative: Double { disagreement / maximum }
            var discuss: Double { relative * (0.5 + 0.5 * distance / 12) }
            var testDescription: String { counts }
        }

        static let decisions = [
            Decision(
                counts: "5,5,2",
                styles: ["2,-1,0", "0,2,0", "0,0,2"],
                disagreement: 1 - 42.0 / 132,
                maximum: 1 - 36.0 / 132,
                distance: 5
            ),
            Decision(
                counts: "11,1",
                styles: ["-1,1,2", "2,0,1"],
                disagreement: 1 - 110.0 / 132,
                maximum: 1 - 60.0 / 132,
                distance: 5
            ),
            Decision(
                counts: "4,6,2",
                styles: ["2,0,0", "1,2,1", "-1,1,0"],
                disagreement: 1 - 44.0 / 132,
                maximum: 1 - 36.0 / 132,
                distance: 4
            ),
        ]

        @Test("Votes on the worked example divide and pay off as in A4", arguments: decisions)
        func decision(_ row: Decision) throws {
            let arguments = ["votes", row.counts, "--json"]
            let plain: Votes = try Dilemma.run(arguments).json()
            #expect(plain.n == 12)
            expectClose(plain.disagreement, row.disagreement)
            expectClose(plain.maximum, row.maximum)
            expectClose(plain.relative, row.relative)
            #expect(plain.distance == nil)
            #expect(plain.discuss == nil)
            for joined in [false, true] {
                let styles = row.styles.flatMap { joined ? ["--style=\($0)"] : ["--style", $0] }
                let votes: Votes = try Dilemma.run(arguments + styles).json()
                expectClose(votes.relative, row.relative)
                expectClose(votes.distance, row.distance)
                expectClose(votes.discuss, row.discuss)
            }
        }

        @Test("The decision to discuss first is M1, then M4")
        func order() {
            // The rounded numbers printed in A4: B .66, .22, .61.
            let printed = [0.66, 0.22, 0.61]
            for (row, number) in zip(Self.decisions, printed) {
                expectClose(row.discuss, number, within: 0.005)
            }
        }

        @Test(
            "Disagreement is the chance that two of them chose differently",
            arguments: [("12,0,0", 0, 0), ("4,4,4", 8.0 / 11, 1), ("3,2", 0.6, 1), ("1,1", 1, 1)]
        )
        func disagreement(_ counts: String, _ expected: Double, _ relative: Double) throws {
            let votes: Votes = try Dilemma.run("votes", counts, "--json").json()
            expectClose(votes.disagreement, expected)
            expectClose(votes.relative, relative)
        }

        @Test("Any division of votes follows the formulas of A3.8", arguments: 1...12)
        func anyVotes(_ seed: UInt64) throws {
            var random = SplitMix(state: seed)
            let counts = (0..<Int.random(in: 2...4, using: &random))
                .map { _ in Int.random(in: 1...9, using: &random) }
            let voters = counts.enumerated().flatMap { Array(repeating: $0, count: $1) }
            /// The chance that two voters differ, by looking at every pair.
            func differ(_ voters: [Int]) -> Double {
                var pairs = 0
                var different = 0
                for (index, one) in voters.enumerated() {
                    for other in voters[..<index] {
                        pairs += 1
                        different += one == other ? 0 : 1
                    }
                }
                return Double(different) / Double(pairs)
            }
            let even = voters.indices.map { $0 % counts.count }
            let votes: Votes = try Dilemma.run(
                "votes",
                counts.map(String.init).joined(separator: ","),
                "--json"
            ).json()
            #expect(votes.n == voters.count)
            expectClose(votes.disagreement, differ(voters))
            expectClose(votes.maximum, differ(even))
            expectClose(votes.relative, differ(voters) / differ(even))
        }

        @Test(
            "Consensus is Tastle and Wierman's",
            arguments: [
                ("30,40,210,130,530,50,10", 1000, 0.7256876, 1e-7), ("0,0,9,0,0", 9, 1, 1e-9),
                ("5,0,0,0,5", 10, 0, 1e-9),
                // Mean 1, each end at a distance of 1 of 2: 1 + ½·log₂ ½.
                ("1,2,1", 4, 0.5, 1e-9),
            ]
        )
        func consensus(
            _ counts: String,
            _ voters: Int,
            _ expected: Double,
            _ accuracy: Double
        ) throws {
            let answer: Consensus = try Dilemma.run("consensus", counts, "--json").json()
            #expect(answer.n == voters)
            expectClose(answer.consensus, expected, within: accuracy)
        }
    }
}
