import Foundation

/// A copy of the checkout, with no other tools on the PATH than those it gives and fakes.
final class InstallSandbox: Sendable {
    /// What a run of `install` did.
    struct Outcome {
        let status: Int32
        let output: String
        let errors: String
    }

    /// The checkout that these tests belong to.
    static let original: URL = {
        var folder = URL(filePath: #filePath).deletingLastPathComponent()
        while folder.path() != "/" && !exists(folder.appending(path: "install")) {
            folder.deleteLastPathComponent()
        }
        return folder
    }()

    let folder: URL
    var checkout: URL { folder.appending(path: "check out") }
    var prefix: URL { folder.appending(path: "pre fix") }
    private var tools: URL { folder.appending(path: "tools") }

    init() throws {
        folder = FileManager.default.temporaryDirectory
            .appending(path: "install test \(UUID().uuidString)")
            .resolvingSymlinksInPath()
        try FileManager.default.createDirectory(at: tools, withIntermediateDirectories: true)
        try FileManager.default.createDirectory(at: checkout, withIntermediateDirectories: true)
        for name in ["install", "Data"] {
            try FileManager.default.copyItem(
                at: Self.original.appending(path: name),
                to: checkout.appending(path: name)
            )
        }
        // One drawing stands for the hundred, each of which would cost an installation some time.
        try FileManager.default.removeItem(at: checkout.appending(path: "Data/art"))
        try write("id: een\n", to: checkout.appending(path: "Data/rooms/een.yaml"))
        try write("id: twee\n", to: checkout.appending(path: "Data/rooms/twee.yaml"))
        try write("<svg/>\n", to: checkout.appending(path: "Data/art/een tafel.svg"))
        try write("msgid \"\"\n", to: checkout.appending(path: "Data/po/nl.po"))
        try linkTools()
        try makeFakes()
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    private func linkTools() throws {
        let names = """
            awk basename cat chmod cp df dirname env find grep id ln mkdir mktemp mv realpath rm \
            rmdir sed setsid sh sleep sort tail touch
            """
        for name in names.split(separator: " ") { try link(String(name)) }
    }

    /// Puts a real command of the system on the PATH.
    func link(_ name: String) throws {
        let places = ["/usr/bin/\(name)", "/bin/\(name)"]
        guard let place = places.first(where: FileManager.default.fileExists(atPath:)) else {
            throw CocoaError(.fileNoSuchFile, userInfo: ["name": name])
        }
        try? removeTool(name)
        try FileManager.default.createSymbolicLink(
            atPath: tools.appending(path: name).path(percentEncoded: false),
            withDestinationPath: place
        )
    }

    private func makeFakes() throws {
        try fake("dpkg-query", "echo installed")
        try fake("msgfmt", #"while [ "$1" != -o ]; do shift; done; echo messages >"$2""#)
        try fake(
            "swift",
            #"""
            echo "$*" >>"$CALLS"
            case $* in
                --version) echo "Swift version 6.2.1 (swift-6.2.1-RELEASE)" ;;
                *--show-bin-path*) echo "$PWD/.build/release" ;;
                *--product*)
                    while [ "$1" != --product ]; do shift; done
                    mkdir -p .build/release
                    printf '#!/bin/sh\necho "completions for $2"\n' >".build/release/$2"
                    chmod +x ".build/release/$2"
                    ;;
            esac
            """#
        )
    }

    /// Puts a command on the PATH, in the place of what was there.
    func fake(_ name: String, _ script: String) throws {
        let file = tools.appending(path: name)
        try? FileManager.default.removeItem(at: file)
        try write("#!/bin/sh\n\(script)\n", to: file)
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o755],
            ofItemAtPath: file.path(percentEncoded: false)
        )
    }

    func removeTool(_ name: String) throws {
        try FileManager.default.removeItem(at: tools.appending(path: name))
    }

    func write(_ text: String, to file: URL) throws {
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(),
            withIntermediateDirectories: true
        )
        try Data(text.utf8).write(to: file)
    }

    /// Runs `install` with the prefix of the sandbox.
    func install(_ arguments: String..., environment: [String: String] = [:]) async throws
        -> Outcome
    {
        try await run(
            arguments + ["--prefix", prefix.path(percentEncoded: false)],
            environment: environment
        )
    }

    func run(
        _ arguments: [String],
        environment: [String: String] = [:],
        from caller: URL? = nil,
        whileRunning body: (@Sendable (Process) async throws -> Void)? = nil
    ) async throws -> Outcome {
        let output = folder.appending(path: "output"), errors = folder.appending(path: "errors")
        try write("", to: output)
        try write("", to: errors)
        let process = Process()
        process.executableURL = checkout.appending(path: "install")
        process.arguments = arguments
        process.currentDirectoryURL = caller
        process.environment = [
            "PATH": tools.path(percentEncoded: false), "HOME": folder.path(percentEncoded: false),
            "LC_ALL": "C.UTF-8",
            "CALLS": folder.appending(path: "calls").path(percentEncoded: false),
        ].merging(environment) { $1 }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: errors)
        let ended = AsyncStream<Void>.makeStream()
        process.terminationHandler = { _ in ended.continuation.finish() }
        try Self.withoutBlockedSignals { try process.run() }
        try await body?(process)
        for await _ in ended.stream {}
        return Outcome(
            status: process.terminationStatus,
            output: try String(contentsOf: output, encoding: .utf8),
            errors: try String(contentsOf: errors, encoding: .utf8)
        )
    }

    /// A process inherits the mask of its thread, and threads of the test runner block signals.
    static func withoutBlockedSignals(_ body: () throws -> Void) rethrows {
        var none = sigset_t()
        var before = sigset_t()
        sigemptyset(&none)
        pthread_sigmask(SIG_SETMASK, &none, &before)
        defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
        try body()
    }

    /// The calls of fakes that noted them in `$CALLS`, one per line.
    var calls: [String] {
        let text = try? String(contentsOf: folder.appending(path: "calls"), encoding: .utf8)
        return (text ?? "").split(separator: "\n").map(String.init)
    }

    /// Sorted paths of all files below `folder`; `folders` adds those, with a slash at the end.
    static func contents(of folder: URL, folders: Bool = false) -> [String] {
        let found = FileManager.default.enumerator(atPath: folder.path(percentEncoded: false))
        let paths = (found?.allObjects ?? []).compactMap { $0 as? String }
        return paths.compactMap { path in
            var isFolder: ObjCBool = false
            let full = folder.appending(path: path).path(percentEncoded: false)
            _ = FileManager.default.fileExists(atPath: full, isDirectory: &isFolder)
            return isFolder.boolValue ? (folders ? path + "/" : nil) : path
        }.sorted()
    }

    static func exists(_ file: URL) -> Bool {
        FileManager.default.fileExists(atPath: file.path(percentEncoded: false))
    }
}
