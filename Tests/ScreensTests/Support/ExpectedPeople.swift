internal import Gtk
internal import Resources
internal import Report
internal import ScenarioEngine
internal import Sessions
internal import Testing

@testable import Screens

extension ScreenTests.ConsequenceTests {
    /// Somebody who notices a choice, worked out from the option as the file has it.
    struct Person {
        let name: String
        let line: String
        let before: String
        let after: String
        let isEstimate: Bool
    }

    struct Meter {
        let area: WidgetNode
        let words: String
    }

    static func words(_ shift: Int) -> String {
        switch shift {
        case 0: "stayed the same"
        case 1...: "went up, \(shift)"
        default: "went down, \(-shift)"
        }
    }

    static func mood(_ zone: Zone) -> String {
        switch zone {
        case .less: "less room than fits"
        case .fits: "fits"
        case .more: "more room than fits"
        }
    }

    /// The meter of an outcome: its drawing, between its name and its words.
    static func meter(_ name: String, _ screen: WidgetNode) -> Meter? {
        let all = screen.all
        guard let place = all.firstIndex(where: { $0.text == name }), place + 2 < all.count,
            all[place + 1].has("meter"), let words = all[place + 2].text
        else { return nil }
        return Meter(area: all[place + 1], words: words)
    }

    /// Waits for the scene after a consequence, if there is one.
    static func showNext(_ play: PlayModel, _ test: TestVisit) async throws {
        if play.phase == .scene { try await test.showScene() }
    }

    /// Everybody who speaks in the option, in its order, then everybody else it moves.
    static func expected(_ play: PlayModel, _ before: State) -> [Person] {
        let story = play.room.story
        let steps = play.playthrough.steps
        guard let step = steps.last else { return [] }
        let option = story.scenario.scenes[step.scene].options[step.option]
        let revealed = Set(
            steps.flatMap { story.scenario.scenes[$0.scene].options[$0.option].reveals }
        )
        let employees = story.scenario.employees
        let voices = option.voices.map(\.speaker)
        let others = employees.map(\.id).filter { id in
            guard !voices.contains(id), let index = employees.firstIndex(where: { $0.id == id })
            else { return false }
            let after = step.stateAfter
            return before.autonomy(ofEmployee: index, in: story)
                != after.autonomy(ofEmployee: index, in: story)
                || before.band(ofEmployee: index, in: story)
                    != after.band(ofEmployee: index, in: story)
        }
        return (voices + others).compactMap { id in
            guard let index = employees.firstIndex(where: { $0.id == id }) else { return nil }
            let employee = employees[index]
            let zones = [before, step.stateAfter].map { $0.fit(ofEmployee: index, in: story).zone }
            return Person(
                name: employee.shortName,
                line: option.voices.first { $0.speaker == id }?.text ?? employee.says[zones[1]],
                before: mood(zones[0]),
                after: mood(zones[1]),
                isEstimate: revealed.isDisjoint(with: [id, "all"])
            )
        }
    }
}

extension TestVisit {
    /// Events on disk, of every unfinished visit.
    var storedEvents: Int {
        get throws {
            visit.refreshFoyer()
            return visit.unfinished.map(\.session.progress.eventCount).reduce(0, +)
        }
    }
}
