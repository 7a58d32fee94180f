import ScenarioEngine

extension BrokenExample {
    static let prompts = [
        BrokenExample("leading-prompt", "it reproaches", at: "/scenes/1/prompts/0") {
            $0.scenes[1].prompts[0] = "Waarom heb je niet gebeld?"
        },
        BrokenExample("leading-prompt", "it orders", at: "/scenes/1/prompts/1") {
            $0.scenes[1].prompts[1] = "Wat moet een leider hier doen?"
        },
        BrokenExample("closed-prompt", "yes or no", at: "/scenes/1/prompts/0") {
            $0.scenes[1].prompts[0] = "Is dit herkenbaar voor jou?"
        },
        BrokenExample("double-prompt", "two question words", at: "/scenes/1/prompts/0") {
            $0.scenes[1].prompts[0] = "Wat zag je, en wie zag het nog meer?"
        },
        BrokenExample("double-prompt", "two question marks", at: "/scenes/1/prompts/0") {
            $0.scenes[1].prompts[0] = "Wat zag je? Hoe kwam dat?"
        },
        BrokenExample("long-prompt", "nineteen words", at: "/scenes/1/prompts/0") {
            $0.scenes[1].prompts[0] = words(19)
        },
        BrokenExample("long-prompt", "also in a practice question", at: "/scenes/10/prompts/1") {
            var practice = SoundRoom.scene("proef0", turn: 0, strongest: .room)
            practice.practice = true
            practice.prompts[1] = words(19)
            practice.next = [Route(to: $0.start)]
            $0.scenes.append(practice)
            $0.start = practice.id
        },
    ]
}
