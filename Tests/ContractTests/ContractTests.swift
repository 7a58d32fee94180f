import Foundation
import Testing

/// The command line as format.md promises it, seen from outside.
///
/// Expected numbers are those of domain.md A4 in full precision, or come from a brute force in
/// these tests.
@Suite(.serialized)
enum ContractTests {
    static let style = ["ruimte", "richting", "ruggensteun"]
    static let outcomes = ["werkplezier", "werkdrukbalans", "dienstverlening", "vertrouwen"]

    /// One path of the worked example with everything A4 says about it, as fractions.
    struct Worked: Sendable, CustomTestStringConvertible {
        let path: String
        let ending: String
        /// Chosen minus lowest, and room on offer, per style.
        let shares: [(Double, Double)]
        let sums: [Double]
        let totals: [Double]
        let scores: [Double]
        let noor: [Double]
        let bram: [Double]
        let directions: [[String]]
        let fitScores: [Double]
        let flags: [String]
        var testDescription: String { path }
    }

    static let worked = [
        Worked(
            path: "b,a,b",
            ending: "strak",
            shares: [(2, 8), (6, 6), (2, 4)],
            sums: [0, 5, 3],
            totals: [0, -3, 3, 2],
            scores: [0, 100.0 / 6, 100, 60],
            noor: [100.0 / 3, 100.0 / 3, 200.0 / 3],
            bram: [100, 100, 250.0 / 3],
            directions: [["less", "less", "less"], ["fits", "fits", "less"]],
            // Noor: mean 400/9 between 250/9 and 100. Bram: mean 850/9 between 25/3 and 100.
            fitScores: [300.0 / 13, 3100.0 / 33],
            flags: ["gezien"]
        ),
        Worked(
            path: "a,b,a,b",
            ending: "op-maat",
            shares: [(7, 12), (5, 9), (3, 5)],
            sums: [3, 3, 4],
            totals: [2, -4, 1, 4],
            scores: [50, 0, 500.0 / 7, 100],
            noor: [100, 100, 100, 100],
            bram: [100.0 / 3, 50, 100, 100],
            directions: [Array(repeating: "fits", count: 4), ["more", "more", "fits", "fits"]],
            // Bram: mean 425/6 between 25/3 and 100.
            fitScores: [100, 750.0 / 11],
            flags: ["gezien"]
        ),
        Worked(
            path: "a,c,b,a",
            ending: "te-wijd",
            shares: [(12, 12), (0, 9), (0, 5)],
            sums: [8, -2, 1],
            totals: [3, 0, -4, 2],
            scores: [75, 200.0 / 3, 0, 60],
            noor: [100, 100, 100, 100],
            bram: [100.0 / 3, 0, 0, 0],
            directions: [
                Array(repeating: "fits", count: 4), Array(repeating: "more", count: 4),
            ],
            fitScores: [100, 0],
            flags: []
        ),
    ]
}
