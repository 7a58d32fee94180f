extension String {
    /// The paragraphs of a text from a room file: parts between empty lines, each on one line.
    var paragraphs: [String] {
        split(separator: "\n", omittingEmptySubsequences: false)
            .split { $0.allSatisfy(\.isWhitespace) }
            .map { $0.joined(separator: " ") }
    }

    /// The same as one text, ready to be shown.
    var trimmedLines: String { paragraphs.joined(separator: "\n\n") }

    /// With a capital at the start, as a label.
    var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
