/// Something the leader can do or say, with what it brings and what it costs.
package struct Option: Hashable, Sendable {
    package var id: String
    package var text: String
    package var gain: String
    package var price: String
    /// What happens next.
    package var result: String
    /// One line per affected employee.
    package var voices: [SpokenLine]
    /// −2…+2 per style dimension; absent is 0.
    package var style: Effects<Int>
    /// −2…+2 per outcome; absent is 0.
    package var outcome: Effects<Int>
    /// Shift of experienced autonomy per employee, −2…+2 in halves; `all` is everyone.
    package var autonomy: Effects<Level>
    /// Shift of the fitting band per employee, in halves.
    package var band: Effects<Level>
    /// Employees whose own need becomes visible.
    package var reveals: [String]
    package var sets: [String]
    package var clears: [String]
    /// Employees who leave the story: their fit stays what it was (domain.md A6).
    package var leaves: [String]
    /// Employees who join the story: their moments count from here (domain.md A6).
    package var arrives: [String]
    package var lens: Effects<[String]>
    /// Offered only when this holds on arriving at the scene.
    package var when: Condition?
    /// Overrides the scene's rows when not empty.
    package var next: [Route]

    /// The name in `autonomy` that stands for every employee.
    package static let everyone = "all"

    package init(
        id: String,
        text: String = "",
        gain: String = "",
        price: String = "",
        result: String = "",
        voices: [SpokenLine] = [],
        style: Effects<Int> = [:],
        outcome: Effects<Int> = [:],
        autonomy: Effects<Level> = [:],
        band: Effects<Level> = [:],
        reveals: [String] = [],
        sets: [String] = [],
        clears: [String] = [],
        leaves: [String] = [],
        arrives: [String] = [],
        lens: Effects<[String]> = [:],
        when: Condition? = nil,
        next: [Route] = []
    ) {
        self.id = id
        self.text = text
        self.gain = gain
        self.price = price
        self.result = result
        self.voices = voices
        self.style = style
        self.outcome = outcome
        self.autonomy = autonomy
        self.band = band
        self.reveals = reveals
        self.sets = sets
        self.clears = clears
        self.leaves = leaves
        self.arrives = arrives
        self.lens = lens
        self.when = when
        self.next = next
    }
}
