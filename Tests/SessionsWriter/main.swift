// Plays at random in the store of a folder and prints every event after `append` returned, for
// tests that kill it and tests that run many of it at once:
//
//     sessions-writer FOLDER SEED COUNT
//
// Exit codes: 0 when COUNT events were written, 1 when the store kept nothing, 2 when an event
// was refused.

internal import Resources
internal import Glibc
internal import ScenarioEngine
internal import Sessions
internal import TestSupport

/// Writes a line at once, past every buffer.
func say(_ line: String) {
    var bytes = Array((line + "\n").utf8)
    let written = write(1, &bytes, bytes.count)
    if written != bytes.count { exit(3) }
}

let arguments = CommandLine.arguments
guard arguments.count == 4, let seed = UInt64(arguments[2]), let count = Int(arguments[3]),
    let today = Day("2026-11-26")
else { exit(64) }
var generator = SeededGenerator(seed: seed)
let story = try CompiledScenario(RandomScenario.make(seed: 1))

let opening = SessionStore.open(in: arguments[1], today: today)
for notice in opening.notices { say("notice \(notice)") }
guard opening.store.isOnDisk else { exit(1) }
do throws(SessionError) {
    var played = try opening.store.begin(
        story,
        source: .bundled("toeval"),
        seed: seed,
        today: today,
        using: &generator
    )
    say("session \(played.id)")
    for number in 0..<count {
        let event: SessionEvent =
            switch (played.progress.stage, generator.int(0...5)) {
            case (_, 0): .pinch(scene: "scene-\(number)")
            case (_, 1) where !played.progress.choices.isEmpty: .wentBack
            case (.consequence, _): .wentOn
            default: .chose(scene: "scene-\(number)", option: "option-\(number)")
            }
        try opening.store.append(event, to: &played, today: today)
        say("event \(event)")
    }
} catch {
    say("refused \(error)")
    exit(2)
}
