/// The keys of a scenario file, by the kind of mapping they stand in. The JSON Schema names the
/// same ones.
package enum Keys {
    package enum Scenario: String, CaseIterable {
        case format, id, room, language, title, summary, setting, dilemma, minutes, version
        case authors, license, sources, style, outcomes, lenses, employees, start, scenes, endings
    }

    package enum Employee: String, CaseIterable {
        case id, name, role, autonomy, band, slope, need, able, willing, line, portrait, says
        case present
    }

    package enum Slope: String, CaseIterable {
        case under, over, reason
    }

    package enum Says: String, CaseIterable {
        case less, fits, more
    }

    package enum Scene: String, CaseIterable {
        case id, title, time, at, image, text, say, prompts, notes, reflection, sprint, practice
        case visits, options, next
    }

    package enum Image: String, CaseIterable {
        case file, alt
    }

    package enum Text: String, CaseIterable {
        case when, text
    }

    package enum Reflection: String, CaseIterable {
        case text, source, at
    }

    package enum Option: String, CaseIterable {
        case id, text, gain, price, result, voices, style, outcome, autonomy, band, reveals, sets
        case clears, leaves, arrives, lens, when, next
    }

    package enum Route: String, CaseIterable {
        case when, to
    }

    package enum Ending: String, CaseIterable {
        case id, title, when, text, cost, question
    }
}
