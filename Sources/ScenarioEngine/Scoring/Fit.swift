/// How well somebody's autonomy fits at one moment (domain.md A3.3).
package struct Fit: Hashable, Sendable {
    /// φ, 0–100: 100 inside the band, falling in a straight line outside it.
    package let value: Double
    package let zone: Zone

    init(value: Double, zone: Zone) {
        self.value = value
        self.zone = zone
    }

    /// - Parameters:
    ///   - deviation: the distance to the band in thousandths, above 0.
    ///   - slope: the distance at which φ reaches 0, in points.
    @inline(__always)
    init(deviation: Double, slope: Double, zone: Zone) {
        value = 100 * max(0, 1 - deviation / (1000 * slope))
        self.zone = zone
    }

    /// Fit of `level` against `band`.
    package init(level: Level, band: Band, slope: Slope = Slope()) {
        if level < band.lower {
            self.init(
                deviation: Double(band.lower.thousandths - level.thousandths),
                slope: slope.under,
                zone: .less
            )
        } else if level > band.upper {
            self.init(
                deviation: Double(level.thousandths - band.upper.thousandths),
                slope: slope.over,
                zone: .more
            )
        } else {
            self.init(value: 100, zone: .fits)
        }
    }
}
