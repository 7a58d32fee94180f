internal import Report
internal import Resources
internal import ScenarioEngine

/// The debrief of a playthrough on paper-like pages: the ending, your trail, your profile, whether
/// it fitted, what happened, and one thing to take along.
struct DebriefReport {
    private let debrief: Debrief
    private let playthrough: Playthrough
    private static let barWidth = 30

    init(_ debrief: Debrief, _ playthrough: Playthrough) {
        self.debrief = debrief
        self.playthrough = playthrough
    }

    func print() {
        printEnding()
        printTrail()
        printProfile()
        printFit()
        printOutcomes()
        printQuestion()
    }

    private func printEnding() {
        guard playthrough.scene == nil else { return }
        Page.rule()
        guard let ending = playthrough.ending else {
            Page.paragraph(tr("No ending fits this path."))
            return
        }
        Page.heading(ending.title)
        Page.paragraph(ending.text)
        if !ending.cost.isEmpty {
            Page.paragraph(tr("The price: %1").filled(ending.cost))
        }
    }

    private func printTrail() {
        guard !playthrough.steps.isEmpty else { return }
        Page.rule()
        Page.heading(tr("Your trail"))
        for (number, step) in playthrough.steps.enumerated() {
            let scene = playthrough.story.scenario.scenes[step.scene]
            let option = scene.options[step.option]
            Page.write(Page.wrapped("\(number + 1). \(scene.displayTitle)", hanging: 4))
            Page.write(Page.wrapped(option.displayText, indent: 4))
        }
        Page.write()
    }

    private func printProfile() {
        Page.rule()
        Page.heading(tr("Your profile"))
        Page.paragraph(
            tr(
                "How often you took the room that was on offer. ▒ is where most people end who draw lots."
            )
        )
        let names = debrief.style.map { DisplayName.style($0.name) }
        let width = names.map(\.count).max() ?? 0
        for (style, label) in zip(debrief.style, names) {
            let name = Self.padded(label, width)
            guard style.lean != nil, let share = style.share.value else {
                Page.write("  \(name)  —  " + style.words)
                continue
            }
            let bar = style.band.map { Self.bar(share, $0) } ?? ""
            let number =
                style.showsNumber ? Self.padLeft(String(Int((share * 100).rounded())), 3) : "   "
            Page.write("  \(name)  \(bar) \(number)  \(style.words)")
        }
        Page.write()
    }

    private func printFit() {
        guard !debrief.fit.isEmpty else { return }
        Page.rule()
        Page.heading(tr("Did it fit?"))
        for fit in debrief.fit {
            let name = fit.employee.displayName.printable()
            guard let last = fit.moments.last, let moment = fit.line.last else {
                Page.write("  \(name)  —")
                continue
            }
            let marks = fit.moments.map { Self.mark($0.zone) }.joined(separator: " ")
            Page.write("  " + Page.bold(name))
            Page.write("    " + marks + "   " + last.zone.words)
            Page.write(
                "    "
                    + tr("room now %1, fits %2 to %3").filled(
                        Number.decimal(moment.autonomy.value, places: 1),
                        Number.decimal(moment.band.lower.value, places: 1),
                        Number.decimal(moment.band.upper.value, places: 1)
                    )
            )
            let line = fit.employee.says[last.zone]
            if !line.isEmpty { Page.write(Page.wrapped("“\(line)”", indent: 4, hanging: 5)) }
            Page.write()
        }
        Page.paragraph(
            tr("After each choice: ▽ less room than fits, ● fits, △ more room than fits")
        )
    }

    private func printOutcomes() {
        Page.rule()
        Page.heading(tr("What happened?"))
        let names = debrief.outcomes.map { DisplayName.outcome($0.name) }
        let width = names.map(\.count).max() ?? 0
        for (outcome, label) in zip(debrief.outcomes, names) {
            let name = Self.padded(label, width)
            guard let range = outcome.range, range.lowerBound < range.upperBound else {
                Page.write("  \(name)  —")
                continue
            }
            let low = Self.padLeft(Number.signed(range.lowerBound), 4)
            let high = Number.signed(range.upperBound)
            let share =
                Double(outcome.sum - range.lowerBound)
                / Double(range.upperBound - range.lowerBound)
            let place = Int((share * Double(Self.barWidth - 1)).rounded())
            let line = (0..<Self.barWidth).map { $0 == place ? "◆" : "·" }.joined()
            Page.write("  \(name) \(low) \(line) \(high)   \(Number.signed(outcome.sum))")
        }
        Page.write()
        Page.paragraph(tr("From the lowest to the highest total that any path can reach."))
    }

    private func printQuestion() {
        guard let question = playthrough.ending?.question, !question.isEmpty else { return }
        Page.rule()
        Page.heading(tr("One thing"))
        Page.paragraph(question)
    }

    private static func mark(_ zone: Zone) -> String {
        switch zone {
        case .less: "▽"
        case .fits: "●"
        case .more: "△"
        }
    }

    /// A line from 0 to 1 with the chance band and the share on it.
    private static func bar(_ share: Double, _ band: Ranges.ChanceBand) -> String {
        let last = Double(barWidth - 1)
        let place = Int((share * last).rounded())
        let low = Int(((band.mean - band.deviation) * last).rounded())
        let high = Int(((band.mean + band.deviation) * last).rounded())
        return (0..<barWidth).map { position in
            position == place ? "◆" : (low...max(low, high)).contains(position) ? "▒" : "·"
        }.joined()
    }

    private static func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }

    private static func padLeft(_ text: String, _ width: Int) -> String {
        String(repeating: " ", count: max(0, width - text.count)) + text
    }
}
