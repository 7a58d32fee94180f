internal import Gtk
internal import Resources
internal import ScenarioFile

/// A file that cannot be played: every reason, with its place.
final class FaultyScreen: Screen {
    let root: Widget

    private let again: Button

    init(_ faulty: FaultyRoom, _ visit: Visit, chooseFile: @escaping @MainActor () -> Void) {
        again = Button(tr("Read it again")) { [weak visit] in visit?.open(faulty.path) }
            .styled("primary")
        let isNarrow = visit.look.width == .narrow
        let column = Box(.column, spacing: 10)
        column.append(heading(tr("This room cannot be played yet"), "t-title"))
        column.append(
            Label(Self.summary(faulty)).wrapping(atMost: 80).styled("t-lead", "muted")
        )
        let list = Box(.column, spacing: 12, role: .list, [])
        list.setAccessibleLabel(Self.summary(faulty))
        for fault in faulty.faults.prefix(200) { list.append(Self.row(fault)) }
        if faulty.faults.count > 200 {
            list.append(
                Label(tr("And %1 more.").filled(String(faulty.faults.count - 200)))
                    .styled("t-body", "muted")
            )
        }
        column.append(list)
        let other = Button(tr("Open another file…"), onClicked: chooseFile)
        let page = Box(.column, [Scroller(column), bottomBar([], [other, again])])
        page.setMargins(x: isNarrow ? 16 : 52, top: 24, bottom: 24)
        root = page
    }

    func takeFocus() { again.grabFocus() }

    private static func summary(_ faulty: FaultyRoom) -> String {
        guard !faulty.faults.isEmpty else {
            return tr("%1 cannot be read. Is it still there, and may you read it?")
                .filled(faulty.name)
        }
        return trn(
            "%1 has one thing to mend first.",
            "%1 has %2 things to mend first.",
            faulty.faults.count
        ).filled(faulty.name, String(faulty.faults.count))
    }

    private static func row(_ fault: FaultyRoom.Fault) -> Widget {
        let place = tr("line %1, column %2").filled(
            String(fault.place.line),
            String(fault.place.column)
        )
        let head = line(
            spacing: 10,
            [
                Label(tr("error")).styled("severity", "error").placed(y: .start),
                Label(fault.message).wrapping(atMost: 90).selectable().styled("t-label")
                    .placed(expandX: true),
                Label(place).styled("t-small", "muted", "t-figures").placed(y: .start),
            ]
        )
        let row = Box(.column, spacing: 8, role: .listItem, [head])
        if !fault.snippet.isEmpty {
            let snippet = Label(fault.snippet).ellipsized().styled("code", "sunken")
            snippet.setAccessiblyHidden()
            row.append(snippet)
        }
        return row.styled("panel")
    }
}

/// A file is being read.
final class ReadingScreen: Screen {
    let root: Widget

    init(_ name: String) {
        let column = Box(
            .column,
            spacing: 16,
            [
                Spinner(name: tr("Reading")).sized(width: 48, height: 48).placed(x: .center),
                Label(tr("Reading %1").filled(name)).alignsText(.center).styled("t-lead"),
            ]
        )
        root = column.placed(x: .center, y: .center, expandX: true, expandY: true)
    }
}
