package import Foundation
internal import Resources

/// Writing that leaves either the old file or the whole new one, whatever happens in between.
package enum SafeFile {
    /// What a file was when it was read, to notice that another program changed it since.
    package struct Stamp: Hashable, Sendable {
        fileprivate let device: UInt64
        fileprivate let inode: UInt64
        fileprivate let size: Int64
        fileprivate let seconds: Int
        fileprivate let nanoseconds: Int

        /// Nil when there is no file.
        package init?(of path: String) {
            var status = stat()
            guard stat(path, &status) == 0 else { return nil }
            device = UInt64(status.st_dev)
            inode = UInt64(status.st_ino)
            size = Int64(status.st_size)
            seconds = status.st_mtim.tv_sec
            nanoseconds = status.st_mtim.tv_nsec
        }
    }

    package enum Fault: Error, Hashable, Sendable {
        /// Another program changed the file after it was read.
        case changedMeanwhile
        /// The system refused; the number is `errno`.
        case system(Int32)

        /// The fault as a sentence about the file.
        package func sentence(_ path: String) -> String {
            switch self {
            case .changedMeanwhile:
                tr("Another program changed %1 in the meantime; it was left as it is.")
                    .filled(path)
            case .system(ENOSPC), .system(EDQUOT):
                tr("There is no room left on the disk for %1.").filled(path)
            case .system(EACCES), .system(EPERM), .system(EROFS):
                tr("You are not allowed to write %1.").filled(path)
            case .system(ENOENT), .system(ENOTDIR):
                tr("The folder of %1 does not exist.").filled(path)
            case .system(let code):
                tr("%1 cannot be written (%2).").filled(path, String(cString: strerror(code)))
            }
        }
    }

    /// Writes through a temporary file in the same folder, fsync and rename. Permissions of an
    /// earlier file stay; a link is followed.
    ///
    /// - Parameter stamp: what the file was when it was read; nil for a file that is simply
    ///   replaced.
    /// - Returns: what the file is now.
    @discardableResult
    package static func write(_ data: Data, to path: String, replacing stamp: Stamp?)
        throws(Fault) -> Stamp?
    {
        let target = resolved(path)
        var mode: mode_t = 0o666 & ~currentMask
        var status = stat()
        if stat(target, &status) == 0 { mode = status.st_mode & 0o7777 }
        var template = Array((target + ".XXXXXX").utf8CString)
        let file = mkstemp(&template)
        guard file >= 0 else { throw .system(errno) }
        let temporary = template.withUnsafeBufferPointer { buffer in
            buffer.baseAddress.map { String(cString: $0) } ?? ""
        }
        do throws(Fault) {
            defer { close(file) }
            try writeAll(data, to: file)
            guard fchmod(file, mode) == 0, fsync(file) == 0 else { throw .system(errno) }
            if let stamp, Stamp(of: target) != stamp { throw .changedMeanwhile }
            guard rename(temporary, target) == 0 else { throw .system(errno) }
        } catch {
            unlink(temporary)
            throw error
        }
        syncFolder(of: target)
        return Stamp(of: target)
    }

    private static var currentMask: mode_t {
        let mask = umask(0)
        umask(mask)
        return mask
    }

    private static func resolved(_ path: String) -> String {
        if let real = realpath(path, nil) {
            defer { free(real) }
            return String(cString: real)
        }
        // A link to a file that is not there yet.
        let manager = FileManager.default
        guard let target = try? manager.destinationOfSymbolicLink(atPath: path) else { return path }
        let folder = URL(filePath: path).deletingLastPathComponent()
        return URL(filePath: target, relativeTo: folder).path
    }

    private static func writeAll(_ data: Data, to file: Int32) throws(Fault) {
        var offset = 0
        while offset < data.count {
            let written = data.withUnsafeBytes { bytes in
                Foundation.write(file, bytes.baseAddress.map { $0 + offset }, bytes.count - offset)
            }
            if written < 0, errno == EINTR { continue }
            guard written > 0 else { throw .system(written < 0 ? errno : EIO) }
            offset += written
        }
    }

    /// Makes the rename itself durable; a folder that cannot be opened is no reason to fail.
    private static func syncFolder(of path: String) {
        let folder = URL(filePath: path).deletingLastPathComponent().path
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY)
        guard descriptor >= 0 else { return }
        fsync(descriptor)
        close(descriptor)
    }
}
