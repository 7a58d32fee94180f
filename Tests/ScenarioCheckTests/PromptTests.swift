import ScenarioEngine
import Testing

@Suite("Prompts")
struct PromptTests {
    private static let rules: Set<String> = [
        "leading-prompt", "closed-prompt", "double-prompt", "long-prompt",
    ]

    /// The prompt rules that find something in a prompt.
    private func rules(_ prompt: String, language: String = "nl") throws -> Set<String> {
        var one = scene("s1")
        one.prompts = ["Wat zie je?", prompt]
        var scenario = room([one])
        scenario.language = language
        let found = try findings(in: scenario).filter { Self.rules.contains($0.rule) }
        #expect(found.allSatisfy { $0.pointer.text == "/scenes/0/prompts/1" })
        return Set(found.map(\.rule))
    }

    @Test(
        "Prompts of C5 explore",
        arguments: [
            "Wat kies je?", "Welke waarde weegt daarin het zwaarst?", "Wie betaalt de prijs?",
            "Hoe maak je die prijs kleiner?", "Wat heb je daarvoor van anderen nodig?",
            "Wat zag de kleinste groep dat de anderen niet zagen?",
            "Bij welke medewerker zou je het omgekeerde doen?", "Welke W raakt dit het meest?",
            "Wat zeg je letterlijk, morgen om negen uur?", "Schrijf één woord op.",
            "Wat zou Lotte hier zelf van vinden?", "Welke zin van de ander kun je ondertekenen?",
            "Wanneer zou dit verkeerd uitpakken?", "Waar staat dit in jouw week?",
            "Wat gebeurde er?", "Wat maakte dat je niet belde?",
        ]
    )
    func exploring(prompt: String) throws {
        #expect(try rules(prompt) == [])
    }

    @Test(
        "Prompts in English explore",
        arguments: [
            "What do you choose?", "Who pays the price?", "How do you make that price smaller?",
            "Which sentence of the other can you sign?", "When would this go wrong?",
            "Write down one word.", "What made you not call?",
        ]
    )
    func exploringEnglish(prompt: String) throws {
        #expect(try rules(prompt, language: "en") == [])
    }

    @Test(
        "A prompt that wants to be agreed with is leading",
        arguments: [
            "Vind je niet dat dit te ver gaat?", "Waarom heb je niet gebeld?",
            "Waarom heb je dat besloten?", "Is het niet zo dat Lotte houvast wil?",
            "VIND JE NIET dat dit te ver gaat?", "“Vind je niet dat dit te ver gaat?”",
            "Vinden jullie niet dat dit te ver gaat?", "Wat moet je hier doen?",
            "Wie moest er bellen?", "Wat had Dennis moeten doen?",
        ]
    )
    func leading(prompt: String) throws {
        #expect(try rules(prompt).contains("leading-prompt"))
    }

    @Test(
        "A prompt in English that wants to be agreed with is leading",
        arguments: [
            "Don’t you think this goes too far?", "Don't you think this goes too far?",
            "Why didn’t you call?", "Why did you do that?", "Isn’t it too much for her?",
            "What should a leader do?", "What must you do here?",
        ]
    )
    func leadingEnglish(prompt: String) throws {
        #expect(try rules(prompt, language: "en").contains("leading-prompt"))
    }

    @Test(
        "A question that begins with a verb is closed",
        arguments: [
            "Is dit eerlijk?", "Heb je dit wel eens gezien?", "Kun je hiermee leven?",
            "Zou jij tekenen?", "Mag dit?", "Wil Lotte dit?", "Durf jij dit aan?",
            "Klopt het beeld van Samir?", "Was dit nodig?", "Weet Joke dit?", "«Is dit eerlijk?»",
        ]
    )
    func closed(prompt: String) throws {
        #expect(try rules(prompt) == ["closed-prompt"])
    }

    @Test(
        "A question in English that begins with a verb is closed",
        arguments: [
            "Is this fair?", "Do you agree?", "Can you live with this?", "Would you sign?",
            "Have you seen this?", "Did she know?",
        ]
    )
    func closedEnglish(prompt: String) throws {
        #expect(try rules(prompt, language: "en-GB") == ["closed-prompt"])
    }

    @Test("A verb of another language closes nothing, and a language unknown here has none")
    func otherLanguage() throws {
        #expect(try rules("Heeft she a say?", language: "en") == [])
        #expect(try rules("Do dit samen: wat zie je?", language: "nl") == [])
        #expect(try rules("Is das gerecht?", language: "de") == [])
        #expect(try rules("Is dit eerlijk?", language: "nl-BE") == ["closed-prompt"])
    }

    @Test("A verb further on closes nothing")
    func verbInside() throws {
        #expect(try rules("Hoe is dit eerlijk te maken?") == [])
        #expect(try rules("Welke afspraak kan hier helpen?") == [])
    }

    @Test(
        "Two questions in one are found",
        arguments: [
            "Wat kies je en waarom?", "Wie betaalt, en hoe maak je dat kleiner?",
            "Wat zie je? Wat doe je?", "Hoe doe je dat of wie vraag je?",
            "What do you choose and why?", "Who pays, or who should not?",
        ]
    )
    func double(prompt: String) throws {
        #expect(try rules(prompt).contains("double-prompt"))
    }

    @Test(
        "One question with a joint in it is one question",
        arguments: [
            "Wat hebben Joke en Samir gemeen?", "Welke prijs kies je: tijd of rust?",
            "Wat zie je en hoor je?", "Hoe praat je over uren en mensen?", "Wat doet wie wanneer?",
        ]
    )
    func single(prompt: String) throws {
        #expect(try rules(prompt) == [])
    }

    @Test("A prompt without words is left alone by every prompt rule", arguments: ["", "?", "…"])
    func empty(prompt: String) throws {
        #expect(try rules(prompt) == [])
    }

    @Test("One prompt can break several rules, and each says so")
    func several() throws {
        #expect(
            try rules("Vind je niet dat dit moet, en wat " + words(12) + "?")
                == ["leading-prompt", "closed-prompt", "double-prompt", "long-prompt"]
        )
    }
}
