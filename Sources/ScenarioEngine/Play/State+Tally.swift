/// Where the running sums of a playthrough lie in `State.tally`.
struct TallyLayout {
    /// Per style dimension: what was chosen above the lowest on offer (domain.md A3.4, numerator).
    let styleTaken = 0
    /// Per style dimension: highest minus lowest on offer (denominator).
    let styleOffered: Int
    /// Per style dimension: decisions whose options differed.
    let styleDecisions: Int
    /// Per tag: decisions in which it was chosen, and in which options differed on it.
    let tagTaken: Int
    let tagOffered: Int
    /// Per employee: moments after a choice.
    let moments: Int
    let count: Int

    @inline(__always)
    init(_ story: CompiledScenario) {
        let style = story.layout.styleCount
        styleOffered = style
        styleDecisions = 2 * style
        tagTaken = 3 * style
        tagOffered = tagTaken + story.tagCount
        moments = tagOffered + story.tagCount
        count = moments + story.layout.employeeCount
    }
}

extension State {
    /// Adds what was chosen against what was on offer, for style and lenses (domain.md A3.4).
    @inline(__always)
    mutating func tallyOffer(_ option: Int, scene: Int, in story: CompiledScenario) {
        if story.scenes[scene].offersAll {
            tally(
                option,
                in: story,
                firstLow: scene * story.layout.styleCount,
                lows: story.styleLows,
                highs: story.styleHighs,
                differing: story.differingTags,
                firstWord: scene * story.tagWords
            )
        } else {
            let offer = Offer(of: offered(in: story), in: story)
            tally(
                option,
                in: story,
                firstLow: 0,
                lows: offer.styleLows,
                highs: offer.styleHighs,
                differing: offer.differingTags,
                firstWord: 0
            )
        }
    }

    @inline(__always)
    private mutating func tally(
        _ option: Int,
        in story: CompiledScenario,
        firstLow: Int,
        lows: [Int8],
        highs: [Int8],
        differing: [UInt64],
        firstWord: Int
    ) {
        let layout = TallyLayout(story)
        let styles = story.layout.styleCount
        for style in 0..<styles {
            let low = lows[firstLow + style]
            let high = highs[firstLow + style]
            guard high > low else { continue }
            let effect = story.styleEffects[option * styles + style]
            tally[layout.styleTaken + style] &+= Int32(effect) &- Int32(low)
            tally[layout.styleOffered + style] &+= Int32(high) &- Int32(low)
            tally[layout.styleDecisions + style] &+= 1
        }
        for word in 0..<story.tagWords {
            var open = differing[firstWord + word]
            let taken = story.tagMasks[option * story.tagWords + word]
            while open != 0 {
                let bit = open.trailingZeroBitCount
                let tag = word * 64 + bit
                tally[layout.tagOffered + tag] &+= 1
                if taken & (1 << UInt64(bit)) != 0 { tally[layout.tagTaken + tag] &+= 1 }
                open &= open &- 1
            }
        }
    }

    /// Adds φ of everyone who has come into the story, at the moment after a choice.
    @inline(__always)
    mutating func tallyFit(in story: CompiledScenario) {
        let layout = TallyLayout(story)
        for employee in 0..<story.layout.employeeCount
        where registers[story.layout.presence(employee)] != RegisterLayout.awaited {
            fitSums[employee] += story.fit(of: employee, registers).value
            tally[layout.moments + employee] &+= 1
        }
    }
}

/// What a set of offered options has between its lowest and highest.
struct Offer {
    var styleLows: [Int8]
    var styleHighs: [Int8]
    var differingTags: [UInt64]

    init(of options: [Int], in story: CompiledScenario) {
        let styles = story.layout.styleCount
        styleLows = (0..<styles).map { style in
            options.map { story.styleEffects[$0 * styles + style] }.min() ?? 0
        }
        styleHighs = (0..<styles).map { style in
            options.map { story.styleEffects[$0 * styles + style] }.max() ?? 0
        }
        differingTags = (0..<story.tagWords).map { word in
            let masks = options.map { story.tagMasks[$0 * story.tagWords + word] }
            return masks.reduce(0, |) & ~masks.reduce(UInt64.max, &)
        }
    }
}
