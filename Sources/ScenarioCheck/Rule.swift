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
    /// Whether there were more states than could be followed.
    package let isTooLarge: Bool
    /// Nil when there are too many states to tell.
    package let reach: Reach?
    package let dominated: [DominatedOption]
    package let outlooks: [EndingOutlook?]
    /// Scenes whose choices count.
    let scenes: [CheckedScene]
    /// Every discussion prompt.
    let prompts: [CheckedPrompt]

    package init(_ story: CompiledScenario) {
        let scenario = story.scenario
        let scenes = Deferred {
            scenario.scenes.indices.filter { !scenario.scenes[$0].practice }.map {
                CheckedScene(index: $0, of: story)
            }
        }
        let prompts = Deferred {
            scenario.scenes.indices.flatMap { index in
                scenario.scenes[index].prompts.enumerated().map {
                    CheckedPrompt($0.element, scene: index, position: $0.offset)
                }
            }
        }
        // What asks for no states is done beside them.
        let analysis = Analysis(story) { onAllCores($0 + [scenes.run, prompts.run]) }
        let ranges = Deferred { Ranges(analysis) }
        let reach = Deferred { Reach(analysis) }
        let dominated = Deferred { DominatedOption.all(analysis) }
        let outlooks = Deferred { EndingOutlook.all(analysis) }
        onAllCores([ranges.run, reach.run, dominated.run, outlooks.run])
        self.story = story
        isTooLarge = analysis.isTooLarge
        self.ranges = ranges.value
        self.reach = reach.value
        self.dominated = dominated.value
        self.outlooks = outlooks.value
        self.scenes = scenes.value
        self.prompts = prompts.value
    }

    var scenario: Scenario { story.scenario }

    /// Scenes whose options are compared with each other.
    var comparedScenes: [CheckedScene] {
        scenes.filter { $0.scene.options.count <= DominatedOption.optionLimit }
    }

    /// Whether some path offers both options at once, as far as can be told.
    func mayMeet(_ first: Int, _ second: Int, in entry: CheckedScene) -> Bool {
        reach?.offersTogether(first, second, scene: entry.index) ?? true
    }

    func pointer(scene: Int) -> Pointer { .root / "scenes" / scene }

    func pointer(scene: Int, option: Int) -> Pointer { pointer(scene: scene) / "options" / option }

    func pointer(ending: Int) -> Pointer { .root / "endings" / ending }

    func pointer(employee: Int) -> Pointer { .root / "employees" / employee }
}

/// A scene with the effects of its options as numbers.
struct CheckedScene: Sendable {
    let index: Int
    let scene: Scene
    /// Per option, its effect on each outcome and on each style dimension.
    let outcomes: [[Int]]
    let styles: [[Int]]
    /// The position of the option with the highest sum over the outcomes, when there is just one.
    let strongest: Int?

    init(index: Int, of story: CompiledScenario) {
        self.index = index
        scene = story.scenario.scenes[index]
        let options = story.options(ofScene: index)
        outcomes = options.map { story.outcomeEffects(ofOption: $0) }
        styles = options.map { story.styleEffects(ofOption: $0) }
        let sums = outcomes.map { $0.reduce(0, +) }
        let most = sums.max()
        strongest = sums.count { $0 == most } == 1 ? sums.firstIndex { $0 == most } : nil
    }
}

/// A discussion prompt with its words in lower case, without signs.
struct CheckedPrompt: Sendable {
    let text: String
    let words: [String]
    private let scene: Int
    private let position: Int

    init(_ text: String, scene: Int, position: Int) {
        self.text = text
        self.scene = scene
        self.position = position
        words = text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "’" && $0 != "'" }
            .map(String.init)
    }

    var pointer: Pointer { .root / "scenes" / scene / "prompts" / position }
}

extension String {
    /// Whether the text has more words than `limit`. A word has at least one character and a
    /// space: short texts need no counting.
    func hasMoreWords(than limit: Int) -> Bool {
        utf8.count > 2 * limit && wordCount > limit
    }

    /// What stands between spaces and has a letter or digit (content.md part 6).
    var wordCount: Int {
        split(whereSeparator: \.isWhitespace).count { word in
            word.contains { $0.isLetter || $0.isNumber }
        }
    }
}
