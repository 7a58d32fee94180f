internal import CGtk

/// Widgets in rows and columns.
package final class Grid: Widget {
    package init(rowSpacing: Int = 0, columnSpacing: Int = 0) {
        super.init(adopting: gtk_grid_new())
        gtk_grid_set_row_spacing(cast(), guint(rowSpacing))
        gtk_grid_set_column_spacing(cast(), guint(columnSpacing))
    }

    /// Whether all columns are equally wide.
    package var hasEqualColumns: Bool {
        get { gtk_grid_get_column_homogeneous(cast()) != 0 }
        set { gtk_grid_set_column_homogeneous(cast(), newValue ? 1 : 0) }
    }

    package func attach(_ child: Widget, column: Int, row: Int, width: Int = 1, height: Int = 1) {
        gtk_grid_attach(cast(), child.widget, gint(column), gint(row), gint(width), gint(height))
    }

    package func remove(_ child: Widget) { gtk_grid_remove(cast(), child.widget) }

    package func removeAll() {
        while let child = gtk_widget_get_first_child(widget) { gtk_grid_remove(cast(), child) }
    }
}
