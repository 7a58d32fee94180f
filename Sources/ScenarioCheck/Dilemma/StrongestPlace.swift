internal import Resources
internal import ScenarioEngine

struct StrongestPlace: Rule {
    let id = "strongest-place"
    let severity = Finding.Severity.warning
    var help: String { tr("The option with the best sum is not always in the same place.") }

    func findings(in room: CheckedRoom) -> [Finding] {
        let strongest = room.strongest
        guard strongest.count >= CheckedRoom.scenesForPattern,
            Set(strongest.map(\.option)).count == 1, let place = strongest.first?.option
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
