internal import Resources

/// Numbers as a sentence says them.
package enum NumberWord {
    /// In letters up to twenty, in digits from there.
    package static func of(_ number: Int) -> String {
        switch number {
        case 1: tr("one")
        case 2: tr("two")
        case 3: tr("three")
        case 4: tr("four")
        case 5: tr("five")
        case 6: tr("six")
        case 7: tr("seven")
        case 8: tr("eight")
        case 9: tr("nine")
        case 10: tr("ten")
        case 11: tr("eleven")
        case 12: tr("twelve")
        case 13: tr("thirteen")
        case 14: tr("fourteen")
        case 15: tr("fifteen")
        case 16: tr("sixteen")
        case 17: tr("seventeen")
        case 18: tr("eighteen")
        case 19: tr("nineteen")
        case 20: tr("twenty")
        default: plain(number)
        }
    }

    /// “na negen besluiten”.
    package static func afterDecisions(_ count: Int) -> String {
        guard count > 0 else { return tr("before the first decision") }
        return trn("after %1 decision", "after %1 decisions", count).filled(of(count))
    }

    /// In digits, with a real minus sign and without a plus.
    static func plain(_ number: Int) -> String { number < 0 ? "−\(number.magnitude)" : "\(number)" }
}
