internal import ScenarioEngine

extension CheckedRoom {
    /// Per scene with one clearly strongest option (the highest sum over the outcomes), its
    /// position.
    var strongest: [(scene: Scene, option: Int)] {
        countingScenes.compactMap { _, scene in
            let sums = scene.options.map { outcomes(of: $0).reduce(0, +) }
            guard let most = sums.max(), sums.count(where: { $0 == most }) == 1,
                let option = sums.firstIndex(of: most)
            else { return nil }
            return (scene, option)
        }
    }

    /// From this many scenes on, always is a pattern.
    static let scenesForPattern = 4
}
