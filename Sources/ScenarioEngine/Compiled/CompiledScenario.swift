/// A scenario whose names are numbers: what playing, scoring and counting run on.
///
/// Immutable. Options are numbered through all scenes; effects lie in flat lists, so that a choice
/// touches no reference count and allocates nothing.
package final class CompiledScenario: Sendable {
    /// Which scenes are played.
    package enum Variant: String, Sendable, CaseIterable {
        case full
        /// Only scenes marked `sprint`; the others are passed through without a choice.
        case sprint
    }

    package let scenario: Scenario
    package let variant: Variant
    let layout: RegisterLayout
    let scenes: [CompiledScene]
    let options: [CompiledOption]
    let additions: [Write]
    let writes: [Write]
    let levelShifts: [Shift]
    let bandShifts: [Shift]
    let routes: [CompiledRoute]
    let conditionNodes: [ConditionNode]
    /// The condition of each ending, −1 for none.
    let endingConditions: [Int32]
    /// The conditions of the text blocks of each scene, −1 for none.
    let textConditions: [[Int32]]
    let slopes: [Slope]
    let start: Int32
    let initialRegisters: [Int32]
    /// Style effects, `styleCount` per option.
    let styleEffects: [Int8]
    /// Lowest and highest style effect over all options of a scene, `styleCount` per scene.
    let styleLows: [Int8]
    let styleHighs: [Int8]
    /// Lens tags as bits, `tagWords` words per option, and per scene those on which its options
    /// differ.
    let tagMasks: [UInt64]
    let differingTags: [UInt64]
    let tagWords: Int
    let tagCount: Int
    /// Flags by register: `flagNames[i]` lives in `layout.firstFlag + i`.
    package let flagNames: [String]
    /// Registers that no option ever changes.
    let constantRegisters: [Bool]

    package var sceneCount: Int { scenes.count }

    /// - Throws: ``UnresolvedNames`` with every name that stands for nothing.
    package init(_ scenario: Scenario, variant: Variant = .full) throws(UnresolvedNames) {
        var compiler = Compiler(scenario, variant: variant)
        try compiler.compile()
        self.scenario = scenario
        self.variant = variant
        layout = compiler.layout
        scenes = compiler.scenes
        options = compiler.options
        additions = compiler.additions
        writes = compiler.writes
        levelShifts = compiler.levelShifts
        bandShifts = compiler.bandShifts
        routes = compiler.routes
        conditionNodes = compiler.conditionNodes
        endingConditions = compiler.endingConditions
        textConditions = compiler.textConditions
        slopes = scenario.employees.map(\.slope)
        start = compiler.start
        initialRegisters = compiler.initialRegisters
        styleEffects = compiler.styleEffects
        styleLows = compiler.styleLows
        styleHighs = compiler.styleHighs
        tagMasks = compiler.tagMasks
        differingTags = compiler.differingTags
        tagWords = compiler.tagWords
        tagCount = compiler.tagCount
        flagNames = compiler.flagNames
        constantRegisters = compiler.constantRegisters
    }

    /// The position in `scenario.scenes` and in its options of a numbered option.
    package func place(ofOption option: Int) -> (scene: Int, option: Int) {
        let scene = Int(options[option].scene)
        return (scene, option - Int(scenes[scene].firstOption))
    }

    /// The numbers of a scene's options.
    package func options(ofScene scene: Int) -> Range<Int> {
        let first = Int(scenes[scene].firstOption)
        return first..<first + Int(scenes[scene].optionCount)
    }

    /// What an option adds to each outcome.
    package func outcomeEffects(ofOption option: Int) -> [Int] {
        var effects = [Int](repeating: 0, count: layout.outcomeCount)
        let first = layout.total(outcome: 0)
        for index in options[option].additions.range {
            let outcome = Int(additions[index].register) - first
            if effects.indices.contains(outcome) { effects[outcome] = Int(additions[index].amount) }
        }
        return effects
    }

    /// What an option adds to each style dimension.
    package func styleEffects(ofOption option: Int) -> [Int] {
        let first = option * layout.styleCount
        return styleEffects[first..<first + layout.styleCount].map { Int($0) }
    }

    /// The option with this number as the author wrote it.
    package func option(_ option: Int) -> Option {
        let place = place(ofOption: option)
        return scenario.scenes[place.scene].options[place.option]
    }
}

struct CompiledScene: Sendable {
    var firstOption: Int32 = 0
    var optionCount: Int32 = 0
    var routes: Span = Span()
    /// Counts visits against `visitLimit`; −1 for a scene without a limit.
    var visitRegister: Int32 = -1
    var visitLimit: Int32 = 0
    /// Whether choices here count (domain.md A6, node weight).
    var counts = true
    /// Passed through without a choice in this variant.
    var passes = false
    /// Whether each option is always offered.
    var offersAll = true
}

struct CompiledOption: Sendable {
    var scene: Int32
    var when: Int32 = -1
    var routes: Span = Span()
    var additions: Span = Span()
    var writes: Span = Span()
    var departures: Span = Span()
    var levelShifts: Span = Span()
    var bandShifts: Span = Span()
}

/// A run of entries in one of the flat lists.
struct Span: Sendable {
    var start: Int32 = 0
    var end: Int32 = 0

    var isEmpty: Bool { start == end }
    var range: Range<Int> { Int(start)..<Int(end) }
}

/// An amount for a register.
struct Write: Sendable {
    var register: Int32
    var amount: Int32
}

/// A shift in thousandths of what one employee experiences, or of the band.
struct Shift: Sendable {
    var employee: Int32
    var amount: Int32
}

struct CompiledRoute: Sendable {
    var when: Int32
    var to: Int32
}
