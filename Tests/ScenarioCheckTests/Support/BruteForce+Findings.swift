import ScenarioEngine

/// What rules must find, in the same words: places.
extension BruteForce {
    var unreachableScenes: Set<String> {
        let reached = Set(worlds.compactMap(\.scene))
        return Set(
            scenario.scenes.indices.filter { !reached.contains($0) }.map { "/scenes/\($0)" }
        )
    }

    var deadEnds: Set<String> {
        Set(
            worlds.indices.filter { choices[$0].isEmpty }.compactMap { worlds[$0].scene }
                .map { "/scenes/\($0)" }
        )
    }

    var neverOffered: Set<String> {
        var missing: Set<String> = []
        for scene in Set(worlds.compactMap(\.scene)) {
            for option in scenario.scenes[scene].options.indices {
                missing.insert("/scenes/\(scene)/options/\(option)")
            }
        }
        for (world, choices) in zip(worlds, choices) {
            guard let scene = world.scene else { continue }
            for choice in choices { missing.remove("/scenes/\(scene)/options/\(choice.option)") }
        }
        return missing
    }

    var unreachableEndings: Set<String> {
        let reached = Set(endings.values)
        return Set(
            scenario.endings.indices.filter { !reached.contains($0) }.map { "/endings/\($0)" }
        )
    }

    var noEnding: Set<String> {
        guard let last = scenario.endings.indices.last else { return [""] }
        return missesEnding ? ["/endings/\(last)"] : []
    }

    var constantConditions: Set<String> {
        Set(truths.filter { $0.value.holds != $0.value.fails }.keys)
    }

    /// The chance of coming into each world, drawing lots.
    private var chances: [Double] {
        var chances = [Double](repeating: 0, count: worlds.count)
        chances[0] = 1
        for world in worlds.indices {
            for choice in choices[world] {
                chances[choice.next] += chances[world] / Double(choices[world].count)
            }
        }
        return chances
    }

    var endingChances: Set<String> {
        guard scenario.endings.count > 1 else { return [] }
        var sums = [Double](repeating: 0, count: scenario.endings.count)
        let chances = chances
        for (world, ending) in endings { sums[ending] += chances[world] }
        return Set(
            sums.indices.filter { sums[$0] > 0 && !(0.05 - 1e-9...0.4 + 1e-9 ~= sums[$0]) }
                .map { "/endings/\($0)" }
        )
    }

    var winningEndings: Set<String> {
        let chances = chances
        let names = scenario.outcomes
        var weights: [Int: Double] = [:]
        var sums: [Int: [Double]] = [:]
        for (world, ending) in endings {
            weights[ending, default: 0] += chances[world]
            let totals = names.map { chances[world] * Double(worlds[world].totals[$0] ?? 0) }
            sums[ending] = zip(sums[ending] ?? names.map { _ in 0 }, totals).map(+)
        }
        let means = sums.map { ending, sum in
            (ending: ending, means: sum.map { $0 / (weights[ending] ?? 1) })
        }
        guard means.count > 1 else { return [] }
        return Set(
            means.filter { one in
                means.allSatisfy { other in
                    one.ending == other.ending
                        || zip(one.means, other.means).allSatisfy { $0 > $1 - 1e-9 }
                            && zip(one.means, other.means).contains { $0 > $1 + 1e-9 }
                }
            }.map { "/endings/\($0.ending)" }
        )
    }

    /// Fewest and most decisions of a path to the endings.
    var decisions: ClosedRange<Int>? {
        let counts = worlds.filter { $0.scene == nil }.map(\.decisions)
        guard let fewest = counts.min(), let most = counts.max() else { return nil }
        return fewest...most
    }

    /// Per world: the lowest and highest total of an outcome at the ends that can follow; nil
    /// where none can.
    private func ends(_ outcome: String) -> [ClosedRange<Int>?] {
        var ends = [ClosedRange<Int>?](repeating: nil, count: worlds.count)
        for world in worlds.indices.reversed() {
            if worlds[world].scene == nil {
                let total = worlds[world].totals[outcome] ?? 0
                ends[world] = total...total
                continue
            }
            let following = choices[world].compactMap { ends[$0.next] }
            guard let low = following.map(\.lowerBound).min(),
                let high = following.map(\.upperBound).max()
            else { continue }
            ends[world] = low...high
        }
        return ends
    }

    /// Options in scenes that count, which lose to a sibling wherever both are offered, and not at
    /// once.
    var dominatedContinuations: Set<String> {
        let ends = scenario.outcomes.map { self.ends($0) }
        /// Scene, loser, winner.
        var standing: [[Int]: Bool] = [:]
        for (world, choices) in zip(worlds, choices) {
            guard let scene = world.scene else { continue }
            let open = choices.filter { ends[0][$0.next] != nil }
            for one in open {
                for other in open where one.option != other.option {
                    let pairs = ends.compactMap { ranges -> (ClosedRange<Int>, ClosedRange<Int>)? in
                        guard let own = ranges[one.next], let its = ranges[other.next] else {
                            return nil
                        }
                        return (own, its)
                    }
                    let loses =
                        pairs.allSatisfy {
                            $0.lowerBound <= $1.lowerBound && $0.upperBound <= $1.upperBound
                        } && pairs.contains { $0 != $1 }
                    standing[[scene, one.option, other.option], default: true] =
                        loses && standing[[scene, one.option, other.option]] ?? true
                }
            }
        }
        return Set(
            standing.filter(\.value).keys.filter { key in
                let options = scenario.scenes[key[0]].options
                return !scenario.scenes[key[0]].practice
                    && scenario.outcomes.contains {
                        (options[key[1]].outcome[$0] ?? 0) > (options[key[2]].outcome[$0] ?? 0)
                    }
            }.map { "/scenes/\($0[0])/options/\($0[1])" }
        )
    }
}
