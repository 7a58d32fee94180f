/// Which registers can still matter on arriving at each scene: those that some condition reads
/// there or at any scene that can follow. Two states that agree on them have the same future.
struct Liveness {
    /// Per scene, ascending register numbers.
    private(set) var live: [[Int32]]
    /// Registers read at the endings.
    let atEnd: [Int32]

    /// What an analysis wants to see, beside the conditions on options and routes that every
    /// analysis needs.
    struct Interest {
        var endings = false
        var texts = false
        /// An employee whose fit is followed.
        var employee: Int?
    }

    /// Nil when so much is live that the sets alone would fill memory.
    init?(_ story: CompiledScenario, interest: Interest) {
        let readers = Readers(story)
        atEnd = interest.endings ? readers.registers(of: story.endingConditions) : []
        var own: [[Int32]] = []
        var successors: [[Int32]] = []
        own.reserveCapacity(story.scenes.count)
        successors.reserveCapacity(story.scenes.count)
        let followed = interest.employee.map { readers.registers(ofEmployee: $0) } ?? []
        var limits: [Int: Int32] = [:]
        for (index, scene) in story.scenes.enumerated() {
            var conditions = interest.texts ? story.textConditions[index] : []
            var targets: Set<Int32> = []
            for route in story.routes[scene.routes.range] {
                conditions.append(route.when)
                targets.insert(route.to)
            }
            for option in story.options(ofScene: index) {
                conditions.append(story.options[option].when)
                for route in story.routes[story.options[option].routes.range] {
                    conditions.append(route.when)
                    targets.insert(route.to)
                }
            }
            var registers = conditions.isEmpty ? [] : readers.registers(of: conditions)
            registers = Self.union(registers, followed)
            if scene.visitRegister >= 0 { limits[index] = scene.visitRegister }
            own.append(registers)
            successors.append(targets.sorted())
        }
        // A route asks whether its scene may still be visited.
        for (index, targets) in successors.enumerated() {
            let asked = targets.compactMap { limits[Int($0)] }.sorted()
            if !asked.isEmpty { own[index] = Self.union(own[index], asked) }
        }
        let writes = FirstWrites(story, successors: successors)
        guard let live = Self.solve(own, successors, atEnd: atEnd, writes) else { return nil }
        self.live = live
    }

    /// Backward data flow until nothing changes; scenes are mostly written in story order, so the
    /// last come first.
    ///
    /// What cannot have changed yet tells states apart nowhere, and is left out.
    private static func solve(
        _ own: [[Int32]],
        _ successors: [[Int32]],
        atEnd: [Int32],
        _ writes: FirstWrites
    ) -> [[Int32]]? {
        var live = own.enumerated().map { scene, registers in
            union(registers, atEnd).filter { writes.canHaveChanged($0, at: scene) }
        }
        var predecessors = [[Int32]](repeating: [], count: own.count)
        for (scene, targets) in successors.enumerated() {
            for target in targets { predecessors[Int(target)].append(Int32(scene)) }
        }
        var waiting = Array(own.indices)
        var isWaiting = [Bool](repeating: true, count: own.count)
        var size = live.reduce(0) { $0 + $1.count }
        while let scene = waiting.popLast() {
            isWaiting[scene] = false
            var merged = live[scene]
            for target in successors[scene] {
                let later = live[Int(target)]
                if later.allSatisfy({ writes.canHaveChanged($0, at: scene) }) {
                    merged = union(merged, later)
                } else {
                    merged = union(
                        merged,
                        later.filter { writes.canHaveChanged($0, at: scene) }
                    )
                }
            }
            guard merged.count > live[scene].count else { continue }
            size += merged.count - live[scene].count
            guard size < 20_000_000 else { return nil }
            live[scene] = merged
            for before in predecessors[scene] where !isWaiting[Int(before)] {
                isWaiting[Int(before)] = true
                waiting.append(Int(before))
            }
        }
        return live
    }

    private static func union(_ a: [Int32], _ b: [Int32]) -> [Int32] {
        if b.isEmpty || a == b { return a }
        if a.isEmpty { return b }
        var merged: [Int32] = []
        merged.reserveCapacity(a.count + b.count)
        var i = 0
        var j = 0
        while i < a.count, j < b.count {
            if a[i] == b[j] {
                merged.append(a[i])
                i += 1
                j += 1
            } else if a[i] < b[j] {
                merged.append(a[i])
                i += 1
            } else {
                merged.append(b[j])
                j += 1
            }
        }
        merged += a[i...]
        merged += b[j...]
        return merged
    }
}

/// Which registers a condition reads.
private struct Readers {
    let story: CompiledScenario

    init(_ story: CompiledScenario) {
        self.story = story
    }

    func registers(of conditions: [Int32]) -> [Int32] {
        var found: Set<Int32> = []
        for condition in conditions where condition >= 0 { collect(condition, &found) }
        return found.filter { !story.constantRegisters[Int($0)] }.sorted()
    }

    func registers(ofEmployee employee: Int) -> [Int32] {
        let first = Int32(story.layout.level(employee))
        return (first..<first + 4).filter { !story.constantRegisters[Int($0)] }
    }

    private func collect(_ index: Int32, _ found: inout Set<Int32>) {
        let node = story.conditionNodes[Int(index)]
        switch node.operation {
        case .flag, .form, .register: found.insert(node.a)
        case .comparison:
            collect(node.a, &found)
            collect(node.b, &found)
        case .not, .negative: collect(node.a, &found)
        case .all, .any, .sum:
            var child = node.a
            while child >= 0 {
                collect(child, &found)
                child = story.conditionNodes[Int(child)].next
            }
        case .fit, .autonomy: found.formUnion(registers(ofEmployee: Int(node.a)))
        case .fitMean, .fitLowest:
            for employee in 0..<story.layout.employeeCount {
                found.formUnion(registers(ofEmployee: employee))
            }
        case .number: return
        }
    }
}
