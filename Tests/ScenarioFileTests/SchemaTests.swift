import Foundation
import ScenarioFile
import Testing

/// The JSON Schema, by which editors complete and check a scenario, says what the reader says.
@Suite("JSON Schema") struct SchemaTests {
    @Test("Each definition has the keys of the reader and no others, all described")
    func definitions() throws {
        let schema = try JSONDecoder().decode(Schema.self, from: Data(contentsOf: Self.schema))
        let definitions = schema.definitions.filter { !$0.value.properties.isEmpty }
        #expect(Set(definitions.keys) == Set(Self.keys.keys))
        for (name, keys) in Self.keys {
            let definition = try #require(definitions[name], "no definition of \(name)")
            #expect(Set(definition.properties.keys) == keys, "\(name)")
            #expect(definition.isClosed, "\(name) lets editors pass a misspelt key")
            for (key, property) in definition.properties {
                #expect(property.description?.hasSuffix(".") == true, "\(name).\(key)")
            }
        }
    }

    @Test("It is a valid schema, and every room that ships is valid by it")
    func rooms() throws {
        let rooms = try FileManager.default.contentsOfDirectory(
            at: Self.data.appending(path: "rooms"),
            includingPropertiesForKeys: nil
        )
        .filter { $0.pathExtension == "yaml" }
        #expect(!rooms.isEmpty)
        for (room, faults) in zip(rooms, try Self.faults(of: rooms)) {
            #expect(faults.isEmpty, "\(room.lastPathComponent)")
        }
    }

    @Test("What the reader reports about keys, types and ranges, the schema refuses")
    func refused() throws {
        let faults = try Self.faults(of: Self.refused.map(\.text))
        for (sample, faults) in zip(Self.refused, faults) {
            let document = try ScenarioDocument(bytes: sample.text.utf8)
            #expect(!document.diagnostics.isEmpty, "the reader: \(sample.name)")
            #expect(!faults.isEmpty, "the schema: \(sample.name)")
        }
    }

    @Test("What the reader takes without a remark, the schema takes")
    func accepted() throws {
        let faults = try Self.faults(of: Self.accepted.map(\.text))
        for (sample, faults) in zip(Self.accepted, faults) {
            let document = try ScenarioDocument(bytes: sample.text.utf8)
            #expect(document.diagnostics.isEmpty, "the reader: \(sample.name)")
            #expect(faults.isEmpty, "the schema: \(sample.name)")
        }
    }
}

// MARK: Samples

extension SchemaTests {
    /// A scenario file, with what is odd or wrong about it.
    private typealias Sample = (name: String, text: String)

    private static let refused: [Sample] = [
        ("no format", document().replacing("format: 1", with: "")),
        ("a newer format", document().replacing("format: 1", with: "format: 2")),
        ("an empty id", document().replacing("id: proef", with: "id: ''")),
        ("no start", document().replacing("start: een", with: "")),
        ("no scenes", "format: 1\nid: proef\nstart: een\nscenes: []\n"),
        ("a list of keys", "- format: 1\n"),
        ("a misspelt key", document(head: "tittle: Proef")),
        ("a list as title", document(head: "title: [Proef]")),
        ("more minutes than a day has", document(head: "minutes: 1441")),
        ("a number between quotes", document(head: "minutes: '60'")),
        ("version 0", document(head: "version: 0")),
        ("a dimension of style twice", document(head: "style: [ruimte, ruimte]")),
        ("sources as a list", document(head: "sources: [tips]")),
        ("an ending without id", document(head: "endings: [{title: Slot}]")),
        ("an employee called all", document().replacing("id: noor", with: "id: all")),
        ("autonomy above 10", document().replacing("autonomy: 5", with: "autonomy: 10.5")),
        ("a band of three", document().replacing("[2, 4.5]", with: "[2, 4.5, 6]")),
        ("neither band nor basis", document().replacing("band: [2, 4.5]", with: "need: 3")),
        ("need 6", document(employee: "need: 6")),
        ("a slope too steep", document(employee: "slope: {over: 0.05}")),
        ("a slope of nothing", document(employee: "slope:")),
        ("an unknown zone", document(employee: "says: {over: Te veel.}")),
        ("a portrait outside the folder", document(employee: "portrait: art/../../noor.svg")),
        ("a place of one number", document(scene: "at: [240]")),
        ("an image with an absolute path", document(scene: "image: {file: /een.svg}")),
        ("a paragraph that is a list", document(scene: "text: [[Tekst.]]")),
        ("a condition that is a number", document(scene: "text: {when: 3, text: Tekst.}")),
        ("dialogue that is no list", document(scene: "say: {noor: Ja.}")),
        ("yes for true", document(scene: "sprint: yes")),
        ("no visits", document(scene: "visits: 0")),
        ("a row that is no list", document(scene: "next: {to: een}")),
        ("a row without target", document(scene: "next: [{when: gezien}]")),
        ("effect 3", document(option: "style: {ruimte: 3}")),
        ("half an effect", document(option: "outcome: {vertrouwen: 0.5}")),
        ("a shift in quarters", document(option: "autonomy: {noor: 0.25}")),
        ("a shift beyond 2", document(option: "band: {noor: -2.5}")),
        ("an employee without name", document(option: "reveals: [~]")),
        ("a lens without tags", document(option: "lens: factor")),
        ("voices as a list", document(option: "voices: [{noor: Ja.}]")),
        ("an empty condition", document(option: "when: ''")),
    ]

