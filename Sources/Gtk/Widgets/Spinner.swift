internal import CGtk

/// Says that something is going on.
package final class Spinner: Widget {
    package init(name: String) {
        super.init(adopting: gtk_spinner_new())
        gtk_spinner_start(pointer)
        setAccessibleLabel(name)
    }
}
