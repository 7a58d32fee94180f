internal import CGtk

/// The overview of keys. GTK builds it from a description, since adding parts came with 4.14.
package final class ShortcutsWindow: Window {
    package struct Shortcut {
        package var title: String
        /// As GTK writes it: `<Control>q`, `F1`.
        package var keys: String

        package init(_ title: String, keys: String) {
            self.title = title
            self.keys = keys
        }
    }

    package struct Group {
        package var title: String
        package var shortcuts: [Shortcut]

        package init(_ title: String, _ shortcuts: [Shortcut]) {
            self.title = title
            self.shortcuts = shortcuts
        }
    }

    /// - Parameter title: of the window.
    package init(title: String, groups: [Group]) {
        let builder = given(gtk_builder_new_from_string(Self.description(groups), -1))
        let window = given(gtk_builder_get_object(builder, "shortcuts"))
        super.init(sharing: OpaquePointer(window))
        g_object_unref(gpointer(builder))
        self.title = title
        addClass("dk")
    }

    private static func description(_ groups: [Group]) -> String {
        let groups = groups.map { group in
            let shortcuts = group.shortcuts.map { shortcut in
                """
                <child><object class="GtkShortcutsShortcut">
                <property name="title">\(escaped(shortcut.title))</property>
                <property name="accelerator">\(escaped(shortcut.keys))</property>
                </object></child>
                """
            }
            return """
                <child><object class="GtkShortcutsGroup">
                <property name="title">\(escaped(group.title))</property>
                \(shortcuts.joined())
                </object></child>
                """
        }
        return """
            <interface><object class="GtkShortcutsWindow" id="shortcuts">
            <property name="modal">1</property><child><object class="GtkShortcutsSection">
            <property name="section-name">all</property><property name="max-height">16</property>
            \(groups.joined())
            </object></child></object></interface>
            """
    }

    private static func escaped(_ text: String) -> String {
        let escaped = given(g_markup_escape_text(text, -1))
        defer { g_free(escaped) }
        return String(cString: escaped)
    }
}
