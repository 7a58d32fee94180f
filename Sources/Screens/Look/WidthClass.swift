/// How much text of its size stands beside each other in the window, which decides how a screen is
/// laid out (visual.md 4).
enum WidthClass {
    /// Below 900 pixels: everything in one column.
    case narrow
    case normal
    /// From 1600 pixels: larger pictures, wider margins.
    case wide

    /// - Parameters:
    ///   - width: of the window, in pixels.
    ///   - textSize: in percent; small text makes no window wider.
    init(width: Int, textSize: Int) {
        let room = width * 100 / max(100, textSize)
        self = room < 900 ? .narrow : room < 1600 ? .normal : .wide
    }
}
