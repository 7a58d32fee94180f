import Foundation
import Report
import Resources
import Testing

@Suite("Days")
struct DateWordsTests {
    private static let calendar: Calendar = {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        return calendar
    }()

    @Test("Days, their distance and their weekday are those of Foundation, from 1600 to 2600")
    func foundation() throws {
        for number in stride(from: -135_140, to: 230_000, by: 17) {
            let day = Day(daysSince1970: number)
            let date = Date(timeIntervalSince1970: Double(number) * 86_400)
            let parts = Self.calendar.dateComponents([.year, .month, .day, .weekday], from: date)
            try #require(day == Day(year: parts.year!, month: parts.month!, day: parts.day!))
            try #require(day.daysSince1970 == number)
            // Foundation begins on Sunday.
            try #require(day.weekday == (parts.weekday! + 5) % 7 + 1)
            try #require(day.exists)
        }
    }

    @Test("29 February exists in leap years only, and no month has a day too many")
    func existence() {
        #expect(Day(year: 2028, month: 2, day: 29).exists)
        #expect(Day(year: 2000, month: 2, day: 29).exists)
        #expect(!Day(year: 2027, month: 2, day: 29).exists)
        #expect(!Day(year: 1900, month: 2, day: 29).exists)
        #expect(!Day(year: 2027, month: 4, day: 31).exists)
        #expect(!Day(year: 2027, month: 13, day: 1).exists)
        #expect(!Day(year: 2027, month: 1, day: 0).exists)
    }

    @Test("A date is said with its weekday, and with the year when that is another")
    func words() {
        let today = Day(year: 2026, month: 12, day: 31)
        #expect(DateWords.relative(today, today: today) == "today")
        #expect(DateWords.relative(today.adding(days: 1), today: today) == "tomorrow")
        #expect(DateWords.relative(today.adding(days: -1), today: today) == "yesterday")
        #expect(DateWords.relative(today.adding(days: -3), today: today) == "Monday 28 December")
        let later = Day(year: 2027, month: 1, day: 11)
        #expect(DateWords.relative(later, today: today) == "Monday 11 January 2027")
        #expect(DateWords.short(later) == "Monday 11 January")
    }

    @Test("Names of days and months are those of English")
    func names() {
        let formatter = DateFormatter()
        formatter.locale = Locale(identifier: "en_GB")
        formatter.calendar = Self.calendar
        #expect((1...12).map(DateWords.month) == formatter.monthSymbols)
        let days: [String] = formatter.weekdaySymbols
        #expect((1...7).map(DateWords.weekday) == Array(days[1...]) + [days[0]])
        #expect(DateWords.month(0).isEmpty && DateWords.weekday(8).isEmpty)
    }

    @Test("Numbers are in letters up to twenty, in digits from there")
    func numbers() {
        let formatter = NumberFormatter()
        formatter.locale = Locale(identifier: "en_GB")
        formatter.numberStyle = .spellOut
        for number in 1...20 {
            #expect(NumberWord.of(number) == formatter.string(from: NSNumber(value: number)))
        }
        #expect(NumberWord.of(21) == "21")
        #expect(NumberWord.of(0) == "0")
        #expect(NumberWord.afterDecisions(1) == "after one decision")
        #expect(NumberWord.afterDecisions(9) == "after nine decisions")
        #expect(NumberWord.afterDecisions(0) == "before the first decision")
    }
}
