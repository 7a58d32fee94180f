/// How the profile is laid out: by the room there is for text of the present size.
struct ProfileLayout: Hashable {
    let width: WidthClass
    /// Everything in one column.
    let isStacked: Bool
    /// Whether a label stands above its field instead of beside it.
    let hasLabelsAbove: Bool
    /// Whether the bar below has room for the main button only.
    let hasShortBar: Bool
    let tabsPerLine: Int
    let stripsPerLine: Int
    /// Side of the four-field map, in pixels.
    let mapSide: Int
    /// Of the labels in front of the fields of the card, in pixels.
    let labelWidth: Int

    /// - Parameter pixels: how wide the screen is now; nil before that is known.
    init(_ look: Look, pixels: Int?) {
        width = look.width
        let usual =
            switch look.width {
            case .narrow: 640
            case .normal: 1280
            case .wide: 1920
            }
        // What is left of the width for text of the usual size.
        let room = (pixels ?? usual) * 100 / look.textSize
        isStacked = room < 1100
        hasLabelsAbove = room < 620
        hasShortBar = room < 480
        tabsPerLine = room >= (look.width == .narrow ? 570 : 680) ? 5 : room >= 400 ? 3 : 2
        stripsPerLine = room >= 1100 ? 5 : room >= 780 ? 3 : room >= 420 ? 2 : 1
        labelWidth = (look.width == .wide ? 139 : 124) * look.textSize / 100
        mapSide = look.width == .wide ? 330 : min(250 * max(100, look.textSize) / 100, 360)
    }

    var columns: WidthClass { isStacked ? .narrow : width }

    var sideMargin: Int { width == .narrow ? 16 : 40 }

    var stripSize: (width: Int, height: Int) {
        (140, width == .wide ? 128 : isStacked ? 96 : 84)
    }

    /// Whether the map has its words beside it.
    var hasWordsBesideMap: Bool { !hasLabelsAbove || width == .narrow && mapSide <= 250 }

    /// The most a centred column takes, in pixels.
    static let columnWidth = 1480
}
