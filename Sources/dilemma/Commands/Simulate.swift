internal import ArgumentParser
internal import Resources
internal import ScenarioEngine
internal import ScenarioFile

struct Simulate: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: tr("Plays a room at random, many times."),
        discussion: tr("Example:") + "\n  dilemma simulate de-suggestie --runs 100000 --seed 7"
    )

    @Argument(help: ArgumentHelp(tr("A room."), valueName: "room"))
    var file: String

    @ArgumentParser.Option(help: ArgumentHelp(tr("How many times.")))
    var runs = 10_000

    @ArgumentParser.Option(help: ArgumentHelp(tr("The same seed gives the same choices.")))
    var seed: UInt64 = 1

    @Flag(help: ArgumentHelp(tr("Only the scenes of the short variant.")))
    var sprint = false

    @Flag(help: ArgumentHelp(tr("Write the result as JSON.")))
    var json = false

    func validate() throws {
        guard (1...1_000_000_000).contains(runs) else {
            throw ValidationError(tr("--runs asks for a number from 1 to 1,000,000,000."))
        }
    }

    func run() throws {
        let room = try RoomInput(file, variant: sprint ? .sprint : .full)
        let clock = ContinuousClock()
        let start = clock.now
        let simulation = Simulation(room.story, runs: runs, seed: seed)
        let time = clock.now - start
        let seconds =
            Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
        if json {
            print(simulation.json(room.story, seconds: seconds).text, terminator: "")
        } else {
            report(simulation, room.story, seconds: seconds)
        }
    }

    private func report(_ simulation: Simulation, _ story: CompiledScenario, seconds: Double) {
        print(
            tr("%1 runs, %2 decisions, %3 runs a second").filled(
                Number.grouped(String(simulation.runs)),
                Number.grouped(String(simulation.decisions)),
                Number.grouped(String(Int(Double(simulation.runs) / max(seconds, 1e-9))))
            )
        )
        if simulation.unfinished > 0 {
            print(
                tr("%1 runs did not reach an ending.").filled(
                    Number.grouped(String(simulation.unfinished))
                )
            )
        }
        for (index, scene) in story.scenario.scenes.enumerated() {
            print("\n\(scene.id.printable())  \(simulation.sceneHits[index])")
            for (number, option) in zip(story.options(ofScene: index), scene.options) {
                print("  \(option.id.printable())  \(simulation.optionHits[number])")
            }
        }
        print("")
        for (ending, hits) in zip(story.scenario.endings, simulation.endingHits) {
            print("\(ending.id.printable())  \(hits)")
        }
    }
}

extension Simulation {
    fileprivate func json(_ story: CompiledScenario, seconds: Double) -> JSONValue {
        let scenes = story.scenario.scenes.enumerated().map { index, scene in
            let options = zip(story.options(ofScene: index), scene.options).map {
                JSONValue.Member($1.id, .integer(optionHits[$0]))
            }
            return JSONValue.Member(
                scene.id,
                .object(("hits", .integer(sceneHits[index])), ("options", .object(options)))
            )
        }
        let endings = zip(story.scenario.endings, endingHits).map {
            JSONValue.Member($0.id, .integer($1))
        }
        return .object(
            ("scenario", .string(story.scenario.id)),
            ("runs", .integer(runs)),
            ("decisions", .integer(decisions)),
            ("unfinished", .integer(unfinished)),
            ("seconds", .number(seconds)),
            ("runsPerSecond", .number(Double(runs) / max(seconds, 1e-9))),
            ("scenes", .object(scenes)),
            ("endings", .object(endings))
        )
    }
}
