/// What `play --json` prints.
struct Play: Decodable, Equatable {
    struct Step: Decodable, Equatable {
        let scene: String
        let option: String
    }

    struct Style: Decodable, Equatable {
        let share: Double?
        let score: Double?
        let of: Int
        let sum: Double
    }

    struct Outcome: Decodable, Equatable {
        let sum: Double
        let score: Double?
        let min: Double
        let max: Double
    }

    struct Fit: Decodable, Equatable {
        let mean: Double
        let score: Double?
        let moments: [Double]
        let direction: [String]
    }

    struct Tag: Decodable, Equatable {
        let chosen: Int
        let offered: Int
    }

    let scenario: String
    let version: Int
    let decisions: Int
    let path: [Step]
    let ending: String?
    let style: [String: Style]
    let outcome: [String: Outcome]
    let fit: [String: Fit]
    let lens: [String: [String: Tag]]
    let flags: [String]
}

/// What `range --json` prints.
struct Range: Decodable, Equatable {
    struct Bounds: Decodable, Equatable {
        let min: Double
        let max: Double
    }

    struct Chance: Decodable, Equatable {
        let mean: Double?
        let sd: Double?
    }

    struct Style: Decodable, Equatable {
        let chance: Chance?
    }

    let scenario: String
    /// A number, or a decimal string above 2^53.
    let paths: JSON
    let exact: Bool
    let lengths: [String: JSON]
    let style: [String: Style]
    let outcome: [String: Bounds]
    let fit: [String: Bounds]
    let endings: [String: Double]
}

/// What `votes --json` prints; the last two only with styles.
struct Votes: Decodable {
    let n: Int
    let disagreement: Double
    let maximum: Double
    let relative: Double?
    let distance: Double?
    let discuss: Double?
}

/// What `consensus --json` prints.
struct Consensus: Decodable {
    let n: Int
    let consensus: Double
}

/// JSON of any shape.
enum JSON: Decodable, Equatable {
    case null
    case bool(Bool)
    case number(Double)
    case string(String)
    case array([JSON])
    case object([String: JSON])

    init(from decoder: any Decoder) throws {
        let value = try decoder.singleValueContainer()
        if value.decodeNil() {
            self = .null
        } else if let bool = try? value.decode(Bool.self) {
            self = .bool(bool)
        } else if let number = try? value.decode(Double.self) {
            self = .number(number)
        } else if let string = try? value.decode(String.self) {
            self = .string(string)
        } else if let array = try? value.decode([JSON].self) {
            self = .array(array)
        } else {
            self = .object(try value.decode([String: JSON].self))
        }
    }

    subscript(key: String) -> JSON? {
        if case .object(let members) = self { members[key] } else { nil }
    }

    /// What belongs to an id wherever it stands: under it as a key, or the object that holds it
    /// as a value (`{"id": "M1", …}`).
    func part(of id: String) -> JSON? {
        switch self {
        case .object(let members):
            if let value = members[id] { return value }
            if members.values.contains(.string(id)) { return self }
            return members.values.lazy.compactMap { $0.part(of: id) }.first
        case .array(let items):
            return items.lazy.compactMap { $0.part(of: id) }.first
        default:
            return nil
        }
    }

    /// A count, bare or as the member `hits`.
    var hits: Double? {
        if case .number(let number) = self { number } else { self["hits"]?.hits }
    }
}
