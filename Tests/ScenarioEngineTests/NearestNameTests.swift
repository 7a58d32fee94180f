import ScenarioEngine
import Testing

@Suite("Nearest name")
struct NearestNameTests {
    @Test(
        "A slip of a letter or two finds the name meant",
        arguments: [
            ("vertrouen", "vertrouwen"), ("vertruowen", "vertrouwen"), ("Ruimte", "ruimte"),
            ("richtng", "richting"), ("werkplezierr", "werkplezier"), ("ruggesteun", "ruggensteun"),
            ("k1_1a", "k1_1"),
        ]
    )
    func slips(name: String, meant: String) {
        let known = [
            "ruimte", "richting", "ruggensteun", "werkplezier", "vertrouwen", "k1_1", "k2_5",
        ]
        #expect(nearestName(to: name, among: known) == meant)
    }

    @Test("A name that resembles none finds none")
    func strangers() {
        #expect(nearestName(to: "dienstverlening", among: ["ruimte", "richting"]) == nil)
        #expect(nearestName(to: "abcdef", among: ["abcxyz"]) == nil)
        #expect(nearestName(to: "ruimte", among: [String]()) == nil)
    }

    @Test("A third of the letters may differ, not more; two neighbours swapped are one slip")
    func limit() {
        #expect(nearestName(to: "abcdef", among: ["abcdxy"]) == "abcdxy")
        #expect(nearestName(to: "abcdef", among: ["abcxyz"]) == nil)
        #expect(nearestName(to: "abc", among: ["acb"]) == "acb")
        #expect(nearestName(to: "abc", among: ["axy"]) == nil)
    }

    @Test("The closest wins; of equally close ones the first; never the name itself")
    func choice() {
        #expect(nearestName(to: "ruimtes", among: ["ruimbes", "ruimte"]) == "ruimbes")
        #expect(nearestName(to: "abcdef", among: ["abcdxy", "abcdex"]) == "abcdex")
        #expect(nearestName(to: "aaa", among: ["aab", "aac"]) == "aab")
        #expect(nearestName(to: "ruimte", among: ["ruimte", "ruimten"]) == "ruimten")
    }

    @Test("Long names and odd characters do no harm")
    func oddNames() {
        let long = String(repeating: "x", count: 10_000)
        #expect(nearestName(to: long, among: [long + "y", "z"]) == long + "y")
        #expect(nearestName(to: "", among: ["ruimte"]) == nil)
        #expect(nearestName(to: "café", among: ["cafe"]) == "cafe")
        #expect(nearestName(to: "👍🏽", among: ["ruimte", ""]) == nil)
    }
}
