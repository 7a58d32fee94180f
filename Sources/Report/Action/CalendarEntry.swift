package import Resources

/// The look-back date of an action as an iCalendar file (RFC 5545): an event of a whole day with a
/// reminder at nine in the morning. Made on this machine for the person's own calendar.
package struct CalendarEntry: Hashable, Sendable {
    package var day: Day
    package var summary: String
    /// Lines.
    package var description: String

    package init(day: Day, summary: String, description: String) {
        self.day = day
        self.summary = summary
        self.description = description
    }

    /// Nil when the card has no look-back date, or one that the calendar does not know.
    ///
    /// - Parameter room: the title of the room, named in the summary.
    package init?(_ card: ActionCard, room: String) {
        guard let day = card.lookBack, day.exists, (1...9999).contains(day.year) else {
            return nil
        }
        self.day = day
        summary = tr("Look back: %1").filled(card.decision.isEmpty ? room : card.decision)
        description = card.lines().map { tr("%1: %2").filled($0.label, $0.text) }
            .joined(separator: "\n")
    }

    /// The bytes of the file in UTF-8, with lines of at most 75 octets that end in CRLF.
    ///
    /// - Parameters:
    ///   - identifier: makes the event one of its kind, such as a UUID; saving again with the same
    ///     one replaces the event.
    ///   - now: seconds since 1 January 1970, 00:00 UTC.
    package func text(identifier: String, now: Int) -> String {
        let lines = [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//Dilemmakamers//Dilemmakamers//NL",
            "CALSCALE:GREGORIAN",
            "BEGIN:VEVENT",
            "UID:" + Self.escaped(identifier),
            "DTSTAMP:" + Self.stamp(now),
            "DTSTART;VALUE=DATE:" + Self.date(day),
            "DTEND;VALUE=DATE:" + Self.date(day.adding(days: 1)),
            "SUMMARY:" + Self.escaped(summary),
            "DESCRIPTION:" + Self.escaped(description),
            "CLASS:PRIVATE",
            "TRANSP:TRANSPARENT",
            "BEGIN:VALARM",
            "ACTION:DISPLAY",
            "TRIGGER:PT9H",
            "DESCRIPTION:" + Self.escaped(summary),
            "END:VALARM",
            "END:VEVENT",
            "END:VCALENDAR",
        ]
        return lines.map { Self.folded($0) + "\r\n" }.joined()
    }

    /// A text as a value of the file keeps it: one kind of line break, and none of the control
    /// characters that RFC 5545 forbids.
    static func storable(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        var follows = false
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x0A where follows: break
            case 0x0A...0x0D, 0x85, 0x2028, 0x2029: result.append("\n")
            case 0x09: result.append(scalar)
            case 0..<0x20, 0x7F..<0xA0: break
            default: result.append(scalar)
            }
            follows = scalar.value == 0x0D
        }
        return String(result)
    }

    private static func escaped(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in storable(text).unicodeScalars {
            switch scalar {
            case "\n": result.append(contentsOf: "\\n".unicodeScalars)
            case "\\", ";", ",":
                result.append("\\")
                result.append(scalar)
            default: result.append(scalar)
            }
        }
        return String(result)
    }

    /// Lines of at most 75 octets; each further one begins with a space, which counts.
    private static func folded(_ line: String) -> String {
        var result = String.UnicodeScalarView()
        var length = 0
        for scalar in line.unicodeScalars {
            let octets = UTF8.width(scalar)
            if length + octets > 75 {
                result.append(contentsOf: "\r\n ".unicodeScalars)
                length = 1
            }
            result.append(scalar)
            length += octets
        }
        return String(result)
    }

    private static func date(_ day: Day) -> String {
        padded(day.year, 4) + padded(day.month, 2) + padded(day.day, 2)
    }

    private static func stamp(_ seconds: Int) -> String {
        let secondsPerDay = 86_400
        let remainder = seconds % secondsPerDay
        let rest = remainder < 0 ? remainder + secondsPerDay : remainder
        let days = (seconds - rest) / secondsPerDay
        return date(Day(daysSince1970: days)) + "T" + padded(rest / 3600, 2)
            + padded(rest / 60 % 60, 2) + padded(rest % 60, 2) + "Z"
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
