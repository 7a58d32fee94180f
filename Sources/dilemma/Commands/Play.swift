internal import ArgumentParser
internal import Report
internal import Resources
internal import ScenarioEngine
internal import ScenarioFile

struct Play: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: tr("Plays a room in the terminal."),
        discussion: tr("With --path it plays the given options without questions.") + "\n"
            + tr("Example:") + "\n  dilemma play de-suggestie\n"
            + "  dilemma play de-suggestie --path a,b,c,a,b,c,a,b,c,a --json"
    )

    @Argument(help: ArgumentHelp(tr("A room."), valueName: "room"))
    var file: String

    @ArgumentParser.Option(help: ArgumentHelp(tr("Ids of options, with commas.")))
    var path: String?

    @Flag(help: ArgumentHelp(tr("Only the scenes of the short variant.")))
    var sprint = false

    @ArgumentParser.Option(help: ArgumentHelp(tr("Decides the order in which options are shown.")))
    var seed: UInt64?

    @Flag(help: ArgumentHelp(tr("Write the debrief of --path as JSON.")))
    var json = false

    func validate() throws {
        if json, path == nil { throw ValidationError(tr("--json goes with --path.")) }
        if file == "-", path == nil {
            throw ValidationError(
                tr("A room from standard input can only be played with --path.")
            )
        }
    }

    func run() throws {
        let room = try RoomInput(file, variant: sprint ? .sprint : .full)
        let seed = seed ?? UInt64.random(in: .min ... .max)
        guard let path else {
            TerminalGame(Playthrough(room.story, seed: seed)).run()
            return
        }
        let ids =
            path.isEmpty
            ? []
            : path.split(separator: ",", omittingEmptySubsequences: false).map {
                $0.filter { !$0.isWhitespace }
            }
        var playthrough = Playthrough(room.story, seed: seed)
        for (position, id) in ids.enumerated() {
            do throws(Playthrough.ChoiceError) {
                try playthrough.choose(id: String(id))
            } catch {
                StandardError.write(error.sentence(position: position + 1))
                throw RoomInput.Exit.usage
            }
        }
        if playthrough.isStuck, let scene = playthrough.scene {
            StandardError.write(
                tr("In “%1” no option is offered: the story cannot go on.").filled(scene.id)
            )
        }
        let debrief = Debrief(playthrough, ranges: Ranges(room.story))
        if json {
            print(debrief.json(of: playthrough).text, terminator: "")
        } else {
            DebriefReport(debrief, playthrough).print()
        }
    }
}

extension Playthrough.ChoiceError {
    /// - Parameter position: of the choice in the path, from 1.
    fileprivate func sentence(position: Int) -> String {
        switch self {
        case .ended:
            tr("Choice %1 of the path comes after the end of the story.").filled(String(position))
        case .unknown(let option, let scene):
            tr("Choice %1 of the path: “%2” has no option “%3”.").filled(
                String(position),
                scene,
                option
            )
        case .notOffered(let option, let scene):
            tr("Choice %1 of the path: “%3” is not offered in “%2” here.").filled(
                String(position),
                scene,
                option
            )
        }
    }
}

extension Debrief {
    /// The debrief as format.md asks for it.
    func json(of playthrough: Playthrough) -> JSONValue {
        let scenario = playthrough.story.scenario
        let path = playthrough.steps.map { step in
            let scene = scenario.scenes[step.scene]
            return JSONValue.object(
                ("scene", .string(scene.id)),
                ("option", .string(scene.options[step.option].id))
            )
        }
        return .object(
            ("scenario", .string(scenario.id)),
            ("version", .integer(scenario.version)),
            ("decisions", .integer(playthrough.state.decisions(in: playthrough.story))),
            ("path", .array(path)),
            ("ending", playthrough.ending.map { .string($0.id) } ?? .null),
            ("style", .object(style.map { JSONValue.Member($0.name, $0.json) })),
            ("outcome", .object(outcomes.map { JSONValue.Member($0.name, $0.json) })),
            ("fit", .object(fit.map { JSONValue.Member($0.employee.id, $0.json) })),
            ("lens", .object(lenses.map { JSONValue.Member($0.name, $0.json) })),
            ("flags", .array(flags.map { .string($0) }))
        )
    }
}

extension Debrief.Style {
    fileprivate var json: JSONValue {
        .object(
            ("share", .optional(share.value)),
            ("score", .optional(score)),
            ("of", .integer(share.decisions)),
            ("sum", .integer(sum)),
            ("words", lean.map { .string($0.words) } ?? .null)
        )
    }
}

extension Debrief.Outcome {
    fileprivate var json: JSONValue {
        .object(
            ("sum", .integer(sum)),
            ("score", .optional(score)),
            ("min", range.map { .integer($0.lowerBound) } ?? .null),
            ("max", range.map { .integer($0.upperBound) } ?? .null)
        )
    }
}

extension Debrief.EmployeeFit {
    fileprivate var json: JSONValue {
        .object(
            ("mean", .optional(mean)),
            ("score", .optional(score)),
            ("moments", .array(moments.map { .number($0.value) })),
            ("direction", .array(moments.map { .string($0.zone.rawValue) }))
        )
    }
}

extension Debrief.Lens {
    fileprivate var json: JSONValue {
        .object(
            tags.map { tag in
                JSONValue.Member(
                    tag.name,
                    .object(
                        ("chosen", .integer(tag.share.taken)),
                        ("offered", .integer(tag.share.offered))
                    )
                )
            }
        )
    }
}
