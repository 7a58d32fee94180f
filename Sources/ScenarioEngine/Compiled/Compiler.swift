/// Turns names into numbers, and collects every name that stands for nothing.
struct Compiler {
    let scenario: Scenario
    let variant: CompiledScenario.Variant
    var names: NameTable
    var faults: [NameFault] = []

    var layout: RegisterLayout
    var scenes: [CompiledScene] = []
    var options: [CompiledOption] = []
    var additions: [Write] = []
    var writes: [Write] = []
    var levelShifts: [Shift] = []
    var bandShifts: [Shift] = []
    var routes: [CompiledRoute] = []
    var conditionNodes: [ConditionNode] = []
    var endingConditions: [Int32] = []
    var textConditions: [[Int32]] = []
    var start: Int32 = -1
    var initialRegisters: [Int32] = []
    var styleEffects: [Int8] = []
    var styleLows: [Int8] = []
    var styleHighs: [Int8] = []
    var tagMasks: [UInt64] = []
    var differingTags: [UInt64] = []
    var tagWords = 0
    var tagCount = 0
    var flagNames: [String] { names.flagNames }
    var constantRegisters: [Bool] = []
    /// Coefficients per total of each linear form, by its text, and its place among the forms.
    var forms: [[Int: Int32]: Int] = [:]

    init(_ scenario: Scenario, variant: CompiledScenario.Variant) {
        self.scenario = scenario
        self.variant = variant
        names = NameTable(scenario)
        layout = RegisterLayout(
            styleCount: 0,
            outcomeCount: 0,
            employeeCount: 0,
            firstForm: 0,
            firstEmployee: 0,
            decisions: 0,
            firstFlag: 0,
            count: 0
        )
    }

    mutating func compile() throws(UnresolvedNames) {
        faults = names.faults
        checkNames()
        guard faults.isEmpty else { throw UnresolvedNames(faults: faults) }
        collectForms()
        layOut()
        for index in scenario.scenes.indices { compileScene(index) }
        endingConditions = scenario.endings.map { compiled($0.when) }
        start = Int32(names.scenes[scenario.start] ?? -1)
        findConstants()
    }

    // MARK: Registers

    /// The place of a register for `coefficients`, in the order the forms were met.
    private mutating func collectForms() {
        func visit(_ condition: Condition) {
            switch condition {
            case .comparison(let left, _, let right):
                guard let form = linearForm(.sum([left, .negative(right)])),
                    form.coefficients.count > 1, forms[form.coefficients] == nil
                else { return }
                forms[form.coefficients] = forms.count
            case .not(let part): visit(part)
            case .all(let parts), .any(let parts): parts.forEach(visit)
            default: return
            }
        }
        scenario.conditions.forEach(visit)
    }

    /// A quantity as whole coefficients per total plus a constant; nil when it is not of that form.
    func linearForm(_ quantity: Quantity) -> (coefficients: [Int: Int32], constant: Double)? {
        switch quantity {
        case .number(let value): return ([:], value)
        case .total(let name):
            if let style = names.style[name] { return ([style: 1], 0) }
            guard let outcome = names.outcomes[name] else { return nil }
            return ([scenario.style.count + outcome: 1], 0)
        case .negative(let inner):
            guard let form = linearForm(inner) else { return nil }
            return (form.coefficients.mapValues { -$0 }, -form.constant)
        case .sum(let terms):
            var sum: (coefficients: [Int: Int32], constant: Double) = ([:], 0)
            for term in terms {
                guard let form = linearForm(term) else { return nil }
                sum.coefficients.merge(form.coefficients, uniquingKeysWith: +)
                sum.constant += form.constant
            }
            sum.coefficients = sum.coefficients.filter { $0.value != 0 }
            return sum
        default: return nil
        }
    }

    private mutating func layOut() {
        let totals = scenario.style.count + scenario.outcomes.count
        let firstEmployee = totals + forms.count
        let decisions = firstEmployee + 4 * scenario.employees.count
        names.placeMarks(after: decisions + 1)
        layout = RegisterLayout(
            styleCount: scenario.style.count,
            outcomeCount: scenario.outcomes.count,
            employeeCount: scenario.employees.count,
            firstForm: totals,
            firstEmployee: firstEmployee,
            decisions: decisions,
            firstFlag: decisions + 1,
            count: names.registerCount
        )
        initialRegisters = [Int32](repeating: 0, count: layout.count)
        for (index, employee) in scenario.employees.enumerated() {
            initialRegisters[layout.level(index)] = employee.autonomy.thousandths
            initialRegisters[layout.lower(index)] = employee.band.lower.thousandths
            initialRegisters[layout.upper(index)] = employee.band.upper.thousandths
            initialRegisters[layout.presence(index)] =
                employee.present ? RegisterLayout.present : RegisterLayout.awaited
        }
        tagCount = names.tagCount
        tagWords = (tagCount + 63) / 64
    }

    private mutating func findConstants() {
        constantRegisters = [Bool](repeating: true, count: layout.count)
        constantRegisters[layout.decisions] = false
        for write in additions + writes { constantRegisters[Int(write.register)] = false }
        for shift in levelShifts {
            constantRegisters[layout.level(Int(shift.employee))] = false
        }
        for shift in bandShifts {
            constantRegisters[layout.lower(Int(shift.employee))] = false
            constantRegisters[layout.upper(Int(shift.employee))] = false
        }
        for scene in scenes where scene.visitRegister >= 0 {
            constantRegisters[Int(scene.visitRegister)] = false
        }
    }

