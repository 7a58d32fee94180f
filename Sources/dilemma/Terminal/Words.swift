internal import Resources
internal import ScenarioEngine

extension Lean {
    /// The lean in words; never a judgement (domain.md A3.6).
    var words: String {
        switch self {
        case .less: tr("less often than drawing lots")
        case .none: tr("no clear lean")
        case .more: tr("more often than drawing lots")
        }
    }
}

extension Zone {
    var words: String {
        switch self {
        case .less: tr("less room than fits")
        case .fits: tr("fits")
        case .more: tr("more room than fits")
        }
    }
}
