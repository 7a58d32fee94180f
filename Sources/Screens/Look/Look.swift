internal import Gtk
internal import Observation
internal import Resources

/// How everything looks: colours, size of text, movement and width. One for the program; it keeps
/// the style sheets in step.
@Observable
@MainActor
package final class Look {
    enum Theme: String, CaseIterable, Codable {
        case system, light, dark
    }

    var theme: Theme = .system { didSet { apply() } }
    /// Size of text, in percent of what the desktop asks for: 80–200.
    var textSize = 100 {
        didSet {
            applyTextSize()
            classify()
        }
    }
    var width: WidthClass = .normal { didSet { applyTextSize() } }

    /// Of the window, in pixels; nil before there is one.
    @ObservationIgnored var windowWidth: Int? { didSet { classify() } }

    private(set) var isDark = false
    private(set) var isHighContrast = false
    /// Whether nothing may move.
    private(set) var isStill = false

    nonisolated static let textSizes = 80...200

    @ObservationIgnored let pictures = PictureStore()
    @ObservationIgnored private var desktop: DesktopSettings?
    @ObservationIgnored private let rules: StyleSheet
    @ObservationIgnored private let colors = StyleSheet()
    @ObservationIgnored private let sizes = StyleSheet()
    @ObservationIgnored private var colorFile = ""
    @ObservationIgnored private let folder: String

    /// - Parameter folder: the program's data, which holds the style sheets and the pictures.
    package init(folder: String) {
        self.folder = folder
        rules = StyleSheet(path: folder + "/style.css")
        rules.use(.application)
        colors.use(.override)
        sizes.use(.override)
        desktop = DesktopSettings { [weak self] in self?.apply() }
        apply()
    }

    isolated deinit {
        for sheet in [rules, colors, sizes] { sheet.stopUsing() }
    }

    var palette: Palette {
        switch (isHighContrast, isDark) {
        case (false, false): .light
        case (false, true): .dark
        case (true, false): .highContrastLight
        case (true, true): .highContrastDark
        }
    }

    /// The classes a window carries so that the rules fit it.
    var windowClasses: [(name: String, isOn: Bool)] {
        [
            ("dk", true), ("dark", isDark), ("still", isStill), ("narrow", width == .narrow),
            ("wide", width == .wide),
        ]
    }

    func path(ofDoor accent: Accent) -> String {
        folder + "/art/doors/" + accent.rawValue + ".svg"
    }

    func path(ofSetting file: String) -> String { folder + "/art/settings/" + file }

    func path(ofPortrait file: String) -> String { folder + "/art/portraits/" + file }

    private func apply() {
        let dark =
            switch theme {
            case .system: desktop?.prefersDark ?? false
            case .light: false
            case .dark: true
            }
        let contrast = desktop?.prefersHighContrast ?? false
        let still = desktop?.reducesMotion ?? false
        if dark != isDark { isDark = dark }
        if contrast != isHighContrast { isHighContrast = contrast }
        if still != isStill { isStill = still }
        let file = (contrast ? "-hc" : "") + (dark ? "-dark" : "")
        guard file != colorFile else { return }
        colorFile = file
        desktop?.setDark(dark)
        if file.isEmpty { colors.load("") } else { colors.load(path: folder + "/style\(file).css") }
    }

    private func classify() {
        guard let windowWidth else { return }
        let now = WidthClass(width: windowWidth, textSize: textSize)
        if width != now { width = now }
    }

    private func applyTextSize() {
        // A large window is looked at from further away.
        let percent = width == .wide ? textSize * 120 / 100 : textSize
        sizes.load(percent == 100 ? "" : "window.dk { font-size: \(percent)%; }")
    }
}
