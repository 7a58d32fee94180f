/// Every attainable state of a scenario, merged where the future is the same: the graph on which
/// ranges and chances are computed by dynamic programming.
///
/// Nodes are (scene, the registers that can still matter). The edges of a node lie together, in
/// the order of its offered options. Ending nodes have no edges.
struct StateGraph {
    /// More states than this are not worked out; an estimate takes over.
    static let stateLimit = 500_000

    /// Per node: the scene, or −1 − ending (−1 − `endingCount` when no ending holds).
    private(set) var scenes: [Int32] = []
    /// Edges of node `i`: `edgeStarts[i]..<edgeStarts[i + 1]`.
    private(set) var edgeStarts: [Int32] = [0]
    /// Per edge: the number of the option chosen, and the node it leads to.
    private(set) var edgeOptions: [Int32] = []
    private(set) var edgeTargets: [Int32] = []
    /// Per edge: φ of the followed employee after the choice, −1 before that person arrives.
    private(set) var edgeFits: [Double] = []
    /// Nodes, each before all that can follow it. Empty when states follow themselves.
    private(set) var order: [Int32] = []
    /// Per condition node: whether it was met true (bit 0) and false (bit 1).
    private(set) var truths: [UInt8]
    /// Per scene with conditions in its text, the most blocks it was met showing; empty where texts
    /// are of no interest.
    private(set) var mostBlocks: [Int32] = []

    var nodeCount: Int { scenes.count }
    /// False when a loop has no limit: then the number of paths is infinite.
    var isFinite: Bool { order.count == nodeCount }

    func edges(of node: Int) -> Range<Int> { Int(edgeStarts[node])..<Int(edgeStarts[node + 1]) }

    func isComplete(_ node: Int) -> Bool { scenes[node] < 0 }

    /// The ending of a node; nil for a scene, and where no ending holds.
    func ending(of node: Int, count: Int) -> Int? {
        guard scenes[node] < 0 else { return nil }
        let ending = Int(-1 - scenes[node])
        return ending < count ? ending : nil
    }

    /// Nil when there are more states than ``stateLimit``.
    ///
    /// - Parameter start: a state that some path of the story comes to; its beginning when nil.
    init?(_ story: CompiledScenario, interest: Liveness.Interest, from start: State? = nil) {
        guard let liveness = Liveness(story, interest: interest) else { return nil }
        truths = [UInt8](repeating: 0, count: story.conditionNodes.count)
        if interest.texts {
            mostBlocks = [Int32](repeating: 0, count: story.scenes.count)
        }
        var table = StateTable(capacity: max(64, story.scenes.count))
        var state = start ?? State(story)
        let origin = state.registers
        _ = add(state, to: &table, liveness, story, interest)
        var node = 0
        while node < scenes.count {
            let scene = scenes[node]
            if scene >= 0 {
                let live = liveness.live[Int(scene)]
                table.load(node, live, into: &state.registers)
                if interest.texts {
                    let shown = story.textConditions[Int(scene)].count {
                        watch($0, state.registers, story)
                    }
                    mostBlocks[Int(scene)] = max(mostBlocks[Int(scene)], Int32(shown))
                }
                for option in story.options(ofScene: Int(scene))
                where watch(story.options[option].when, state.registers, story) {
                    state.scene = scene
                    state.advance(option, in: story)
                    watchRoutes(of: option, scene: scene, state.registers, story)
                    edgeOptions.append(Int32(option))
                    if let employee = interest.employee {
                        edgeFits.append(fit(of: employee, state, scene, story))
                    }
                    let target = add(state, to: &table, liveness, story, interest)
                    edgeTargets.append(target)
                    state.takeBack(option, to: origin, in: story)
                    table.load(node, live, into: &state.registers)
                }
                for register in live {
                    state.registers[Int(register)] = origin[Int(register)]
                }
                guard scenes.count <= Self.stateLimit else { return nil }
            }
            edgeStarts.append(Int32(edgeOptions.count))
            node += 1
        }
        sort()
    }

    private func fit(
        of employee: Int,
        _ state: State,
        _ scene: Int32,
        _ story: CompiledScenario
    ) -> Double {
        guard story.scenes[Int(scene)].counts,
            state.hasArrived(employee: employee, in: story)
        else { return -1 }
        return story.fit(of: employee, state.registers).value
    }

    /// The node of a state, new or known.
    private mutating func add(
        _ state: State,
        to table: inout StateTable,
        _ liveness: Liveness,
        _ story: CompiledScenario,
        _ interest: Liveness.Interest
    ) -> Int32 {
        var key = state.scene
        var live: [Int32] = []
        if key >= 0 {
            live = liveness.live[Int(key)]
        } else if interest.endings {
            key = -1 - ending(of: state, story)
        }
        let (node, isNew) = table.insert(key, live, of: state.registers)
        if isNew { scenes.append(key) }
        return node
    }

