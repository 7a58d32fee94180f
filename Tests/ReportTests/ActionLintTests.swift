import Testing

@testable import Report

/// domain.md C7: the “if” is a moment or an event, the “then” one visible act, the “to whom” a
/// role.
@Suite("Hints on an action")
struct ActionLintTests {
    private func rules(
        cue: String = "",
        response: String = "",
        recipient: String = ""
    ) -> [ActionLint.Rule] {
        var card = ActionCard()
        card.cue = cue
        card.response = response
        card.recipient = recipient
        return ActionLint(card).findings.map(\.rule)
    }

    @Test(
        "A moment, a meeting or an event is a good “if”",
        arguments: [
            "maandag bij de weekstart de dossiers verdeeld zijn,", "Sanne belt",
            "het dinsdag tien uur is", "we vrijdagmiddag de week sluiten",
            "het werkoverleg begint", "ik na het teamoverleg terugloop naar mijn bureau",
            "iemand vraagt of het ook anders mag", "er een klacht binnenkomt",
            "een dossier langer dan vijf weken ligt", "ik merk dat een collega twijfelt",
            "ik de eerste mail van een aanvrager lees", "de dagstart klaar is",
            "tijdens de lunch iemand over het rooster klaagt", "ik om 9.30 mijn laptop open",
            "een medewerker zich ziekmeldt", "na de vergadering van het MT",
            "een collega een besluit aan mij voorlegt", "morgen de nieuwe planning komt",
            "Monday’s stand-up starts", "Sanne calls", "someone asks me to decide",
            "a file comes back from the reviewer", "after the team meeting on Thursday",
            "I open my laptop at 9am", "a complaint arrives", "the weekly meeting ends",
            "during the handover somebody hesitates and waits for me", "tomorrow at 14:30",
            "a colleague hands me a decision", "the first time the phone rings and nobody answers",
            "het 16u30 is", "de telefoon gaat", "Yara iets in de chat zet",
            "ik de deur van kamer 12 binnenstap", "iemand te laat is", "the printer jams",
            "a new colleague joins the team", "I sit down with Koen", "the roster is published",
            "our weekly review is over", "er een dienst openvalt", "iemand ‘mag dat?’ vraagt",
            "ik de planning voor volgende maand maak", "het jaarverslag is ingeleverd",
            "er wordt gebeld", "op 3 maart de evaluatie is",
        ]
    )
    func goodCue(_ cue: String) {
        #expect(rules(cue: cue) == [])
    }

    @Test(
        "Without a moment the “if” asks for one",
        arguments: [
            "het druk is", "het moeilijk wordt", "de sfeer goed is", "er ruimte voor is",
            "het team er klaar voor lijkt", "ik vertrouwen heb", "het past", "de werkdruk hoog is",
            "mensen dat fijn vinden", "alles op orde is", "things are busy", "the mood is good",
            "people trust each other", "everything is fine", "the team seems able", "altijd",
            "ik me zeker voel", "het team volwassen is", "ik meer lef heb", "straks",
            "de organisatie het toestaat", "we elkaar beter kennen", "people are ready",
            "I am brave enough", "the culture changes",
        ]
    )
    func momentMissing(_ cue: String) {
        #expect(rules(cue: cue) == [.noMoment])
    }

    @Test(
        "A wish is no “if”",
        arguments: [
            "ik wil dat het maandag beter gaat", "ik hoop dat het team het oppakt",
            "ik tijd heb", "het een keer uitkomt en het kan", "hopelijk iedereen meedoet",
            "ik misschien meer durf", "ik eraan toe ben", "het beter gaat", "ooit de druk daalt",
            "I hope things get better", "I have time", "it is possible", "I feel like it",
            "maybe everyone agrees", "I want more trust", "one day we all agree",
        ]
    )
    func wish(_ cue: String) {
        #expect(rules(cue: cue) == [.wish])
    }

