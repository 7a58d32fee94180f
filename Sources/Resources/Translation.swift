internal import CIntl
internal import Glibc

/// Texts of the interface in the language of the locale (GNU gettext).
///
/// xgettext reads the calls by name, so a text is a literal on one line without interpolation;
/// values are filled in afterwards with ``Swift/String/filled(_:)``.
package enum Translation {
    static let domain = "dilemmakamers"

    /// Takes the locale from the environment. Called once, before the first text.
    package static func start() {
        if setlocale(LC_ALL, "") == nil { useLanguageOfMissingLocale() }
        // Numbers are formatted by the program; a comma in C's numbers would reach files.
        setlocale(LC_NUMERIC, "C")
        if let path = DataFolder.localePath {
            bindtextdomain(domain, path)
        }
        bind_textdomain_codeset(domain, "UTF-8")
    }

    /// Speaks a language from now on, whatever the locale; nil follows the locale again.
    ///
    /// Call it on the main thread, and draw again what is on screen.
    package static func use(language: String?) {
        if inherited == nil {
            inherited = .some(getenv("LANGUAGE").map { String(cString: $0) } ?? "")
        }
        let list = language ?? inherited ?? ""
        if list.isEmpty { unsetenv("LANGUAGE") } else { setenv("LANGUAGE", list, 1) }
        // gettext passes LANGUAGE by in the locale C.
        let current = setlocale(LC_MESSAGES, nil).map { String(cString: $0) } ?? "C"
        let isPlain = current == "C" || current == "POSIX"
        setlocale(LC_MESSAGES, isPlain && language != nil ? "C.UTF-8" : current)
        // Makes it look again for texts it has found before; the same locale would not.
        textdomain(textdomain(nil))
    }

    /// What LANGUAGE was before the first choice.
    nonisolated(unsafe) private static var inherited: String?

    /// On a system that has not built the locale it names, the language can still be followed:
    /// C.UTF-8 is always there, and gettext then goes by LANGUAGE.
    private static func useLanguageOfMissingLocale() {
        setlocale(LC_ALL, "C.UTF-8")
        let variables: [String] = ["LC_ALL", "LC_MESSAGES", "LANG"]
        let values = variables.compactMap { name in getenv(name).map { String(cString: $0) } }
        guard let locale = values.first(where: { !$0.isEmpty }) else { return }
        let isChosen = getenv("LANGUAGE").map { $0.pointee != 0 } ?? false
        setenv("LANGUAGE", String(locale.prefix { $0 != "." && $0 != "@" }), isChosen ? 0 : 1)
    }
}

/// The translation of `text`.
package func tr(_ text: String) -> String {
    // Without a translation gettext gives back its argument, so that must live until it is copied.
    text.withCString { String(cString: dgettext(Translation.domain, $0)) }
}

/// The translation of `one` or `many`, after `count`.
package func trn(_ one: String, _ many: String, _ count: Int) -> String {
    one.withCString { one in
        many.withCString { many in
            String(cString: dngettext(Translation.domain, one, many, UInt(count.magnitude)))
        }
    }
}

extension String {
    /// The text without control characters, which would command a terminal; a line break stays
    /// where `lines` says so.
    package func printable(lines: Bool = false) -> String {
        let isClean = unicodeScalars.allSatisfy { !$0.isControl || (lines && $0 == "\n") }
        guard !isClean else { return self }
        var text = ""
        for scalar in unicodeScalars {
            text.unicodeScalars.append(
                scalar.isControl && !(lines && scalar == "\n") ? "\u{FFFD}" : scalar
            )
        }
        return text
    }

    /// The text with `%1`, `%2` … replaced by the values.
    package func filled(_ values: String...) -> String {
        var result = ""
        var rest = self[...]
        while let mark = rest.firstIndex(of: "%") {
            result += rest[..<mark]
            let after = rest.index(after: mark)
            if after < rest.endIndex, let number = rest[after].wholeNumberValue,
                values.indices.contains(number - 1)
            {
                result += values[number - 1]
                rest = rest[rest.index(after: after)...]
            } else {
                result += "%"
                rest = rest[after...]
            }
        }
        return result + rest
    }
}

extension Unicode.Scalar {
    fileprivate var isControl: Bool { properties.generalCategory == .control }
}
