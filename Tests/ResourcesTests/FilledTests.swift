import Resources
import Testing

@Suite("Filling in texts")
struct FilledTests {
    @Test("%1 and %2 are replaced by the values, in any order and more than once")
    func replaces() {
        #expect("%1 of %2".filled("3", "12") == "3 of 12")
        #expect("%2, %1, %2".filled("a", "b") == "b, a, b")
        #expect("%1".filled("x") == "x")
        #expect("“%1”".filled("x") == "“x”")
    }

    @Test("Values are taken as they are: a % in a value is not filled in again")
    func valuesAreNotFilledAgain() {
        #expect("%1 and %2".filled("%2", "%1") == "%2 and %1")
        #expect("%1%2".filled("%", "1") == "%1")
        #expect("%1".filled("") == "")
    }

    @Test("Every % that stands for no value stays")
    func otherPercentsStay() {
        #expect("92%".filled("x") == "92%")
        #expect("92% of %1".filled("x") == "92% of x")
        #expect("%% %0 %3 %x %".filled("a", "b") == "%% %0 %3 %x %")
        #expect("%1".filled() == "%1")
        #expect("%%1".filled("a") == "%a")
        #expect("".filled("a") == "")
    }

    @Test("One digit names a value: %12 is the first value and a 2")
    func oneDigit() {
        #expect("%12".filled("a", "b") == "a2")
        #expect("%9".filled("1", "2", "3", "4", "5", "6", "7", "8", "negen") == "negen")
    }

    @Test("Digits of other scripts and fractions are no numbers of values")
    func otherDigits() {
        #expect("%½".filled("a") == "%½")
        #expect("%é".filled("a") == "%é")
        #expect("%\u{301}1".filled("a") == "%\u{301}1")
    }

    @Test("Without a translation a text stands for itself")
    func untranslated() {
        #expect(
            tr("A text that no translation knows: %1.") == "A text that no translation knows: %1."
        )
        #expect(trn("%1 thing", "%1 things", 1).filled("1") == "1 thing")
        #expect(trn("%1 thing", "%1 things", 2).filled("2") == "2 things")
        #expect(trn("%1 thing", "%1 things", 0).filled("0") == "0 things")
    }
}
