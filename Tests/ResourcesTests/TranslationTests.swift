import Foundation
import Testing

@Suite("The Dutch texts")
struct TranslationTests {
    private let sources: SourceTexts
    private let catalog: Catalog

    init() throws {
        sources = try Self.sources.get()
        catalog = try Self.catalog.get()
        try #require(!sources.texts.isEmpty)
    }

    @Test("Every text of the sources has a translation, none of them empty or fuzzy")
    func everyTextIsTranslated() {
        let untranslated = sources.texts.filter { text in
            guard let entry = catalog.entries[text.one] else { return true }
            return entry.many != text.many || entry.isFuzzy || entry.forms.isEmpty
                || entry.forms.contains("")
        }
        #expect(untranslated.map(\.one).sorted() == [])
    }

    @Test("Every text is a literal on one line without interpolation, as xgettext needs it")
    func textsAreLiterals() {
        #expect(sources.faults == [])
    }

    @Test("A translation has the same placeholders as its text")
    func placeholdersMatch() {
        let different = catalog.entries.values.filter { entry in
            zip([entry.one, entry.many ?? entry.one], entry.forms).contains {
                Self.placeholders(in: $0) != Self.placeholders(in: $1)
            }
        }
        #expect(different.map(\.one).sorted() == [])
    }

    @Test("msgfmt accepts the file")
    func msgfmtAccepts() throws {
        let process = Process()
        let errors = Pipe()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [
            "msgfmt", "--check", "-o", "/dev/null", Self.file.path(percentEncoded: false),
        ]
        process.standardError = errors
        try process.run()
        let message = try errors.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        // What `env` answers when there is no such program.
        if process.terminationStatus == 127 {
            throw Complaint(description: "msgfmt is missing; ./install --test installs it.")
        }
        #expect(process.terminationStatus == 0, "\(String(decoding: message, as: UTF8.self))")
    }

    @Test("Every translation belongs to a text of the sources")
    func everyTranslationIsUsed() {
        let used = Set(sources.texts.map(\.one))
        #expect(catalog.entries.keys.filter { !used.contains($0) }.sorted() == [])
        let hasObsoleteEntries = catalog.hasObsoleteEntries
        #expect(!hasObsoleteEntries, "Entries behind #~ can go.")
    }

