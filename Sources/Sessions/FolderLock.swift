internal import Foundation

/// Keeps other processes from opening the store in a folder at the same moment, so that two of
/// them cannot both set a file aside. The system lets go of it when the process dies.
final class FolderLock {
    private let folder: Int32

    /// Waits for at most `patience` seconds, and goes on without the lock after that: a
    /// process that hangs must not keep this one from starting.
    init(_ path: String, patience: Double) {
        folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard folder >= 0 else { return }
        var tries = Int(patience * 100)
        while flock(folder, LOCK_EX | LOCK_NB) != 0, tries > 0 {
            usleep(10_000)
            tries -= 1
        }
    }

    deinit {
        if folder >= 0 { close(folder) }
    }
}
