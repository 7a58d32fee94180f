internal import CGtk

@testable import Gtk

extension Widget {
    /// The widgets below this one that are shown, itself first, in the order they are read in.
    var shownDescendants: [Widget] {
        var result: [Widget] = [self]
        var child = gtk_widget_get_first_child(widget)
        while let pointer = child {
            if gtk_widget_get_child_visible(pointer) != 0, gtk_widget_get_visible(pointer) != 0 {
                let wrapper = Object.existing(OpaquePointer(pointer)) as? Widget
                result += (wrapper ?? Widget(sharing: OpaquePointer(pointer))).shownDescendants
            }
            child = gtk_widget_get_next_sibling(pointer)
        }
        return result
    }

    /// The words on screen, in the order they are read in.
    var shownTexts: [String] {
        shownDescendants.compactMap { ($0 as? Label)?.text }.filter { !$0.isEmpty }
    }

    func descendants<Kind: Widget>(_ kind: Kind.Type) -> [Kind] {
        shownDescendants.compactMap { $0 as? Kind }
    }
}
