/// A pseudonym such as “stille reiger”: a Dutch adjective and an animal, in the right inflection
/// (domain.md A7). Drawn per session, linked to nothing, and saying nothing about anybody.
package enum WordPair {
    /// An adjective beside a word with “de”, and beside a word with “het”: stille reiger, stil hert.
    struct Adjective: Hashable, Sendable {
        let common: String
        let neuter: String
    }

    package static func random(using generator: inout some RandomNumberGenerator) -> String {
        let adjective = Int.random(in: adjectives.indices, using: &generator)
        let animal = Int.random(in: 0..<animals.count + neuterAnimals.count, using: &generator)
        return animal < animals.count
            ? adjectives[adjective].common + " " + animals[animal]
            : adjectives[adjective].neuter + " " + neuterAnimals[animal - animals.count]
    }

    /// Every pair there is.
    static var all: [String] {
        adjectives.flatMap { adjective in
            animals.map { adjective.common + " " + $0 }
                + neuterAnimals.map { adjective.neuter + " " + $0 }
        }
    }
}
