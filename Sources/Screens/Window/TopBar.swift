internal import Gtk
internal import Resources

/// The bar at the top: the way back, where one is, and the menu. The title bar itself where the
/// desktop draws its buttons inside windows, a row below it elsewhere.
final class TopBar {
    let root: Widget

    private let back = Button("")
    private let title = Label().ellipsized().styled("t-label")
    private let extra = Box(.row)
    private let menuPlace = Box(.row)

    init(ownsTitleBar: Bool) {
        back.addClass("quiet")
        let end = Box(.row, spacing: 8, [extra, menuPlace])
        if ownsTitleBar {
            let bar = HeaderBar()
            bar.setTitle(title)
            bar.addAtStart(back)
            bar.addAtEnd(end)
            root = bar
        } else {
            root = CenterBox(start: back, center: title, end: end).styled("topbar")
        }
        root.addClass("dk-bar")
    }

    func onBack(_ handler: @escaping @MainActor () -> Void) { back.onClicked(handler) }

    /// - Parameter place: where the way back leads; nil when there is none.
    func show(_ text: String, back place: String?) {
        title.text = text
        back.isVisible = place != nil
        back.label = "‹ " + (place ?? "")
        back.setAccessibleLabel(tr("Back to %1").filled(place ?? ""))
    }

    /// Something of the present screen, before the menu.
    func setExtra(_ widget: Widget?) {
        extra.removeAll()
        if let widget { extra.append(widget) }
    }

    func setMenu(_ menu: Menu) {
        menuPlace.removeAll()
        menuPlace.append(
            MenuButton(icon: "open-menu-symbolic", name: tr("Menu"), menu: menu, isPrimary: true)
        )
    }
}
