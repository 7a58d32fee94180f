internal import ArgumentParser
internal import Foundation
internal import Resources

/// The command line of Dilemmakamers.
@main
struct Dilemma: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dilemma",
        abstract: tr("Play, check and count dilemma rooms."),
        usage: "dilemma play de-suggestie\ndilemma check my-room.yaml",
        discussion: tr(
            "ROOM is a scenario file, the name of an installed room, or - for standard input."
        ),
        version: Version.text,
        subcommands: [
            Play.self, Check.self, RangeCommand.self, Simulate.self, Convert.self, Votes.self,
            Consensus.self,
        ]
    )

    static func main() {
        Translation.start()
        main(nil)
        guard fflush(nil) == 0 else {
            StandardError.write(tr("Not everything could be written to standard output."))
            Foundation.exit(RoomInput.Exit.cannotWrite.rawValue)
        }
    }
}

enum Version {
    static let text = "0.1.0"
}
