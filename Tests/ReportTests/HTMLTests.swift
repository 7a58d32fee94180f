import Foundation
import ScenarioEngine
import TestSupport
import Resources
import Testing

@testable import Report

/// The page, read by Debian's python3-html5lib, which stops at anything that HTML forbids.
@Suite("Profile as HTML")
struct HTMLTests {
    private static let reader = #"""
        import json, re, sys
        import html5lib

        X = "{http://www.w3.org/1999/xhtml}"
        S = "{http://www.w3.org/2000/svg}"

        def faults(root, errors):
            found = ["parse: %r" % (error,) for error in errors]
            ids = [node.get("id") for node in root.iter() if node.get("id")]
            if len(ids) != len(set(ids)):
                found.append("an id twice")
            if root.get("lang") not in ("en", "nl"):
                found.append("language of the page")
            if not (root.find(X + "head").find(X + "title").text or "").strip():
                found.append("title")
            level = 0
            for node in root.iter():
                tag = node.tag if isinstance(node.tag, str) else ""
                name = tag.split("}")[-1]
                if re.fullmatch("h[1-6]", name):
                    if int(name[1]) > level + 1:
                        found.append("heading " + name)
                    level = int(name[1])
                if name in ("script", "iframe", "object", "embed", "link", "form", "base"):
                    found.append("element " + name)
                for key, value in node.attrib.items():
                    if key.startswith("on"):
                        found.append("attribute " + key)
                    if key in ("src", "href") and not value.startswith("data:image/svg+xml;base64,"):
                        found.append("address " + value)
                    for target in re.findall(r"url\(#([^)]*)\)", value):
                        if target not in ids:
                            found.append("pattern " + target)
                    if key == "aria-labelledby" and any(i not in ids for i in value.split()):
                        found.append("label " + value)
                if tag == X + "table":
                    caption = node.find(X + "caption")
                    if caption is None or not "".join(caption.itertext()).strip():
                        found.append("caption")
                    widths = {len(list(row)) for row in node.iter(X + "tr")}
                    if len(widths) != 1:
                        found.append("ragged table")
                    for row in node.find(X + "tbody").iter(X + "tr"):
                        if row[0].tag != X + "th":
                            found.append("row without a head")
                if tag == X + "th" and node.get("scope") not in ("col", "row"):
                    found.append("scope")
                if tag == X + "img" and node.get("alt") is None:
                    found.append("alt")
                if tag == S + "svg" and node.get("aria-hidden") != "true":
                    if node.get("role") != "img" or node.find(S + "title") is None \
                            or not (node.find(S + "desc").text or "").strip():
                        found.append("drawing without a name")
            style = root.find(X + "head").find(X + "style").text
            if "url(" in style or "@import" in style:
                found.append("style from elsewhere")
            return found

        def summary(text):
            parser = html5lib.HTMLParser()
            root = parser.parse(text)
            return dict(
                faults=faults(root, parser.errors),
                texts=["".join(n.itertext()) for n in root.iter(X + "bdi")],
                languages=sorted({n.get("lang") for n in root.iter(X + "bdi") if n.get("lang")}),
                tables=len(list(root.iter(X + "table"))),
                drawings=len([n for n in root.iter(S + "svg") if n.get("role") == "img"]),
                headings=["".join(n.itertext()) for n in root.iter(X + "h2")])

