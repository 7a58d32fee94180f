/// Numbers as the language of the interface writes them.
package enum Number {
    /// The decimal sign: a translation decides.
    private static var decimalSign: String { tr("DECIMAL SIGN") == "," ? "," : "." }
    private static var groupSign: String { decimalSign == "," ? "." : "," }

    /// A whole number too long to read, as a power of ten: 4,239·10^28.
    package static func scientific(_ digits: String) -> String {
        "\(digits.prefix(1))\(decimalSign)\(digits.dropFirst().prefix(3))·10^\(digits.count - 1)"
    }

    /// Rounded half away from zero.
    package static func decimal(_ value: Double, places: Int) -> String {
        guard value.isFinite, abs(value) < 1e12 else { return "—" }
        var scale = 1.0
        for _ in 0..<places { scale *= 10 }
        let scaled = Int((abs(value) * scale).rounded())
        let whole = scaled / Int(scale)
        let fraction = String(scaled % Int(scale))
        let sign = value < 0 && scaled != 0 ? "−" : ""
        guard places > 0 else { return sign + String(whole) }
        let zeros = String(repeating: "0", count: places - fraction.count)
        return sign + String(whole) + decimalSign + zeros + fraction
    }

    /// A share as a percentage, with one decimal where whole numbers would round it away.
    package static func percentage(_ share: Double) -> String {
        let rounded = (share * 100).rounded()
        return decimal(share * 100, places: abs(share * 100 - rounded) < 0.05 ? 0 : 1)
    }

    /// With a plus or a real minus sign, 0 without.
    package static func signed(_ value: Int) -> String {
        value > 0 ? "+\(value)" : value < 0 ? "−\(-value)" : "0"
    }

    /// Digits in groups of three.
    package static func grouped(_ digits: String) -> String {
        var groups: [Substring] = []
        var rest = digits[...]
        while rest.count > 3 {
            groups.insert(rest.suffix(3), at: 0)
            rest = rest.dropLast(3)
        }
        return ([rest] + groups).joined(separator: groupSign)
    }
}
