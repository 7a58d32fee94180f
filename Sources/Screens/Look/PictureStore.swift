internal import Dispatch
internal import Gtk
internal import Observation

/// Pictures in memory, each at the sizes it is shown in. Reading happens away from the main thread.
final class PictureStore {
    private struct Key: Hashable {
        let path: String
        let width: Int
        let height: Int
    }

    private var pictures: [Key: Picture] = [:]
    private var waiting: [Key: [() -> Void]] = [:]
    private var order: [Key] = []

    /// Kept at most; the oldest go first.
    private static let limit = 160

    init() {}

    /// Whether a picture is still being read.
    var isBusy: Bool { !waiting.isEmpty }

    /// The picture at a size in physical pixels. When it is not there yet it is read, and `ready`
    /// is called once; a file that cannot be read stays away.
    func picture(
        _ path: String,
        width: Int,
        height: Int,
        ready: @escaping @MainActor () -> Void
    ) -> Picture? {
        let key = Key(path: path, width: width, height: height)
        if let picture = pictures[key] { return picture }
        if waiting[key] != nil {
            waiting[key]?.append(ready)
            return nil
        }
        waiting[key] = [ready]
        Self.queue.async {
            let picture = Picture(path: path, covering: (width, height))
            DispatchQueue.main.async { [weak self] in
                MainActor.assumeIsolated { self?.arrived(picture, key) }
            }
        }
        return nil
    }

    /// Reads pictures that will be shown soon.
    func prepare(_ paths: [String], width: Int, height: Int) {
        for path in paths { _ = picture(path, width: width, height: height, ready: {}) }
    }

    private func arrived(_ picture: Picture?, _ key: Key) {
        if let picture {
            pictures[key] = picture
            order.append(key)
            if order.count > Self.limit { pictures[order.removeFirst()] = nil }
        }
        let handlers = waiting.removeValue(forKey: key) ?? []
        if picture != nil { handlers.forEach { $0() } }
    }

    private static let queue = DispatchQueue(label: "pictures", qos: .userInitiated)
}
