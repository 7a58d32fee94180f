internal import Foundation

/// Which file a path led to at one moment. SQLite goes on writing into a file that was deleted or
/// replaced, where nobody finds it again; this tells.
struct FileIdentity: Hashable, Sendable {
    let path: String
    private let device: UInt
    private let inode: UInt

    /// Nil when there is no file.
    init?(_ path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        self.path = path
        device = UInt(status.st_dev)
        inode = UInt(status.st_ino)
    }

    var isStillThere: Bool { FileIdentity(path) == self }
}
