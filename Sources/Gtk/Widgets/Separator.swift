internal import CGtk

/// A thin line between parts.
package final class Separator: Widget {
    package init(_ direction: Box.Direction = .row) {
        super.init(adopting: gtk_separator_new(direction.raw))
    }
}
