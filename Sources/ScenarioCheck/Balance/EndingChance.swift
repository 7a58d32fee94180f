internal import Resources
internal import ScenarioEngine

/// L6 of domain.md A8, its second half.
struct EndingChance: Rule {
    let id = "ending-chance"
    let severity = Finding.Severity.warning
    var help: String { tr("Drawing lots, each ending comes in 5 to 40 of 100 cases.") }

    func findings(in room: CheckedRoom) -> [Finding] {
        // With one ending there is nothing to spread.
        guard room.scenario.endings.count > 1 else { return [] }
        return zip(room.scenario.endings, room.ranges.endings).enumerated().compactMap {
            index,
            entry in
            let (ending, chance) = entry
            guard chance > 0, chance < 0.05 - 1e-9 || chance > 0.4 + 1e-9 else { return nil }
            let shown = chance < 0.001 ? tr("fewer than 0.1") : Number.percentage(chance)
            return finding(
                tr("Drawing lots, “%1” comes in %2 of 100 cases; 5 to 40 keeps endings alive.")
                    .filled(ending.id, shown),
                at: room.pointer(ending: index)
            )
        }
    }
}