    private static let accepted: [Sample] = [
        ("as short as can be", "{format: 1, id: 1, start: 2, scenes: [{id: 2}]}"),
        ("JSON", #"{"format": 1, "id": "p", "start": "a", "scenes": [{"id": "a"}]}"#),
        ("a title that is a number", document(head: "title: 1984")),
        ("a title that is a date", document(head: "title: 2026-05-04")),
        ("nothing where text may be", document(head: "summary:\nauthors: ~\nsources:\nendings:")),
        ("a single author", document(head: "authors: Redactie")),
        ("tags that are numbers", document(head: "lenses: {tip: [1, 2], w: werkplek, factor: 3}")),
        ("no dimensions", document(head: "style: []\noutcomes:")),
        (
            "a band from its basis",
            document(employee: "able: 2\n    willing: 5")
                .replacing("band: [2, 4.5]", with: "need: 2")
        ),
        ("no tenths in binary", document().replacing("autonomy: 5", with: "autonomy: 0.7")),
        ("three decimals", document().replacing("[2, 4.5]", with: "[.125, 1e1]")),
        ("half a slope", document(employee: "slope: {over: 2, reason: 5}")),
        ("says nothing", document(employee: "says: ~\n    portrait: art/noor..svg")),
        ("somebody who comes later", document(employee: "present: False", option: "arrives: noor")),
        ("truth between quotes", document(scene: "practice: 'true'")),
        ("a single paragraph", document(scene: "text: Tekst.")),
        ("a single paragraph with a condition", document(scene: "text: {when: gezien, text: 5}")),
        ("paragraphs of both kinds", document(scene: "text: [Tekst., {text: Meer.}, ~, {}]")),
        ("two speakers at once", document(scene: "say: [{noor: Ja., Marga: yes}, ~]")),
        ("a single prompt", document(scene: "prompts: Wat zie jij?")),
        ("a place off the map", document(scene: "at: [-240, 0.5]")),
        ("nothing to see", document(scene: "image: ~\n    reflection:\n    next: ~")),
        ("an image without file", document(scene: "image: {alt: Een tafel.}")),
        ("rows", document(scene: "next: [{when: gezien and 5 > 3, to: een}, {to: een}]")),
        ("no rows", document(scene: "next: []", option: "next: een")),
        ("the widest effects", document(option: "style: {ruimte: -2, richting: +2}")),
        ("the widest shifts", document(option: "autonomy: {all: 2, noor: -1.5}\n        band:")),
        ("a voice that is a number", document(option: "voices: {noor: 42}\n        result: true")),
        ("a flag called true", document(option: "sets: true\n        when: true")),
        ("lenses in both ways", document(option: "lens: {factor: sturen, tip: [1]}")),
    ]

    /// A scenario that has nothing wrong with it, with more keys in one of its parts.
    private static func document(
        head: String = "",
        employee: String = "",
        scene: String = "",
        option: String = ""
    ) -> String {
        let lenses = head.contains("lenses:") ? "" : "lenses: {factor: [sturen], tip: [1, 2]}"
        return """
            format: 1
            id: proef
            start: een
            employees:
              - id: noor
                autonomy: 5
                band: [2, 4.5]
                \(employee)
            scenes:
              - id: een
                \(scene)
                options:
                  - id: a
                    sets: [gezien]
                  - id: b
                    \(option)
            \(lenses)
            \(head)
            """
    }
}

// MARK: The schema

extension SchemaTests {
    /// The part of the schema that is compared with the reader.
    private struct Schema: Decodable {
        let definitions: [String: Definition]

        enum CodingKeys: String, CodingKey {
            case definitions = "$defs"
        }
    }

    private struct Definition: Decodable {
        let properties: [String: Property]
        /// Whether keys other than these are refused.
        let isClosed: Bool

        enum CodingKeys: CodingKey {
            case properties, additionalProperties
        }

        init(from decoder: any Decoder) throws {
            let values = try decoder.container(keyedBy: CodingKeys.self)
            properties =
                try values.decodeIfPresent([String: Property].self, forKey: .properties) ?? [:]
            isClosed = (try? values.decode(Bool.self, forKey: .additionalProperties)) == false
        }
    }

