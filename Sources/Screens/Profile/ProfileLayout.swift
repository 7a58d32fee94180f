/// How the profile is laid out: by the width of the window and the size of the text.
struct ProfileLayout: Hashable {
    let width: WidthClass
    /// Whether text is so large that what stands beside each other goes under each other.
    let isLarge: Bool

    init(_ look: Look) {
        width = look.width
        let percent = look.textSize
        isLarge =
            switch look.width {
            case .narrow: percent > 120
            case .normal: percent > 140
            case .wide: percent > 170
            }
    }

    /// Everything in one column.
    var isStacked: Bool { width == .narrow || (isLarge && width == .normal) }

    var columns: WidthClass { isStacked ? .narrow : width }

    var sideMargin: Int { width == .narrow ? 16 : 40 }

    var tabsPerLine: Int { isLarge ? (width == .narrow ? 2 : 3) : 5 }

    var stripsPerLine: Int {
        switch (width, isLarge) {
        case (.narrow, true): 1
        case (.narrow, false): 2
        case (_, true): 3
        case (_, false): 5
        }
    }

    var stripSize: (width: Int, height: Int) {
        width == .wide ? (200, 128) : width == .narrow ? (140, 80) : (140, 84)
    }

    /// Side of the four-field map, in pixels.
    var mapSide: Int { isLarge ? 340 : width == .wide ? 290 : 250 }

    /// The most a centred column takes, in pixels.
    static let columnWidth = 1480
}
