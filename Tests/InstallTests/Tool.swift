import Foundation

/// A command of the system, run for what it says.
struct Tool {
    let status: Int32
    /// Standard output and standard error together.
    let output: String

    /// Runs a command of /usr/bin without the tester's own folders and bus; `data` takes the place
    /// of the user's `~/.local/share`. Throws when it is not there.
    init(
        _ name: String,
        _ arguments: String...,
        data: URL? = nil,
        environment: [String: String] = [:]
    ) throws {
        let process = Process()
        let found = Pipe()
        process.executableURL = URL(filePath: "/usr/bin/\(name)")
        process.arguments = arguments
        process.environment = [
            "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "XDG_DATA_DIRS": "/usr/share",
            "HOME": "/nonexistent", "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent",
            "XDG_DATA_HOME": data?.path(percentEncoded: false) ?? "/nonexistent",
        ].merging(environment) { $1 }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = found
        process.standardError = found
        try InstallSandbox.withoutBlockedSignals { try process.run() }
        output = String(decoding: found.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        status = process.terminationStatus
    }

    /// It ended with 0 and said nothing.
    var isContent: Bool { status == 0 && output.isEmpty }
}
