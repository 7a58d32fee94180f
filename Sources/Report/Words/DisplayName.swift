internal import Resources

/// The names of a scenario's dimensions as a person reads them: those that every room shares in
/// the language of the interface, an author's own as they are, with a capital.
package enum DisplayName {
    /// “Ruimte”.
    package static func style(_ id: String) -> String {
        switch id {
        case "ruimte": tr("Room")
        case "richting": tr("Direction")
        case "ruggensteun": tr("Backing")
        default: capitalized(id)
        }
    }

    /// What a style is in a few words; empty for an author's own.
    package static func explanation(ofStyle id: String) -> String {
        switch id {
        case "ruimte": tr("giving choice and say")
        case "richting": tr("giving a goal, limits and clarity")
        case "ruggensteun": tr("giving cover, time and safety")
        default: ""
        }
    }

    /// “Werkplezier”.
    package static func outcome(_ id: String) -> String {
        switch id {
        case "werkplezier": tr("Enjoyment of work")
        case "werkdrukbalans": tr("Workload balance")
        case "dienstverlening": tr("Service")
        case "vertrouwen": tr("Trust")
        default: capitalized(id)
        }
    }

    /// One of the five W's of work: “Werkproces”.
    package static func w(_ id: String) -> String {
        switch id {
        case "werkinhoud": tr("Work content")
        case "werkproces": tr("Work process")
        case "werktijden": tr("Working hours")
        case "werkplek": tr("Workplace")
        case "werkomstandigheden": tr("Working conditions")
        default: capitalized(id)
        }
    }

    static func capitalized(_ text: String) -> String {
        text.prefix(1).uppercased() + text.dropFirst()
    }
}
