internal import Glibc
internal import Gtk
internal import Report
internal import ScenarioEngine

/// The portrait of an employee in the mood of a zone; the usual one where there is no other.
func moodPortrait(_ employee: Employee?, _ zone: Zone, _ look: Look, size: Int) -> Widget {
    guard let file = employee?.portrait else {
        return initialDisc(employee?.displayName ?? "", look, size: size)
    }
    let alt = employee.map { [$0.displayName, $0.role].filter { !$0.isEmpty } + [zone.words] }
    return portrait(
        look,
        file: moodFile(file, zone, look),
        alt: alt?.joined(separator: ", "),
        size: size
    )
}

/// `joke.svg` in a zone: `joke-less.svg`, where that file is there.
func moodFile(_ file: String, _ zone: Zone, _ look: Look) -> String {
    guard zone != .fits, let dot = file.lastIndex(of: ".") else { return file }
    let mood = file[..<dot] + "-" + zone.rawValue + file[dot...]
    return access(look.path(ofPortrait: mood), R_OK) == 0 ? mood : file
}
