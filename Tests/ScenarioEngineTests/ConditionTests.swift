import ScenarioEngine
import TestSupport
import Testing

@Suite("Conditions")
struct ConditionTests {
    private static let names = ConditionNames(
        flags: ["gezien", "stap-2", "2b", "één", "a.b"],
        totals: ["ruimte", "werk-plezier"],
        employees: ["lotte", "noor2"],
        scenes: [("k1_1", ["a", "b"]), ("5A", ["1x"]), ("zonder-bodem", ["é"])]
    )

    private static func parsed(_ text: String) throws -> Condition {
        try Condition(parsing: text, totals: Set(names.totals))
    }

    @Test("A condition that was printed reads back as the same condition")
    func printedConditionsReadBack() throws {
        var generator = SeededGenerator(seed: 90_000)
        for _ in 0..<3_000 {
            let condition = generator.condition(Self.names, depth: 4)
            let text = condition.description
            #expect(try Self.parsed(text) == condition, "\(text)")
        }
    }

    @Test(
        "Names that are numbers are written as they stand: 01 is not 1",
        arguments: ["01", "1.10"]
    )
    func namesOfDigitsAreKept(name: String) throws {
        let condition = try Self.parsed("visited(\(name))")
        #expect(condition == .visited(scene: name))
    }

    @Test("Small numbers are written so that they read back")
    func smallNumbersReadBack() throws {
        let condition = try Self.parsed("ruimte > 0.00001")
        #expect(condition == .comparison(.total("ruimte"), .greater, .number(0.00001)))
        let again = try Self.parsed(condition.description)
        #expect(again == condition)
    }

    @Test(
        "`not` binds strongest, then comparison, `and`, `or`",
        arguments: [
            ("gezien or open and dicht", "gezien or (open and dicht)"),
            ("gezien and open or dicht", "(gezien and open) or dicht"),
            ("not gezien and open", "(not gezien) and open"),
            ("not gezien or open", "(not gezien) or open"),
            ("not not gezien", "not (not gezien)"),
            ("gezien and ruimte > 1 or open", "(gezien and (ruimte > 1)) or open"),
            ("ruimte - 1 > 2 - ruimte", "(ruimte - 1) > (2 - ruimte)"),
            ("ruimte + 1 - 2 > 0", "ruimte + 1 - 2 > 0"),
            ("a or b or c", "a or b or c"),
        ]
    )
    func precedence(text: String, same: String) throws {
        #expect(try Self.parsed(text) == Self.parsed(same))
    }

