internal import Resources
internal import ScenarioEngine

struct WinningEnding: Rule {
    let id = "winning-ending"
    let severity = Finding.Severity.warning
    var help: String { tr("No ending beats all others on every outcome; each has its price.") }

    func findings(in room: CheckedRoom) -> [Finding] {
        let reached = room.outlooks.enumerated().compactMap { index, outlook in
            outlook.map { (index: index, outcomes: $0.outcomes) }
        }
        guard reached.count > 1 else { return [] }
        return reached.filter { ending in
            reached.allSatisfy { other in
                other.index == ending.index
                    || zip(ending.outcomes, other.outcomes).allSatisfy { $0 >= $1 - 1e-9 }
                        && zip(ending.outcomes, other.outcomes).contains { $0 > $1 + 1e-9 }
            }
        }.map {
            finding(
                tr("On average “%1” is best on every outcome; then it is a prize, not an ending.")
                    .filled(room.scenario.endings[$0.index].id),
                at: room.pointer(ending: $0.index)
            )
        }
    }
}
