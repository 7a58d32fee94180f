/// From which scenes on a register can differ from what it was at the start.
///
/// Scenes are numbered so that every route leads to a higher number, or stays within a loop (the
/// strong components of Tarjan, 1972). A register that is first written in a scene with number n
/// still has its initial value on arriving at any scene below n, and at n itself unless that scene
/// lies on a loop.
struct FirstWrites {
    /// Per scene, its number; scenes of one loop share theirs.
    private let numbers: [Int32]
    /// Per scene, whether it can come back to itself.
    private let isLooping: [Bool]
    /// Per register, the lowest number of a scene that writes it.
    private let first: [Int32]

    init(_ story: CompiledScenario, successors: [[Int32]]) {
        let components = StrongComponents(successors)
        numbers = components.numbers
        isLooping = components.isLooping
        var first = [Int32](repeating: .max, count: story.layout.count)
        for (index, scene) in story.scenes.enumerated() {
            let number = numbers[index]
            func write(_ register: Int) { first[register] = min(first[register], number) }
            if scene.visitRegister >= 0 { write(Int(scene.visitRegister)) }
            if scene.counts { write(story.layout.decisions) }
            for option in story.options(ofScene: index) {
                story.eachWrite(ofOption: option, write)
            }
        }
        self.first = first
    }

    /// Whether a register can have changed on arriving at a scene.
    func canHaveChanged(_ register: Int32, at scene: Int) -> Bool {
        let write = first[Int(register)]
        return numbers[scene] > write || (numbers[scene] == write && isLooping[scene])
    }
}

extension CompiledScenario {
    /// Hands every register that choosing an option can change to `body`, apart from decisions and
    /// visits.
    func eachWrite(ofOption option: Int, _ body: (Int) -> Void) {
        let compiled = options[option]
        for index in compiled.writes.range { body(Int(writes[index].register)) }
        for index in compiled.departures.range { body(Int(writes[index].register)) }
        for index in compiled.additions.range { body(Int(additions[index].register)) }
        for index in compiled.levelShifts.range {
            body(layout.level(Int(levelShifts[index].employee)))
        }
        for index in compiled.bandShifts.range {
            body(layout.lower(Int(bandShifts[index].employee)))
            body(layout.upper(Int(bandShifts[index].employee)))
        }
    }
}

/// The strong components of a graph, numbered so that edges between them go up.
private struct StrongComponents {
    private(set) var numbers: [Int32]
    private(set) var isLooping: [Bool]

    /// Tarjan's algorithm with a stack of its own: components come out in reverse order.
    init(_ successors: [[Int32]]) {
        let count = successors.count
        numbers = [Int32](repeating: -1, count: count)
        isLooping = [Bool](repeating: false, count: count)
        var order = [Int32](repeating: -1, count: count)
        var low = order
        var open: [Int32] = []
        var next: Int32 = 0
        var component: Int32 = 0
        for root in 0..<count where order[root] < 0 {
            var path = [(scene: root, edge: 0)]
            order[root] = next
            low[root] = next
            next += 1
            open.append(Int32(root))
            while let top = path.last {
                let scene = top.scene
                if top.edge < successors[scene].count {
                    path[path.count - 1].edge += 1
                    let target = Int(successors[scene][top.edge])
                    if target == scene { isLooping[scene] = true }
                    if order[target] < 0 {
                        order[target] = next
                        low[target] = next
                        next += 1
                        open.append(Int32(target))
                        path.append((target, 0))
                    } else if numbers[target] < 0 {
                        low[scene] = min(low[scene], order[target])
                    }
                    continue
                }
                path.removeLast()
                if let parent = path.last?.scene { low[parent] = min(low[parent], low[scene]) }
                guard low[scene] == order[scene] else { continue }
                var members: [Int] = []
                repeat {
                    members.append(Int(open.removeLast()))
                } while members.last != scene
                for member in members {
                    numbers[member] = component
                    if members.count > 1 { isLooping[member] = true }
                }
                component += 1
            }
        }
        for scene in numbers.indices { numbers[scene] = component - 1 - numbers[scene] }
    }
}
