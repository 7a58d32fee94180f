import Foundation
import TestSupport
import ScenarioEngine
import Testing

@testable import Sessions

@Suite("Calendar day")
struct CalendarDayTests {
    @Test("Counting back agrees with Foundation's calendar on every date")
    func agrees() throws {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
        var generator = SeededGenerator(seed: 1)
        for _ in 0..<3000 {
            let parts = DateComponents(
                year: generator.int(1600...9998),
                month: generator.int(1...12),
                day: generator.int(1...31)
            )
            let day = CalendarDay(year: parts.year!, month: parts.month!, day: parts.day!)
            #expect((day != nil) == parts.isValidDate(in: calendar))
            guard let day, let date = calendar.date(from: parts) else { continue }
            let count = generator.int(0...800)
            let earlier = try #require(calendar.date(byAdding: .day, value: -count, to: date))
            let found = calendar.dateComponents([.year, .month, .day], from: earlier)
            #expect(
                day.daysBefore(count)
                    == CalendarDay(year: found.year!, month: found.month!, day: found.day!)
            )
            #expect(CalendarDay(day.description) == day)
            #expect(count == 0 || day.daysBefore(count) < day)
            #expect((day.daysBefore(count).description < day.description) == (count > 0))
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
        #expect(CalendarDay(text) == nil)
    }

    @Test("The first day there is has nothing before it")
    func first() {
        #expect(CalendarDay.day("0001-01-15").daysBefore(30) == .day("0001-01-01"))
    }
}
