/// The candidate that resembles `name` most: at most a third of its letters differ, counted as
/// insertions, deletions, replacements and swaps of neighbours (optimal string alignment
/// distance). Nil when none comes close. Ties go to the first candidate.
package func nearestName(to name: String, among candidates: some Sequence<String>) -> String? {
    let letters = Array(name.lowercased().unicodeScalars.prefix(64))
    var limit = max(1, letters.count / 3)
    var best: String?
    for candidate in candidates where candidate != name {
        let other = Array(candidate.lowercased().unicodeScalars.prefix(64))
        guard abs(other.count - letters.count) <= limit else { continue }
        let distance = alignmentDistance(letters, other)
        guard distance <= limit, best == nil || distance < limit else { continue }
        best = candidate
        limit = distance
        if distance == 0 { break }
    }
    return best
}

private func alignmentDistance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    guard !a.isEmpty, !b.isEmpty else { return max(a.count, b.count) }
    var before = [Int](repeating: 0, count: b.count + 1)
    var previous = Array(0...b.count)
    for i in 1...a.count {
        var row = [i] + [Int](repeating: 0, count: b.count)
        for j in 1...b.count {
            let change = a[i - 1] == b[j - 1] ? 0 : 1
            row[j] = min(previous[j] + 1, row[j - 1] + 1, previous[j - 1] + change)
            if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
                row[j] = min(row[j], before[j - 2] + 1)
            }
        }
        before = previous
        previous = row
    }
    return previous[b.count]
}
