@testable import ScenarioEngine
import Testing

@testable import Report

@Suite("Four-field map")
struct MapTests {
    @Test(
        "The fields lie as the axes say",
        arguments: [(0.1, 0.9, 0), (0.9, 0.9, 1), (0.1, 0.1, 2), (0.9, 0.1, 3), (0.5, 0.5, 1)]
    )
    func fields(x: Double, y: Double, field: Int) {
        #expect(Profile.Map.Field(x: x, y: y).rawValue == field)
    }

    @Test("A field is claimed outside the ellipse of drawing lots and not inside")
    func claims() throws {
        let room = try Room.suggestion.get()
        var claimed = 0
        var unclaimed = 0
        for seed in 0..<60 as Range<UInt64> {
            let profile = Profile(try room.played(seed: seed), ranges: room.ranges)
            let map = try #require(profile.map)
            let middle = (
                (map.chanceX.lowerBound + map.chanceX.upperBound) / 2,
                (map.chanceY.lowerBound + map.chanceY.upperBound) / 2
            )
            let across = (map.chanceX.upperBound - map.chanceX.lowerBound) / 2
            let up = (map.chanceY.upperBound - map.chanceY.lowerBound) / 2
            let a = (map.x - middle.0) / across
            let b = (map.y - middle.1) / up
            if a * a + b * b > 1 {
                claimed += 1
                #expect(map.field == map.nearest)
                #expect(map.title == DisplayName.capitalized(map.fields[map.nearest]))
            } else {
                unclaimed += 1
                #expect(map.field == nil)
                #expect(map.title == "Close to the middle; nearest to \(map.fields[map.nearest])")
            }
            #expect(map.sentence.hasPrefix(map.title))
            #expect(map.xName == "Direction" && map.yName == "Room" && map.sizeName == "Backing")
        }
        #expect(claimed > 5 && unclaimed > 5)
    }

    @Test("The edge of the ellipse belongs to drawing lots, also where lots always give the same")
    func edges() {
        let band = Ranges.ChanceBand(mean: 0.5, deviation: 0.2)
        let still = Ranges.ChanceBand(mean: 0.5, deviation: 0)
        #expect(Profile.Map.isWithin(x: 0.7, band, y: 0.5, band))
        #expect(!Profile.Map.isWithin(x: 0.71, band, y: 0.5, band))
        #expect(!Profile.Map.isWithin(x: 0.65, band, y: 0.65, band))
        #expect(Profile.Map.isWithin(x: 0.65, band, y: 0.5, still))
        #expect(!Profile.Map.isWithin(x: 0.5, band, y: 0.6, still))
    }

    @Test("There is no map without ruimte or richting, and no size without ruggensteun")
    func missing() throws {
        var scenario = try Room.suggestion.get().story.scenario
        scenario.style = ["ruimte", "richting"]
        for scene in scenario.scenes.indices {
            for option in scenario.scenes[scene].options.indices {
                scenario.scenes[scene].options[option].style.entries.removeAll {
                    $0.name == "ruggensteun"
                }
            }
        }
        let two = try Room(scenario)
        let map = try #require(Profile(try two.played(seed: 1), ranges: two.ranges).map)
        #expect(map.size == nil && map.sizeName.isEmpty)
        scenario.style[1] = "lef"
        for scene in scenario.scenes.indices {
            for option in scenario.scenes[scene].options.indices {
                scenario.scenes[scene].options[option].style.entries.removeAll {
                    $0.name == "richting"
                }
                scenario.scenes[scene].next = []
                scenario.scenes[scene].options[option].next = []
            }
        }
        for index in scenario.endings.indices { scenario.endings[index].when = nil }
        for scene in scenario.scenes.indices {
            scenario.scenes[scene].text = scenario.scenes[scene].text.map {
                TextBlock(text: $0.text)
            }
        }
        let one = try Room(scenario)
        #expect(Profile(try one.played(seed: 1), ranges: one.ranges).map == nil)
    }

    @Test("Each field says when it helps and when it hurts, about equally long")
    func balance() {
        for field in Profile.Map.Field.allCases {
            let lengths = [field.helps.count, field.hurts.count]
            #expect(abs(lengths[0] - lengths[1]) <= 6, "\(field)")
            #expect(field.helps.hasSuffix(".") && field.hurts.hasSuffix("."))
        }
    }
}
