import Foundation
import ScenarioFile
import Testing

@Suite("Safe files", .serialized)
struct SafeFileTests {
    /// A folder of its own that is removed afterwards.
    private static func inFolder(_ body: (String) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.path + "/dilemma-\(UUID().uuidString)"
        try FileManager.default.createDirectory(
            atPath: folder,
            withIntermediateDirectories: true
        )
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try body(folder)
    }

    private static func text(_ path: String) throws -> String {
        try String(contentsOfFile: path, encoding: .utf8)
    }

    private static func permissions(_ path: String) throws -> Int {
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        return try #require(attributes[.posixPermissions] as? Int)
    }

    private static func names(_ folder: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    }

    /// The fault of a write; nil when it succeeded.
    private static func fault(
        _ text: String,
        to path: String,
        replacing stamp: SafeFile.Stamp? = nil
    ) -> SafeFile.Fault? {
        do throws(SafeFile.Fault) {
            try SafeFile.write(Data(text.utf8), to: path, replacing: stamp)
            return nil
        } catch {
            return error
        }
    }

    @Test("A new file holds what was written, and nothing else is left in the folder")
    func newFile() throws {
        try Self.inFolder { (folder: String) throws in
            let path = folder + "/kamer é.yaml"
            #expect(Self.fault("een", to: path) == nil)
            #expect(try Self.text(path) == "een")
            #expect(Self.fault("", to: path) == nil)
            #expect(try Self.text(path).isEmpty)
            #expect(try Self.names(folder) == ["kamer é.yaml"])
        }
    }

    @Test(
        "The permissions of an earlier file stay",
        arguments: [0o644, 0o600, 0o664, 0o640, 0o755]
    )
    func permissionsStay(mode: Int) throws {
        try Self.inFolder { (folder: String) throws in
            let path = folder + "/a.yaml"
            try Data("oud".utf8).write(to: URL(filePath: path))
            try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
            #expect(Self.fault("nieuw", to: path) == nil)
            #expect(try Self.permissions(path) == mode)
            #expect(try Self.text(path) == "nieuw")
        }
    }

