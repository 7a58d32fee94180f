/// A dilemma room as a value: everything a scenario file says.
package struct Scenario: Hashable, Sendable {
    /// The version of the file format that this program writes.
    package static let currentFormat = 1

    package var format: Int
    package var id: String
    package var room: String
    /// A language tag, such as `nl`.
    package var language: String
    package var title: String
    package var summary: String
    package var setting: String
    package var dilemma: String
    package var minutes: Int?
    /// Raised by the author; statistics of versions never mix.
    package var version: Int
    package var authors: [String]
    package var license: String
    package var sources: Effects<String>
    package var style: [String]
    package var outcomes: [String]
    package var lenses: Effects<[String]>
    package var employees: [Employee]
    /// The id of the first scene.
    package var start: String
    package var scenes: [Scene]
    /// Tried in order: the first whose condition holds is taken.
    package var endings: [Ending]

    package static let standardStyle = ["ruimte", "richting", "ruggensteun"]
    package static let standardOutcomes = [
        "werkplezier", "werkdrukbalans", "dienstverlening", "vertrouwen",
    ]

    /// The five factors, the five W's and the four tips (domain.md A3.1).
    package static let standardLenses: Effects<[String]> = [
        "factor": ["sturen", "vertrouwen", "communicatie", "groei", "binding"],
        "w": ["werkinhoud", "werkproces", "werktijden", "werkplek", "werkomstandigheden"],
        "tip": ["1", "2", "3", "4"],
    ]

    package init(
        format: Int = currentFormat,
        id: String,
        room: String = "",
        language: String = "nl",
        title: String = "",
        summary: String = "",
        setting: String = "",
        dilemma: String = "",
        minutes: Int? = nil,
        version: Int = 1,
        authors: [String] = [],
        license: String = "",
        sources: Effects<String> = [:],
        style: [String] = standardStyle,
        outcomes: [String] = standardOutcomes,
        lenses: Effects<[String]> = standardLenses,
        employees: [Employee] = [],
        start: String,
        scenes: [Scene] = [],
        endings: [Ending] = []
    ) {
        self.format = format
        self.id = id
        self.room = room
        self.language = language
        self.title = title
        self.summary = summary
        self.setting = setting
        self.dilemma = dilemma
        self.minutes = minutes
        self.version = version
        self.authors = authors
        self.license = license
        self.sources = sources
        self.style = style
        self.outcomes = outcomes
        self.lenses = lenses
        self.employees = employees
        self.start = start
        self.scenes = scenes
        self.endings = endings
    }
}

/// How the story can close: what you see, what it cost, and a question to take home.
package struct Ending: Hashable, Sendable {
    package var id: String
    package var title: String
    package var when: Condition?
    package var text: String
    package var cost: String
    package var question: String

    package init(
        id: String,
        title: String = "",
        when: Condition? = nil,
        text: String = "",
        cost: String = "",
        question: String = ""
    ) {
        self.id = id
        self.title = title
        self.when = when
        self.text = text
        self.cost = cost
        self.question = question
    }
}
