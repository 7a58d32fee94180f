/// One person's votes on the decisions that a group came to (domain.md A6).
///
/// Style and lenses are the person's own, over the decisions voted on; fit and outcomes belong to
/// the path of the group, and are never anybody's.
package struct OwnVotes: Hashable, Sendable {
    /// Per style dimension.
    package private(set) var style: [Tally.Share]
    /// Per tag, through all lenses in order.
    package private(set) var tags: [Tally.Share]

    /// - Parameters:
    ///   - votes: per step of the group, the position of the option this person voted for; nil
    ///     where there was no vote. A missing vote is not made up: the decision does not count. Steps
    ///     behind the last vote, after somebody left, do not count either.
    ///   - group: what the group played.
    package init(_ votes: [Int?], along group: Playthrough) {
        let story = group.story
        let nothing = Tally.Share(taken: 0, offered: 0, decisions: 0)
        style = Array(repeating: nothing, count: story.layout.styleCount)
        tags = Array(repeating: nothing, count: story.tagCount)
        for (step, vote) in zip(group.steps, votes) {
            guard let vote, step.offered.contains(vote), story.scenes[step.scene].counts else {
                continue
            }
            let first = story.options(ofScene: step.scene).lowerBound
            add(first + vote, Offer(of: step.offered.map { first + $0 }, in: story), story)
        }
    }

    private mutating func add(_ option: Int, _ offer: Offer, _ story: CompiledScenario) {
        for index in style.indices {
            let low = Int(offer.styleLows[index])
            let width = Int(offer.styleHighs[index]) - low
            guard width > 0 else { continue }
            let effect = Int(story.styleEffects[option * style.count + index])
            style[index] =
                style[index] + Tally.Share(taken: effect - low, offered: width, decisions: 1)
        }
        for tag in tags.indices {
            let bit: UInt64 = 1 << UInt64(tag % 64)
            guard offer.differingTags[tag / 64] & bit != 0 else { continue }
            let taken = story.tagMasks[option * story.tagWords + tag / 64] & bit != 0
            tags[tag] = tags[tag] + Tally.Share(taken: taken ? 1 : 0, offered: 1, decisions: 1)
        }
    }
}
