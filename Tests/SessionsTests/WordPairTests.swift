import ScenarioEngine
import Testing

@testable import Sessions

@Suite("Word pairs")
struct WordPairTests {
    @Test("There are at least sixty of either word, none twice, in small letters")
    func many() {
        let animals = WordPair.animals + WordPair.neuterAnimals
        #expect(WordPair.adjectives.count >= 60 && animals.count >= 60)
        #expect(Set(WordPair.adjectives.map(\.common)).count == WordPair.adjectives.count)
        #expect(Set(animals).count == animals.count)
        let words = animals + WordPair.adjectives.flatMap { [$0.common, $0.neuter] }
        #expect(words.allSatisfy { $0.allSatisfy { $0.isLetter && $0.isLowercase } })
    }

    @Test("Beside “het” an adjective has no ending; beside “de” it ends in -e, but for stuffs")
    func inflected() {
        for adjective in WordPair.adjectives where adjective.common != adjective.neuter {
            #expect(adjective.common.hasSuffix("e") && !adjective.neuter.hasSuffix("e"))
            // A long vowel is written once in an open syllable, a consonant doubled after a short.
            let stem = String(adjective.common.dropLast())
            let forms = [stem, String(stem.dropLast()), Self.long(stem), Self.voiceless(stem)]
            #expect(forms.contains(adjective.neuter), "\(adjective)")
        }
        for adjective in WordPair.adjectives where adjective.common == adjective.neuter {
            let word = adjective.common
            #expect(word.hasSuffix("en") || ["oranje", "roze", "lila", "turquoise"].contains(word))
        }
        #expect(WordPair.all.contains("stille reiger") && WordPair.all.contains("stil hert"))
        #expect(!WordPair.all.contains("stil reiger") && !WordPair.all.contains("stille hert"))
    }

    private static func long(_ stem: String) -> String {
        guard let vowel = stem.dropLast().last, let end = stem.last else { return stem }
        return stem.dropLast() + "\(vowel)\(end)"
    }

    private static func voiceless(_ stem: String) -> String {
        stem.hasSuffix("z") ? stem.dropLast() + "s" : stem
    }

    /// Types of colour tests, and words that a team would hear as a verdict.
    @Test("No word is a type, a medal or a reproach")
    func neutral() {
        let parts = [
            "blauw", "rood", "rode", "geel", "gele", "groen", "wit", "zwart", "goud", "zilver",
            "brons", "bronzen", "groot", "grote", "klein", "slim", "dom", "lui", "traag", "snel",
            "sterk", "zwak", "oud", "jong", "dik", "bang", "dapper", "wijs", "wijze", "ezel",
            "varken", "schaap", "slang", "rat", "aap", "pauw", "uil", "vos", "wolf", "haai",
        ]
        for adjective in WordPair.adjectives {
            #expect(!parts.contains { adjective.common.hasPrefix($0) }, "\(adjective)")
        }
        for animal in WordPair.animals + WordPair.neuterAnimals {
            #expect(!parts.contains(animal), "\(animal)")
        }
    }

    @Test("The same generator draws the same pair; every word is drawn sometimes")
    func drawn() {
        var first = SeededGenerator(seed: 7)
        var second = SeededGenerator(seed: 7)
        let pairs = (0..<5000).map { _ in WordPair.random(using: &first) }
        #expect(pairs == (0..<5000).map { _ in WordPair.random(using: &second) })
        #expect(Set(pairs).isSubset(of: WordPair.all))
        let words = Set(pairs.flatMap { $0.split(separator: " ").map(String.init) })
        #expect(words.isSuperset(of: WordPair.animals + WordPair.neuterAnimals))
        #expect(words.isSuperset(of: WordPair.adjectives.map(\.common)))
    }
}
