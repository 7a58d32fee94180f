internal import CGtk

/// Pages of which one is shown; a change fades over.
package final class Stack: Widget {
    /// - Parameter fade: milliseconds.
    package init(fade: Int = 180) {
        super.init(adopting: gtk_stack_new())
        gtk_stack_set_transition_type(pointer, GTK_STACK_TRANSITION_TYPE_CROSSFADE)
        gtk_stack_set_transition_duration(pointer, guint(fade))
        gtk_stack_set_vhomogeneous(pointer, 0)
        gtk_stack_set_hhomogeneous(pointer, 0)
    }

    package func add(_ page: Widget) { gtk_stack_add_child(pointer, page.widget) }

    package func remove(_ page: Widget) { gtk_stack_remove(pointer, page.widget) }

    package func show(_ page: Widget) { gtk_stack_set_visible_child(pointer, page.widget) }
}
