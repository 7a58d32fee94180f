internal import Resources
internal import ScenarioEngine

struct StrongestPlace: Rule {
    let id = "strongest-place"
    let severity = Finding.Severity.warning
    var help: String { tr("The option with the best sum is not always in the same place.") }

    /// From this many scenes with one strongest option on, always is a pattern.
    static let scenesForPattern = 4

    func findings(in room: CheckedRoom) -> [Finding] {
        let places = room.scenes.compactMap(\.strongest)
        guard places.count >= Self.scenesForPattern, Set(places).count == 1,
            let place = places.first
        else { return [] }
        return [
            finding(
                tr("In every scene the option with the best sum is number %1.").filled(
                    String(place + 1)
                ),
                at: .root / "scenes"
            )
        ]
    }
}