        json.dump([summary(text) for text in json.load(sys.stdin)], sys.stdout)
        """#

    private struct Page: Decodable {
        let faults, texts, languages, headings: [String]
        let tables, drawings: Int
    }

    private func read(_ pages: [String]) throws -> [Page] {
        try Python.run(Self.reader, module: "html5lib", pages)
    }

    @Test("A page of any playthrough of the rooms holds nothing that HTML forbids")
    func rooms() throws {
        for name in ["de-suggestie", "donderdag-leeg", "het-rooster-ligt-vast"] {
            let room = try Room(file: "Data/rooms/\(name).yaml")
            let pages = try (0..<12 as Range<UInt64>).map {
                Profile(try room.played(seed: $0), ranges: room.ranges).html(card: Self.card)
            }
            for page in try read(pages) {
                #expect(page.faults == [])
                #expect(page.languages == ["nl"])
            }
        }
    }

    @Test("Behind every chart is a table")
    func tables() throws {
        let room = try Room.suggestion.get()
        let profile = Profile(try room.played(seed: 3), ranges: room.ranges)
        let page = try #require(try read([profile.html()]).first)
        // Three bars, a map, five strips, four meters.
        #expect(page.drawings == 13)
        // One for the bars, for the map, per strip and for the meters; and the choices behind each
        // bar and each meter that moved.
        let moved = profile.meters.count { !$0.reasons.isEmpty }
        #expect(page.tables == 1 + 1 + 5 + 1 + 3 + moved)
    }

    @Test("The action is on the page when it was filled in, and not otherwise")
    func action() throws {
        let room = try Room.mini.get()
        let profile = Profile(try room.played("bab"), ranges: room.ranges)
        let pages = try read([profile.html(card: Self.card), profile.html(card: ActionCard())])
        #expect(pages[0].headings.suffix(2) == ["One thing", "One action"])
        for text in [
            Self.card.oneThing, Self.card.decision, Self.card.cue, "Monday 11 January 2027",
        ] {
            #expect(pages[0].texts.contains(text))
        }
        #expect(!pages[1].headings.contains("One thing"))
        #expect(!pages[1].headings.contains("One action"))
    }

    @Test("Texts of any kind stay texts, in every field")
    func nasty() throws {
        let nasty =
            nastyTexts + [
                "<script>alert(1)</script>", "</style><script>", "\" onload=\"x", "' x='", "<!--",
                "]]>", "&amp;", "&#0;", "</title>", "</svg>", "<b>", "%1 %2", "\\(x)",
            ]
        let room = try Room.mini.get()
        var pages: [String] = []
        for text in nasty {
            var scenario = room.story.scenario
            scenario.title = text
            scenario.room = text
            scenario.language = text
            scenario.employees[0].name = text
            scenario.employees[0].says = ZoneLines(less: text, fits: text, more: text)
            for index in scenario.endings.indices { scenario.endings[index].title = text }
            for scene in scenario.scenes.indices {
                scenario.scenes[scene].title = text
                for option in scenario.scenes[scene].options.indices {
                    scenario.scenes[scene].options[option].text = text
                    scenario.scenes[scene].options[option].gain = text
                }
            }
            var card = Self.card
            card.oneThing = text
            card.response = text
            let changed = Playthrough(try CompiledScenario(scenario))
            var played = changed
            while let option = played.offered.last { try played.choose(option) }
            let profile = Profile(played, ranges: room.ranges)
            pages.append(profile.html(card: card, portraits: ["noor": "<svg>\(text)</svg>"]))
        }
        for (text, page) in zip(nasty, try read(pages)) {
            #expect(page.faults == [], "\(text.debugDescription)")
            let isPlain = text.unicodeScalars.allSatisfy {
                $0 == "\t" || $0 == "\n"
                    || ($0.properties.generalCategory != .control && $0.value & 0xFFFE != 0xFFFE)
            }
            if isPlain, !text.isEmpty { #expect(page.texts.contains(text)) }
        }
    }

    @Test("Any scenario gives a sound page, at every step")
    func anyScenario() throws {
        var pages: [String] = []
        for seed in 0..<60 as Range<UInt64> {
            let room = try Room(RandomScenario.worded(seed: seed))
            var generator = SeededGenerator(seed: seed)
            var played = Playthrough(room.story)
            while played.steps.count < 8 {
                pages.append(Profile(played, ranges: room.ranges).html())
                guard let option = played.offered.randomElement(using: &generator) else { break }
                try played.choose(option)
            }
        }
        for page in try read(pages) { #expect(page.faults == []) }
    }

    @Test("A drawing is put into the page as it is")
    func portraits() throws {
        let drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\"><title>é</title></svg>"
        for length in 0...5 {
            let text = drawing + String(repeating: " ", count: length)
            let address = HTMLText.dataAddress(ofSVG: text)
            let encoded = address.dropFirst("data:image/svg+xml;base64,".count)
            #expect(Data(base64Encoded: String(encoded)) == Data(text.utf8))
        }
    }

    @Test("The colours are those of the style sheets, and text on every ground has 4.5 : 1")
    func colors() throws {
        let files = [(PageColors.light, "style.css"), (PageColors.dark, "style-dark.css")]
        for (colors, file) in files {
            let style = try String(
                contentsOf: Room.root.appending(path: "Data/\(file)"),
                encoding: .utf8
            )
            var values: [String: String] = [:]
            for (name, value) in colors {
                #expect(style.contains("@define-color dk_\(name) \(value);"), "\(file) \(name)")
                values[name] = value
            }
            for ground in ["bg", "surface"] {
                for ink in ["text", "muted", "tech", "lead", "w", "primary"] {
                    let ratio = try Self.ratio(values[ink], values[ground])
                    #expect(ratio >= 4.5, "\(ink) on \(ground) in \(file)")
                }
                for shape in ["edge", "chart", "focus"] {
                    let ratio = try Self.ratio(values[shape], values[ground])
                    #expect(ratio >= 3, "\(shape) on \(ground) in \(file)")
                }
            }
            #expect(try Self.ratio(values["text"], values["chart_soft"]) >= 4.5)
            #expect(try Self.ratio(values["chart"], values["sunken"]) >= 3)
        }
    }

    private static func ratio(_ a: String?, _ b: String?) throws -> Double {
        let bright = try [a, b].map { try luminance(#require($0)) }.sorted()
        return (bright[1] + 0.05) / (bright[0] + 0.05)
    }

    private static func luminance(_ color: String) throws -> Double {
        let value = try #require(Int(color.dropFirst(), radix: 16))
        let parts = [value >> 16, value >> 8 & 255, value & 255].map { part in
            let share = Double(part) / 255
            return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }

    private static let card: ActionCard = {
        var card = ActionCard()
        card.oneThing = "Ik gaf vooral ruimte aan wie erom vroeg."
        card.decision = "Wanneer een dossier een tweede lezer krijgt"
        card.lookBack = Day(year: 2027, month: 1, day: 11)
        card.cue = "maandag bij de weekstart de dossiers verdeeld zijn"
        return card
    }()
}
