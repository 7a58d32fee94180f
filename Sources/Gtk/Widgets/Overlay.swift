internal import CGtk

/// A child with others floating above it.
package final class Overlay: Widget {
    package init(_ child: Widget) {
        super.init(adopting: gtk_overlay_new())
        gtk_overlay_set_child(pointer, child.widget)
    }

    package func add(_ floating: Widget) { gtk_overlay_add_overlay(pointer, floating.widget) }

    package func remove(_ floating: Widget) { gtk_overlay_remove_overlay(pointer, floating.widget) }
}
