import ScenarioCheck
import ScenarioEngine
import Testing

@Suite("Data that point to a person")
struct IdentifyingDataTests {
    @Test(
        "An e-mail address is found as it stands in running text",
        arguments: [
            "jan@voorbeeld.nl", "Mail jan.de.vries@rws.minienm.nl.", "Is het jan@x.nl?",
            "Schrijf aan <jan@voorbeeld.nl>, graag.", "(j.devries+werk@voorbeeld.co.uk)",
            "mailto:jan@voorbeeld.nl", "“jan@voorbeeld.nl”", "jan@voorbeeld.nl; piet@voorbeeld.nl",
            "team-3@dienst.gov", "JAN@VOORBEELD.NL!", "jan_1@voorbeeld.nl:",
        ]
    )
    func email(text: String) {
        #expect(IdentifyingData.kinds(in: text) == [.email])
    }

    @Test(
        "A Dutch phone number is found in its usual spellings",
        arguments: [
            "06-12345678", "0612345678", "06 12345678", "06 12 34 56 78", "06-12 34 56 78",
            "06.12.34.56.78", "070 123 45 67", "070-1234567", "070-123 45 67", "(070) 123 45 67",
            "(070)1234567", "0512-345678", "0512 34 56 78", "+31612345678", "+31 6 12345678",
            "+31 6 12 34 56 78", "+31-6-12345678", "+31 (0)6 12345678", "+31(0)70 123 45 67",
            "0031612345678", "0031 6 12345678", "0031-70-1234567", "+32 2 123 45 67",
        ]
    )
    func phone(number: String) {
        #expect(IdentifyingData.kinds(in: number) == [.phone])
        #expect(IdentifyingData.kinds(in: "Bel " + number + ", voor tien uur.") == [.phone])
        #expect(IdentifyingData.kinds(in: "Het is \(number).") == [.phone])
        #expect(IdentifyingData.kinds(in: "Bel (\(number)) of loop langs.") == [.phone])
    }

    @Test(
        "A citizen service number is found, in one piece or in groups",
        arguments: [
            "111222333", "123456782", "1234.56.782", "1112.22.333", "123 456 782", "123-456-782",
            "Nummer 111222333 in het dossier.",
        ]
    )
    func citizenServiceNumber(text: String) {
        #expect(IdentifyingData.kinds(in: text) == [.citizenServiceNumber])
    }

    @Test("Kinds are named once each, in a fixed order")
    func together() {
        let text = "111222333, 06-12345678, jan@x.nl, piet@x.nl, 123456782, 070-1234567"
        #expect(IdentifyingData.kinds(in: text) == [.email, .phone, .citizenServiceNumber])
    }

    @Test(
        "Amounts, times, years and other numbers point to nobody",
        arguments: [
            "", "Een dossier.", "Tot 2.500 euro beslis jij zelf.", "08.40–22.15 uur",
            "Van 08.40 tot 22.15 uur, maandag tot en met vrijdag, 36 uur.", "1.234.567",
            "€ 1.234.567,89 op 31 december 2024", "In 2023, 2024 en 2025.", "Sinds 1998.",
            "@home", "Wie is @jan?", "3 @ 2,50 euro", "ISBN 9789013079074",
            "ISBN 978-90-13-07907-4", "112", "0800-1351", "14070", "7,5 van 10, en 92 %",
            "2.000.000.000 euro", "Artikel 3.14.15, lid 9.2.6", "1 2 3 4 5", "k1_5A",
            "2511 CV, nummer 12", "Kamer 0.12", "1/2/3/4/5/6/7/8",
        ]
    )
    func nobody(text: String) {
        #expect(IdentifyingData.kinds(in: text) == [])
    }

    @Test(
        "Nine digits that fail the eleven-test are no citizen service number",
        arguments: [
            "111222332", "111222334", "123456781", "123456783", "123456789", "000000000",
            "11122233", "1112223330", "12345678a", "", "１１１２２２３３３a",
        ]
    )
    func invalid(number: String) {
        #expect(!IdentifyingData.isCitizenServiceNumber(number))
    }

    @Test("Eight digits count with a zero in front")
    func eightDigits() {
        // 0·9 + 1·8 + 2·7 + 3·6 + 4·5 + 5·4 + 6·3 + 7·2 − 2 = 110 = 10 · 11.
        #expect(IdentifyingData.isCitizenServiceNumber("012345672"))
        #expect(IdentifyingData.isCitizenServiceNumber("12345672"))
        #expect(!IdentifyingData.isCitizenServiceNumber("12345673"))
    }

    @Test("Of random numbers of nine digits one in eleven passes, those of Σ ≡ 0 (mod 11)")
    func oneInEleven() {
        var generator = SeededGenerator(seed: 11)
        var passed = 0
        let count = 22_000
        for _ in 0..<count {
            let number = Int.random(in: 100_000_000..<1_000_000_000, using: &generator)
            // Of the digits from the last on: −1, 2, 3 … 9.
            var sum = -(number % 10)
            var rest = number / 10
            for weight in 2...9 {
                sum += weight * (rest % 10)
                rest /= 10
            }
            let passes = IdentifyingData.isCitizenServiceNumber(String(number))
            #expect(passes == (sum % 11 == 0), "\(number)")
            if passes { passed += 1 }
        }
        // 2000, give or take four standard deviations of 43.
        #expect(1828...2172 ~= passed)
    }

    @Test("One digit changed, or two neighbours swapped, always fails the eleven-test")
    func neighbours() {
        var generator = SeededGenerator(seed: 12)
        var tried = 0
        while tried < 40 {
            let number = String(Int.random(in: 100_000_000..<1_000_000_000, using: &generator))
            guard IdentifyingData.isCitizenServiceNumber(number) else { continue }
            tried += 1
            let digits = Array(number)
            for place in digits.indices {
                for digit in "0123456789" where digit != digits[place] {
                    var other = digits
                    other[place] = digit
                    #expect(!IdentifyingData.isCitizenServiceNumber(String(other)))
                }
                guard place > 0, digits[place] != digits[place - 1] else { continue }
                var other = digits
                other.swapAt(place, place - 1)
                #expect(!IdentifyingData.isCitizenServiceNumber(String(other)))
            }
        }
    }

    @Test("Any text is looked at without a crash")
    func anyText() {
        let pieces = [
            "@", ".", "+", "0", "31", "6", " ", "-", "(", ")", "/", "é", "٣", "nl", "½", "\n",
        ]
        var generator = SeededGenerator(seed: 13)
        for _ in 0..<2000 {
            let count = Int.random(in: 0...25, using: &generator)
            let text = (0..<count).map { _ in
                pieces[Int.random(in: pieces.indices, using: &generator)]
            }.joined()
            let kinds = IdentifyingData.kinds(in: text)
            #expect(Set(kinds).count == kinds.count)
            if !text.contains("@") { #expect(!kinds.contains(.email)) }
        }
    }

    @Test("Each kind in a text is a finding of its own, in other words")
    func findings() throws {
        var scenario = room(row(of: 1))
        scenario.setting = "jan@x.nl, 06-12345678 en 111222333"
        let found = try ScenarioCheckTests.findings(of: "personal-data", in: scenario)
        #expect(found.map(\.pointer.text) == ["/setting", "/setting", "/setting"])
        #expect(Set(found.map(\.message)).count == 3)
    }
}
