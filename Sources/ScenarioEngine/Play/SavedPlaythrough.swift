/// A playthrough as it is kept: the choices, never the numbers that follow from them.
package struct SavedPlaythrough: Codable, Hashable, Sendable {
    package struct Choice: Codable, Hashable, Sendable {
        package let scene: String
        package let option: String

        package init(scene: String, option: String) {
            self.scene = scene
            self.option = option
        }
    }

    package static let currentFormat = 1

    package let format: Int
    package let scenario: String
    package let version: Int
    /// Of the scenario it was played on, see ``Scenario/digest``.
    package let digest: String
    package let variant: String
    package let seed: UInt64
    package let choices: [Choice]

    package init(
        format: Int = currentFormat,
        scenario: String,
        version: Int,
        digest: String,
        variant: String,
        seed: UInt64,
        choices: [Choice]
    ) {
        self.format = format
        self.scenario = scenario
        self.version = version
        self.digest = digest
        self.variant = variant
        self.seed = seed
        self.choices = choices
    }
}

extension Playthrough {
    package enum RestoreError: Error, Hashable, Sendable {
        case newerFormat(Int)
        /// It was played on another scenario, or on this one before it was edited.
        case otherScenario
        /// A choice that cannot be made any more.
        case choice(ChoiceError)
    }

    package var saved: SavedPlaythrough {
        SavedPlaythrough(
            format: SavedPlaythrough.currentFormat,
            scenario: story.scenario.id,
            version: story.scenario.version,
            digest: story.scenario.digest,
            variant: story.variant.rawValue,
            seed: seed,
            choices: steps.map { step in
                let scene = story.scenario.scenes[step.scene]
                return SavedPlaythrough.Choice(
                    scene: scene.id,
                    option: scene.options[step.option].id
                )
            }
        )
    }

    /// Plays the saved choices again.
    package init(_ story: CompiledScenario, restoring saved: SavedPlaythrough)
        throws(RestoreError)
    {
        guard saved.format <= SavedPlaythrough.currentFormat else {
            throw .newerFormat(saved.format)
        }
        guard saved.digest == story.scenario.digest, saved.variant == story.variant.rawValue else {
            throw .otherScenario
        }
        self.init(story, seed: saved.seed)
        for choice in saved.choices {
            do throws(ChoiceError) {
                guard scene?.id == choice.scene else { throw .ended }
                try choose(id: choice.option)
            } catch {
                throw .choice(error)
            }
        }
    }
}