    @Test("Parentheses overrule that")
    func parentheses() throws {
        #expect(try Self.parsed("(a or b) and c") != Self.parsed("a or b and c"))
        #expect(try Self.parsed("not (a and b)") != Self.parsed("not a and b"))
        #expect(try Self.parsed("not (ruimte > 1)") == .not(Self.parsed("ruimte > 1")))
        #expect(
            try Self.parsed("1 - (ruimte - 2) > 0")
                == .comparison(
                    .sum([.number(1), .negative(.sum([.total("ruimte"), .negative(.number(2))]))]),
                    .greater,
                    .number(0)
                )
        )
    }

    @Test("Each word of the language means what the format says")
    func vocabulary() throws {
        #expect(try Self.parsed("gezien") == .flag("gezien"))
        #expect(try Self.parsed(" \tvisited( k1_1 )\n") == .visited(scene: "k1_1"))
        #expect(try Self.parsed("chose(5A,1x)") == .chose(scene: "5A", option: "1x"))
        let relations: [(String, Relation)] = [
            ("==", .equal), ("!=", .unequal), ("<", .less), ("<=", .lessOrEqual),
            (">", .greater), (">=", .greaterOrEqual),
        ]
        for (symbol, relation) in relations {
            #expect(
                try Self.parsed("ruimte\(symbol)2.5")
                    == .comparison(.total("ruimte"), relation, .number(2.5))
            )
        }
        let quantities: [(String, Quantity)] = [
            ("fit(lotte)", .fit(employee: "lotte")), ("fit.mean", .fitMean),
            ("fit.lowest", .fitLowest), ("autonomy(lotte)", .autonomy(employee: "lotte")),
            ("decisions", .decisions), ("werk-plezier", .total("werk-plezier")),
            ("-ruimte", .negative(.total("ruimte"))), ("-3", .number(-3)),
        ]
        for (text, quantity) in quantities {
            #expect(
                try Self.parsed("\(text) < 1") == .comparison(quantity, .less, .number(1)),
                "\(text)"
            )
        }
        // Without parentheses these are flags like any other word.
        #expect(try Self.parsed("visited and fit") == .all([.flag("visited"), .flag("fit")]))
    }

    typealias Reason = Condition.SyntaxError.Reason

    @Test(
        "A fault is shown where it stands",
        arguments: [
            ("", 0, Reason.unexpected(nil, expected: .condition)),
            ("   ", 3, .unexpected(nil, expected: .condition)),
            ("gezien and", 10, .unexpected(nil, expected: .condition)),
            ("gezien or or open", 10, .unexpected("or", expected: .condition)),
            ("and gezien", 0, .unexpected("and", expected: .condition)),
            ("gezien open", 7, .unexpected("open", expected: .end)),
            ("(gezien", 7, .unexpected(nil, expected: .symbol(")"))),
            ("gezien)", 6, .unexpected(")", expected: .end)),
            ("()", 1, .unexpected(")", expected: .condition)),
            ("ruimte", 0, .numberAlone("ruimte")),
            ("ruimte > 1 > 2", 11, .unexpected(">", expected: .end)),
            ("ruimte >", 8, .unexpected(nil, expected: .condition)),
            ("ruimte = 1", 7, .unexpectedCharacter("=")),
            ("één & open", 4, .unexpectedCharacter("&")),
            ("ruimte > 1.2.3", 9, .badNumber("1.2.3")),
            ("ruimte > 9999999999999999", 9, .badNumber("9999999999999999")),
            ("visited()", 8, .unexpected(")", expected: .name)),
            ("visited(k1_1", 12, .unexpected(nil, expected: .symbol(")"))),
            ("visited(k1_1, a)", 12, .unexpected(",", expected: .symbol(")"))),
            ("chose(k1_1)", 10, .unexpected(")", expected: .symbol(","))),
        ]
    )
    func faults(text: String, offset: Int, reason: Reason) throws {
        let error = try #require(throws: Condition.SyntaxError.self) { try Self.parsed(text) }
        #expect(error.offset == offset, "\(text)")
        #expect(error.reason == reason, "\(text)")
    }

    @Test(
        "A number that is compared with nothing is shown where it begins",
        arguments: [
            ("gezien and ruimte + 1", 11, "ruimte + 1"), ("fit(lotte)", 0, "fit(lotte)"),
            ("open or -ruimte", 8, "-ruimte"), ("ruimte and gezien", 0, "ruimte"),
            ("gezien and ruimte", 11, "ruimte"), ("not ruimte", 4, "ruimte"),
        ]
    )
    func lonelyNumbers(text: String, offset: Int, number: String) throws {
        let error = try #require(throws: Condition.SyntaxError.self) { try Self.parsed(text) }
        #expect(error.reason == .numberAlone(number))
        #expect(error.offset == offset)
    }

    @Test(
        "A name where a number is needed is an unknown total, for the reader to find the nearest",
        arguments: ["gezien > 2", "2 > gezien", "open and ruimte + gezien > 1"]
    )
    func namesAsNumbers(text: String) throws {
        #expect(try Self.parsed(text).mentions.contains(.total("gezien")))
    }

    @Test("No text makes the parser crash, and every fault lies inside the text")
    func noTextCrashes() {
        var generator = SeededGenerator(seed: 91_000)
        let words = [
            "and", "or", "not", "(", ")", "==", "<", ",", "+", "-", "1", ".5", "fit", "fit.mean",
            "visited", "chose", "ruimte", "gezien", " ", "\u{301}", "👍🏽", "\r\n", "9", "=", "!",
        ]
        var parsed = 0
        for round in 0..<6_000 {
            var text = ""
            if round % 2 == 0 {
                let bytes = (0..<generator.int(0...24)).map { _ in UInt8(generator.int(0...255)) }
                text = String(decoding: bytes, as: UTF8.self)
            } else {
                for _ in 0..<generator.int(0...10) {
                    text += generator.pick(words) + (generator.chance(0.5) ? " " : "")
                }
            }
            do throws(Condition.SyntaxError) {
                _ = try Condition(parsing: text, totals: ["ruimte"])
                parsed += 1
            } catch {
                #expect((0...text.count).contains(error.offset), "\(text.debugDescription)")
            }
        }
        #expect(parsed > 50)
    }

    @Test("Nesting beyond the limit is refused, not followed into a crash")
    func nestingIsLimited() throws {
        func nested(_ depth: Int, _ open: String, _ close: String) -> String {
            String(repeating: open, count: depth) + "gezien"
                + String(repeating: close, count: depth)
        }
        for (open, close) in [("(", ")"), ("not ", ""), ("not (", ")")] {
            #expect(throws: Never.self) { try Self.parsed(nested(30, open, close)) }
            let error = try #require(throws: Condition.SyntaxError.self) {
                try Self.parsed(nested(100_000, open, close))
            }
            #expect(error.reason == .tooDeep)
        }
        #expect(throws: Condition.SyntaxError.self) {
            try Self.parsed(String(repeating: "-", count: 100_000) + "1 > 0")
        }
        // Length is no depth.
        let long = Array(repeating: "gezien", count: 20_000).joined(separator: " and ")
        #expect(throws: Never.self) { try Self.parsed(long) }
    }

    // MARK: Holding

    /// Whether conditions hold at the end of a scenario of one scene with employees whose fit is
    /// 100 or ⅔ of that.
    private static func holds(_ texts: [String], fits: [Bool]) throws -> [Bool] {
        let band = Band(lower: Level(thousandths: 4_000), upper: Level(thousandths: 6_000))
        return try texts.map { text in
            var scenario = Scenario(id: "x", style: ["ruimte"], outcomes: [], start: "s0")
            scenario.employees = fits.enumerated().map { index, isFit in
                Employee(
                    id: "e\(index)",
                    autonomy: Level(thousandths: isFit ? 5_000 : 3_000),
                    band: band
                )
            }
            let option = Option(id: "a", style: ["ruimte": 1], sets: ["gezien"])
            scenario.scenes = [Scene(id: "s0", options: [option])]
            scenario.endings = [
                Ending(id: "ja", when: try Condition(parsing: text, totals: ["ruimte"]))
            ]
            var playthrough = Playthrough(try CompiledScenario(scenario))
            try playthrough.choose(0)
            return playthrough.ending != nil
        }
    }

    @Test("A mean of thirds compares as on paper: 100, 100 and three times 66⅔ are 80")
    func thirdsCompareAsOnPaper() throws {
        let texts = ["==", "!=", "<", "<=", ">", ">="].map { "fit.mean \($0) 80" }
        let expected = [true, false, false, true, false, true]
        #expect(try Self.holds(texts, fits: [true, true, false, false, false]) == expected)
        #expect(try Self.holds(texts, fits: [false, true, false, true, false]) == expected)
        #expect(try Self.holds(texts, fits: [false, false, false, true, true]) == expected)
    }

    @Test("A real difference is no rounding")
    func smallDifferencesCount() throws {
        let fits = [true, true, false, false, false]
        #expect(
            try Self.holds(["fit.mean < 80.000001", "fit.mean > 79.999999"], fits: fits)
                == [true, true]
        )
        #expect(
            try Self.holds(["fit.mean >= 80.000001", "fit.lowest == 66.66"], fits: fits)
                == [false, false]
        )
    }

    @Test("Nobody has no mean: no comparison with it holds")
    func nobodyHasNoMean() throws {
        let texts = ["==", "!=", "<", "<=", ">", ">="].flatMap {
            ["fit.mean \($0) 80", "fit.lowest \($0) 80", "0 \($0) fit.mean + 1"]
        }
        #expect(try Self.holds(texts, fits: []).allSatisfy { !$0 })
    }

    @Test("Sums and signs compare as on paper")
    func sumsCompare() throws {
        let texts = [
            "ruimte == 1", "ruimte + ruimte == 2", "ruimte - ruimte == 0", "-ruimte == -1",
            "1 - ruimte == 0", "2 > ruimte", "-(ruimte + 1) == -2", "ruimte - -1 == 2",
            "0.5 + ruimte == 1.5", "1 == 1", "decisions == ruimte", "fit(e0) + ruimte == 101",
            "autonomy(e0) - 5 == 0", "ruimte + 0 >= decisions", "not not (ruimte > 0.999)",
        ]
        let result = try Self.holds(texts, fits: [true])
        for (text, holds) in zip(texts, result) { #expect(holds, "\(text)") }
        let opposite = try Self.holds(texts.map { "not (\($0))" }, fits: [true])
        #expect(opposite.allSatisfy { !$0 })
    }

    @Test("Every name that stands for nothing is reported, each with its nearest name")
    func unknownNamesAreReported() throws {
        var scenario = Scenario(id: "x", start: "s0")
        let condition = try Condition(
            parsing: "gezeen and visited(s1) and chose(s0, b) and fit(ann) > 1",
            totals: Set(scenario.style)
        )
        scenario.scenes = [Scene(id: "s0", options: [Option(id: "a", sets: ["gezien"])])]
        scenario.employees = [
            Employee(id: "anna", autonomy: .lowest, band: Band(lower: .lowest, upper: .highest))
        ]
        scenario.endings = [Ending(id: "e", when: condition)]
        let broken = scenario
        let error = try #require(throws: UnresolvedNames.self) { try CompiledScenario(broken) }
        let place = Pointer.root / "endings" / 0 / "when"
        #expect(
            error.faults == [
                NameFault(
                    pointer: place,
                    problem: .unknown(.flag, name: "gezeen", nearest: "gezien")
                ),
                NameFault(pointer: place, problem: .unknown(.scene, name: "s1", nearest: "s0")),
                NameFault(pointer: place, problem: .unknown(.option, name: "b", nearest: "a")),
                NameFault(
                    pointer: place,
                    problem: .unknown(.employee, name: "ann", nearest: "anna")
                ),
            ]
        )
    }
}
