internal import Resources
internal import ScenarioEngine

struct StrongestIsLongest: Rule {
    let id = "strongest-is-longest"
    let severity = Finding.Severity.warning
    var help: String { tr("The option with the best sum is not always the longest.") }

    func findings(in room: CheckedRoom) -> [Finding] {
        let scenes = room.scenes.filter { $0.strongest != nil }
        let always = scenes.allSatisfy { entry in
            let lengths = entry.scene.options.map(\.text.count)
            guard let strongest = entry.strongest, let longest = lengths.max() else { return false }
            return longest > 0 && lengths[strongest] == longest
        }
        guard scenes.count >= StrongestPlace.scenesForPattern, always else { return [] }
        return [
            finding(
                tr("In every scene the option with the best sum is also the longest."),
                at: .root / "scenes"
            )
        ]
    }
}