    @Test("Texts are found in code and interpolations, not in comments and strings")
    func textsAreFound() {
        let code = #"""
            // tr("comment") /* tr("comment") */
            /* tr("comment") /* nested */ tr("comment") */
            func tr(_ text: String) -> String { "tr(\"string\")" + #"tr("string")"# }
            print(tr("a \"b\" \u{201C}c\u{201D}"), "\(tr("inside")) \(str("no"))")
            tr(
                "lines"
            )
            trn("one", "%1 many", count)
            """#
        let found = SourceTexts(code: code, file: "file")
        #expect(found.texts.map(\.one) == ["a \"b\" “c”", "inside", "lines", "one"])
        #expect(found.texts.map(\.many) == [nil, nil, nil, "%1 many"])
        #expect(found.faults == [])
    }

    @Test(
        "What xgettext cannot read is a fault with its place",
        arguments: [
            #"tr("a \(b)")"#, "tr(\"\"\"\n    a\n    \"\"\")", "tr(text)", #"tr("a" + "b")"#,
            ##"tr(#"a"#)"##, #"trn("a", b, 2)"#, #"trn("a \(b)", "c", 2)"#,
        ]
    )
    func faultsAreFound(code: String) {
        let found = SourceTexts(code: "\n" + code, file: "file")
        #expect(found.texts.isEmpty)
        #expect(found.faults == ["file:2"])
    }

    @Test("Entries of a catalog are read with their flags, plurals, escapes and further lines")
    func catalogIsRead() throws {
        let read = Catalog(
            #"""
            # A comment
            msgid ""
            msgstr "Language: nl\n"

            #, fuzzy
            msgid "a \"b\"\n"
            msgstr ""
            "c "
            "\\d"

            msgid "one"
            msgid_plural "many"
            msgstr[0] "een"
            msgstr[1] "veel"

            #~ msgid "old"
            #~ msgstr "oud"
            """#
        )
        #expect(read.entries.count == 2)
        let first = try #require(read.entries["a \"b\"\n"])
        #expect(first.forms == ["c \\d"])
        #expect(first.isFuzzy)
        let second = try #require(read.entries["one"])
        #expect(second.many == "many")
        #expect(second.forms == ["een", "veel"])
        #expect(!second.isFuzzy)
        #expect(read.hasObsoleteEntries)
    }

    // MARK: The files

    /// A sentence for whoever runs the tests.
    private struct Complaint: Error, CustomStringConvertible {
        let description: String
    }

    /// The checkout that this file belongs to.
    private static let root: URL = {
        var folder = URL(filePath: #filePath).deletingLastPathComponent()
        while folder.path() != "/",
            !FileManager.default.fileExists(
                atPath: folder.appending(path: "Package.swift").path(percentEncoded: false)
            )
        {
            folder.deleteLastPathComponent()
        }
        return folder
    }()

    private static let file = root.appending(path: "Data/po/nl.po")
    private static let catalog = Result {
        Catalog(try String(contentsOf: file, encoding: .utf8))
    }
    private static let sources = Result { try SourceTexts(of: root.appending(path: "Sources")) }

    /// The digits behind a percent sign that stand for values.
    private static func placeholders(in text: String) -> Set<Character> {
        Set(zip(text, text.dropFirst()).filter { $0 == "%" && "1"..."9" ~= $1 }.map(\.1))
    }
}

/// The texts that sources hand to `tr` and `trn`.
private struct SourceTexts {
    struct Text: Hashable {
        let one: String
        let many: String?
    }

    private(set) var texts: [Text] = []
    /// Places of calls whose text is not a plain literal, as `file:line`.
    private(set) var faults: [String] = []

    /// Targets whose texts stay English.
    private static let untranslated: Set<String> = ["bench", "fuzz"]

    /// All Swift files in a folder with one folder per target.
    init(of folder: URL) throws {
        let path = folder.path(percentEncoded: false)
        for name in try FileManager.default.subpathsOfDirectory(atPath: path).sorted()
        where name.hasSuffix(".swift") {
            let target = name.prefix { $0 != "/" }
            guard !Self.untranslated.contains(String(target)) else { continue }
            let code = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
            let found = SourceTexts(code: code, file: name)
            texts += found.texts
            faults += found.faults
        }
    }

    init(code: String, file: String) {
        var scanner = CodeScanner(code)
        scanner.scan()
        texts = scanner.texts
        faults = scanner.faultLines.map { "\(file):\($0)" }
    }
}

/// Goes through Swift code past comments and strings; knows no regex literals.
private struct CodeScanner {
    private let code: [Unicode.Scalar]
    private var at = 0
    private(set) var texts: [SourceTexts.Text] = []
    private(set) var faultLines: [Int] = []

    init(_ code: String) {
        self.code = Array(code.unicodeScalars)
    }

    /// Scans to the end, or behind the parenthesis that closes an interpolation.
    mutating func scan(inInterpolation: Bool = false) {
        var depth = 0
        var word = ""
        while at < code.count {
            switch code[at] {
            case "/" where sees("//"): skipLine()
            case "/" where sees("/*"): skipComment()
            case "\"": _ = literal()
            case "#" where seesRawString: _ = literal()
            case "(":
                depth += 1
                at += 1
            case ")":
                depth -= 1
                at += 1
                if inInterpolation, depth < 0 { return }
            case let scalar where Self.isPartOfWord(scalar):
                let before = word
                word = nextWord()
                if before != "func", word == "tr" || word == "trn", sees("(") {
                    readCall(plural: word == "trn")
                }
            default: at += 1
            }
        }
    }

    /// Looks at the arguments of a call; scanning goes on in front of its parenthesis.
    private mutating func readCall(plural: Bool) {
        let start = at
        // What interpolations hold is found when they are scanned.
        let known = (texts, faultLines)
        let one = argument(before: plural ? "," : ")")
        let many = plural ? argument(before: ",") : nil
        (texts, faultLines) = known
        if let one, !plural || many != nil {
            texts.append(SourceTexts.Text(one: one, many: many))
        } else {
            faultLines.append(code[..<start].count { $0 == "\n" } + 1)
        }
        at = start
    }

    /// The plain literal behind the sign here; nil when there is something else.
    private mutating func argument(before end: Unicode.Scalar) -> String? {
        at += 1
        skipSpace()
        guard sees("\""), let text = literal() else { return nil }
        skipSpace()
        return at < code.count && code[at] == end ? text : nil
    }

    /// Goes behind the string here; nil when it is raw, interpolated or of several lines.
    private mutating func literal() -> String? {
        let pounds = String(repeating: "#", count: code[at...].prefix { $0 == "#" }.count)
        at += pounds.count
        let isMultiline = sees("\"\"\"\n")
        let end = (isMultiline ? "\"\"\"" : "\"") + pounds
        let escape = "\\" + pounds
        at += isMultiline ? 3 : 1
        var isPlain = pounds.isEmpty && !isMultiline
        var text = ""
        while at < code.count, !sees(end) {
            if sees(escape + "(") {
                isPlain = false
                at += escape.count + 1
                scan(inInterpolation: true)
            } else if sees(escape) {
                at += escape.count
                text.unicodeScalars.append(escaped())
            } else {
                text.unicodeScalars.append(code[at])
                at += 1
            }
        }
        at += end.count
        return isPlain ? text : nil
    }

    /// Goes behind what follows a backslash.
    private mutating func escaped() -> Unicode.Scalar {
        guard at < code.count else { return "\\" }
        let scalar = code[at]
        at += 1
        switch scalar {
        case "0": return "\0"
        case "n": return "\n"
        case "r": return "\r"
        case "t": return "\t"
        case "u" where sees("{"):
            let digits = code[(at + 1)...].prefix { $0 != "}" }
            at += digits.count + 2
            let value = UInt32(String(String.UnicodeScalarView(digits)), radix: 16)
            return value.flatMap(Unicode.Scalar.init) ?? "\u{FFFD}"
        default: return scalar
        }
    }

    // MARK: Steps

    private func sees(_ text: String) -> Bool {
        code[min(at, code.count)...].starts(with: text.unicodeScalars)
    }

    private var seesRawString: Bool {
        code[at...].first { $0 != "#" } == "\""
    }

    private static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "_" || scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
    }

    private mutating func nextWord() -> String {
        let word = code[at...].prefix(while: Self.isPartOfWord)
        at += word.count
        return String(String.UnicodeScalarView(word))
    }

    private mutating func skipSpace() {
        at += code[min(at, code.count)...].prefix { $0.properties.isWhitespace }.count
    }

    private mutating func skipLine() {
        at += code[at...].prefix { $0 != "\n" }.count
    }

    /// Comments between `/*` and `*/` may hold others.
    private mutating func skipComment() {
        var depth = 0
        repeat {
            let opens = sees("/*")
            let closes = sees("*/")
            depth += opens ? 1 : closes ? -1 : 0
            at += opens || closes ? 2 : 1
        } while depth > 0 && at < code.count
    }
}

/// A file of translations, as gettext writes it.
private struct Catalog {
    struct Entry {
        var one = ""
        var many: String?
        var forms: [String] = []
        var isFuzzy = false
    }

    /// By the English text; without the header.
    private(set) var entries: [String: Entry] = [:]
    private(set) var hasObsoleteEntries = false

    init(_ text: String) {
        var entry = Entry()
        var part = ""
        func add(_ string: String) {
            switch part {
            case "msgid": entry.one += string
            case "msgid_plural": entry.many = (entry.many ?? "") + string
            default:
                if let last = entry.forms.indices.last { entry.forms[last] += string }
            }
        }
        func close() {
            if !entry.one.isEmpty { entries[entry.one] = entry }
            entry = Entry()
        }
        for line in text.split(separator: "\n") {
            if line.hasPrefix("#~") {
                hasObsoleteEntries = true
                continue
            }
            // An entry ends where the comments or the text of the next one begin.
            if !entry.forms.isEmpty, line.hasPrefix("#") || line.hasPrefix("msgid ") { close() }
            if line.hasPrefix("#,"), line.contains("fuzzy") { entry.isFuzzy = true }
            guard !line.hasPrefix("#") else { continue }
            if !line.hasPrefix("\"") {
                part = String(line.prefix { $0 != " " })
                if part.hasPrefix("msgstr") { entry.forms.append("") }
            }
            add(Self.unquoted(line.drop { $0 != "\"" }))
        }
        close()
    }

    private static func unquoted(_ quoted: Substring) -> String {
        var text = ""
        var isEscaped = false
        for character in quoted.dropFirst().dropLast() {
            if !isEscaped, character == "\\" {
                isEscaped = true
                continue
            }
            let escapes: [Character: Character] = ["n": "\n", "t": "\t", "r": "\r"]
            text.append(isEscaped ? escapes[character] ?? character : character)
            isEscaped = false
        }
        return text
    }
}
