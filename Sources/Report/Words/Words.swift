internal import Resources
package import ScenarioEngine

extension Lean {
    /// The lean in words; never a judgement (domain.md A3.6).
    package var words: String {
        switch self {
        case .less: tr("less often than drawing lots")
        case .none: tr("no clear lean")
        case .more: tr("more often than drawing lots")
        }
    }
}

extension Debrief.Style {
    /// The lean in words, or why nothing is said.
    package var words: String {
        if let lean { return lean.words }
        if band == nil { return tr("not measured in this room") }
        return share.decisions == 0
            ? tr("nothing to choose on your path") : tr("too few decisions to say")
    }
}

extension Zone {
    /// “minder ruimte dan past”.
    package var words: String {
        switch self {
        case .less: tr("less room than fits")
        case .fits: tr("fits")
        case .more: tr("more room than fits")
        }
    }

    /// “te weinig”.
    package var amount: String {
        switch self {
        case .less: tr("too little")
        case .fits: tr("fits")
        case .more: tr("too much")
        }
    }

    /// The zone at the start of a line over time.
    var start: String {
        switch self {
        case .less: tr("began with too little")
        case .fits: tr("fitted at the start")
        case .more: tr("began with too much")
        }
    }

    /// The zone at the end of a line over time.
    var end: String {
        switch self {
        case .less: tr("too little at the end")
        case .fits: tr("fits at the end")
        case .more: tr("too much at the end")
        }
    }
}

extension Scene {
    /// What the scene is called on screen.
    package var displayTitle: String { title.isEmpty ? id : title }
}

extension Option {
    /// What the option says on screen.
    package var displayText: String { text.isEmpty ? id : text }
}

extension Employee {
    package var displayName: String { name.isEmpty ? id : name }

    /// The first word of the name.
    package var shortName: String {
        displayName.split(separator: " ").first.map(String.init) ?? displayName
    }
}
