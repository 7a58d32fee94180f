internal import Resources
internal import Foundation

/// Files that could not be used keep lying in the folder under a dated name, so that nothing is
/// lost by a fault of the program, until they are as old as sessions may get.
extension StoreFolder {
    /// Gives the database and what is beside it a dated name that is free, and tells the path.
    func setAside(_ reason: SetAsideReason, today: Day) throws(SessionError) -> String {
        let word = reason == .broken ? "broken" : "newer"
        var name = "sessions-\(word)-\(today).sqlite"
        var count = 1
        while Self.suffixes.contains(where: { exists(name + $0) }) {
            count += 1
            name = "sessions-\(word)-\(today)-\(count).sqlite"
        }
        for suffix in Self.suffixes where exists(Self.databaseName + suffix) {
            let code = rename(database + suffix, path + "/" + name + suffix)
            guard code == 0 else { throw .system(errno) }
        }
        return path + "/" + name
    }

    /// Removes what was set aside, or only what was before a day.
    ///
    /// - Returns: how many are gone, a file and what belongs to it counted as one, and whether
    ///   none of them is left.
    func removeSetAside(before limit: Day? = nil) -> (count: Int, isComplete: Bool) {
        var gone: Set<String> = []
        var isComplete = true
        for name in (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? [] {
            guard let parts = name.wholeMatch(of: Self.setAsideName),
                let day = Day(parts.2), limit.map({ day < $0 }) ?? true
            else { continue }
            do {
                try FileManager.default.removeItem(atPath: path + "/" + name)
                gone.insert(String(parts.1))
            } catch {
                isComplete = false
            }
        }
        return (gone.count, isComplete)
    }

    private static var setAsideName: Regex<(Substring, Substring, Substring)> {
        #/(sessions-(?:broken|newer)-([0-9]{4}-[0-9]{2}-[0-9]{2})(?:-[0-9]+)?\.sqlite)(?:-wal|-shm|-journal)?/#
    }

    private func exists(_ name: String) -> Bool {
        var status = stat()
        return lstat(path + "/" + name, &status) == 0
    }
}
