internal import Resources
internal import ScenarioEngine

extension Profile {
    /// Where the choices stand between giving direction and giving room.
    package struct Map: Hashable, Sendable {
        /// Share of richting and of ruimte, 0–1.
        package var x: Double
        package var y: Double
        /// Share of ruggensteun, 0–1; nil when it may not be shown.
        package var size: Double?
        /// What drawing lots gives: the ellipse “loten” touches the four ends.
        package var chanceX: ClosedRange<Double>
        package var chanceY: ClosedRange<Double>
        package var xName: String
        package var yName: String
        /// What the size of the dot says; empty without ``size``.
        package var sizeName: String
        /// Names of the fields: upper left, upper right, lower left, lower right.
        package var fields: [String]
        /// Position in ``fields`` of the field the dot is in; nil when it is within what drawing
        /// lots gives.
        package var field: Int?
        /// Position of the nearest field, also where none is claimed.
        package var nearest: Int
        /// “Inkaderen”, or “Dicht bij het midden; het meest bij inkaderen”.
        package var title: String
        /// What comes behind “Helpt als”, of the nearest field.
        package var helps: String
        /// What comes behind “Knelt als”.
        package var hurts: String
        /// The whole drawing as a sentence.
        package var sentence: String
    }
}

extension Profile.Map {
    /// Nil unless ruimte and richting both have enough decisions to be spoken of.
    init?(_ debrief: Debrief) {
        let across = debrief.style.first { $0.name == "richting" }
        let up = debrief.style.first { $0.name == "ruimte" }
        let back = debrief.style.first { $0.name == "ruggensteun" }
        guard let across, let up, let x = across.share.value, let y = up.share.value,
            let bandX = across.band, let bandY = up.band, across.lean != nil, up.lean != nil
        else { return nil }
        self.x = x
        self.y = y
        size = back.flatMap { $0.lean == nil ? nil : $0.share.value }
        chanceX = bandX.interval
        chanceY = bandY.interval
        xName = DisplayName.style(across.name)
        yName = DisplayName.style(up.name)
        sizeName = size == nil ? "" : back.map { DisplayName.style($0.name) } ?? ""
        let field = Field(x: x, y: y)
        fields = Field.allCases.map(\.name)
        nearest = field.rawValue
        let isChance = Self.isWithin(x: x, bandX, y: y, bandY)
        self.field = isChance ? nil : field.rawValue
        title =
            isChance
            ? tr("Close to the middle; nearest to %1").filled(field.name)
            : DisplayName.capitalized(field.name)
        helps = field.helps
        hurts = field.hurts
        let leans = [across, up, size == nil ? nil : back].compactMap { $0 }.map { style in
            tr("%1: %2.").filled(DisplayName.style(style.name), style.words)
        }
        sentence = ([title + "."] + leans).joined(separator: " ")
    }

    /// Whether a dot lies in or on the ellipse of one deviation.
    static func isWithin(
        x: Double,
        _ bandX: Ranges.ChanceBand,
        y: Double,
        _ bandY: Ranges.ChanceBand
    ) -> Bool {
        func part(_ value: Double, _ band: Ranges.ChanceBand) -> Double {
            let distance = abs(value - band.mean)
            if distance < 1e-9 { return 0 }
            return band.deviation > 0 ? distance / band.deviation : .infinity
        }
        let parts = (part(x, bandX), part(y, bandY))
        return parts.0 * parts.0 + parts.1 * parts.1 <= 1 + 1e-9
    }

    /// The four fields, with one line each on when it helps and when it hurts (domain.md A5).
    enum Field: Int, CaseIterable {
        case lettingGo, roomWithinLimits, holdingBack, settingLimits

        init(x: Double, y: Double) {
            switch (x >= 0.5, y >= 0.5) {
            case (false, true): self = .lettingGo
            case (true, true): self = .roomWithinLimits
            case (false, false): self = .holdingBack
            case (true, false): self = .settingLimits
            }
        }

        var name: String {
            switch self {
            case .lettingGo: tr("letting go")
            case .roomWithinLimits: tr("room within limits")
            case .holdingBack: tr("holding back")
            case .settingLimits: tr("setting limits")
            }
        }

        var helps: String {
            switch self {
            case .lettingGo: tr("people know the work and like to find their own way.")
            case .roomWithinLimits: tr("the goal is fixed and more than one way leads to it.")
            case .holdingBack: tr("the team is already busy with an answer of its own.")
            case .settingLimits: tr("a mistake costs a lot, or somebody asks where to start.")
            }
        }

        var hurts: String {
            switch self {
            case .lettingGo: tr("somebody is new and has nothing to hold on to.")
            case .roomWithinLimits: tr("so much is agreed that little is left to choose.")
            case .holdingBack: tr("somebody waits for a word that only you can say.")
            case .settingLimits: tr("people can do more than they are allowed to decide.")
            }
        }
    }
}
