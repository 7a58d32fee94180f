/// The colours of the page: those of `Data/style.css` and `Data/style-dark.css`.
enum PageColors {
    static let light: KeyValuePairs = [
        "bg": "#F6F3EC", "surface": "#FFFDF9", "sunken": "#ECE7DC", "text": "#20262B",
        "muted": "#525B62", "line": "#D9D2C4", "edge": "#7E786B", "primary": "#23404F",
        "focus": "#0B5FA5", "chart": "#2F5D73", "chart_soft": "#DCE5E6", "tech": "#17697D",
        "lead": "#7A4A7E", "w": "#8A5A12",
    ]

    static let dark: KeyValuePairs = [
        "bg": "#191D21", "surface": "#23282D", "sunken": "#121518", "text": "#ECE8DF",
        "muted": "#B3B1AA", "line": "#3A4147", "edge": "#8A8D8B", "primary": "#A9CBD8",
        "focus": "#7CC0F5", "chart": "#8DBED0", "chart_soft": "#33424A", "tech": "#74C4D0",
        "lead": "#D2A6D5", "w": "#E3B366",
    ]

    /// The name of the accent colour of a room behind one of the three doors, else of buttons.
    static func accent(ofDoor door: String) -> String {
        switch door {
        case "technologie": "tech"
        case "leiderschap": "lead"
        case "vijf-ws": "w"
        default: "primary"
        }
    }

    /// Declarations for a rule on the root.
    static func declarations(_ colors: KeyValuePairs<String, String>) -> String {
        colors.map { "--\($0.key):\($0.value)" }.joined(separator: ";")
    }
}
