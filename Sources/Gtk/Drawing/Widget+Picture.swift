internal import CGtk

extension Widget {
    /// Saves what the widget looks like now as a PNG file; false while it is not drawn yet.
    /// - Parameter scale: physical pixels per pixel.
    package func savePNG(_ path: String, scale: Double = 1) -> Bool {
        let paintable = gtk_widget_paintable_new(widget)
        defer { g_object_unref(gpointer(paintable)) }
        let width = Double(gdk_paintable_get_intrinsic_width(paintable))
        let height = Double(gdk_paintable_get_intrinsic_height(paintable))
        guard width > 0, height > 0, let native = gtk_widget_get_native(widget),
            let renderer = gtk_native_get_renderer(native)
        else { return false }
        let snapshot = gtk_snapshot_new()
        gtk_snapshot_scale(snapshot, Float(scale), Float(scale))
        gdk_paintable_snapshot(paintable, snapshot, width, height)
        guard let node = gtk_snapshot_free_to_node(snapshot) else { return false }
        defer { gsk_render_node_unref(node) }
        var area = graphene_rect_t()
        graphene_rect_init(&area, 0, 0, Float(width * scale), Float(height * scale))
        guard let texture = gsk_renderer_render_texture(renderer, node, &area) else { return false }
        defer { g_object_unref(gpointer(texture)) }
        return gdk_texture_save_to_png(texture, path) != 0
    }
}
