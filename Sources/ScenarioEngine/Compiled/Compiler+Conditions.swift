/// Conditions as trees of nodes over registers.
extension Compiler {
    mutating func compiled(_ condition: Condition?) -> Int32 {
        guard let condition else { return -1 }
        switch condition {
        case .flag(let name): return mark(names.flags[name])
        case .visited(let scene):
            return mark(names.scenes[scene].flatMap(names.visitedRegister(ofScene:)))
        case .chose(let sceneID, let optionID):
            guard let scene = names.scenes[sceneID],
                let option = scenario.scenes[scene].options.firstIndex(where: { $0.id == optionID })
            else { return -1 }
            return mark(names.choseRegister(ofOption: option, scene: scene))
        case .comparison(let left, let relation, let right):
            return compiled(left, relation, right)
        case .not(let part):
            let child = compiled(part)
            return add(ConditionNode(operation: .not, a: child))
        case .all(let parts): return list(.all, parts.map { compiled($0) })
        case .any(let parts): return list(.any, parts.map { compiled($0) })
        }
    }

    private mutating func compiled(
        _ left: Quantity,
        _ relation: Relation,
        _ right: Quantity
    ) -> Int32 {
        if let form = linearForm(.sum([left, .negative(right)])), !form.coefficients.isEmpty {
            var node = ConditionNode(operation: .form, relation: relation)
            node.constant = form.constant
            if let single = form.coefficients.first, form.coefficients.count == 1, single.value == 1
            {
                node.a = Int32(single.key)
                return add(node)
            }
            if let place = forms[form.coefficients] {
                node.a = Int32(layout.firstForm + place)
                return add(node)
            }
        }
        let a = compiled(left)
        let b = compiled(right)
        return add(ConditionNode(operation: .comparison, relation: relation, a: a, b: b))
    }

    private mutating func compiled(_ quantity: Quantity) -> Int32 {
        switch quantity {
        case .number(let value):
            var node = ConditionNode(operation: .number)
            node.constant = value
            return add(node)
        case .total(let name):
            let outcome = names.outcomes[name].map { scenario.style.count + $0 }
            return add(
                ConditionNode(operation: .register, a: Int32(names.style[name] ?? outcome ?? 0))
            )
        case .fit(let id):
            return add(ConditionNode(operation: .fit, a: Int32(names.employees[id] ?? 0)))
        case .autonomy(let id):
            return add(ConditionNode(operation: .autonomy, a: Int32(names.employees[id] ?? 0)))
        case .fitMean: return add(ConditionNode(operation: .fitMean))
        case .fitLowest: return add(ConditionNode(operation: .fitLowest))
        case .decisions:
            return add(ConditionNode(operation: .register, a: Int32(layout.decisions)))
        case .negative(let inner):
            let child = compiled(inner)
            return add(ConditionNode(operation: .negative, a: child))
        case .sum(let terms): return list(.sum, terms.map { compiled($0) })
        }
    }

    private mutating func mark(_ register: Int?) -> Int32 {
        add(ConditionNode(operation: .flag, a: Int32(register ?? 0)))
    }

    private mutating func list(_ operation: ConditionNode.Operation, _ children: [Int32]) -> Int32 {
        for (child, next) in zip(children, children.dropFirst()) {
            conditionNodes[Int(child)].next = next
        }
        return add(ConditionNode(operation: operation, a: children.first ?? -1))
    }

    private mutating func add(_ node: ConditionNode) -> Int32 {
        conditionNodes.append(node)
        return Int32(conditionNodes.count - 1)
    }
}
