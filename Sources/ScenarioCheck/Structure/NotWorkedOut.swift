internal import Resources
internal import ScenarioEngine

struct NotWorkedOut: Rule {
    let id = "not-worked-out"
    let severity = Finding.Severity.warning
    var help: String { tr("Conditions leave few enough states to follow every path.") }

    func findings(in room: CheckedRoom) -> [Finding] {
        guard room.story.sceneCount > 0 else { return [] }
        if room.isTooLarge {
            return [
                finding(
                    tr(
                        "Too many states to follow every path; what can be reached was not checked."
                    ),
                    at: .root / "scenes"
                )
            ]
        }
        guard room.reach != nil, room.reach?.endings == nil else { return [] }
        return [
            finding(
                tr("Too many states to tell how every path ends; the endings were not checked."),
                at: .root / "endings"
            )
        ]
    }
}
