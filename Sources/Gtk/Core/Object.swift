internal import CGtk

/// The one Swift wrapper of a GObject.
///
/// It lives while Swift holds it *or* anything else holds the instance (its parent, a list model,
/// GTK's list of windows), so what a subclass keeps stays valid as long as it is on screen.
@MainActor
package class Object {
    /// The C instance, alive as long as this wrapper.
    let pointer: OpaquePointer

    /// Set while something besides this wrapper holds the instance.
    private var keptBySomeoneElse: Object?

    /// Takes over an instance fresh from a constructor, floating or not.
    init(adopting pointer: OpaquePointer) {
        self.pointer = pointer
        if g_object_is_floating(gpointer(pointer)) != 0 { g_object_ref_sink(gpointer(pointer)) }
        becomeWrapper()
        g_object_unref(gpointer(pointer))
    }

    /// Joins the owners of an instance that somebody else already holds.
    init(sharing pointer: OpaquePointer) {
        self.pointer = pointer
        becomeWrapper()
    }

    isolated deinit {
        g_object_set_qdata(cast(), Self.quark, nil)
        g_object_remove_toggle_ref(
            cast(),
            holdersChanged,
            Unmanaged.passUnretained(self).toOpaque()
        )
    }

    /// The wrapper that `pointer` already has, if any.
    static func existing(_ pointer: OpaquePointer) -> Object? {
        g_object_get_qdata(.init(pointer), quark)
            .map { Unmanaged<Object>.fromOpaque($0).takeUnretainedValue() }
    }

    /// The instance seen as one of its C types.
    func cast<Instance>() -> UnsafeMutablePointer<Instance> { .init(pointer) }

    fileprivate func setHeldElsewhere(_ held: Bool) { keptBySomeoneElse = held ? self : nil }

    private func becomeWrapper() {
        precondition(Self.existing(pointer) == nil, "A GObject has one wrapper")
        let this = Unmanaged.passUnretained(self).toOpaque()
        keptBySomeoneElse = self
        g_object_set_qdata(cast(), Self.quark, this)
        g_object_add_toggle_ref(cast(), holdersChanged, this)
    }

    private static let quark = g_quark_from_string("swift-wrapper")
}

/// GObject's word that the wrapper's reference became the last one, or stopped being it.
private let holdersChanged: GToggleNotify = { wrapper, _, isLast in
    nonisolated(unsafe) let wrapper = given(wrapper)
    MainActor.assumeIsolated {
        Unmanaged<Object>.fromOpaque(wrapper).takeUnretainedValue().setHeldElsewhere(isLast == 0)
    }
}
