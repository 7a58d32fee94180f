/// A point on the scale of experienced autonomy, 0–10, or a shift along it.
///
/// Kept in whole thousandths, so that adding and comparing are exact and equal states of a
/// playthrough are equal bit by bit.
package struct Level: Hashable, Comparable, Sendable {
    /// The value times 1000.
    package var thousandths: Int32

    package init(thousandths: Int32) {
        self.thousandths = thousandths
    }

    /// The level nearest to `value`; nil when it is not finite, has more than three decimals or
    /// lies outside −10…10.
    package init?(exactly value: Double) {
        guard value.isFinite, abs(value) <= 10 else { return nil }
        let scaled = (value * 1000).rounded()
        guard abs(scaled / 1000 - value) < 1e-9 else { return nil }
        thousandths = Int32(scaled)
    }

    /// The level as a number on the scale 0–10.
    package var value: Double { Double(thousandths) / 1000 }

    package static let lowest = Level(thousandths: 0)
    package static let highest = Level(thousandths: 10_000)

    package static func < (a: Level, b: Level) -> Bool { a.thousandths < b.thousandths }

    package static func + (a: Level, b: Level) -> Level {
        Level(thousandths: a.thousandths + b.thousandths)
    }

    /// The level held within 0–10 (domain.md A3.2).
    package var clamped: Level { min(max(self, .lowest), .highest) }
}
