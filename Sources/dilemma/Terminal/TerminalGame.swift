internal import Foundation
internal import Report
internal import Resources
internal import ScenarioEngine

/// A room played line by line in a terminal.
struct TerminalGame {
    private var playthrough: Playthrough
    private let ranges: Ranges
    private let letters = Array("abcdefgijklmnoprstvwxyz")
    private var scenario: Scenario { playthrough.story.scenario }

    init(_ playthrough: Playthrough) {
        self.playthrough = playthrough
        ranges = Ranges(playthrough.story)
    }

    private enum Answer {
        case option(Int)
        case back, employees, help, leave
    }

    func run() {
        var game = self
        Farewell.onInterrupt()
        game.printSetting()
        while game.playthrough.scene != nil {
            guard game.playScene() else {
                Farewell.say()
                return
            }
        }
        let debrief = Debrief(game.playthrough, ranges: ranges)
        DebriefReport(debrief, game.playthrough).print()
    }

    private func printSetting() {
        Page.write()
        Page.heading(scenario.title.isEmpty ? scenario.id : scenario.title)
        Page.paragraph(scenario.setting)
        Page.paragraph(scenario.dilemma)
        if !scenario.employees.isEmpty { printEmployees() }
        printHelp()
    }

    private func printHelp() {
        Page.paragraph(
            tr("A letter makes a choice, u goes back, ? shows the employees, q leaves.")
        )
    }

    private func printEmployees() {
        for (index, employee) in scenario.employees.enumerated()
        where playthrough.state.hasArrived(employee: index, in: playthrough.story) {
            let name = employee.displayName.printable()
            Page.write(
                Page.wrapped(employee.role.isEmpty ? name : "\(name), \(employee.role)", indent: 2)
            )
            if !employee.line.isEmpty {
                Page.write(Page.wrapped("“\(employee.line)”", indent: 4, hanging: 5))
            }
        }
        Page.write()
    }

    /// One scene until its consequence; false when the player leaves.
    private mutating func playScene() -> Bool {
        guard let scene = playthrough.scene else { return true }
        printScene(scene)
        let order = playthrough.shownOrder
        guard !order.isEmpty else {
            Page.paragraph(
                tr("In “%1” no option is offered: the story cannot go on.").filled(scene.id)
            )
            return leaveDeadEnd()
        }
        printOptions(order.map { scene.options[$0] })
        while true {
            switch ask(optionCount: order.count) {
            case .leave: return false
            case .help: printHelp()
            case .employees: printEmployees()
            case .back:
                if playthrough.goBack() { return true }
                Page.paragraph(tr("This is the first decision; there is nothing to go back to."))
            case .option(let position):
                let before = playthrough.state
                // The positions were offered a moment ago.
                guard (try? playthrough.choose(order[position])) != nil else { continue }
                printConsequence(of: scene.options[order[position]], before: before)
                return true
            }
        }
    }

    /// Where nothing is offered a player can still go back; false when the player leaves.
    private mutating func leaveDeadEnd() -> Bool {
        while true {
            switch ask(optionCount: 0) {
            case .leave: return false
            case .help: printHelp()
            case .employees: printEmployees()
            case .back where playthrough.goBack(): return true
            case .back, .option:
                Page.paragraph(tr("This is the first decision; there is nothing to go back to."))
            }
        }
    }

    private func printScene(_ scene: Scene) {
        Page.rule()
        let most = ranges.decisions?.upperBound
        let number = playthrough.steps.count + 1
        let progress = most.map {
            tr("decision %1 of at most %2").filled(String(number), String($0))
        }
        let parts = [scene.time, progress ?? tr("decision %1").filled(String(number))]
        Page.write(Page.dim(parts.filter { !$0.isEmpty }.joined(separator: " · ")))
        Page.heading(scene.displayTitle)
        for block in playthrough.state.textBlocks(in: playthrough.story) {
            Page.paragraph(block.text)
        }
        for line in scene.say {
            let name = scenario.employees.first { $0.id == line.speaker }?.name ?? line.speaker
            let shown = name.split(separator: " ").first.map(String.init) ?? name
            Page.write(Page.wrapped("\(shown): “\(line.text)”", indent: 2, hanging: 4))
        }
        if !scene.say.isEmpty { Page.write() }
    }

