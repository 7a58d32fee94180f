internal import Foundation
package import ScenarioEngine
internal import Yams

extension ScenarioDocument {
    /// The text of the file with the scenario changed to `edited`: lines of what did not change
    /// stay as they are, comments, layout and unknown keys included.
    package func text(saving edited: Scenario) -> String {
        (source.hasByteOrderMark ? "\u{FEFF}" : "") + changedText(saving: edited)
    }

    private func changedText(saving edited: Scenario) -> String {
        guard edited != scenario else { return source.text }
        var edit = LineEdit(source: source)
        edit.change(composition, firstScenes, from: scenario.json, to: edited.json)
        let text = edit.result
        // What cannot be changed line by line (anchors shared between scenes, say) is written anew.
        let reread = try? ScenarioDocument(bytes: text.utf8)
        return reread?.scenario == edited ? text : edited.json.yaml()
    }
}

/// Changes to the lines of a file, collected and then applied together.
private struct LineEdit {
    let source: SourceText
    private var changes: [(lines: Range<Int>, text: String)] = []
    private let writer = YAMLWriter(width: 100)

    init(source: SourceText) {
        self.source = source
    }

    /// A node with the lines it may take up: from `offset` lines down, before line `end`.
    private struct Block {
        let node: Node
        let offset: Int
        let end: Int

        var line: Int { (node.mark?.line ?? 1) + offset }
        var column: Int { node.mark?.column ?? 1 }
    }

    /// The file with every change applied.
    var result: String {
        var text = ""
        var next = 1
        let newline = source.text.utf8.contains(UInt8(ascii: "\r")) ? "\r\n" : "\n"
        for change in changes.sorted(by: { $0.lines.lowerBound < $1.lines.lowerBound }) {
            text += source[lines: next..<max(next, change.lines.lowerBound)]
            if !text.isEmpty, text.last?.isNewline != true { text += newline }
            text +=
                newline == "\n"
                ? change.text : change.text.replacingOccurrences(of: "\n", with: newline)
            next = max(next, change.lines.upperBound)
        }
        return text + source[lines: next..<source.lineCount + 1]
    }

    mutating func change(
        _ composition: Composition,
        _ firstScenes: [Int],
        from old: JSONValue,
        to new: JSONValue
    ) {
        guard case .object(let oldMembers) = old, case .object(let newMembers) = new else { return }
        var heads: [Block] = []
        for piece in composition.pieces where !piece.isScenes {
            if let node = compose(piece) {
                heads.append(
                    Block(
                        node: node,
                        offset: piece.lines.lowerBound - 1,
                        end: piece.lines.upperBound
                    )
                )
            }
        }
        let isScenes = { (member: JSONValue.Member) in
            !composition.isWhole && member.key == "scenes"
        }
        changeMembers(
            of: heads,
            from: oldMembers.filter { !isScenes($0) },
            to: newMembers.filter { !isScenes($0) }
        )
        if let before = oldMembers.first(where: isScenes),
            let after = newMembers.first(where: isScenes),
            case .array(let oldScenes) = before.value, case .array(let newScenes) = after.value
        {
            var pieces = ScenePieces(composition, firstScenes) { [source] piece in
                try? YAML.compose(source[lines: piece.lines], firstLine: piece.lines.lowerBound)
            }
            changeItems(from: oldScenes, to: newScenes) { pieces.block(ofScene: $0) }
        }
    }

    private func compose(_ piece: Composition.Piece) -> Node? {
        (try? YAML.compose(source[lines: piece.lines], firstLine: piece.lines.lowerBound)) ?? nil
    }

    // MARK: Mappings

