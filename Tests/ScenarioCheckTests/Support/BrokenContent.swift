import ScenarioEngine

extension BrokenExample {
    static let content = personal + missing + others

    /// A person's data in every kind of text.
    private static let personal: [BrokenExample] = {
        let mail = "Mail naar jan@voorbeeld.nl."
        func example(
            _ place: String,
            _ change: @escaping @Sendable (inout Scenario, String) -> Void
        ) -> BrokenExample {
            BrokenExample("personal-data", "an address", at: place) { change(&$0, mail) }
        }
        return [
            example("/title") { $0.title = $1 },
            example("/summary") { $0.summary = $1 },
            example("/setting") { $0.setting = $1 },
            example("/dilemma") { $0.dilemma = $1 },
            example("/employees/1/name") { $0.employees[1].name = $1 },
            example("/employees/1/role") { $0.employees[1].role = $1 },
            example("/employees/1/line") { $0.employees[1].line = $1 },
            example("/employees/1/says/less") { $0.employees[1].says.less = $1 },
            example("/employees/1/says/fits") { $0.employees[1].says.fits = $1 },
            example("/employees/1/says/more") { $0.employees[1].says.more = $1 },
            example("/scenes/2/title") { $0.scenes[2].title = $1 },
            example("/scenes/2/notes") { $0.scenes[2].notes = $1 },
            example("/scenes/2/image/alt") { $0.scenes[2].image = Picture(file: "x.svg", alt: $1) },
            example("/scenes/0/reflection/text") { $0.scenes[0].reflection?.text = $1 },
            example("/scenes/6/text/1") { $0.scenes[6].text[1].text = $1 },
            example("/scenes/2/say/0/Piet") {
                $0.scenes[2].say = [SpokenLine(speaker: "Piet", text: $1)]
            },
            example("/scenes/2/prompts/1") { $0.scenes[2].prompts[1] = $1 },
            example("/scenes/2/options/2/text") { $0.scenes[2].options[2].text = $1 },
            example("/scenes/2/options/2/gain") { $0.scenes[2].options[2].gain = $1 },
            example("/scenes/2/options/2/price") { $0.scenes[2].options[2].price = $1 },
            example("/scenes/2/options/2/result") { $0.scenes[2].options[2].result = $1 },
            example("/scenes/2/options/2/voices/bob") {
                $0.scenes[2].options[2].voices = [SpokenLine(speaker: "bob", text: $1)]
            },
            example("/endings/1/title") { $0.endings[1].title = $1 },
            example("/endings/1/text") { $0.endings[1].text = $1 },
            example("/endings/1/cost") { $0.endings[1].cost = $1 },
            example("/endings/1/question") { $0.endings[1].question = $1 },
        ]
    }()

    private static let missing: [BrokenExample] = {
        func example(
            _ name: String,
            at place: String,
            _ change: @escaping @Sendable (inout Scenario) -> Void
        ) -> BrokenExample {
            BrokenExample("missing-text", name, at: place, change: change)
        }
        return [
            example("title", at: "") { $0.title = "" },
            example("setting", at: "") { $0.setting = "" },
            example("name", at: "/employees/2") { $0.employees[2].name = "" },
            example("line", at: "/employees/2") { $0.employees[2].line = "" },
            example("one of the lines", at: "/employees/2") { $0.employees[2].says.more = "" },
            example("title of a scene", at: "/scenes/4") { $0.scenes[4].title = "" },
            example("text of a scene", at: "/scenes/4") { $0.scenes[4].text = [] },
            example("alt", at: "/scenes/4") { $0.scenes[4].image = Picture(file: "x.svg") },
            example("gain", at: "/scenes/4/options/1") { $0.scenes[4].options[1].gain = "" },
            example("price", at: "/scenes/4/options/1") { $0.scenes[4].options[1].price = "" },
            example("result", at: "/scenes/4/options/1") { $0.scenes[4].options[1].result = "" },
            example("text", at: "/scenes/4/options/1") { $0.scenes[4].options[1].text = "" },
            example("title of an ending", at: "/endings/2") { $0.endings[2].title = "" },
            example("text of an ending", at: "/endings/2") { $0.endings[2].text = "" },
            example("cost", at: "/endings/2") { $0.endings[2].cost = "" },
            example("question", at: "/endings/2") { $0.endings[2].question = "" },
        ]
    }()

    private static let others = [
        BrokenExample("long-text", "a block of 46 words", at: "/scenes/6/text/1") {
            $0.scenes[6].text[1].text = words(46)
        },
        BrokenExample("long-text", "an option of 26 words", at: "/scenes/6/options/0/text") {
            $0.scenes[6].options[0].text = letters(26)
        },
        BrokenExample("long-text", "four blocks at once", at: "/scenes/6/text") {
            $0.scenes[6].text += [TextBlock(text: "Een."), TextBlock(text: "Twee.")]
            $0.scenes[6].text += [TextBlock(text: "Drie.")]
        },
        BrokenExample("unknown-source", "misspelt", at: "/scenes/0/reflection/source") {
            $0.scenes[0].reflection?.source = "boekje"
        },
        BrokenExample("unknown-source", "left out", at: "/scenes/0/reflection") {
            $0.scenes[0].reflection?.source = ""
        },
        BrokenExample("unexplained-slope", "steeper above", at: "/employees/1/slope") {
            $0.employees[1].slope.over = 2
        },
        BrokenExample("unexplained-slope", "steeper below", at: "/employees/0/slope") {
            $0.employees[0].slope.under = 2
        },
    ]
}
