internal import Resources
internal import ScenarioEngine

/// People in a room are invented; data that point to somebody real do not belong in it.
struct PersonalData: Rule {
    let id = "personal-data"
    let severity = Finding.Severity.warning
    var help: String {
        tr("No text holds an e-mail address, phone number or citizen service number.")
    }

    func findings(in room: CheckedRoom) -> [Finding] {
        var found: [Finding] = []
        room.eachText { text, pointer in
            for kind in IdentifyingData.kinds(in: text) {
                found.append(finding(kind.sentence, at: pointer()))
            }
        }
        return found
    }
}

extension IdentifyingData {
    fileprivate var sentence: String {
        switch self {
        case .email: tr("Here stands an e-mail address; invented people have none.")
        case .phone: tr("Here stands a phone number; leave it out.")
        case .citizenServiceNumber:
            tr(
                "Here stands a number that passes the test for citizen service numbers; leave it out."
            )
        }
    }
}
