/// The state of a playthrough: where it stands, everything conditions can ask about, and the tally
/// that scores are made of. A value; equal playthroughs have equal states.
package struct State: Hashable, Sendable {
    /// The scene that waits for a choice; −1 when the story has reached its endings.
    var scene: Int32
    var registers: [Int32]
    /// Running sums, see ``TallyLayout``.
    var tally: [Int32]
    /// Sum of φ over the moments after a choice, per employee.
    var fitSums: [Double]

    package init(_ story: CompiledScenario) {
        scene = story.start
        registers = story.initialRegisters
        tally = [Int32](repeating: 0, count: TallyLayout(story).count)
        fitSums = [Double](repeating: 0, count: story.layout.employeeCount)
        scene = story.passing(scene, &registers)
    }

    /// The position of the scene that waits for a choice; nil at the endings.
    package var sceneIndex: Int? { scene < 0 ? nil : Int(scene) }

    /// Numbers of the options that are offered here.
    package func offered(in story: CompiledScenario) -> [Int] {
        guard scene >= 0 else { return [] }
        let all = story.options(ofScene: Int(scene))
        if story.scenes[Int(scene)].offersAll { return Array(all) }
        return all.filter { story.holds(story.options[$0].when, registers) }
    }

    /// Makes the choice: effects, score, and the next scene.
    ///
    /// - Parameter option: the number of an option that is offered here.
    package mutating func choose(_ option: Int, in story: CompiledScenario) {
        let scene = Int(scene)
        let compiled = story.scenes[scene]
        if compiled.counts {
            tallyOffer(option, scene: scene, in: story)
        }
        advance(option, in: story)
        if compiled.counts {
            tallyFit(in: story)
        }
    }

    /// The part of ``choose(_:in:)`` that decides what can follow, without the scores.
    @inline(__always)
    mutating func advance(_ option: Int, in story: CompiledScenario) {
        let layout = story.layout
        let chosen = story.options[option]
        let scene = story.scenes[Int(scene)]
        for index in chosen.writes.range {
            let write = story.writes[index]
            registers[Int(write.register)] = write.amount
        }
        if scene.counts {
            registers[layout.decisions] &+= 1
            for index in chosen.additions.range {
                let addition = story.additions[index]
                registers[Int(addition.register)] &+= addition.amount
            }
            for index in chosen.levelShifts.range {
                let shift = story.levelShifts[index]
                let level = layout.level(Int(shift.employee))
                guard registers[level + 3] == RegisterLayout.present else { continue }
                registers[level] = min(max(registers[level] &+ shift.amount, 0), 10_000)
            }
            for index in chosen.bandShifts.range {
                let shift = story.bandShifts[index]
                let level = layout.level(Int(shift.employee))
                guard registers[level + 3] == RegisterLayout.present else { continue }
                registers[level + 1] = min(max(registers[level + 1] &+ shift.amount, 0), 10_000)
                registers[level + 2] = min(max(registers[level + 2] &+ shift.amount, 0), 10_000)
            }
        }
        for index in chosen.departures.range {
            let write = story.writes[index]
            registers[Int(write.register)] = write.amount
        }
        if scene.visitRegister >= 0 {
            registers[Int(scene.visitRegister)] &+= 1
        }
        let routes = chosen.routes.isEmpty ? scene.routes : chosen.routes
        self.scene = story.passing(story.destination(routes, registers), &registers)
    }

    /// The position of the ending this state leads to; nil when none holds or a scene still waits.
    package func endingIndex(in story: CompiledScenario) -> Int? {
        guard scene < 0 else { return nil }
        return story.endingConditions.firstIndex { story.holds($0, registers) }
    }

    /// Fit of an employee at this moment.
    package func fit(ofEmployee employee: Int, in story: CompiledScenario) -> Fit {
        story.fit(of: employee, registers)
    }

    /// Whether an employee has come into the story (and may have left it again).
    package func hasArrived(employee: Int, in story: CompiledScenario) -> Bool {
        registers[story.layout.presence(employee)] != RegisterLayout.awaited
    }

    /// Experienced autonomy of an employee.
    package func autonomy(ofEmployee employee: Int, in story: CompiledScenario) -> Level {
        Level(thousandths: registers[story.layout.level(employee)])
    }

    /// The band that fits an employee now.
    package func band(ofEmployee employee: Int, in story: CompiledScenario) -> Band {
        Band(
            lower: Level(thousandths: registers[story.layout.lower(employee)]),
            upper: Level(thousandths: registers[story.layout.upper(employee)])
        )
    }

    package func total(style: Int, in story: CompiledScenario) -> Int {
        Int(registers[story.layout.total(style: style)])
    }

    package func total(outcome: Int, in story: CompiledScenario) -> Int {
        Int(registers[story.layout.total(outcome: outcome)])
    }

    /// Decisions made so far; practice questions are none.
    package func decisions(in story: CompiledScenario) -> Int {
        Int(registers[story.layout.decisions])
    }

    /// The flags that are set, in the order the file first sets them.
    package func flags(in story: CompiledScenario) -> [String] {
        story.flagNames.enumerated().compactMap { position, name in
            registers[story.layout.firstFlag + position] != 0 ? name : nil
        }
    }

    /// The text blocks of the waiting scene whose condition holds.
    package func textBlocks(in story: CompiledScenario) -> [TextBlock] {
        guard scene >= 0 else { return [] }
        let blocks = story.scenario.scenes[Int(scene)].text
        let conditions = story.textConditions[Int(scene)]
        guard !conditions.isEmpty else { return blocks }
        return zip(blocks, conditions).filter { story.holds($0.1, registers) }.map(\.0)
    }
}

extension CompiledScenario {
    /// Where rows lead: the first whose condition holds and whose scene may still be visited; −1
    /// is the endings.
    func destination(_ routes: Span, _ registers: [Int32]) -> Int32 {
        for index in routes.range {
            let route = self.routes[index]
            guard holds(route.when, registers) else { continue }
            let scene = scenes[Int(route.to)]
            if scene.visitRegister >= 0, registers[Int(scene.visitRegister)] >= scene.visitLimit {
                continue
            }
            return route.to
        }
        return -1
    }

    /// The first scene from `scene` on that asks for a choice in this variant; −1 is the endings.
    /// Passing through a scene with a limit uses up a visit.
    @inline(__always)
    func passing(_ scene: Int32, _ registers: inout [Int32]) -> Int32 {
        variant == .full ? scene : passingScenes(scene, &registers)
    }

    private func passingScenes(_ first: Int32, _ registers: inout [Int32]) -> Int32 {
        var scene = first
        var steps = 0
        while scene >= 0, scenes[Int(scene)].passes {
            steps += 1
            // A ring of scenes without a choice has no way out.
            guard steps <= scenes.count else { return -1 }
            let passed = scenes[Int(scene)]
            if passed.visitRegister >= 0 { registers[Int(passed.visitRegister)] &+= 1 }
            scene = destination(passed.routes, registers)
        }
        return scene
    }
}
