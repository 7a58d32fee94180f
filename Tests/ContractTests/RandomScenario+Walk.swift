extension RandomScenario {
    /// One complete path.
    struct Path {
        var scenes: [String] = []
        var options: [String] = []
        var chance = 1.0
        var ending = ""
        var flags: [String] = []
        /// Chosen minus lowest and room on offer, per style.
        var room: [String: (got: Int, offered: Int)] = [:]
        var totals: [String: Double] = [:]
        var moments: [String: [Double]] = [:]

        var shares: [String: Double] {
            room.filter { $1.offered > 0 }.mapValues { Double($0.got) / Double($0.offered) }
        }
    }

    /// What `range` must find.
    struct Walked {
        var paths = 0
        var lengths: [String: Int] = [:]
        var outcome: [String: ClosedRange<Double>] = [:]
        var fit: [String: ClosedRange<Double>] = [:]
        var style: [String: (mean: Double, deviation: Double)] = [:]
        var endings: [String: Double] = [:]
    }

    /// Every complete path, one by one.
    var paths: [Path] {
        var start = State()
        for (name, person) in cast {
            start.autonomy[name] = person.autonomy
            start.band[name] = person.band
            start.over[name] = person.over
        }
        var found: [Path] = []
        walk(0, start, Path(), &found)
        return found
    }

    private func walk(_ index: Int, _ state: State, _ path: Path, _ found: inout [Path]) {
        let scene = scenes[index]
        let offered = scene.options.indices.filter {
            scene.options[$0].when?.holds(state) != false
        }
        for number in offered {
            let option = scene.options[number]
            let id = ["a", "b", "c"][number]
            var after = state
            after.decisions += 1
            after.chosen.insert("S\(index).\(id)")
            after.flags.formUnion(option.sets)
            after.flags.subtract(option.clears)
            for (name, effect) in option.effects { after.totals[name, default: 0] += effect }
            var step = path
            step.scenes.append("S\(index)")
            step.options.append(id)
            step.chance /= Double(offered.count)
            for name in Self.people {
                let change = option.autonomy[name, default: 0] + option.autonomy["all", default: 0]
                let shift = option.band[name, default: 0]
                after.autonomy[name] = min(10, max(0, state.autonomy[name, default: 0] + change))
                if let band = state.band[name] {
                    after.band[name] = (min(10, band.low + shift), min(10, band.high + shift))
                }
                step.moments[name, default: []].append(after.fit(name))
            }
            for name in ContractTests.style {
                let values = offered.map { scene.options[$0].effects[name, default: 0] }
                let low = values.min() ?? 0
                step.room[name, default: (0, 0)].got += option.effects[name, default: 0] - low
                step.room[name, default: (0, 0)].offered += (values.max() ?? 0) - low
            }
            let row = scene.next.first { $0.when?.holds(after) != false }
            if let next = option.next ?? row?.to {
                walk(next, after, step, &found)
            } else {
                let ending = endings.firstIndex { $0.holds(after) } ?? endings.count
                step.ending = "einde\(ending)"
                step.flags = after.flags.sorted()
                for name in Self.names { step.totals[name] = after[name] }
                found.append(step)
            }
        }
    }

    var walked: Walked {
        let paths = paths
        func bounds(_ value: (Path) -> Double) -> ClosedRange<Double> {
            let values = paths.map(value)
            return (values.min() ?? 0)...(values.max() ?? 0)
        }
        var walked = Walked()
        walked.paths = paths.count
        for path in paths {
            walked.lengths["\(path.options.count)", default: 0] += 1
            walked.endings[path.ending, default: 0] += path.chance
        }
        for name in ContractTests.outcomes {
            walked.outcome[name] = bounds { $0.totals[name, default: 0] }
        }
        for name in Self.people {
            walked.fit[name] = bounds { path in
                path.moments[name, default: []].reduce(0, +) / Double(path.options.count)
            }
        }
        for name in ContractTests.style {
            let rows = paths.compactMap { path in path.shares[name].map { (path.chance, $0) } }
            let weight = rows.map(\.0).reduce(0, +)
            guard weight > 0 else { continue }
            let mean = rows.map { $0 * $1 }.reduce(0, +) / weight
            let variance = rows.map { $0 * ($1 - mean) * ($1 - mean) }.reduce(0, +) / weight
            walked.style[name] = (mean, variance.squareRoot())
        }
        return walked
    }

    /// One of the paths, another for every seed.
    var somePath: Path? {
        let paths = paths
        return paths.isEmpty ? nil : paths[Int(seed &* 7919 % UInt64(paths.count))]
    }
}