    private struct Property: Decodable {
        let description: String?
    }

    private static let keys = [
        "Scenario": names(Keys.Scenario.self), "Employee": names(Keys.Employee.self),
        "Slope": names(Keys.Slope.self), "Says": names(Keys.Says.self),
        "Scene": names(Keys.Scene.self), "Image": names(Keys.Image.self),
        "Text": names(Keys.Text.self), "Reflection": names(Keys.Reflection.self),
        "Option": names(Keys.Option.self), "Route": names(Keys.Route.self),
        "Ending": names(Keys.Ending.self),
    ]

    private static func names<Key: RawRepresentable<String> & CaseIterable>(
        _: Key.Type
    ) -> Set<String> {
        Set(Key.allCases.map(\.rawValue))
    }
}

// MARK: Validating

extension SchemaTests {
    /// A sentence for whoever runs the tests.
    private struct Complaint: Error, CustomStringConvertible {
        let description: String
    }

    /// `Data` of the checkout that this file belongs to.
    private static let data: URL = {
        var folder = URL(filePath: #filePath).deletingLastPathComponent()
        while folder.path() != "/",
            !FileManager.default.fileExists(atPath: folder.appending(path: "Package.swift").path())
        {
            folder.deleteLastPathComponent()
        }
        return folder.appending(path: "Data")
    }()

    private static let schema = data.appending(path: "scenario.schema.json")

    /// What the schema has against each of the texts.
    private static func faults(of texts: [String]) throws -> [[String]] {
        let folder = FileManager.default.temporaryDirectory
            .appending(path: "schema test \(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let files = texts.indices.map { folder.appending(path: "\($0).yaml") }
        for (text, file) in zip(texts, files) { try Data(text.utf8).write(to: file) }
        return try faults(of: files)
    }

    /// What the schema has against each of the files, after checking the schema itself.
    private static func faults(of files: [URL]) throws -> [[String]] {
        let process = Process()
        let output = Pipe()
        let errors = Pipe()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments =
            ["python3", "-W", "ignore", "-c", validator]
            + ([schema] + files).map { $0.path(percentEncoded: false) }
        process.standardOutput = output
        process.standardError = errors
        try process.run()
        let answer = try output.fileHandleForReading.readToEnd() ?? Data()
        let message = try errors.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            // What `env` answers when there is no such program.
            if process.terminationStatus == 127 {
                throw Complaint(description: "python3 is missing; ./install --test installs it.")
            }
            throw Complaint(description: String(decoding: message, as: UTF8.self))
        }
        let faults = try JSONDecoder().decode([[String]].self, from: answer)
        try #require(faults.count == files.count)
        return faults
    }

    /// Reads scalars by the core schema of YAML 1.2, as editors do.
    ///
    /// PyYAML alone follows YAML 1.1, in which `yes` is true and 2026-05-04 a date.
    private static let validator = #"""
        import json, re, sys
        try:
            import yaml
            from jsonschema import Draft202012Validator
            from jsonschema.exceptions import SchemaError, best_match
        except ImportError as error:
            sys.exit(f"Python's {error.name} is missing; ./install --test installs it.")

        class Core(yaml.SafeLoader):
            yaml_implicit_resolvers = {}

            def construct_mapping(self, node, deep=False):
                pairs = [(key.value, value) for key, value in node.value]
                return {key: self.construct_object(value, deep=True) for key, value in pairs}

        def scalar(kind, pattern, value):
            tag = "tag:yaml.org,2002:" + kind
            Core.add_implicit_resolver(tag, re.compile(rf"(?:{pattern})\Z"), None)
            Core.add_constructor(tag, lambda _, node: value(node.value))

        def whole(text):
            return int(text, 0) if text[:2] in ("0x", "0o") else int(text)

        scalar("null", "null|Null|NULL|~|", lambda text: None)
        scalar("bool", "true|True|TRUE|false|False|FALSE", lambda text: text.lower() == "true")
        scalar("int", "[-+]?[0-9]+|0x[0-9a-fA-F]+|0o[0-7]+", whole)
        scalar("float", r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?", float)

        def faults(path):
            with open(path, encoding="utf-8") as file:
                document = yaml.load(file, Core)
            errors = [best_match([error]) for error in validator.iter_errors(document)]
            return [f"{error.json_path}: {error.message[:200]}" for error in errors]

        with open(sys.argv[1], encoding="utf-8") as file:
            schema = json.load(file)
        try:
            Draft202012Validator.check_schema(schema)
        except SchemaError as error:
            sys.exit(f"The schema is not valid: {error.json_path}: {error.message[:200]}")
        validator = Draft202012Validator(schema)
        print(json.dumps([faults(path) for path in sys.argv[2:]]))
        """#
}
