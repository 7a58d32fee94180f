internal import CGtk

/// The bar at the top of a window, with the desktop's own window buttons.
package final class HeaderBar: Widget {
    package init() { super.init(adopting: gtk_header_bar_new()) }

    package func setTitle(_ title: Widget) {
        gtk_header_bar_set_title_widget(pointer, title.widget)
    }

    package func addAtStart(_ child: Widget) { gtk_header_bar_pack_start(pointer, child.widget) }

    package func addAtEnd(_ child: Widget) { gtk_header_bar_pack_end(pointer, child.widget) }
}