    // MARK: Scenes and options

    private mutating func compileScene(_ index: Int) {
        let scene = scenario.scenes[index]
        var compiled = CompiledScene()
        compiled.firstOption = Int32(options.count)
        compiled.optionCount = Int32(scene.options.count)
        compiled.routes = span(of: scene.next)
        compiled.visitRegister = Int32(names.visitRegister(ofScene: index) ?? -1)
        compiled.visitLimit = Int32(clamping: scene.visits ?? 0)
        compiled.counts = !scene.practice
        compiled.passes = variant == .sprint && !scene.sprint
        compiled.offersAll = scene.options.allSatisfy { $0.when == nil }
        scenes.append(compiled)
        textConditions.append(
            scene.text.contains { $0.when != nil } ? scene.text.map { self.compiled($0.when) } : []
        )
        for position in scene.options.indices {
            compile(scene.options[position], position: position, ofScene: index)
        }
        compileOffer(of: scene, firstOption: Int(compiled.firstOption))
    }

    private mutating func compile(_ option: Option, position: Int, ofScene scene: Int) {
        var compiled = CompiledOption(scene: Int32(scene))
        compiled.when = self.compiled(option.when)
        compiled.routes = span(of: option.next)
        let style = scenario.style.map { option.style[$0] ?? 0 }
        styleEffects += style.map { Int8(clamping: $0) }
        let totals = style + scenario.outcomes.map { option.outcome[$0] ?? 0 }
        compiled.additions = span(\.additions) { compiler in
            for (total, amount) in totals.enumerated() where amount != 0 {
                compiler.additions.append(
                    Write(register: Int32(total), amount: Int32(amount))
                )
            }
            for (coefficients, form) in compiler.forms {
                let amount = coefficients.reduce(0) { $0 + Int($1.value) * totals[$1.key] }
                guard amount != 0 else { continue }
                let register = Int32(compiler.layout.firstForm + form)
                compiler.additions.append(Write(register: register, amount: Int32(amount)))
            }
        }
        compiled.writes = span(\.writes) { compiler in
            for flag in option.clears { compiler.write(compiler.names.flags[flag], 0) }
            for flag in option.sets { compiler.write(compiler.names.flags[flag], 1) }
            compiler.write(compiler.names.visitedRegister(ofScene: scene), 1)
            compiler.write(compiler.names.choseRegister(ofOption: position, scene: scene), 1)
            for id in option.arrives {
                compiler.write(
                    compiler.names.employees[id].map(compiler.layout.presence),
                    RegisterLayout.present
                )
            }
        }
        compiled.departures = span(\.writes) { compiler in
            for id in option.leaves {
                compiler.write(
                    compiler.names.employees[id].map(compiler.layout.presence),
                    RegisterLayout.gone
                )
            }
        }
        compiled.levelShifts = span(\.levelShifts) { compiler in
            compiler.levelShifts += compiler.shifts(option.autonomy)
        }
        compiled.bandShifts = span(\.bandShifts) { compiler in
            compiler.bandShifts += compiler.shifts(option.band)
        }
        options.append(compiled)
        var mask = [UInt64](repeating: 0, count: tagWords)
        for entry in option.lens.entries {
            for tag in entry.amount {
                guard let bit = names.tag(tag, lens: entry.name) else { continue }
                mask[bit / 64] |= 1 << UInt64(bit % 64)
            }
        }
        tagMasks += mask
    }

    /// What the options of a scene have in common, for scenes that always offer all of them.
    private mutating func compileOffer(of scene: Scene, firstOption: Int) {
        let numbers = firstOption..<firstOption + scene.options.count
        let count = scenario.style.count
        for style in 0..<count {
            let effects = numbers.map { styleEffects[$0 * count + style] }
            styleLows.append(effects.min() ?? 0)
            styleHighs.append(effects.max() ?? 0)
        }
        for word in 0..<tagWords {
            let masks = numbers.map { tagMasks[$0 * tagWords + word] }
            let some = masks.reduce(0, |)
            let every = masks.reduce(UInt64.max, &)
            differingTags.append(some & ~every)
        }
    }

    private mutating func write(_ register: Int?, _ value: Int32) {
        guard let register else { return }
        writes.append(Write(register: Int32(register), amount: value))
    }

    private func shifts(_ effects: Effects<Level>) -> [Shift] {
        guard !effects.isEmpty else { return [] }
        let everyone = effects[Option.everyone]?.thousandths ?? 0
        return scenario.employees.indices.compactMap { index in
            let own = effects[scenario.employees[index].id]?.thousandths ?? 0
            let amount = own + everyone
            return amount == 0 ? nil : Shift(employee: Int32(index), amount: amount)
        }
    }

    private mutating func span<Entry>(
        _ list: KeyPath<Compiler, [Entry]>,
        _ append: (inout Compiler) -> Void
    ) -> Span {
        let start = Int32(self[keyPath: list].count)
        append(&self)
        return Span(start: start, end: Int32(self[keyPath: list].count))
    }

    private mutating func span(of rows: [Route]) -> Span {
        let compiled = rows.map { row in
            CompiledRoute(when: self.compiled(row.when), to: Int32(names.scenes[row.to] ?? -1))
        }
        return span(\.routes) { $0.routes += compiled }
    }
}
