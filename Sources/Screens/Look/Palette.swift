internal import Gtk

/// The colours of what the program draws itself, the same as in the style sheets.
struct Palette: Hashable, Sendable {
    var background: Color
    var surface: Color
    var sunken: Color
    var text: Color
    var muted: Color
    var line: Color
    var edge: Color
    var chart: Color
    var chartSoft: Color
    var tech: Color
    var lead: Color
    var w: Color

    static let light = Palette(
        background: Color(0xF6F3EC),
        surface: Color(0xFFFDF9),
        sunken: Color(0xECE7DC),
        text: Color(0x20262B),
        muted: Color(0x525B62),
        line: Color(0xD9D2C4),
        edge: Color(0x7E786B),
        chart: Color(0x2F5D73),
        chartSoft: Color(0xDCE5E6),
        tech: Color(0x17697D),
        lead: Color(0x7A4A7E),
        w: Color(0x8A5A12)
    )

    static let dark = Palette(
        background: Color(0x191D21),
        surface: Color(0x23282D),
        sunken: Color(0x121518),
        text: Color(0xECE8DF),
        muted: Color(0xB3B1AA),
        line: Color(0x3A4147),
        edge: Color(0x8A8D8B),
        chart: Color(0x8DBED0),
        chartSoft: Color(0x33424A),
        tech: Color(0x74C4D0),
        lead: Color(0xD2A6D5),
        w: Color(0xE3B366)
    )

    static let highContrastLight = Palette(
        background: Color(0xFFFFFF),
        surface: Color(0xFFFFFF),
        sunken: Color(0xF2F2F2),
        text: Color(0x000000),
        muted: Color(0x2B2B2B),
        line: Color(0x4A4A4A),
        edge: Color(0x000000),
        chart: Color(0x0F3A4D),
        chartSoft: Color(0xDADADA),
        tech: Color(0x0A4A5A),
        lead: Color(0x5B2C60),
        w: Color(0x5F3A00)
    )

    static let highContrastDark = Palette(
        background: Color(0x000000),
        surface: Color(0x000000),
        sunken: Color(0x0E0E0E),
        text: Color(0xFFFFFF),
        muted: Color(0xE2E2E2),
        line: Color(0xB0B0B0),
        edge: Color(0xFFFFFF),
        chart: Color(0xBFE6F2),
        chartSoft: Color(0x3A3A3A),
        tech: Color(0x9BE4EF),
        lead: Color(0xEFC7F2),
        w: Color(0xFFD08A)
    )

    /// The colour of a door.
    func accent(_ accent: Accent) -> Color {
        switch accent {
        case .technologie: tech
        case .leiderschap: lead
        case .vijfWs: w
        }
    }
}