    @Test("A new file gets the permissions that other programs give")
    func newPermissions() throws {
        try Self.inFolder { (folder: String) throws in
            try #require(
                FileManager.default.createFile(atPath: folder + "/ander", contents: Data())
            )
            #expect(Self.fault("x", to: folder + "/a.yaml") == nil)
            let mask = umask(0)
            umask(mask)
            #expect(try Self.permissions(folder + "/a.yaml") == 0o666 & ~Int(mask))
        }
    }

    @Test("A link is followed and stays a link, also over several links")
    func linksAreFollowed() throws {
        try Self.inFolder { (folder: String) throws in
            let manager = FileManager.default
            try manager.createDirectory(
                atPath: folder + "/echt",
                withIntermediateDirectories: true
            )
            let file = folder + "/echt/a.yaml"
            try Data("oud".utf8).write(to: URL(filePath: file))
            try manager.createSymbolicLink(
                atPath: folder + "/een",
                withDestinationPath: "echt/a.yaml"
            )
            try manager.createSymbolicLink(atPath: folder + "/twee", withDestinationPath: "een")
            let stamp = try #require(SafeFile.Stamp(of: folder + "/twee"))
            #expect(Self.fault("nieuw", to: folder + "/twee", replacing: stamp) == nil)
            #expect(try Self.text(file) == "nieuw")
            #expect(try manager.destinationOfSymbolicLink(atPath: folder + "/twee") == "een")
            #expect(try manager.destinationOfSymbolicLink(atPath: folder + "/een") == "echt/a.yaml")
            #expect(try Self.names(folder) == ["echt", "een", "twee"])
            #expect(try Self.names(folder + "/echt") == ["a.yaml"])
        }
    }

    @Test("A link to a file that is not there yet is followed too")
    func danglingLinksAreFollowed() throws {
        try Self.inFolder { (folder: String) throws in
            let manager = FileManager.default
            try manager.createSymbolicLink(atPath: folder + "/een", withDestinationPath: "a.yaml")
            #expect(Self.fault("nieuw", to: folder + "/een") == nil)
            #expect(
                (try? manager.destinationOfSymbolicLink(atPath: folder + "/een")) == "a.yaml"
            )
            #expect(try Self.text(folder + "/een") == "nieuw")
        }
    }

    @Test("A file that changed since it was read is left as it is")
    func changedMeanwhile() throws {
        try Self.inFolder { (folder: String) throws in
            let path = folder + "/a.yaml"
            try Data("oud".utf8).write(to: URL(filePath: path))
            let stamp = try #require(SafeFile.Stamp(of: path))
            #expect(SafeFile.Stamp(of: path) == stamp)
            // Same length, written in place.
            let handle = try #require(FileHandle(forWritingAtPath: path))
            usleep(20_000)
            handle.write(Data("and".utf8))
            try handle.close()
            #expect(Self.fault("mijn", to: path, replacing: stamp) == .changedMeanwhile)
            #expect(try Self.text(path) == "and")
            #expect(try Self.names(folder) == ["a.yaml"])
        }
    }

    @Test("A file that was replaced or removed since it was read counts as changed")
    func replacedMeanwhile() throws {
        try Self.inFolder { (folder: String) throws in
            let path = folder + "/a.yaml"
            try Data("oud".utf8).write(to: URL(filePath: path))
            let stamp = try #require(SafeFile.Stamp(of: path))
            #expect(Self.fault("oud", to: path) == nil)
            #expect(Self.fault("mijn", to: path, replacing: stamp) == .changedMeanwhile)
            try FileManager.default.removeItem(atPath: path)
            #expect(Self.fault("mijn", to: path, replacing: stamp) == .changedMeanwhile)
            #expect(try Self.names(folder).isEmpty)
            #expect(SafeFile.Stamp(of: path) == nil)
        }
    }

    @Test("Saving again and again goes by the stamp of the last save")
    func stampsFollow() throws {
        try Self.inFolder { (folder: String) throws in
            let path = folder + "/a.yaml"
            var stamp: SafeFile.Stamp?
            for round in 1...5 {
                stamp = try SafeFile.write(Data("\(round)".utf8), to: path, replacing: stamp)
                #expect(stamp != nil)
                #expect(stamp == SafeFile.Stamp(of: path))
            }
            #expect(try Self.text(path) == "5")
        }
    }

    @Test("Every fault is a sentence about the file, and leaves nothing behind")
    func sentences() throws {
        try Self.inFolder { (folder: String) throws in
            let missing = folder + "/weg/a.yaml"
            let fault = try #require(Self.fault("x", to: missing))
            #expect(fault == .system(ENOENT))
            #expect(fault.sentence(missing) == "The folder of \(missing) does not exist.")
            #expect(try Self.names(folder).isEmpty)

            try Data().write(to: URL(filePath: folder + "/vol"))
            let below = folder + "/vol/a.yaml"
            #expect(Self.fault("x", to: below) == .system(ENOTDIR))

            try FileManager.default.createDirectory(
                atPath: folder + "/map",
                withIntermediateDirectories: true
            )
            let onFolder = try #require(Self.fault("x", to: folder + "/map"))
            #expect(onFolder.sentence("map").contains("map"))
            #expect(try Self.names(folder) == ["map", "vol"])
        }
        #expect(
            SafeFile.Fault.changedMeanwhile.sentence("a.yaml")
                == "Another program changed a.yaml in the meantime; it was left as it is."
        )
        #expect(
            SafeFile.Fault.system(ENOSPC).sentence("a.yaml")
                == "There is no room left on the disk for a.yaml."
        )
        for code in [EACCES, EPERM, EROFS] {
            #expect(
                SafeFile.Fault.system(code).sentence("a.yaml")
                    == "You are not allowed to write a.yaml."
            )
        }
        #expect(SafeFile.Fault.system(EIO).sentence("a.yaml").hasPrefix("a.yaml cannot be written"))
    }

    @Test("A large file is written whole")
    func largeFile() throws {
        try Self.inFolder { (folder: String) throws in
            let path = folder + "/groot"
            let data = Data((0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31) })
            try SafeFile.write(data, to: path, replacing: nil)
            #expect(try Data(contentsOf: URL(filePath: path)) == data)
        }
    }
}
