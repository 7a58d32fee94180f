internal import Resources
internal import ScenarioEngine

/// L5 of domain.md A8: options are shuffled in play, but an order in the file shows on paper.
struct LetterPattern: Rule {
    let id = "letter-carries-style"
    let severity = Finding.Severity.warning
    var help: String { tr("No letter carries one style through the whole room.") }

    /// Below this many scenes the same place comes back by chance too often to mean anything.
    private static let enoughScenes = 8

    func findings(in room: CheckedRoom) -> [Finding] {
        room.scenario.style.enumerated().compactMap { dimension, name in
            var places: [Int: Int] = [:]
            var scenes = 0
            for scene in room.scenes {
                let effects = scene.styles.map { $0[dimension] }
                guard let most = effects.max(), effects.count(where: { $0 == most }) == 1,
                    let place = effects.firstIndex(of: most)
                else { continue }
                scenes += 1
                places[place, default: 0] += 1
            }
            guard scenes >= Self.enoughScenes,
                let often = places.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }),
                Double(often.value) >= 0.8 * Double(scenes)
            else { return nil }
            return finding(
                tr("In %1 of %2 scenes option number %3 has the most “%4”.").filled(
                    String(often.value),
                    String(scenes),
                    String(often.key + 1),
                    name
                ),
                at: .root / "scenes"
            )
        }
    }
}
