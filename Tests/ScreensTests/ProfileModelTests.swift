internal import Report
internal import Resources
internal import ScenarioEngine
internal import Testing

@testable import Screens

extension ScreenTests {
    @MainActor
    @Suite struct ProfileModels {
        @Test func tabsGoRoundInBothDirections() throws {
            let model = try TestProfile().model
            model.show(.action)
            model.showNext()
            #expect(model.tab == .trail)
            model.showPrevious()
            #expect(model.tab == .action)
            for _ in ProfileModel.Tab.allCases { model.showNext() }
            #expect(model.tab == .action)
        }

        @Test func onlyWhatWasOfferedAndNotChosenCanBeTriedInstead() throws {
            let model = try TestProfile().model
            #expect(model.moments.count == model.playthrough.steps.count)
            for moment in model.moments {
                model.lookBack(at: moment)
                let step = model.playthrough.steps[moment]
                #expect(
                    Set(model.alternatives.map(\.position))
                        == Set(step.offered).subtracting([step.option])
                )
            }
        }

        @Test func whatIsTriedInsteadShowsOnlyWhatDiffers() throws {
            let model = try TestProfile().model
            for moment in model.moments {
                model.lookBack(at: moment)
                #expect(model.whatIf == nil)
                for (position, text) in model.alternatives {
                    model.tryInstead(position)
                    let whatIf = try #require(model.whatIf)
                    #expect(whatIf.other == text)
                    var differences = whatIf.effects
                    if case .together(let end) = whatIf.course {
                        differences += end.outcomes + end.style + end.fit
                    }
                    #expect(!whatIf.effects.isEmpty)
                    #expect(differences.allSatisfy { $0.was != $0.would })
                }
            }
        }

        @Test func anotherMomentForgetsTheOptionThatWasTried() throws {
            let model = try TestProfile().model
            model.tryInstead(try #require(model.alternatives.first).position)
            #expect(model.whatIf != nil)
            model.lookBack(at: model.moments[1])
            #expect(model.whatIf == nil)
            #expect(model.otherOption == nil)
            model.lookBack(at: 999)
            #expect(model.moment == model.moments[1])
        }

        @Test func hintsComeWithTheWordsAndGoWithThem() throws {
            let model = try TestProfile().model
            #expect(model.hints(for: .cue).isEmpty)
            model.write("ik hoop", in: \.cue)
            #expect(model.hints(for: .cue).isEmpty)
            model.write("ik hoop dat het lukt", in: \.cue)
            #expect(model.hints(for: .cue).count == 1)
            model.write("maandag bij de weekstart", in: \.cue)
            #expect(model.hints(for: .cue).isEmpty)
            model.write("Piet", in: \.recipient)
            #expect(model.hints(for: .recipient).count == 1)
            model.write("twee senior beoordelaars", in: \.recipient)
            #expect(model.hints(for: .recipient).isEmpty)
        }

        @Test func aDayThatHasPassedGetsAHint() throws {
            let model = try TestProfile().model
            #expect(model.dateHint == nil)
            model.lookBack(on: Day(year: 2026, month: 11, day: 25))
            #expect(model.dateHint != nil)
            model.lookBack(on: model.today)
            #expect(model.dateHint == nil)
        }
    }
}
