internal import CGtk

/// A small window that belongs to a control.
package final class Popover: Widget {
    package init(_ child: Widget) {
        super.init(adopting: gtk_popover_new())
        gtk_popover_set_child(cast(), child.widget)
    }

    package func close() { gtk_popover_popdown(cast()) }
}
