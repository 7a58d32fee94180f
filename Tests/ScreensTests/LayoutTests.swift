internal import Gtk
internal import ScenarioEngine
internal import Testing

@testable import Screens

extension ScreenTests {
    /// Every screen fits the window, at every size of window and text.
    @MainActor
    @Suite struct LayoutTests {
        enum Shown: CaseIterable {
            case foyer, room, scene, consequence, ending, faulty
        }

        struct Size: CustomTestStringConvertible {
            let width: Int
            let height: Int
            let text: Int

            nonisolated var testDescription: String { "\(width)×\(height), \(text) %" }
        }

        nonisolated static let sizes = [(640, 400), (1280, 800), (1920, 1080)].flatMap { size in
            [100, 200].map { Size(width: size.0, height: size.1, text: $0) }
        }

        @Test(arguments: sizes)
        func nothingSticksOutAndTheMainButtonIsInView(_ size: Size) async throws {
            var preferences = Preferences()
            preferences.textSize = size.text
            let test = TestVisit(
                width: size.width,
                height: size.height,
                preferences: preferences
            )
            for shown in Shown.allCases {
                try await Self.go(to: shown, in: test)
                let isLaidOut = await TestVisit.settle {
                    !test.visit.look.pictures.isBusy && test.window.screenRoot?.width ?? 0 > 0
                }
                #expect(isLaidOut)
                let how = "\(shown) at \(size.testDescription)"
                let window = test.whole
                let width = Double(test.window.window.width)
                let height = Double(test.window.window.height)
                // Where the desktop draws no frame, GTK takes five pixels on each side for one.
                let isEnlarged = size.text > 100 && size.width == 640
                if !isEnlarged {
                    #expect((size.width - 10...size.width).contains(Int(width)), "\(how)")
                    #expect((size.height - 10...size.height).contains(Int(height)), "\(how)")
                } else {
                    #expect(width <= 720, "\(how)")
                }
                for node in try test.screen.shown where node.type != "GtkPopover" {
                    guard let frame = node.frame(in: window), frame.width > 0 else { continue }
                    let what = "\(node.type) \(node.texts.first ?? "")"
                    #expect(frame.x >= -0.5 && frame.right <= width + 0.5, "\(what), \(how)")
                }
                let main = test.whole.shown.filter { $0.has("primary") }
                #expect(main.count == 1, "\(how)")
                for button in main {
                    let frame = try #require(button.frame(in: window))
                    let isInView = frame.y >= 0 && frame.bottom <= height + 0.5
                    // The foyer scrolls, and has no bar at the bottom.
                    let isFar = shown == .foyer && size.text > 100
                    #expect(isInView || isFar, "\(button.texts), \(how)")
                }
            }
        }

        @Test(arguments: Shown.allCases)
        func theSmallestWindowIsSmallEnough(_ shown: Shown) async throws {
            let test = TestVisit(width: 640, height: 400)
            try await Self.go(to: shown, in: test)
            let least = test.window.window.minimumSize
            #expect(least.width <= 640)
            #expect(least.height <= 400)
        }

        @Test(arguments: [640, 1280], Shown.allCases)
        func everyControlHasANameAndCanBeHit(_ width: Int, _ shown: Shown) async throws {
            let test = TestVisit(width: width, height: width * 5 / 8)
            try await Self.go(to: shown, in: test)
            await TestVisit.settle { !test.visit.look.pictures.isBusy }
            let controls = test.whole.shown.filter { $0.isFocusable && $0.isControl }
            #expect(controls.count > 1)
            for control in controls {
                let what = "\(control.type) \(control.texts) on \(shown)"
                #expect(control.hasName, "\(what)")
                let frame = try #require(control.frame(in: test.whole))
                #expect(frame.width >= 24 && frame.height >= 24, "\(what)")
            }
        }

        static func go(to shown: Shown, in test: TestVisit) async throws {
            let visit = test.visit
            switch shown {
            case .foyer:
                try test.leaveUnfinished(visit.rooms[0])
                await TestVisit.settle { !test.whole.styled("door-card").isEmpty }
                await TestVisit.settle { test.whole.styled("panel").count == 2 }
            case .room:
                visit.enter(visit.rooms[2])
                await TestVisit.settle { !test.whole.styled("mood").isEmpty }
            case .scene:
                try await test.begin(visit.rooms[2])
            case .consequence:
                let play = try await test.begin(visit.rooms[0])
                play.take(1)
                try await test.showConsequence()
            case .ending:
                let play = try await test.begin(visit.rooms[1].variant(.sprint))
                play.finish()
                await TestVisit.settle { test.whole.first("option-card") == nil }
            case .faulty:
                let text = OwnFile.text().replacing("plezier: 1", with: "plezeir: 1")
                _ = try await test.openFaulty(
                    try OwnFile.write(text, to: test.folder + "/kapot.yaml")
                )
                await TestVisit.settle { !test.whole.styled("severity").isEmpty }
            }
            await test.drawn()
        }
    }
}
