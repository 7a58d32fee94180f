internal import CGtk
internal import Glibc

@testable import Gtk

/// A widget as it stands in a window: GTK's own tree, whether or not a wrapper made it.
@MainActor
struct WidgetNode {
    let pointer: UnsafeMutablePointer<GtkWidget>

    /// In pixels from the top left of the window's content.
    struct Frame {
        let x: Double
        let y: Double
        let width: Double
        let height: Double

        var right: Double { x + width }
        var bottom: Double { y + height }
    }

    init(_ widget: Widget) { pointer = widget.widget }

    private init(pointer: UnsafeMutablePointer<GtkWidget>) { self.pointer = pointer }

    /// Itself and everything below it, in the order of reading.
    var all: [WidgetNode] {
        var found = [self]
        var child = gtk_widget_get_first_child(pointer)
        while let next = child {
            found += WidgetNode(pointer: next).all
            child = gtk_widget_get_next_sibling(next)
        }
        return found
    }

    /// Those of ``all`` that are on screen, scrolled away or not.
    var shown: [WidgetNode] { all.filter { gtk_widget_get_mapped($0.pointer) != 0 } }

    var parent: WidgetNode? { gtk_widget_get_parent(pointer).map(WidgetNode.init(pointer:)) }

    /// Name of its class in C, such as `GtkLabel`.
    var type: String { String(cString: g_type_name(cgtk_type_of(gpointer(pointer)))) }

    var wrapper: Object? { Object.existing(OpaquePointer(pointer)) }

    var isFocusable: Bool { gtk_widget_get_focusable(pointer) != 0 }

    /// Whether it is something to use, and not a surface that may hold the keyboard.
    var isControl: Bool {
        let surfaces = ["Window", "ScrolledWindow", "Popover", "Label", "ListBox"]
        return !surfaces.contains { type.hasSuffix($0) }
    }

    var isSensitive: Bool { gtk_widget_is_sensitive(pointer) != 0 }

    var opacity: Double { gtk_widget_get_opacity(pointer) }

    var isHeading: Bool {
        gtk_accessible_get_accessible_role(OpaquePointer(pointer)) == GTK_ACCESSIBLE_ROLE_HEADING
    }

    /// Text of a label; nil for anything else.
    var text: String? {
        type == "GtkLabel" ? String(cString: gtk_label_get_text(OpaquePointer(pointer))) : nil
    }

    /// Every text in it, in the order of reading.
    var texts: [String] { all.compactMap(\.text).filter { !$0.isEmpty } }

    func has(_ style: String) -> Bool { gtk_widget_has_css_class(pointer, style) != 0 }

    /// Everything below with a style class.
    func styled(_ style: String) -> [WidgetNode] { all.filter { $0.has(style) } }

    func first(_ style: String) -> WidgetNode? { styled(style).first }

    /// The first button whose label or content is `text`.
    func button(_ text: String) -> Button? {
        all.lazy.compactMap { $0.wrapper as? Button }.first { $0.label == text }
    }

    /// Whether assistive technology has a name for it, from a text or from another widget.
    var hasName: Bool {
        let accessible = OpaquePointer(pointer)
        return gtk_test_accessible_has_property(accessible, GTK_ACCESSIBLE_PROPERTY_LABEL) != 0
            || gtk_test_accessible_has_relation(accessible, GTK_ACCESSIBLE_RELATION_LABELLED_BY)
                != 0
    }

    /// Whether assistive technology calls it exactly `name`.
    func isCalled(_ name: String) -> Bool {
        // The function takes any number of arguments, which Swift does not import.
        typealias Check =
            @convention(c) (OpaquePointer, GtkAccessibleProperty, UnsafePointer<CChar>)
            -> UnsafeMutablePointer<CChar>?
        guard gtk_test_accessible_has_property(OpaquePointer(pointer), .label) != 0,
            let symbol = dlsym(nil, "gtk_test_accessible_check_property")
        else { return false }
        let check = unsafeBitCast(symbol, to: Check.self)
        let other = check(OpaquePointer(pointer), .label, name)
        defer { g_free(other) }
        return other == nil
    }

    /// Where it is in `other`, which stands above it; nil while neither is laid out.
    func frame(in other: WidgetNode) -> Frame? {
        var rect = graphene_rect_t()
        guard gtk_widget_compute_bounds(pointer, other.pointer, &rect) != 0 else { return nil }
        return Frame(
            x: Double(rect.origin.x),
            y: Double(rect.origin.y),
            width: Double(rect.size.width),
            height: Double(rect.size.height)
        )
    }
}

extension GtkAccessibleProperty {
    fileprivate static var label: Self { GTK_ACCESSIBLE_PROPERTY_LABEL }
}
