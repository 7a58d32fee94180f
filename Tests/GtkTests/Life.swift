internal import CGtk

@testable import Gtk

/// Watches an object die: the wrapper in Swift and the instance in C.
final class Life {
    private final class Flag {
        var isSet = false
    }

    private(set) weak var wrapper: Object?
    private let finalized = Flag()

    /// Whether the instance was finalized.
    var isFinalized: Bool { finalized.isSet }

    /// Whether the wrapper is gone as well.
    var isOver: Bool { wrapper == nil && isFinalized }

    init(_ object: Object) {
        wrapper = object
        // Not a weak reference, which ends when an instance is disposed of, freed or not.
        g_object_set_data_full(
            object.cast(),
            "test-life",
            Unmanaged.passRetained(finalized).toOpaque()
        ) { flag in Unmanaged<Flag>.fromOpaque(given(flag)).takeRetainedValue().isSet = true }
    }

    /// Of an object that is made, handed to `use` and let go of.
    convenience init<Kind: Object>(of make: () -> Kind, use: (Kind) -> Void = { _ in }) {
        let object = make()
        use(object)
        self.init(object)
    }
}

/// How many own references an instance has.
func ownReferences(of object: Object) -> Int {
    Int((object.cast() as UnsafeMutablePointer<GObject>).pointee.ref_count)
}
