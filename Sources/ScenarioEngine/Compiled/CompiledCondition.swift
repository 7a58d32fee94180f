/// A condition whose names are registers: a tree in a flat list, read without allocation.
struct ConditionNode: Sendable {
    enum Operation: UInt8, Sendable {
        // Conditions.
        /// The register `a` is not zero.
        case flag
        /// The difference of the quantities `a` and `b` stands in `relation` to zero.
        case comparison
        /// The register `a` plus `constant` stands in `relation` to zero.
        case form
        case not
        /// Children from `a`, linked by `next`.
        case all, any
        // Quantities.
        case number, register
        /// φ of employee `a`, and its mean and lowest over all.
        case fit, fitMean, fitLowest
        /// Autonomy of employee `a`.
        case autonomy
        case sum, negative
    }

    var operation: Operation
    var relation: Relation = .equal
    var a: Int32 = -1
    var b: Int32 = -1
    /// The next child of the same parent, −1 for the last.
    var next: Int32 = -1
    var constant: Double = 0
}

extension CompiledScenario {
    /// Whether the condition with this index holds; no condition (−1) always holds.
    @inline(__always)
    func holds(_ condition: Int32, _ registers: [Int32]) -> Bool {
        condition < 0 || evaluate(condition, registers)
    }

    private func evaluate(_ index: Int32, _ registers: [Int32]) -> Bool {
        let node = conditionNodes[Int(index)]
        switch node.operation {
        case .flag: return registers[Int(node.a)] != 0
        case .form:
            return node.relation.holds(
                difference: Double(registers[Int(node.a)]) + node.constant
            )
        case .comparison:
            return node.relation.holds(
                difference: quantity(node.a, registers) - quantity(node.b, registers)
            )
        case .not: return !evaluate(node.a, registers)
        case .all:
            var child = node.a
            while child >= 0 {
                guard evaluate(child, registers) else { return false }
                child = conditionNodes[Int(child)].next
            }
            return true
        case .any:
            var child = node.a
            while child >= 0 {
                if evaluate(child, registers) { return true }
                child = conditionNodes[Int(child)].next
            }
            return false
        default: return false
        }
    }

    private func quantity(_ index: Int32, _ registers: [Int32]) -> Double {
        let node = conditionNodes[Int(index)]
        switch node.operation {
        case .number: return node.constant
        case .register: return Double(registers[Int(node.a)])
        case .fit: return fit(of: Int(node.a), registers).value
        case .fitMean: return fits(registers).mean
        case .fitLowest: return fits(registers).lowest
        case .autonomy: return Double(registers[layout.level(Int(node.a))]) / 1000
        case .negative: return -quantity(node.a, registers)
        case .sum:
            var sum = 0.0
            var child = node.a
            while child >= 0 {
                sum += quantity(child, registers)
                child = conditionNodes[Int(child)].next
            }
            return sum
        default: return .nan
        }
    }

    /// Mean and lowest φ over the employees who have come into the story; NaN when there are none.
    private func fits(_ registers: [Int32]) -> (mean: Double, lowest: Double) {
        var sum = 0.0
        var lowest = Double.infinity
        var count = 0
        for employee in 0..<layout.employeeCount
        where registers[layout.presence(employee)] != RegisterLayout.awaited {
            let value = fit(of: employee, registers).value
            sum += value
            lowest = min(lowest, value)
            count += 1
        }
        return count == 0 ? (.nan, .nan) : (sum / Double(count), lowest)
    }

    /// Fit of an employee at the moment these registers describe (domain.md A3.3).
    @inline(__always)
    func fit(of employee: Int, _ registers: [Int32]) -> Fit {
        let first = layout.level(employee)
        let level = registers[first]
        let under = registers[first + 1] - level
        if under > 0 {
            return Fit(deviation: Double(under), slope: slopes[employee].under, zone: .less)
        }
        let over = level - registers[first + 2]
        if over > 0 {
            return Fit(deviation: Double(over), slope: slopes[employee].over, zone: .more)
        }
        return Fit(value: 100, zone: .fits)
    }
}
