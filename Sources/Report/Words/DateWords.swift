package import Resources

/// Dates as people say them, in the language of the interface.
package enum DateWords {
    /// “vandaag”, “gisteren”, “morgen”, else “maandag 11 januari”, with the year when it is not
    /// the year of `today`.
    package static func relative(_ day: Day, today: Day) -> String {
        switch day.daysSince1970 - today.daysSince1970 {
        case 0: tr("today")
        case -1: tr("yesterday")
        case 1: tr("tomorrow")
        default: day.year == today.year ? short(day) : full(day)
        }
    }

    /// “maandag 11 januari”.
    package static func short(_ day: Day) -> String {
        // Translators may change the order: %1 is the weekday, %2 the day, %3 the month.
        tr("%1 %2 %3").filled(weekday(day.weekday), String(day.day), month(day.month))
    }

    /// “maandag 11 januari 2027”.
    package static func full(_ day: Day) -> String {
        tr("%1 %2 %3 %4").filled(
            weekday(day.weekday),
            String(day.day),
            month(day.month),
            String(day.year)
        )
    }

    /// - Parameter number: 1 is Monday, 7 is Sunday; empty for others.
    package static func weekday(_ number: Int) -> String {
        switch number {
        case 1: tr("Monday")
        case 2: tr("Tuesday")
        case 3: tr("Wednesday")
        case 4: tr("Thursday")
        case 5: tr("Friday")
        case 6: tr("Saturday")
        case 7: tr("Sunday")
        default: ""
        }
    }

    /// - Parameter number: 1–12; empty for others.
    package static func month(_ number: Int) -> String {
        switch number {
        case 1: tr("January")
        case 2: tr("February")
        case 3: tr("March")
        case 4: tr("April")
        case 5: tr("May")
        case 6: tr("June")
        case 7: tr("July")
        case 8: tr("August")
        case 9: tr("September")
        case 10: tr("October")
        case 11: tr("November")
        case 12: tr("December")
        default: ""
        }
    }
}
