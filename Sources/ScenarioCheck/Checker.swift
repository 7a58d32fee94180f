package import ScenarioEngine

package enum Checker {
    package static func findings(in story: CompiledScenario) -> [Finding] { [] }
}
