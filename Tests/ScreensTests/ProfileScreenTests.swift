internal import Gtk
internal import Report
internal import Resources
internal import ScenarioEngine
internal import Testing

@testable import Screens

extension ScreenTests {
    @MainActor
    @Suite struct ProfileScreens {
        @Test func theTrailShowsEveryChoiceWithItsTimeSceneAndW() async throws {
            let test = try TestProfile()
            let texts = await test.show(.trail).root.shownTexts
            for choice in test.model.profile.trail {
                #expect(texts.contains(choice.text))
                #expect(texts.contains(choice.scene))
                #expect(texts.contains(choice.time))
                for tag in choice.touched { #expect(texts.contains(tag)) }
            }
            #expect(texts.contains(try #require(test.model.profile.ending).title))
        }

        @Test func theProfileShowsBarsMapAndStrips() async throws {
            let test = try TestProfile()
            let profile = test.model.profile
            let texts = await test.show(.profile).root.shownTexts
            for bar in profile.bars {
                #expect(texts.contains(bar.name))
                #expect(texts.contains(bar.number))
                #expect(texts.contains(bar.words))
            }
            let map = try #require(profile.map)
            #expect(texts.contains(map.title))
            #expect(texts.contains(map.helps))
            #expect(texts.contains(map.hurts))
            #expect(profile.strips.count == 5)
            for strip in profile.strips {
                #expect(texts.contains(strip.shortName))
                #expect(texts.contains(strip.start))
                #expect(texts.contains { $0.contains(strip.quote) })
            }
        }

        @Test func aNumberIsNotShownBelowFiveDecisions() async throws {
            let test = try TestProfile(decisions: 4)
            let bars = test.model.profile.bars.filter { $0.share != nil }
            #expect(!bars.isEmpty)
            #expect(bars.allSatisfy { $0.number.isEmpty })
            let texts = await test.show(.profile).root.shownTexts
            #expect(bars.allSatisfy { texts.contains($0.words) })
            #expect(!texts.contains { Int($0) != nil })
        }

        @Test func withoutEnoughDecisionsThereIsASentenceAndAWayToTheTrail() async throws {
            let test = try TestProfile(decisions: 1)
            let screen = await test.show(.profile)
            #expect(screen.root.shownTexts.contains(test.model.profile.note))
            let buttons = screen.root.descendants(Button.self)
            try #require(buttons.first { $0.label == tr("Your trail") }).click()
            #expect(test.model.tab == .trail)
        }

        @Test func whatHappenedShowsMetersAndTheEnding() async throws {
            let test = try TestProfile()
            let texts = await test.show(.outcomes).root.shownTexts
            for meter in test.model.profile.meters {
                #expect(texts.contains(meter.name))
                #expect(texts.contains(meter.words))
            }
            let ending = try #require(test.model.profile.ending)
            #expect(texts.contains(ending.title))
            #expect(texts.contains(ending.cost))
            #expect(texts.contains(ending.question))
        }

        @Test func theListBehindANumberNamesEveryChoiceThatMadeIt() throws {
            let profile = try TestProfile().model.profile
            let reasons = profile.bars.map(\.reasons) + profile.strips.map(\.reasons)
            #expect(reasons.contains { !$0.isEmpty })
            for reasons in reasons {
                let texts = whyList("name", reasons).shownTexts
                for reason in reasons {
                    #expect(texts.contains(reason.scene))
                    #expect(texts.contains { $0.contains(reason.choice) })
                    #expect(texts.contains(reason.effect))
                }
            }
            #expect(
                whyList("name", []).shownTexts.contains(tr("None of your choices changed this."))
            )
        }

        @Test func anotherOptionShowsItsDifferencesAndNothingElse() async throws {
            let test = try TestProfile()
            let screen = await test.show(.whatIf)
            let option = try #require(test.model.alternatives.first)
            #expect(screen.root.shownTexts.contains(option.text))
            test.model.tryInstead(option.position)
            await test.settle()
            let whatIf = try #require(test.model.whatIf)
            let texts = screen.root.shownTexts
            for difference in whatIf.effects {
                let place = try #require(texts.firstIndex(of: difference.name))
                #expect(
                    Array(texts[place...].prefix(3)) == [
                        difference.name, difference.was, difference.would,
                    ]
                )
            }
            let changed = Set(whatIf.effects.map(\.name))
            let same = test.model.profile.bars.map(\.name).filter { !changed.contains($0) }
            for name in same { #expect(!texts.contains(name)) }
        }

        @Test func theCardHoldsWhatIsTypedAndShowsItsHints() async throws {
            let test = try TestProfile()
            let screen = await test.show(.action)
            let entries = screen.root.descendants(Entry.self)
            #expect(entries.count == 6)
            entries[0].text = "wie meeleest"
            entries[1].text = "Piet"
            await test.settle()
            #expect(test.model.card.decision == "wie meeleest")
            #expect(test.model.card.recipient == "Piet")
            let hint = try #require(test.model.hints(for: .recipient).first)
            let revealers = screen.root.descendants(Revealer.self)
            let revealer = try #require(revealers.first { $0.shownTexts.contains(hint) })
            #expect(revealer.isRevealed)
            entries[1].text = "twee collega’s"
            await test.settle()
            #expect(!revealer.isRevealed)
            let field = try #require(screen.root.descendants(TextField.self).first)
            field.text = "één zin"
            #expect(test.model.card.oneThing == "één zin")
        }

        @Test func theTabThatIsShownIsTheCurrentOne() async throws {
            let test = try TestProfile()
            let screen = await test.show(.profile)
            for tab in ProfileModel.Tab.allCases {
                test.model.show(tab)
                await test.settle()
                let tabs = screen.root.descendants(ToggleButton.self).filter { $0.hasClass("tab") }
                #expect(tabs.map { $0.hasClass("current") }.firstIndex(of: true) == tab.rawValue)
                #expect(tabs.filter(\.isActive).count == 1)
                #expect(screen.headerButton.isVisible == (tab != .action))
            }
        }

        @Test func withoutADateTheCalendarAsksForOne() async throws {
            let test = try TestProfile()
            let screen = await test.show(.action)
            let button = screen.root.descendants(Button.self)
                .first { $0.label == tr("Into my calendar") }
            try #require(button).click()
            #expect(test.notices == [tr("Choose first when you both look back.")])
        }

        @Test(arguments: [100, 200])
        func everyTabFitsInTheSmallestWindow(percent: Int) async throws {
            let test = try TestProfile()
            test.look.width = .narrow
            test.look.textSize = percent
            for tab in ProfileModel.Tab.allCases {
                let screen = await test.show(tab, width: 640, height: 400)
                #expect(screen.root.minimumSize.width <= 640, "\(tab)")
            }
        }

        @Test func aScreenThatIsDroppedIsGone() async throws {
            let test = try TestProfile()
            weak let screen = await test.show(.trail)
            for tab in ProfileModel.Tab.allCases {
                test.model.show(tab)
                await test.settle()
            }
            #expect(screen != nil)
            test.drop()
            await test.settle()
            #expect(screen == nil)
        }
    }
}
