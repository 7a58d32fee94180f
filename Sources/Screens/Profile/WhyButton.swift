internal import Gtk
internal import Report
internal import Resources

/// “Waarom staat dit hier?” beside a number: opens the choices that made it.
///
/// - Parameter name: of what the number says.
func whyButton(_ name: String, _ reasons: [Profile.Reason]) -> Widget {
    let question = tr("Why is this here?")
    return MenuButton(
        Label(question),
        name: tr("%1: %2").filled(name, question),
        popover: Popover(whyList(name, reasons))
    ).styled("why").placed(x: .end, y: .center)
}

/// The choices behind a number, each with its scene and what it did.
func whyList(_ name: String, _ reasons: [Profile.Reason]) -> Widget {
    let column = Box(.column, spacing: 10)
    column.setMargins(x: 12, top: 10, bottom: 10)
    let title = tr("Choices that made “%1”").filled(name)
    column.append(Label(title, role: .heading).wrapping(atMost: 44).styled("measure-label"))
    if reasons.isEmpty {
        let text = Label(tr("None of your choices changed this."))
        column.append(text.wrapping(atMost: 44).styled("muted"))
    }
    reasonRows(reasons).forEach(column.append)
    let scroller = Scroller(column).growsWithContent(atMost: 380)
    scroller.setMinimumSize(width: 400)
    // With nothing to press inside, the keyboard scrolls the list itself.
    scroller.isFocusable = true
    scroller.setAccessibleLabel(title)
    return scroller.styled("focusable")
}

/// A row per choice: its scene, what it did, and its words.
func reasonRows(_ reasons: [Profile.Reason]) -> [Widget] {
    reasons.map { reason in
        let scene = Label(reason.scene).wrapping(atMost: 36).styled("t-small", "muted")
        let effect = Label(reason.effect).wrapping(atMost: 26).styled("t-small", "t-figures")
        let head = line(spacing: 16, [scene.placed(expandX: true), effect.placed(y: .start)])
        let choice = Label(tr("“%1”").filled(reason.choice)).wrapping(atMost: 56)
        return Box(.column, spacing: 2, role: .listItem, [head, choice])
    }
}
