/// Which items of a list became which of another: by their ids, else by what they are.
enum Alignment {
    static func pairs(_ old: [JSONValue], _ new: [JSONValue]) -> [(old: Int?, new: Int?)] {
        let keys = { (values: [JSONValue]) in values.map { $0.id.map(JSONValue.string) ?? $0 } }
        // Items without ids that keep their number are changed in place.
        if old.count == new.count, old.allSatisfy({ $0.id == nil }) {
            return old.indices.map { ($0, $0) }
        }
        let difference = keys(new).difference(from: keys(old))
        var removed: Set<Int> = []
        var inserted: Set<Int> = []
        for change in difference {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): inserted.insert(offset)
            }
        }
        var pairs: [(old: Int?, new: Int?)] = []
        var oldIndex = 0
        var newIndex = 0
        while oldIndex < old.count || newIndex < new.count {
            if oldIndex < old.count, removed.contains(oldIndex) {
                pairs.append((oldIndex, nil))
                oldIndex += 1
            } else if newIndex < new.count, inserted.contains(newIndex) {
                pairs.append((nil, newIndex))
                newIndex += 1
            } else {
                pairs.append((oldIndex, newIndex))
                oldIndex += 1
                newIndex += 1
            }
        }
        return pairs
    }
}

extension JSONValue {
    /// The `id` of an object.
    var id: String? {
        guard case .object(let members) = self,
            case .string(let id)? = members.first(where: { $0.key == "id" })?.value
        else { return nil }
        return id
    }
}
