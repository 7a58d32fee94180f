internal import ScenarioEngine

extension CheckedRoom {
    /// Every discussion prompt with its place.
    var prompts: [(text: String, pointer: Pointer)] {
        scenario.scenes.enumerated().flatMap { index, scene in
            scene.prompts.enumerated().map {
                ($0.element, pointer(scene: index) / "prompts" / $0.offset)
            }
        }
    }
}

extension String {
    /// The words in lower case, without signs.
    var plainWords: [String] {
        lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "’" && $0 != "'" }
            .map(String.init)
    }
}
