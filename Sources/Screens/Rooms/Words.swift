internal import Resources
internal import ScenarioEngine

/// What a door is called.
func doorName(_ accent: Accent) -> String {
    switch accent {
    case .technologie: tr("Technology")
    case .leiderschap: tr("Leadership")
    case .vijfWs: tr("The five W’s")
    }
}

/// “9 of 10 besluiten”.
func decisionsWords(_ decisions: ClosedRange<Int>) -> String {
    trn("%1 decision", "%1 decisions", decisions.upperBound).filled(rangeWords(decisions))
}

/// “9”, “9 of 10”, “7 tot 10”.
func rangeWords(_ range: ClosedRange<Int>) -> String {
    switch range.count {
    case 1: String(range.lowerBound)
    case 2: tr("%1 or %2").filled(String(range.lowerBound), String(range.upperBound))
    default: tr("%1 to %2").filled(String(range.lowerBound), String(range.upperBound))
    }
}

/// “besluit 3 van 9 of 10”.
func progressWords(_ number: Int, of decisions: ClosedRange<Int>?) -> String {
    guard let decisions else { return tr("decision %1").filled(String(number)) }
    return tr("decision %1 of %2").filled(String(number), rangeWords(decisions))
}
