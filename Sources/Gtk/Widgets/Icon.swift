internal import CGtk

/// A small picture from the icon theme, beside words that say the same.
package final class Icon: Widget {
    package init(_ name: String, size: Int = 16) {
        super.init(adopting: gtk_image_new_from_icon_name(name))
        gtk_image_set_pixel_size(pointer, gint(size))
        setAccessiblyHidden()
    }
}
