internal import CGtk

/// A row or column of widgets.
package class Box: Widget {
    package enum Direction {
        case row, column

        var raw: GtkOrientation {
            self == .row ? GTK_ORIENTATION_HORIZONTAL : GTK_ORIENTATION_VERTICAL
        }
    }

    package init(_ direction: Direction, spacing: Int = 0, _ children: [Widget] = []) {
        super.init(adopting: gtk_box_new(direction.raw, gint(spacing)))
        children.forEach(append)
    }

    /// A box that assistive technology knows as something else than a group.
    package init(_ direction: Direction, spacing: Int = 0, role: Role, _ children: [Widget] = []) {
        super.init(adopting: makeObject(gtk_box_get_type(), role: role))
        self.direction = direction
        self.spacing = spacing
        children.forEach(append)
    }

    package var direction: Direction {
        get {
            gtk_orientable_get_orientation(pointer) == GTK_ORIENTATION_HORIZONTAL ? .row : .column
        }
        set { gtk_orientable_set_orientation(pointer, newValue.raw) }
    }

    package var spacing: Int {
        get { Int(gtk_box_get_spacing(cast())) }
        set { gtk_box_set_spacing(cast(), gint(newValue)) }
    }

    /// Whether all children get the same size along the box.
    package var isHomogeneous: Bool {
        get { gtk_box_get_homogeneous(cast()) != 0 }
        set { gtk_box_set_homogeneous(cast(), newValue ? 1 : 0) }
    }

    package func append(_ child: Widget) { gtk_box_append(cast(), child.widget) }

    package func remove(_ child: Widget) { gtk_box_remove(cast(), child.widget) }

    package func removeAll() {
        while let child = gtk_widget_get_first_child(widget) { gtk_box_remove(cast(), child) }
    }
}
