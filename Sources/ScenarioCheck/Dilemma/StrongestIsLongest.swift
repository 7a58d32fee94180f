internal import Resources
internal import ScenarioEngine

struct StrongestIsLongest: Rule {
    let id = "strongest-is-longest"
    let severity = Finding.Severity.warning
    var help: String { tr("The option with the best sum is not always the longest.") }

    func findings(in room: CheckedRoom) -> [Finding] {
        let strongest = room.strongest
        let longest = strongest.count { scene, option in
            let lengths = scene.options.map(\.text.count)
            return lengths[option] > 0 && lengths[option] == lengths.max()
        }
        guard strongest.count >= CheckedRoom.scenesForPattern, longest == strongest.count else {
            return []
        }
        return [
            finding(
                tr("In every scene the option with the best sum is also the longest."),
                at: .root / "scenes"
            )
        ]
    }
}
