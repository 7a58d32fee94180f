internal import CGtk

/// Keeps its child from getting wider than reads well: beyond that it stands in the middle.
package final class Clamp: Widget {
    /// Pixels.
    private let widest: Int

    /// - Parameter width: the most the child gets, in pixels, unless it needs more.
    package init(_ child: Widget, atMost width: Int) {
        widest = width
        super.init(adopting: gtk_box_new(GTK_ORIENTATION_HORIZONTAL, 0))
        gtk_box_append(cast(), child.widget)
        let layout = gtk_custom_layout_new(
            { _ in GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH },
            { widget, orientation, size, minimum, natural, firstBaseline, lastBaseline in
                nonisolated(unsafe) let widget = widget
                nonisolated(unsafe) let minimum = minimum
                nonisolated(unsafe) let natural = natural
                firstBaseline?.pointee = -1
                lastBaseline?.pointee = -1
                MainActor.assumeIsolated {
                    Clamp.around(widget)?.measure(orientation, size, minimum, natural)
                }
            },
            { widget, width, height, _ in
                nonisolated(unsafe) let widget = widget
                MainActor.assumeIsolated { Clamp.around(widget)?.allocate(width, height) }
            }
        )
        gtk_widget_set_layout_manager(widget, layout)
    }

    private static func around(_ widget: UnsafeMutablePointer<GtkWidget>?) -> Clamp? {
        widget.flatMap { Object.existing(OpaquePointer($0)) as? Clamp }
    }

    private func width(within width: gint) -> gint {
        guard let child = gtk_widget_get_first_child(widget) else { return width }
        var least: gint = 0
        gtk_widget_measure(child, GTK_ORIENTATION_HORIZONTAL, -1, &least, nil, nil, nil)
        return min(width, max(gint(widest), least))
    }

    private func measure(
        _ orientation: GtkOrientation,
        _ size: gint,
        _ minimum: UnsafeMutablePointer<gint>?,
        _ natural: UnsafeMutablePointer<gint>?
    ) {
        guard let child = gtk_widget_get_first_child(widget) else { return }
        let isWidth = orientation == GTK_ORIENTATION_HORIZONTAL
        // Without a width the question is what it needs at its widest.
        let across = isWidth ? size : width(within: size < 0 ? gint.max : size)
        gtk_widget_measure(child, orientation, across, minimum, natural, nil, nil)
        if isWidth, let minimum, let natural {
            natural.pointee = max(minimum.pointee, min(natural.pointee, gint(widest)))
        }
    }

    private func allocate(_ width: gint, _ height: gint) {
        guard let child = gtk_widget_get_first_child(widget) else { return }
        let own = self.width(within: width)
        var place = GtkAllocation(x: (width - own) / 2, y: 0, width: own, height: height)
        gtk_widget_size_allocate(child, &place, -1)
    }
}
