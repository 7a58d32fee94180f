/// A position in a file. Lines and columns count from 1, columns in characters.
package struct Place: Hashable, Comparable, Sendable {
    package var line: Int
    package var column: Int

    package init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }

    package static func < (a: Place, b: Place) -> Bool {
        (a.line, a.column) < (b.line, b.column)
    }
}
