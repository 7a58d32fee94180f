internal import Gtk

internal import ScenarioEngine
internal import Testing

@testable import Report
@testable import Screens

extension ScreenTests {
    @MainActor
    @Suite struct ProfileCharts {
        private let palette = Palette.light

        @Test func aBarEndsAtItsShareOverTheChanceBand() {
            let image = TestImage(width: 200, height: 24)
            let values = ProfileBarChart.Values(share: 0.3, chance: 0.5...0.75)
            ProfileBarChart.draw(values, on: image.canvas, width: 200, height: 24, palette)
            #expect(image.has(palette.chart, atX: 20, 12))
            #expect(image.has(palette.chart, atX: 57, 12))
            #expect(image.has(palette.text, atX: 60, 12))
            #expect(image.has(palette.sunken, atX: 64, 12))
            #expect(image.has(palette.chartSoft, atX: 125, 12))
            #expect(image.has(palette.sunken, atX: 160, 12))
            // The bar is thinner than the line it lies in.
            #expect(image.has(palette.sunken, atX: 20, 4))
        }

        @Test func whatWasNotMeasuredHasNoBar() {
            let image = TestImage(width: 200, height: 24)
            ProfileBarChart.draw(
                ProfileBarChart.Values(share: nil, chance: nil),
                on: image.canvas,
                width: 200,
                height: 24,
                palette
            )
            for x in stride(from: 10, to: 200, by: 10) {
                #expect(image.has(palette.sunken, atX: x, 12))
            }
        }

        @Test func aStripHasItsBandAndEndsInALargeDot() {
            let points = (0...9).map { Profile.Point(level: Double($0), lower: 4, upper: 6) }
            let image = TestImage(width: 212, height: 100)
            FitStripChart.draw(
                FitStripChart.Values(points: points, isEstimate: false, leftAt: nil),
                on: image.canvas,
                width: 212,
                height: 100,
                palette
            )
            // The level of 0 to 10 goes from the bottom to the top.
            #expect(image.has(palette.text, atX: 206, 10))
            #expect(image.has(palette.text, atX: 203, 10))
            #expect(image.has(palette.text, atX: 3, 94))
            #expect(image.has(palette.chartSoft, atX: 30, 50))
            #expect(image.has(palette.chartSoft, atX: 180, 50))
            #expect(!image.has(palette.chartSoft, atX: 30, 30))
            #expect(!image.has(palette.chartSoft, atX: 30, 70))
        }

        @Test func tooMuchIsDottedAndTooLittleIsHatched() {
            func grounds(_ lower: Double, _ upper: Double) -> Int {
                let image = TestImage(width: 100, height: 100)
                let point = Profile.Point(level: 5, lower: lower, upper: upper)
                FitStripChart.draw(
                    FitStripChart.Values(points: [point, point], isEstimate: false, leftAt: nil),
                    on: image.canvas,
                    width: 100,
                    height: 100,
                    palette
                )
                return (0..<100).filter { !image.has(palette.background, atX: 20, $0) }.count
            }
            // A column of a dotted ground is marked at every pitch only, of a hatched one as well,
            // but at other places.
            #expect(grounds(0, 0) > 5)
            #expect(grounds(10, 10) > 5)
            #expect(grounds(0, 0) != grounds(10, 10))
        }

        @Test func theDotOfTheMapStandsWhereTheChoicesAre() throws {
            var map = try #require(try TestProfile().model.profile.map)
            map.x = 0.8
            map.y = 0.25
            map.size = 1
            map.chanceX = 0.4...0.6
            map.chanceY = 0.4...0.6
            let image = TestImage(width: 300, height: 300)
            let text = ChartText(on: image.canvas, size: 12)
            FourFieldChart.draw(map, on: image.canvas, width: 300, height: 300, palette, text)
            // The square begins behind the name of the axis.
            let margin = Int((text("x", scale: 0.86).size.height + 7).rounded())
            let side = 300 - margin - 1
            let x = margin + Int(0.8 * Double(side))
            let y = Int(0.75 * Double(side))
            #expect(image.has(palette.chart, atX: x, y))
            #expect(image.has(palette.chart, atX: x + 16, y))
            #expect(!image.has(palette.chart, atX: x + 24, y))
            #expect(image.has(palette.chartSoft, atX: margin + side / 2, Int(0.43 * Double(side))))
        }

        @Test func backingMakesTheDotLarger() throws {
            var map = try #require(try TestProfile().model.profile.map)
            map.x = 0.2
            map.y = 0.2
            var widths: [Int] = []
            for size in [0.0, 0.5, 1.0] {
                map.size = size
                let image = TestImage(width: 300, height: 300)
                let text = ChartText(on: image.canvas, size: 12)
                FourFieldChart.draw(map, on: image.canvas, width: 300, height: 300, palette, text)
                let margin = Int((text("x", scale: 0.86).size.height + 7).rounded())
                let y = Int(0.8 * Double(300 - margin - 1))
                widths.append((0..<300).filter { image.has(palette.chart, atX: $0, y) }.count)
            }
            #expect(widths == widths.sorted())
            #expect(Set(widths).count == 3)
        }

        @Test func aMeterShowsItsStartItsEndAndWhatCanBeReached() {
            let values = MeterChart.Values(start: 0, now: 4, range: -2...6, scale: -4...8)
            let image = TestImage(width: 264, height: 20)
            MeterChart.draw(values, on: image.canvas, width: 264, height: 20, palette) {
                TextLayout(signed($0), on: image.canvas, size: 10)
            }
            // 20 pixels a point, from −4 at 12.
            #expect(image.has(palette.surface, atX: 92, 10))
            #expect(image.has(palette.chart, atX: 172, 10))
            #expect(image.has(palette.text, atX: 130, 10))
            #expect(image.has(palette.chartSoft, atX: 190, 3))
            #expect(image.has(palette.sunken, atX: 20, 10))
        }
    }
}
