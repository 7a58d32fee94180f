/// How wide the window is, which decides how a screen is laid out (visual.md 4).
enum WidthClass {
    /// Below 900 pixels: everything in one column.
    case narrow
    case normal
    /// From 1600 pixels: larger pictures, wider margins.
    case wide

    init(width: Int) {
        self = width < 900 ? .narrow : width < 1600 ? .normal : .wide
    }
}
