internal import CGtk

/// A menu: sections of items that set off actions.
package final class Menu: Object {
    var model: UnsafeMutablePointer<GMenuModel> { cast() }

    package init() { super.init(adopting: g_menu_new()) }

    /// - Parameter action: full name, `app.quit`; with a value `app.theme::dark`.
    package func add(_ label: String, action: String) {
        g_menu_append(pointer, label, action)
    }

    package func addSection(_ section: Menu, title: String? = nil) {
        g_menu_append_section(pointer, title, section.model)
    }

    package func addSubmenu(_ label: String, _ submenu: Menu) {
        g_menu_append_submenu(pointer, label, submenu.model)
    }

    package func removeAll() { g_menu_remove_all(pointer) }
}
