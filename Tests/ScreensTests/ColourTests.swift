internal import Foundation
internal import Gtk
internal import Resources
internal import Testing

@testable import Screens

extension ScreenTests {
    /// Everybody can tell things apart, in each of the four sets of colours (visual.md 2).
    @MainActor
    @Suite struct ColourTests {
        /// A set of colours: the sheets that make it, one above the other.
        enum Theme: String, CaseIterable {
            case light = ""
            case dark = "-dark"
            case highContrast = "-hc"
            case highContrastDark = "-hc-dark"

            var isHighContrast: Bool { self == .highContrast || self == .highContrastDark }

            var palette: Palette {
                switch self {
                case .light: .light
                case .dark: .dark
                case .highContrast: .highContrastLight
                case .highContrastDark: .highContrastDark
                }
            }

            func sheet() throws -> String {
                let folder = try #require(DataFolder.path)
                return try String(contentsOfFile: "\(folder)/style\(rawValue).css", encoding: .utf8)
            }

            /// Colours by name, without `dk_`.
            func colours() throws -> [String: Color] {
                let definition = /@define-color dk_(\w+) #([0-9A-Fa-f]{6});/
                return try sheet().matches(of: definition).reduce(into: [:]) { found, match in
                    found[String(match.1)] = UInt32(match.2, radix: 16).map { Color($0) }
                }
            }
        }

        private static let grounds = ["bg", "surface", "sunken"]
        private static let doors = ["tech", "lead", "w"]
        private static let soft = doors.map { $0 + "_soft" }

        @Test(arguments: Theme.allCases)
        func everyTextCanBeRead(_ theme: Theme) throws {
            let least = theme.isHighContrast ? 7 : 4.5
            let everywhere = Self.grounds + Self.soft
            var pairs = (everywhere + ["note_bg", "stop_bg", "chart_soft"]).map {
                ("text", $0, 7.0)
            }
            pairs += everywhere.map { ("muted", $0, least) }
            // What cannot be pressed now, and figures in a range.
            pairs.append(("muted", "chart_soft", 4.5))
            for door in Self.doors {
                pairs += (Self.grounds + [door + "_soft"]).map { (door, $0, least) }
                pairs.append(("surface", door, 4.5))
            }
            pairs += [("on_primary", "primary", least), ("bg", "text", least)]
            for kind in ["note", "stop"] {
                pairs += [(kind, kind + "_bg", least), (kind, "surface", least)]
            }
            try check(pairs, theme)
        }

        @Test(arguments: Theme.allCases)
        func everyLineThatMeansSomethingCanBeSeen(_ theme: Theme) throws {
            var pairs: [(String, String, Double)] = []
            for shape in ["edge", "focus", "chart", "primary", "text"] + Self.doors {
                pairs += Self.grounds.map { (shape, $0, 3) }
            }
            pairs += ["chart", "edge", "text"].map { ($0, "chart_soft", 3) }
            try check(pairs, theme)
        }

        @Test(arguments: Theme.allCases)
        func whatIsDrawnHasTheColoursOfTheSheets(_ theme: Theme) throws {
            let colours = try theme.colours()
            let palette = theme.palette
            #expect(palette.background == colours["bg"])
            #expect(palette.surface == colours["surface"])
            #expect(palette.sunken == colours["sunken"])
            #expect(palette.text == colours["text"])
            #expect(palette.muted == colours["muted"])
            #expect(palette.line == colours["line"])
            #expect(palette.edge == colours["edge"])
            #expect(palette.chart == colours["chart"])
            #expect(palette.chartSoft == colours["chart_soft"])
            #expect(palette.tech == colours["tech"])
            #expect(palette.lead == colours["lead"])
            #expect(palette.w == colours["w"])
        }

        @Test(arguments: Theme.allCases)
        func everyColourThatIsUsedIsInEverySet(_ theme: Theme) throws {
            let defined = Set(try theme.colours().keys)
            let rules = try Theme.light.sheet() + theme.sheet()
            let used = Set(rules.matches(of: /@dk_(\w+)/).map { String($0.1) })
            #expect(used.count > 15)
            #expect(used.subtracting(defined) == [])
        }

        @Test(arguments: Theme.allCases)
        func gtkUnderstandsEveryRule(_ theme: Theme) throws {
            let folder = try #require(DataFolder.path)
            let sheet = StyleSheet()
            var faults: [String] = []
            sheet.onFault { faults.append($0) }
            sheet.load("window { colour: red; }")
            #expect(faults.count == 1, "a fault is told")
            faults = []
            sheet.load(path: "\(folder)/style\(theme.rawValue).css")
            #expect(faults == [])
        }

        @Test func themesChangeColoursAndClassesAtOnce() async throws {
            let test = TestVisit()
            let look = test.visit.look
            look.theme = .dark
            #expect(look.palette == .dark)
            let isDark = await TestVisit.settle { test.window.window.hasClass("dark") }
            #expect(isDark)
            let isLight = await TestVisit.settle {
                abs(test.window.window.textColor.red - Palette.dark.text.red) < 0.001
            }
            #expect(isLight, "text is light on dark")
            look.theme = .light
            await TestVisit.settle { !test.window.window.hasClass("dark") }
            #expect(look.palette == .light)
            #expect(!test.window.window.hasClass("dark"))
        }

        private func check(_ pairs: [(String, String, Double)], _ theme: Theme) throws {
            let colours = try theme.colours()
            for (front, ground, least) in pairs {
                let one = try #require(colours[front], "\(front)")
                let other = try #require(colours[ground], "\(ground)")
                let ratio = Self.contrast(one, other)
                #expect(ratio >= least, "\(front) on \(ground)")
            }
        }

        /// WCAG 2.2, contrast ratio: 1 to 21.
        private static func contrast(_ one: Color, _ other: Color) -> Double {
            let lights = [luminance(one), luminance(other)].sorted()
            return (lights[1] + 0.05) / (lights[0] + 0.05)
        }

        /// WCAG 2.2, relative luminance: 0 to 1.
        private static func luminance(_ colour: Color) -> Double {
            let parts = [colour.red, colour.green, colour.blue].map { part in
                part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
            }
            return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
        }
    }
}
