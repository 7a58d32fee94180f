internal import ScenarioEngine
internal import Yams

/// Finds where in the file a part of the scenario stands. Pieces are composed again on demand, so
/// that a document keeps text and values, but no tree.
final class PlaceFinder {
    private let source: SourceText
    private let composition: Composition
    private let firstScenes: [Int]
    private var last: (piece: Int, node: Node?)?

    init(_ source: SourceText, _ composition: Composition, _ firstScenes: [Int]) {
        self.source = source
        self.composition = composition
        self.firstScenes = firstScenes
    }

    /// Names that stand as keys: a fault of the name is shown there, not at the value.
    private static let keyParents: Set<String> = [
        "style", "outcome", "autonomy", "band", "voices", "lens",
    ]

    /// The place of what the pointer names, or of the nearest thing around it.
    func place(of pointer: Pointer) -> Place {
        var components = pointer.components[...]
        if components.first == "scenes", components.count > 1, !composition.isWhole,
            let scene = Int(components[1]),
            let piece = firstScenes.indices.last(where: {
                firstScenes[$0] <= scene && composition.pieces[$0].isScenes
            })
        {
            components = components.dropFirst(2)
            let index = scene - firstScenes[piece]
            guard case .sequence(let items)? = node(ofPiece: piece), items.indices.contains(index)
            else { return Place(line: composition.pieces[piece].lines.lowerBound, column: 1) }
            return place(of: components, in: items[index], piece)
        }
        for piece in composition.pieces.indices where !composition.pieces[piece].isScenes {
            guard let root = node(ofPiece: piece) else { continue }
            guard let first = components.first else { return place(of: [], in: root, piece) }
            if root.mapping?[Node(first)] != nil || child(of: root, first) != nil {
                return place(of: components, in: root, piece)
            }
        }
        return Place(line: 1, column: 1)
    }

    private func node(ofPiece piece: Int) -> Node? {
        if let last, last.piece == piece { return last.node }
        let lines = composition.pieces[piece].lines
        let node = try? YAML.compose(source[lines: lines], firstLine: lines.lowerBound)
        last = (piece, node ?? nil)
        return node ?? nil
    }

    private func place(of components: ArraySlice<String>, in root: Node, _ piece: Int) -> Place {
        let offset = composition.pieces[piece].lines.lowerBound - 1
        var node = root
        var mark = root.mark
        var parent = ""
        for (position, component) in components.enumerated() {
            guard let (key, value) = child(of: node, component) else { break }
            let isLast = position == components.count - 1
            let mapping = key != nil && Self.keyParents.contains(parent) && isLast
            mark = (mapping ? key?.mark : value.mark) ?? mark
            node = value
            parent = component
        }
        guard let mark else { return Place(line: offset + 1, column: 1) }
        return Place(line: mark.line + offset, column: mark.column)
    }

    private func child(of node: Node, _ component: String) -> (key: Node?, value: Node)? {
        switch node {
        case .mapping(let mapping):
            return mapping.first { $0.key.scalar?.string == component }.map { ($0.key, $0.value) }
        case .sequence(let sequence):
            guard let index = Int(component), sequence.indices.contains(index) else { return nil }
            return (nil, sequence[index])
        case .scalar, .alias: return nil
        }
    }
}
