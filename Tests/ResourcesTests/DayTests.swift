import Foundation
import Testing

@testable import Resources

@Suite("Day")
struct DayTests {
    @Test("Counting back agrees with Foundation's calendar on every date")
    func agrees() throws {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
        var generator = SystemRandomNumberGenerator()
        for _ in 0..<3000 {
            let parts = DateComponents(
                year: Int.random(in: 1600...9998, using: &generator),
                month: Int.random(in: 1...12, using: &generator),
                day: Int.random(in: 1...31, using: &generator)
            )
            let day = Day(year: parts.year!, month: parts.month!, day: parts.day!)
            #expect(day.exists == parts.isValidDate(in: calendar))
            guard day.exists, let date = calendar.date(from: parts) else { continue }
            let count = Int.random(in: 0...800, using: &generator)
            let earlier = try #require(calendar.date(byAdding: .day, value: -count, to: date))
            let found = calendar.dateComponents([.year, .month, .day], from: earlier)
            #expect(
                day.adding(days: -count)
                    == Day(year: found.year!, month: found.month!, day: found.day!)
            )
            #expect(Day(day.description) == day)
            #expect(count == 0 || day.adding(days: -count) < day)
            #expect((day.adding(days: -count).description < day.description) == (count > 0))
        }
    }

    @Test(
        "What is no date of four, two and two digits is refused",
        arguments: [
            "", "2026", "2026-1-1", "2026-02-29", "2026-13-01", "2026-00-10", "0000-01-01",
            "2026-11-26T10:00", "+026-11-26", "2026-11-2６", "-2026-11-26", "2026--11-26",
        ]
    )
    func refused(text: String) {
        #expect(Day(text) == nil)
    }
}
