/// A moment in the story that asks for a decision.
package struct Scene: Hashable, Sendable {
    package var id: String
    package var title: String
    package var time: String
    /// The place on the author's map, in points.
    package var at: MapPoint?
    package var image: Picture?
    package var text: [TextBlock]
    package var say: [SpokenLine]
    package var prompts: [String]
    /// For the session leader only.
    package var notes: String
    package var reflection: Reflection?
    /// Whether the scene belongs to the short variant.
    package var sprint: Bool
    /// A practice question: it is played, but counts for nothing (domain.md A6, weight 0).
    package var practice: Bool
    /// How often a choice can be made here, nil when the scene lies on no loop.
    package var visits: Int?
    package var options: [Option]
    /// Rows tried in order; none leads to the endings.
    package var next: [Route]

    package init(
        id: String,
        title: String = "",
        time: String = "",
        at: MapPoint? = nil,
        image: Picture? = nil,
        text: [TextBlock] = [],
        say: [SpokenLine] = [],
        prompts: [String] = [],
        notes: String = "",
        reflection: Reflection? = nil,
        sprint: Bool = false,
        practice: Bool = false,
        visits: Int? = nil,
        options: [Option] = [],
        next: [Route] = []
    ) {
        self.id = id
        self.title = title
        self.time = time
        self.at = at
        self.image = image
        self.text = text
        self.say = say
        self.prompts = prompts
        self.notes = notes
        self.reflection = reflection
        self.sprint = sprint
        self.practice = practice
        self.visits = visits
        self.options = options
        self.next = next
    }
}

/// A place on the author's map.
package struct MapPoint: Hashable, Sendable {
    package var x: Double
    package var y: Double

    package init(x: Double, y: Double) {
        self.x = x
        self.y = y
    }
}

/// A drawing and what it shows, for those who do not see it.
package struct Picture: Hashable, Sendable {
    package var file: String
    package var alt: String

    package init(file: String, alt: String = "") {
        self.file = file
        self.alt = alt
    }
}

/// A paragraph of a scene, shown when its condition holds.
package struct TextBlock: Hashable, Sendable {
    package var text: String
    package var when: Condition?

    package init(text: String, when: Condition? = nil) {
        self.text = text
        self.when = when
    }
}

/// A line of dialogue. A speaker who is no employee is a name without a portrait.
package struct SpokenLine: Hashable, Sendable {
    package var speaker: String
    package var text: String

    package init(speaker: String, text: String) {
        self.speaker = speaker
        self.text = text
    }
}

/// One fact beside the scene, with its source.
package struct Reflection: Hashable, Sendable {
    package var text: String
    /// A key of the scenario's sources.
    package var source: String
    package var at: String

    package init(text: String, source: String = "", at: String = "") {
        self.text = text
        self.source = source
        self.at = at
    }
}

/// A row of a `next` list: where the story goes when the condition holds.
package struct Route: Hashable, Sendable {
    package var when: Condition?
    package var to: String

    package init(when: Condition? = nil, to: String) {
        self.when = when
        self.to = to
    }
}
