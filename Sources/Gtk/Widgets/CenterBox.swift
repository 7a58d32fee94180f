internal import CGtk

/// Three children of which the middle one stays in the centre.
package final class CenterBox: Widget {
    package init(start: Widget, center: Widget, end: Widget) {
        super.init(adopting: gtk_center_box_new())
        gtk_center_box_set_start_widget(pointer, start.widget)
        gtk_center_box_set_center_widget(pointer, center.widget)
        gtk_center_box_set_end_widget(pointer, end.widget)
    }
}
