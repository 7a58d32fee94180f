internal import CGtk

/// What the program is, who made it, and under which terms.
package final class AboutWindow: Window {
    package init(
        over parent: Window,
        name: String,
        version: String,
        comments: String,
        icon: String,
        license: String
    ) {
        super.init(sharing: OpaquePointer(gtk_about_dialog_new()))
        gtk_about_dialog_set_program_name(pointer, name)
        gtk_about_dialog_set_version(pointer, version)
        gtk_about_dialog_set_comments(pointer, comments)
        gtk_about_dialog_set_logo_icon_name(pointer, icon)
        gtk_about_dialog_set_license(pointer, license)
        gtk_about_dialog_set_wrap_license(pointer, 1)
        setModal(over: parent)
        addClass("dk")
    }
}
