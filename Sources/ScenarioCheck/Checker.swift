internal import Dispatch
package import ScenarioEngine
internal import Synchronization

/// Every rule, run over a scenario.
package enum Checker {
    /// In the order in which findings of one place are shown.
    package static let rules: [any Rule] = [
        UnreachableScene(), UnreachableEnding(), NoEnding(), DeadEnd(), NeverOffered(),
        ConstantCondition(), UnboundedLoop(),
        OneSidedOption(), DominatedByOutcome(), LookAlikeOptions(), UnevenOptionLength(),
        LetterPattern(), EndingChance(), FewEndings(), SmallFitReach(), AlikeNeeds(),
        CorrelatedStyles(), OptionCount(), PathLength(), FewPrompts(), UnevenPaths(),
        DominatedContinuation(), StrongestIsLongest(), StrongestPlace(), WinningEnding(),
        LeadingPrompt(), ClosedPrompt(), DoublePrompt(), LongPrompt(),
        PersonalData(), MissingText(), LongText(), UnknownSource(), UnexplainedSlope(),
    ]

    package static func findings(in story: CompiledScenario) -> [Finding] {
        let room = CheckedRoom(story)
        let findings = Mutex([[Finding]](repeating: [], count: rules.count))
        DispatchQueue.concurrentPerform(iterations: rules.count) { index in
            let found = rules[index].findings(in: room)
            findings.withLock { $0[index] = found }
        }
        return findings.withLock { $0.flatMap { $0 } }
    }
}
