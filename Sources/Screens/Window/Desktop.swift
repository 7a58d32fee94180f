internal import Foundation

/// Habits of the desktop the program runs on.
enum Desktop {
    /// Whether windows carry their own title bar. KDE, Xfce and the like draw one around them.
    static let drawsTitleBarInside: Bool = {
        let name = ProcessInfo.processInfo.environment["XDG_CURRENT_DESKTOP"] ?? ""
        let framed: Set<Substring> = [
            "KDE", "XFCE", "LXQt", "LXDE", "MATE", "X-Cinnamon", "sway", "i3", "Hyprland",
        ]
        return framed.isDisjoint(with: name.split(separator: ":"))
    }()
}