    private mutating func changeMembers(
        of blocks: [Block],
        from old: [JSONValue.Member],
        to new: [JSONValue.Member]
    ) {
        let pairs = blocks.flatMap { Self.pairs(of: $0) }
        var lastLine = (pairs.first?.key.line).map { $0 - 1 }
        for member in new {
            let pair = pairs.first { $0.name == member.key }
            let before = old.first { $0.key == member.key }
            if let pair {
                if before?.value != member.value {
                    change(pair, from: before?.value, to: member)
                }
                lastLine = lastContentLine(of: pair)
            } else if before?.value != member.value, let line = lastLine {
                let indent = (pairs.first?.key.column ?? 1) - 1
                var text = ""
                writer.write(member, to: &text, indent: indent)
                // In front of the first key of a list item there is a hyphen to keep.
                changes.append((line + 1..<line + 1, text))
            }
        }
        for pair in pairs where old.contains(where: { $0.key == pair.name }) {
            guard !new.contains(where: { $0.key == pair.name }) else { continue }
            changes.append((pair.key.line..<lastContentLine(of: pair) + 1, ""))
        }
    }

    private struct Pair {
        let name: String
        let key: Block
        let value: Block
    }

    private static func pairs(of block: Block) -> [Pair] {
        guard case .mapping(let mapping) = block.node else { return [] }
        let all = Array(mapping)
        return all.indices.map { index in
            let next = index + 1 < all.count ? all[index + 1].key.mark?.line : nil
            let end = next.map { $0 + block.offset } ?? block.end
            return Pair(
                name: all[index].key.scalar?.string ?? "",
                key: Block(node: all[index].key, offset: block.offset, end: end),
                value: Block(node: all[index].value, offset: block.offset, end: end)
            )
        }
    }

    private mutating func change(_ pair: Pair, from old: JSONValue?, to new: JSONValue.Member) {
        switch (pair.value.node, old, new.value) {
        case (.mapping(let mapping), .object(let before)?, .object(let after))
        where mapping.style != .flow && !mapping.isEmpty && !after.isEmpty
            && after.contains { a in before.contains { $0.key == a.key } }:
            let firstKept = mapping.first?.key.scalar?.string
            if after.contains(where: { $0.key == firstKept }) {
                changeMembers(of: [pair.value], from: before, to: after)
                return
            }
        case (.sequence(let sequence), .array(let before)?, .array(let after))
        where sequence.style != .flow && sequence.count == before.count && !after.isEmpty
            && !before.isEmpty && (before.first?.id != nil || before.count == after.count):
            let items = Self.items(of: pair.value)
            changeItems(from: before, to: after) { items[$0] }
            return
        default: break
        }
        replace(pair, with: new)
    }

    /// Writes a pair anew; what stands behind a value on the same line stays.
    private mutating func replace(_ pair: Pair, with new: JSONValue.Member) {
        let indent = pair.key.column - 1
        var text = ""
        writer.write(new, to: &text, indent: indent)
        let line = source.line(pair.key.line)
        let last = lastContentLine(of: pair)
        // A key behind the hyphen of a list item keeps what stands in front of it.
        let front = line.prefix(indent)
        let body = text.dropFirst(indent)
        if pair.key.line == last, pair.value.line == last, body.count(where: { $0 == "\n" }) == 1 {
            let rest = line.dropFirst(pair.value.column - 1)
            let behind = rest.dropFirst(InlineValue.length(of: rest))
            changes.append((last..<last + 1, "\(front)\(body.dropLast())\(behind)\n"))
        } else {
            changes.append((pair.key.line..<last + 1, "\(front)\(body)"))
        }
    }

    private func lastContentLine(of pair: Pair) -> Int {
        lastContentLine(of: pair.value, line: pair.key.line, column: pair.key.column)
    }

    /// The last line of a value that is not blank and no comment behind it; the value belongs to a
    /// key or hyphen at `line` and `column`.
    private func lastContentLine(of value: Block, line first: Int, column: Int) -> Int {
        var line = value.end - 1
        while line > value.line {
            let whole = source.line(line)
            let text = whole.drop { $0 == " " }
            let isComment = text.first == "#" && whole.count - text.count <= column
            guard text.allSatisfy(\.isWhitespace) || isComment else { break }
            line -= 1
        }
        return max(line, first)
    }

    // MARK: Lists

