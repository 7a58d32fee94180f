/// Somebody in the story, with the autonomy this person experiences and the amount that fits.
package struct Employee: Hashable, Sendable {
    package var id: String
    package var name: String
    package var role: String
    /// Experienced autonomy at the start, 0–10.
    package var autonomy: Level
    /// The range that fits at the start.
    package var band: Band
    package var slope: Slope
    /// 1–5, the basis of a proposed band (domain.md A3.2).
    package var need: Int?
    package var able: Int?
    package var willing: Int?
    /// The sentence that stays with you.
    package var line: String
    package var portrait: String?
    package var says: ZoneLines
    /// False for somebody who joins later, through the `arrives` of an option.
    package var present: Bool

    package init(
        id: String,
        name: String = "",
        role: String = "",
        autonomy: Level,
        band: Band,
        slope: Slope = Slope(),
        need: Int? = nil,
        able: Int? = nil,
        willing: Int? = nil,
        line: String = "",
        portrait: String? = nil,
        says: ZoneLines = ZoneLines(),
        present: Bool = true
    ) {
        self.id = id
        self.name = name
        self.role = role
        self.autonomy = autonomy
        self.band = band
        self.slope = slope
        self.need = need
        self.able = able
        self.willing = willing
        self.line = line
        self.portrait = portrait
        self.says = says
        self.present = present
    }
}

/// The range of experienced autonomy that fits somebody, both ends included.
package struct Band: Hashable, Sendable {
    package var lower: Level
    package var upper: Level

    package init(lower: Level, upper: Level) {
        self.lower = lower
        self.upper = upper
    }

    /// The band an editor proposes from three answers on a scale of 1–5 (domain.md A3.2).
    ///
    /// Rounded to tenths. A proposal, never a rule.
    package static func proposed(need: Int, able: Int, willing: Int) -> Band {
        let n = Double(need - 1) / 4
        let t = Double(min(able, willing) - 1) / 4
        let centre = 1 + 8 * (0.6 * n + 0.4 * t)
        func level(_ value: Double) -> Level {
            Level(thousandths: Int32((value * 10).rounded()) * 100).clamped
        }
        return Band(lower: level(centre - 1.5), upper: level(centre + 1.5))
    }
}

/// How many points outside the band take the fit from 100 to 0, on either side (domain.md A3.3).
package struct Slope: Hashable, Sendable {
    package static let standard = 3.0

    package var under: Double
    package var over: Double
    /// Why a side is steeper than usual.
    package var reason: String

    package init(under: Double = standard, over: Double = standard, reason: String = "") {
        self.under = under
        self.over = over
        self.reason = reason
    }
}

/// What somebody says on moving into a zone.
package struct ZoneLines: Hashable, Sendable {
    package var less: String
    package var fits: String
    package var more: String

    package init(less: String = "", fits: String = "", more: String = "") {
        self.less = less
        self.fits = fits
        self.more = more
    }

    package subscript(zone: Zone) -> String {
        switch zone {
        case .less: less
        case .fits: fits
        case .more: more
        }
    }
}

/// Where experienced autonomy lies against the band; also the direction of a misfit.
package enum Zone: String, Hashable, Sendable, CaseIterable {
    /// Less room than fits.
    case less
    case fits
    /// More room than fits.
    case more
}
