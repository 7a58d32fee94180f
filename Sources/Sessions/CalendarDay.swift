/// A date without a time in the proleptic Gregorian calendar, years 1–9999. Sessions keep nothing
/// finer, so that nobody can be found by the minute.
package struct CalendarDay: Hashable, Comparable, Sendable, CustomStringConvertible {
    package let year: Int
    /// 1–12.
    package let month: Int
    /// 1–31.
    package let day: Int

    /// Nil for a date that does not exist, such as 30 February.
    package init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1 else { return nil }
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        guard day <= days[month - 1] else { return nil }
        self.init(checked: (year, month, day))
    }

    /// From ISO 8601, such as `2026-11-26`.
    package init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.map(\.utf8.count) == [4, 2, 2],
            parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
            let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    private init(checked: (year: Int, month: Int, day: Int)) {
        (year, month, day) = checked
    }

    /// As ISO 8601; sorts as the dates do.
    package var description: String {
        func padded(_ number: Int, _ width: Int) -> String {
            let digits = String(number)
            return String(repeating: "0", count: width - digits.count) + digits
        }
        return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
    }

    /// The date a number of days before; not earlier than 1 January of year 1.
    package func daysBefore(_ count: Int) -> CalendarDay {
        CalendarDay(number: max(1, number - count))
    }

    package static func < (a: CalendarDay, b: CalendarDay) -> Bool {
        (a.year, a.month, a.day) < (b.year, b.month, b.day)
    }

    /// 1 for 1 January of year 1.
    private var number: Int {
        let years = month > 2 ? year : year - 1
        let months = month > 2 ? month - 3 : month + 9
        let days = years * 365 + years / 4 - years / 100 + years / 400
        return days + (153 * months + 2) / 5 + day - 306
    }

    /// Counts years from 1 March, so that a leap day is the last of its year.
    private init(number: Int) {
        let days = number + 305
        var years = days * 400 / 146_097
        func start(_ years: Int) -> Int { years * 365 + years / 4 - years / 100 + years / 400 }
        while start(years) > days { years -= 1 }
        while start(years + 1) <= days { years += 1 }
        let rest = days - start(years)
        let months = (5 * rest + 2) / 153
        self.init(
            checked: (
                months < 10 ? years : years + 1,
                months < 10 ? months + 3 : months - 9,
                rest - (153 * months + 2) / 5 + 1
            )
        )
    }
}
