internal import CGtk

/// Anything that can stand in a window.
package class Widget: Object {
    package enum Align {
        case fill, start, end, center

        var raw: GtkAlign {
            switch self {
            case .fill: GTK_ALIGN_FILL
            case .start: GTK_ALIGN_START
            case .end: GTK_ALIGN_END
            case .center: GTK_ALIGN_CENTER
            }
        }
    }

    var widget: UnsafeMutablePointer<GtkWidget> { cast() }

    /// Wraps a widget fresh from a constructor.
    init(adopting widget: UnsafeMutablePointer<GtkWidget>) {
        super.init(adopting: OpaquePointer(widget))
    }

    override init(adopting pointer: OpaquePointer) { super.init(adopting: pointer) }

    override init(sharing pointer: OpaquePointer) { super.init(sharing: pointer) }

    package var isVisible: Bool {
        get { gtk_widget_get_visible(widget) != 0 }
        set { gtk_widget_set_visible(widget, newValue ? 1 : 0) }
    }

    package var isSensitive: Bool {
        get { gtk_widget_get_sensitive(widget) != 0 }
        set { gtk_widget_set_sensitive(widget, newValue ? 1 : 0) }
    }

    package var isFocusable: Bool {
        get { gtk_widget_get_focusable(widget) != 0 }
        set { gtk_widget_set_focusable(widget, newValue ? 1 : 0) }
    }

    package var hasFocus: Bool { gtk_widget_has_focus(widget) != 0 }

    /// Whether it is on screen: shown itself, and every ancestor too.
    package var isMapped: Bool { gtk_widget_get_mapped(widget) != 0 }

    package var alignX: Align {
        get { Align(gtk_widget_get_halign(widget)) }
        set { gtk_widget_set_halign(widget, newValue.raw) }
    }

    package var alignY: Align {
        get { Align(gtk_widget_get_valign(widget)) }
        set { gtk_widget_set_valign(widget, newValue.raw) }
    }

    package var expandsX: Bool {
        get { gtk_widget_get_hexpand(widget) != 0 }
        set { gtk_widget_set_hexpand(widget, newValue ? 1 : 0) }
    }

    package var expandsY: Bool {
        get { gtk_widget_get_vexpand(widget) != 0 }
        set { gtk_widget_set_vexpand(widget, newValue ? 1 : 0) }
    }

    /// 0 (invisible) to 1.
    package var opacity: Double {
        get { gtk_widget_get_opacity(widget) }
        set { gtk_widget_set_opacity(widget, newValue) }
    }

    package var tooltip: String {
        get { gtk_widget_get_tooltip_text(widget).map { String(cString: $0) } ?? "" }
        set { gtk_widget_set_tooltip_text(widget, newValue.isEmpty ? nil : newValue) }
    }

    /// Pixels it has now, without margins.
    package var width: Int { Int(gtk_widget_get_width(widget)) }
    package var height: Int { Int(gtk_widget_get_height(widget)) }

    /// Physical pixels per pixel.
    package var scaleFactor: Int { Int(gtk_widget_get_scale_factor(widget)) }

    /// The least it asks for, in pixels; nil leaves a side to the widget.
    package func setMinimumSize(width: Int? = nil, height: Int? = nil) {
        gtk_widget_set_size_request(widget, gint(width ?? -1), gint(height ?? -1))
    }

    /// What it needs at least, in pixels.
    package var minimumSize: (width: Int, height: Int) {
        var size = GtkRequisition()
        gtk_widget_get_preferred_size(widget, &size, nil)
        return (Int(size.width), Int(size.height))
    }

    package func setMargins(x: Int = 0, top: Int = 0, bottom: Int = 0) {
        gtk_widget_set_margin_start(widget, gint(x))
        gtk_widget_set_margin_end(widget, gint(x))
        gtk_widget_set_margin_top(widget, gint(top))
        gtk_widget_set_margin_bottom(widget, gint(bottom))
    }

    package func setMarginStart(_ pixels: Int) {
        gtk_widget_set_margin_start(widget, gint(pixels))
    }

    package func setMarginEnd(_ pixels: Int) { gtk_widget_set_margin_end(widget, gint(pixels)) }

    /// Cuts off what is drawn outside its rounded corners.
    package func clipsContent() { gtk_widget_set_overflow(widget, GTK_OVERFLOW_HIDDEN) }

    package func queueDraw() { gtk_widget_queue_draw(widget) }

    /// Moves the keyboard here; false when it cannot take it.
    @discardableResult
    package func grabFocus() -> Bool { gtk_widget_grab_focus(widget) != 0 }

    package func add(_ controller: Controller) {
        // The widget takes over a reference; the wrapper keeps its own.
        g_object_ref(gpointer(controller.pointer))
        gtk_widget_add_controller(widget, controller.pointer)
    }

    package func onMap(_ handler: @escaping @MainActor () -> Void) { connect("map", handler) }
}

extension Widget.Align {
    init(_ raw: GtkAlign) {
        switch raw {
        case GTK_ALIGN_START: self = .start
        case GTK_ALIGN_END: self = .end
        case GTK_ALIGN_CENTER: self = .center
        default: self = .fill
        }
    }
}