    private func printOptions(_ options: [Option]) {
        Page.heading(tr("What do you do?"))
        for (position, option) in options.enumerated() {
            let text = option.displayText
            // Behind the last letter, numbers take over.
            let sign = position < letters.count ? String(letters[position]) : "\(position + 1)"
            Page.write(Page.wrapped("\(sign))  \(text)", indent: 1, hanging: 5))
        }
        Page.write()
    }

    private func ask(optionCount: Int) -> Answer {
        while true {
            print("> ", terminator: "")
            fflush(nil)
            guard let line = readLine() else {
                Page.write()
                return .leave
            }
            let word = line.trimmingCharacters(in: .whitespaces).lowercased()
            switch word {
            case "q", "quit", "stop": return .leave
            case "u": return .back
            case "?": return .employees
            case "h", "help": return .help
            default: break
            }
            if let letter = word.first, word.count == 1,
                let position = letters.prefix(optionCount).firstIndex(of: letter)
            {
                return .option(position)
            }
            if let number = Int(word), number >= 1, number <= optionCount {
                return .option(number - 1)
            }
            guard optionCount > 0 else {
                Page.write(tr("Type u to go back, or q."))
                continue
            }
            Page.write(
                tr("Type a letter from a to %1, u, ? or q.").filled(
                    String(letters[min(optionCount, letters.count) - 1])
                )
            )
        }
    }

    private func printConsequence(of option: Option, before: State) {
        Page.write()
        Page.paragraph(option.result)
        let voices = voices(after: option, before: before)
        for (employee, line) in voices {
            let name = employee.displayName.printable()
            Page.write(Page.wrapped("\(name): “\(line)”", indent: 2, hanging: 4))
        }
        if !voices.isEmpty { Page.write() }
        if let gain = Self.sentence(tr("Gain"), option.gain) { Page.write(gain) }
        if let price = Self.sentence(tr("Price"), option.price) { Page.write(price) }
        if !(option.gain + option.price).isEmpty { Page.write() }
    }

    private static func sentence(_ label: String, _ text: String) -> String? {
        guard !text.isEmpty else { return nil }
        let start = "  " + label + ": "
        return Page.wrapped(start.dropFirst(2) + text, indent: 2, hanging: 4)
    }

    /// What each affected employee says: the line written for this option, else the line of the
    /// zone that was entered.
    private func voices(after option: Option, before: State) -> [(Employee, String)] {
        let story = playthrough.story
        let after = playthrough.state
        return scenario.employees.enumerated().compactMap { index, employee in
            if let voice = option.voices.first(where: { $0.speaker == employee.id }) {
                return (employee, voice.text)
            }
            let zone = after.fit(ofEmployee: index, in: story).zone
            guard before.fit(ofEmployee: index, in: story).zone != zone,
                !employee.says[zone].isEmpty
            else { return nil }
            return (employee, employee.says[zone])
        }
    }
}

/// Leaving politely, also by Ctrl-C and Ctrl-D.
enum Farewell {
    private static var text: String { tr("Until next time. Nothing was kept.") }

    static func say() {
        Page.write(text)
    }

    /// On Ctrl-C the farewell is written and the program ends with the code of a signal.
    static func onInterrupt() {
        signal(SIGINT, SIG_IGN)
        let source = DispatchSource.makeSignalSource(signal: SIGINT, queue: .global())
        source.setEventHandler {
            // The main thread holds the lock of standard input, which a plain exit would wait for.
            FileHandle.standardOutput.write(Data("\n\(text)\n".utf8))
            _exit(130)
        }
        source.activate()
        held = source
    }

    nonisolated(unsafe) private static var held: (any DispatchSourceSignal)?
}
