package import ScenarioEngine

/// One thing that a good room has or avoids.
package protocol Rule: Sendable {
    /// A stable name, shown with every finding.
    var id: String { get }
    var severity: Finding.Severity { get }
    /// What the rule asks, in one sentence.
    var help: String { get }

    func findings(in room: CheckedRoom) -> [Finding]
}

extension Rule {
    func finding(_ message: String, at pointer: Pointer) -> Finding {
        Finding(rule: id, severity: severity, message: message, at: pointer)
    }
}

/// A scenario with everything that rules ask about it, worked out once.
package struct CheckedRoom: Sendable {
    package let story: CompiledScenario
    package let ranges: Ranges
    /// Nil when there are too many states to tell.
    package let reach: Reach?
    package let dominated: [DominatedOption]
    package let outlooks: [EndingOutlook?]

    package init(_ story: CompiledScenario) {
        let analysis = Analysis(story)
        self.story = story
        ranges = Ranges(analysis)
        reach = Reach(analysis)
        dominated = DominatedOption.all(analysis)
        outlooks = EndingOutlook.all(analysis)
    }

    var scenario: Scenario { story.scenario }

    /// Scenes whose choices count, with their positions.
    var countingScenes: [(index: Int, scene: Scene)] {
        scenario.scenes.enumerated().filter { !$0.element.practice }.map { ($0.offset, $0.element) }
    }

    func pointer(scene: Int) -> Pointer { .root / "scenes" / scene }

    func pointer(scene: Int, option: Int) -> Pointer { pointer(scene: scene) / "options" / option }

    func pointer(ending: Int) -> Pointer { .root / "endings" / ending }

    func pointer(employee: Int) -> Pointer { .root / "employees" / employee }

    /// The effects of an option on the outcomes, in their order.
    func outcomes(of option: Option) -> [Int] {
        scenario.outcomes.map { option.outcome[$0] ?? 0 }
    }

    func style(of option: Option) -> [Int] {
        scenario.style.map { option.style[$0] ?? 0 }
    }
}

extension String {
    /// What stands between spaces and has a letter or digit (content.md part 6).
    var wordCount: Int {
        split(whereSeparator: \.isWhitespace).count { word in
            word.contains { $0.isLetter || $0.isNumber }
        }
    }
}