    @Test(
        "One visible act, or a sentence that is said, is a good “then”",
        arguments: [
            "zeg ik: “Vanaf vandaag bepalen jullie wie er meeleest. Vrijdag hoor ik wat het opleverde.”",
            "vraag ik: wat heb jij nodig om dit zelf te besluiten?",
            "leg ik de lijst op tafel en loop ik weg", "bel ik de planner terug",
            "schrijf ik de grens op het bord", "geef ik het dossier terug aan de beoordelaar",
            "laat ik de voorzitter de agenda maken", "stuur ik de brief ongelezen door",
            "hang ik de mandaatkaart naast het rooster", "wacht ik tien tellen voor ik iets zeg",
            "schrap ik mijn naam uit de cc", "sluit ik mijn laptop",
            "noem ik het bedrag: tot 2.500 euro beslis jij",
            "prik ik met twee mensen een half uur op donderdag", "‘Jullie beslissen dit.’",
            "teken ik de mandaatkaart", "I say: “You decide this one. Tell me on Friday.”",
            "I ask: what do you need to decide this yourself?", "I hand back the file",
            "I call the planner", "I write the limit on the board", "I leave the room",
            "I send the letter without reading it", "I close my laptop", "I cancel the check",
            "I read one file aloud", "I book half an hour for the two of them",
            "“It is your decision.”", "I put the card next to the roster", "I name the amount",
            "zeg ik: “Ik probeer vandaag niets te zeggen.”", "draai ik mijn stoel om",
            "streep ik mijn paraaf door", "houd ik mijn mond tot iedereen geweest is",
            "vul ik met haar de kaart in", "tel ik tot tien", "I cross out my signature",
            "I fill in the card with her", "I count to ten", "knik ik en ga ik zitten",
        ]
    )
    func goodResponse(_ response: String) {
        #expect(rules(response: response) == [])
    }

    @Test(
        "Trying, improving and being more of something is no act",
        arguments: [
            "probeer ik los te laten", "ga ik proberen minder te sturen",
            "zal ik meer aanwezig zijn", "ga ik beter luisteren", "wil ik meer ruimte geven",
            "geef ik meer vertrouwen", "streef ik naar meer eigen regie", "let ik op mijn toon",
            "blijf ik rustig", "sta ik open voor ideeën", "houd ik rekening met Lotte",
            "denk ik na over de grens", "probeer ik: niet meteen te antwoorden",
            "moet ik minder dominant zijn", "I try to let go", "I will be more open",
            "I give more room", "I listen better", "I pay attention to my tone",
            "I think about the limits", "I stay calm", "I aim for more autonomy",
            "I will be less strict", "laat ik het los", "ga ik coachend leidinggeven",
            "stimuleer ik eigen regie", "geef ik mensen de ruimte die ze verdienen", "I let go",
            "I empower people", "faciliteer ik het team",
        ]
    )
    func vague(_ response: String) {
        #expect(rules(response: response) == [.vague])
    }

    @Test(
        "Where nobody does or says anything, the “then” asks for it",
        arguments: [
            "komt het goed", "is iedereen tevreden", "weet het team genoeg", "is het duidelijk",
            "ben ik er", "voelt het team zich vrij", "everything works", "the team feels free",
            "ben ik een andere leider",
            "it is clear to all", "they know enough",
        ]
    )
    func actMissing(_ response: String) {
        #expect(rules(response: response) == [.noAct])
    }

    @Test(
        "A role is no name",
        arguments: [
            "twee senior beoordelaars", "Senior beoordelaars", "het team", "Team Beoordeling 3",
            "de planner van dienst", "Planners", "Iedereen", "HR", "een jurist van DWZ",
            "Collega’s die willen", "the two senior assessors", "Everyone", "de roostermaker",
            "Mijn teamleden", "Wie op maandag werkt", "Nachtploeg", "Monday’s shift",
            "afdeling Toezicht",
        ]
    )
    func role(_ recipient: String) {
        #expect(rules(recipient: recipient) == [])
    }

    @Test(
        "What looks like a name gets a gentle hint",
        arguments: [
            "Sanne", "sanne en Wim", "Joke Verhagen", "de senior, Joke", "Lotte van het team",
            "Gerda en de nachtdienst", "aan Samir", "my colleague Chris", "Ali",
        ]
    )
    func name(_ recipient: String) {
        #expect(rules(recipient: recipient) == [.name])
    }

    @Test(
        "Addresses and numbers do not belong on the card",
        arguments: [
            "sanne@dienst.nl", "de planner, 06 12345678", "planner (070-1234567)",
            "+31 6 1234 5678", "Joke j.verhagen@example.org",
        ]
    )
    func contact(_ recipient: String) {
        #expect(rules(recipient: recipient) == [.contact])
    }

    @Test("An empty card has no hints, and every hint is a sentence of its own")
    func sentences() {
        #expect(rules() == [])
        #expect(rules(cue: "  ", response: "\n", recipient: "…") == [])
        let sentences = ActionLint.Rule.allCases.map {
            ActionLint.Finding(field: .cue, rule: $0).sentence
        }
        #expect(Set(sentences).count == sentences.count)
        #expect(sentences.allSatisfy { $0.hasSuffix(".") || $0.hasSuffix("?") })
    }

    @Test("A finding stands by its field")
    func fields() {
        var card = ActionCard()
        card.cue = "het druk is"
        card.response = "probeer ik los te laten"
        card.recipient = "Sanne"
        let lint = ActionLint(card)
        #expect(lint[.cue].map(\.rule) == [.noMoment])
        #expect(lint[.response].map(\.rule) == [.vague])
        #expect(lint[.recipient].map(\.rule) == [.name])
    }
}