    /// Items of a block list, each with the lines up to the next.
    private static func items(of block: Block) -> [Block] {
        guard case .sequence(let sequence) = block.node else { return [] }
        let all = Array(sequence)
        return all.indices.map { index in
            let next = index + 1 < all.count ? all[index + 1].mark?.line : nil
            return Block(
                node: all[index],
                offset: block.offset,
                end: next.map { $0 + block.offset } ?? block.end
            )
        }
    }

    private mutating func changeItems(
        from old: [JSONValue],
        to new: [JSONValue],
        _ block: (Int) -> Block?
    ) {
        let pairs = Alignment.pairs(old, new)
        var lastOld = -1
        for (oldIndex, newIndex) in pairs {
            switch (oldIndex, newIndex) {
            case (let before?, let after?):
                lastOld = before
                guard old[before] != new[after], let item = block(before) else { continue }
                change(item, from: old[before], to: new[after])
            case (let before?, nil):
                lastOld = before
                guard let item = block(before) else { continue }
                changes.append((dashLine(of: item)..<lastContentLine(of: item) + 1, ""))
            case (nil, let after?):
                insert(new[after], after: lastOld, block)
            case (nil, nil): continue
            }
        }
    }

    private mutating func insert(
        _ value: JSONValue,
        after position: Int,
        _ block: (Int) -> Block?
    ) {
        guard let anchor = block(max(position, 0)) else { return }
        let indent = max(0, dashColumn(of: anchor) - 1)
        let line =
            position < 0 ? dashLine(of: anchor) : lastContentLine(of: anchor) + 1
        changes.append((line..<line, writer.items([value], indent: indent)))
    }

    private mutating func change(_ item: Block, from old: JSONValue, to new: JSONValue) {
        if case .mapping(let mapping) = item.node, mapping.style != .flow,
            case .object(let before) = old, case .object(let after) = new,
            let first = mapping.first?.key.scalar?.string,
            after.contains(where: { $0.key == first })
        {
            changeMembers(of: [item], from: before, to: after)
            return
        }
        let indent = max(0, dashColumn(of: item) - 1)
        changes.append(
            (
                dashLine(of: item)..<lastContentLine(of: item) + 1,
                writer.items([new], indent: indent)
            )
        )
    }

    private func lastContentLine(of item: Block) -> Int {
        lastContentLine(of: item, line: dashLine(of: item), column: dashColumn(of: item))
    }

    /// The line and column of the hyphen in front of an item.
    private func dashLine(of item: Block) -> Int {
        var line = item.line
        while line > 1, !source.line(line).drop(while: { $0 == " " }).hasPrefix("-") { line -= 1 }
        return line
    }

    private func dashColumn(of item: Block) -> Int {
        let line = source.line(dashLine(of: item))
        return line.prefix { $0 == " " }.count + 1
    }

    /// Scenes with their lines, composed piece by piece as they are asked for.
    private struct ScenePieces {
        private let composition: Composition
        private let firstScenes: [Int]
        private let compose: (Composition.Piece) -> Node?
        private var last: (piece: Int, items: [Block])?

        init(
            _ composition: Composition,
            _ firstScenes: [Int],
            compose: @escaping (Composition.Piece) -> Node?
        ) {
            self.composition = composition
            self.firstScenes = firstScenes
            self.compose = compose
        }

        mutating func block(ofScene scene: Int) -> Block? {
            let index = firstScenes.indices.last {
                firstScenes[$0] <= scene && composition.pieces[$0].isScenes
            }
            guard let index else { return nil }
            if last?.piece != index {
                let piece = composition.pieces[index]
                let items = compose(piece).map {
                    LineEdit.items(
                        of: Block(
                            node: $0,
                            offset: piece.lines.lowerBound - 1,
                            end: piece.lines.upperBound
                        )
                    )
                }
                last = (index, items ?? [])
            }
            let place = scene - firstScenes[index]
            guard let items = last?.items, items.indices.contains(place) else { return nil }
            return items[place]
        }
    }
}