    private mutating func ending(of state: State, _ story: CompiledScenario) -> Int32 {
        for (ending, condition) in story.endingConditions.enumerated()
        where watch(condition, state.registers, story) {
            return Int32(ending)
        }
        return Int32(story.endingConditions.count)
    }

    /// Whether a condition holds, remembering that it did or did not.
    private mutating func watch(
        _ condition: Int32,
        _ registers: [Int32],
        _ story: CompiledScenario
    ) -> Bool {
        guard condition >= 0 else { return true }
        let holds = story.holds(condition, registers)
        truths[Int(condition)] |= holds ? 1 : 2
        return holds
    }

    /// Every row is asked, also behind the one that is taken, so that a row that could never hold
    /// shows.
    private mutating func watchRoutes(
        of option: Int,
        scene: Int32,
        _ registers: [Int32],
        _ story: CompiledScenario
    ) {
        let own = story.options[option].routes
        let routes = own.isEmpty ? story.scenes[Int(scene)].routes : own
        for index in routes.range where story.routes[index].when >= 0 {
            _ = watch(story.routes[index].when, registers, story)
        }
    }

    /// Topological order (Kahn, 1962).
    private mutating func sort() {
        var open = [Int32](repeating: 0, count: nodeCount)
        for target in edgeTargets { open[Int(target)] += 1 }
        order.reserveCapacity(nodeCount)
        order.append(contentsOf: open.indices.filter { open[$0] == 0 }.map(Int32.init))
        var at = 0
        while at < order.count {
            for edge in edges(of: Int(order[at])) {
                let target = Int(edgeTargets[edge])
                open[target] -= 1
                if open[target] == 0 { order.append(Int32(target)) }
            }
            at += 1
        }
    }
}

extension State {
    /// Gives every register that a choice may have changed its value of `origin`, without touching
    /// the others: a scenario can have as many registers as scenes.
    fileprivate mutating func takeBack(
        _ option: Int,
        to origin: [Int32],
        in story: CompiledScenario
    ) {
        guard story.variant == .full else {
            // Scenes that were passed by may have changed more.
            registers = origin
            return
        }
        registers[story.layout.decisions] = origin[story.layout.decisions]
        let visits = story.scenes[Int(story.options[option].scene)].visitRegister
        if visits >= 0 { registers[Int(visits)] = origin[Int(visits)] }
        story.eachWrite(ofOption: option) { registers[$0] = origin[$0] }
    }
}

/// A hash table of packed states with open addressing; a state's number is its order of arrival.
private struct StateTable {
    private var slots: [Int32]
    private var hashes: [Int] = []
    /// Packed states: the key of each, and behind it the live registers.
    private var arena: [Int32] = []
    private var starts: [Int] = []

    init(capacity: Int) {
        let size = 1 << (Int.bitWidth - (2 * capacity).leadingZeroBitCount)
        slots = [Int32](repeating: -1, count: size)
    }

    mutating func insert(_ key: Int32, _ live: [Int32], of registers: [Int32]) -> (Int32, Bool) {
        let hash = Self.hash(key, live, registers)
        var slot = hash & (slots.count - 1)
        while slots[slot] >= 0 {
            let other = Int(slots[slot])
            if hashes[other] == hash, isEqual(other, key, live, registers) {
                return (slots[slot], false)
            }
            slot = (slot + 1) & (slots.count - 1)
        }
        let node = Int32(hashes.count)
        slots[slot] = node
        hashes.append(hash)
        starts.append(arena.count)
        arena.append(key)
        for register in live { arena.append(registers[Int(register)]) }
        if hashes.count * 2 > slots.count { grow() }
        return (node, true)
    }

    /// Puts the live registers of a state in their places.
    func load(_ node: Int, _ live: [Int32], into registers: inout [Int32]) {
        let begin = starts[node] + 1
        for (offset, register) in live.enumerated() {
            registers[Int(register)] = arena[begin + offset]
        }
    }

    private static func hash(_ key: Int32, _ live: [Int32], _ registers: [Int32]) -> Int {
        var hash: UInt64 = 0x9E37_79B9_7F4A_7C15
        func add(_ value: Int32) {
            hash = (hash ^ UInt64(UInt32(bitPattern: value))) &* 0xFF51_AFD7_ED55_8CCD
            hash ^= hash >> 32
        }
        add(key)
        for register in live { add(registers[Int(register)]) }
        return Int(truncatingIfNeeded: hash & 0x7FFF_FFFF_FFFF_FFFF)
    }

    /// States with one key have the same live registers.
    private func isEqual(_ node: Int, _ key: Int32, _ live: [Int32], _ registers: [Int32]) -> Bool {
        let begin = starts[node]
        guard arena[begin] == key else { return false }
        for (offset, register) in live.enumerated()
        where arena[begin + 1 + offset] != registers[Int(register)] {
            return false
        }
        return true
    }

    private mutating func grow() {
        slots = [Int32](repeating: -1, count: slots.count * 2)
        for node in hashes.indices {
            var slot = hashes[node] & (slots.count - 1)
            while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Int32(node)
        }
    }
}
