internal import CGtk

/// Takes files that are dropped on a widget.
package final class FileDrop: Controller {
    /// - Parameter dropped: called with the path of the first file.
    package init(_ dropped: @escaping @MainActor (String) -> Void) {
        super.init(
            adopting: gtk_drop_target_new(cgtk_type_file(), GDK_ACTION_COPY)
        )
        connect(
            "drop",
            answering: { (value: Boxed) -> Bool in
                guard let value = value.pointer?.assumingMemoryBound(to: GValue.self),
                    let object = g_value_get_object(value),
                    let path = File.path(of: OpaquePointer(object))
                else { return false }
                dropped(path)
                return true
            }
        )
    }

    /// Called when files come over the widget, and when they leave.
    package func onHover(_ handler: @escaping @MainActor (Bool) -> Void) {
        connect("notify::current-drop") { [weak self] in
            guard let self else { return }
            handler(gtk_drop_target_get_current_drop(self.pointer) != nil)
        }
    }
}
