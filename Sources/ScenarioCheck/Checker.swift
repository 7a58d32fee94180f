package import ScenarioEngine

/// Every rule, run over a scenario.
package enum Checker {
    /// In the order in which findings of one place are shown.
    package static let rules: [any Rule] = [
        UnreachableScene(), UnreachableEnding(), NoEnding(), DeadEnd(), NeverOffered(),
        ConstantCondition(), DeadRow(),
        UnboundedLoop(), NotWorkedOut(),
        OneSidedOption(), DominatedByOutcome(), LookAlikeOptions(), UnevenOptionLength(),
        LetterPattern(), EndingChance(), FewEndings(), SmallFitReach(), AlikeNeeds(),
        CorrelatedStyles(), OptionCount(), PathLength(), FewPrompts(), UnevenPaths(),
        DominatedContinuation(), StrongestIsLongest(), StrongestPlace(), WinningEnding(),
        LeadingPrompt(), ClosedPrompt(), DoublePrompt(), LongPrompt(),
        PersonalData(), MissingText(), LongText(), UnknownSource(), UnexplainedSlope(),
    ]

    package static func findings(in story: CompiledScenario) -> [Finding] {
        let room = CheckedRoom(story)
        let findings = rules.map { rule in Deferred { rule.findings(in: room) } }
        onAllCores(findings.map { $0.run })
        return findings.flatMap(\.value)
    }
}
