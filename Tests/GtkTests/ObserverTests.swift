internal import Observation
internal import Testing

@testable import Gtk

extension GtkTests {
    @Suite("An observer draws again what changed")
    struct ObserverTests {
        @Observable
        final class Model {
            var votes = 0
            var name = ""
        }

        @Test("It runs at once, and once more after any number of changes in one turn")
        func changes() async {
            let model = Model()
            var seen: [Int] = []
            let observer = Observer { seen.append(model.votes) }
            #expect(seen == [0])
            model.votes = 1
            model.votes = 2
            #expect(seen == [0], "not while the model is changing")
            await Loop.wait(for: "the second run") { seen.count > 1 }
            model.votes = 3
            await Loop.wait(for: "the third run") { seen.count > 2 }
            #expect(seen == [0, 2, 3])
            withExtendedLifetime(observer) {}
        }

        @Test("It does not mind what it did not read")
        func unread() async {
            let model = Model()
            var runs = 0
            var others = 0
            let observer = Observer(of: { model.votes }) { _ in
                _ = model.name
                runs += 1
            }
            let other = Observer {
                _ = model.name
                others += 1
            }
            model.name = "x"
            await Loop.wait(for: "the other observer") { others == 2 }
            #expect(runs == 1)
            withExtendedLifetime((observer, other)) {}
        }

        @Test("It ends when it is let go of, and what it held goes along")
        func end() async {
            let model = Model()
            var runs = 0
            weak var held: Model?
            do {
                let token = Model()
                held = token
                let observer = Observer {
                    _ = (model.votes, token)
                    runs += 1
                }
                withExtendedLifetime(observer) {}
            }
            #expect(held == nil || runs == 1)
            var witness = 0
            let other = Observer {
                _ = model.votes
                witness += 1
            }
            model.votes = 1
            await Loop.wait(for: "the other observer") { witness == 2 }
            #expect(runs == 1)
            #expect(held == nil)
            withExtendedLifetime(other) {}
        }
    }
}
