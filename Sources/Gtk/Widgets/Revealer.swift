internal import CGtk

/// Lets its child appear and disappear.
package final class Revealer: Widget {
    package enum Style {
        case fade, slideDown, slideUp
    }

    /// - Parameter milliseconds: of one appearance.
    package init(_ child: Widget, style: Style = .fade, milliseconds: Int = 240) {
        super.init(adopting: gtk_revealer_new())
        gtk_revealer_set_child(pointer, child.widget)
        gtk_revealer_set_transition_duration(pointer, guint(milliseconds))
        let type =
            switch style {
            case .fade: GTK_REVEALER_TRANSITION_TYPE_CROSSFADE
            case .slideDown: GTK_REVEALER_TRANSITION_TYPE_SLIDE_DOWN
            case .slideUp: GTK_REVEALER_TRANSITION_TYPE_SLIDE_UP
            }
        gtk_revealer_set_transition_type(pointer, type)
    }

    package var isRevealed: Bool {
        get { gtk_revealer_get_reveal_child(pointer) != 0 }
        set { gtk_revealer_set_reveal_child(pointer, newValue ? 1 : 0) }
    }
}
