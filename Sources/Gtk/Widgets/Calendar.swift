internal import CGtk

/// A month to pick a day from.
package final class Calendar: Widget {
    package init() { super.init(adopting: gtk_calendar_new()) }

    /// Year, month (1–12) and day (1–31).
    package var date: (year: Int, month: Int, day: Int) {
        get {
            guard let date = gtk_calendar_get_date(pointer) else { return (1970, 1, 1) }
            defer { g_date_time_unref(date) }
            return (
                Int(g_date_time_get_year(date)), Int(g_date_time_get_month(date)),
                Int(g_date_time_get_day_of_month(date))
            )
        }
        set {
            guard
                let date = g_date_time_new_local(
                    gint(newValue.year),
                    gint(newValue.month),
                    gint(newValue.day),
                    12,
                    0,
                    0
                )
            else { return }
            gtk_calendar_select_day(pointer, date)
            g_date_time_unref(date)
        }
    }

    package func onDaySelected(_ handler: @escaping @MainActor () -> Void) {
        connect("day-selected", handler)
    }
}
