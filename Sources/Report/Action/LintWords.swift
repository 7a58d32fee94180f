/// The words that ``LintText`` goes by, Dutch and English together, in lower case.
enum LintWords {
    private static func words(_ text: String) -> [String] {
        text.split(whereSeparator: \.isWhitespace).map(String.init)
    }

    // MARK: If

    /// Beginnings of words: “maandagochtend”, “Mondays”.
    static let days = words(
        """
        maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
        monday tuesday wednesday thursday friday saturday sunday
        """
    )

    static let times = Set(
        words(
            """
            uur vandaag morgen overmorgen vanmiddag vanavond vanochtend vanmorgen ochtend morgens
            's middag middags avond avonds nacht weekend lunch lunchpauze pauze koffiepauze
            januari februari maart april mei juni juli augustus september oktober november december
            today tomorrow tonight morning afternoon evening noon midnight o'clock lunchtime break
            january february march june july august october
            """
        )
    )

    /// Ends of words: “teamoverleg”, “weekstart”.
    static let meetings = words(
        """
        overleg vergadering weekstart dagstart standup stand-up bila gesprek bijeenkomst
        werkbespreking bespreking teamdag heidag retro retrospective evaluatie briefing overdracht
        meeting meetings huddle check-in checkin one-on-one interview handover deadline
        jaarplan kwartaalcijfers
        """
    )

    /// What somebody or something does, so that others notice when.
    static let events = Set(
        words(
            """
            belt belde vraagt vroeg komt binnenkomt binnenloopt langskomt zegt mailt stuurt meldt
            ziekmeldt afmeldt twijfelt klaagt vertelt begint eindigt start stopt opent sluit loopt
            wacht afwijkt weigert vastloopt belandt ligt aankomt vertrekt aanklopt klopt reageert
            appt schrijft binnenvalt voorlegt inlevert aanbiedt terugkomt uitvalt wegvalt
            hoor zie krijg open lees ophang binnenkom thuiskom aankom loop
            calls asks comes says mails emails sends reports doubts complains tells begins starts
            ends opens closes walks waits refuses arrives leaves knocks replies writes raises hands
            hear see get receive read gets drops fails returns interrupts
            """
        )
    )

    static let eventPhrases = [
        "te laat is", "over is", "voorbij is", "is over", "is late", "klaar is", "af is", "af zijn",
        "klaar zijn", "verdeeld zijn", "verdeeld is", "ziek is",
        "leeg is", "vol is", "bij de", "bij het", "bij een", "na de", "na het", "na een",
        "tijdens de", "tijdens het", "tijdens een", "voor de start", "aan het begin van",
        "aan het einde van", "aan het eind van", "op de eerste", "de eerste keer",
        "de volgende keer dat", "elke week", "elke dag", "elke maand", "volgende week",
        "is done", "is finished", "is ready", "is full", "is empty", "is ill", "is sick",
        "during the", "during a", "after the", "after a", "before the", "at the start of",
        "at the end of", "the first time", "the next time", "every week", "every day", "next week",
        "gets stuck",
    ]

    /// Verbs and adverbs of how things are, without a moment in which they begin.
    static let states = Set(
        words(
            """
            is zijn ben bent was waren wordt worden word blijft blijven heb hebben voel voelt voelen
            lijkt lijken past passen vind vindt vinden kennen kent ken weet weten wil willen kan kunnen
            mag mogen moet moeten durft durven snapt begrijpt vertrouw vertrouwt vertrouwen toestaat
            meewerkt meedoet verandert veranderen klopt hoort altijd soms vaak vaker
            am are were be been become becomes stay stays feel feels seem seems fit fits know knows
            want wants can may must trust trusts allow allows change changes work works agree agrees
            always sometimes often have
            """
        )
    )

    static let statePhrases = ["goed gaat", "beter gaat", "slecht gaat", "goes well", "go well"]

    static let auxiliaries: Set<String> = [
        "is", "zijn", "wordt", "worden", "was", "has", "have", "are", "heeft", "hebben", "were",
    ]

    /// What a Dutch participle begins with: “gebeld”, “ingeleverd”.
    static let separable = words(
        "ge aange afge binnenge doorge inge langsge neerge omge opge overge teruge toege uitge voorge wegge terugge"
    )

    static let wishStarts = [
        "ik wil", "ik hoop", "ik zou", "ik wens", "ik graag", "hopelijk", "ooit", "misschien",
        "i want", "i hope", "i wish", "i would like", "i'd like", "hopefully", "someday", "one day",
        "maybe", "perhaps",
    ]

    static let wishes = [
        "hopelijk", "ooit", "misschien", "graag", "tijd heb", "tijd is", "tijd vind", "zin heb",
        "het kan", "mogelijk is", "het uitkomt", "het lukt", "nodig is", "eraan toe ben",
        "beter gaat", "rustiger is", "rustiger wordt", "meer vertrouwen", "meer rust",
        "me goed voel",
        "durf", "ik wil", "ik hoop", "het beter is", "hopefully", "someday", "maybe", "perhaps",
        "have time", "find time", "feel like", "feel ready", "is possible", "it suits",
        "it works out",
        "is needed", "necessary", "gets better", "goes better", "is calmer", "more trust",
        "more confidence", "i want", "i hope", "dare",
    ]

    // MARK: Then

    static let attempts = Set(
        words(
            """
            probeer proberen probeert streef streven hoop hopen beter better hopefully hopelijk
            try trying tries strive aim hope improve improving verbeter verbeteren stimuleer
            stimuleren faciliteer faciliteren motiveer motiveren inspireer inspireren coach coachend
            ondersteun empower motivate inspire encourage support facilitate
            """
        )
    )

    static let attitudes = [
        "meer ruimte", "meer vertrouwen", "meer aandacht", "meer autonomie", "minder controle",
        "open staan", "sta ik open", "open voor", "let ik op", "rekening houden",
        "houd ik rekening",
        "nadenken", "denk ik na", "bewust", "rustig blijven", "blijf ik rustig", "vertrouw ik",
        "wil ik", "laat ik los", "laat ik het los", "ruimte die", "alle ruimte", "let go",
        "more room", "more space", "more trust", "more attention", "more autonomy",
        "less control", "be open", "be aware", "keep in mind", "pay attention", "think about",
        "stay calm", "trust them", "i want to", "i will be",
    ]

    static let comparisons: Set<String> = ["meer", "minder", "more", "less"]

    static let beings = Set(
        words(
            """
            zijn ben wees worden word luisteren luister vertrouwen loslaten delegeren
            be become being listen trust delegate let
            """
        )
    )

    /// What “ik” or “I” is or has, without doing anything.
    static let ownStates = Set(
        words("ben word blijf voel weet heb wil kan mag moet durf lijk am feel know have want can")
    )

    static let acts = Set(
        words(
            """
            zeg zeggen vraag vragen bel bellen mail mailen schrijf schrijven geef geven leg leggen
            hang hangen plan plannen nodig uitnodigen laat laten stuur sturen teken tekenen bespreek
            bespreken maak maken zet zetten loop lopen ga gaan pak pakken sluit sluiten open openen
            haal halen draag dragen wijs wijzen deel delen noem noemen lees lezen stel stellen vertel
            vertellen spreek spreken wacht wachten stap stappen stop stoppen schuif schuiven schrap
            schrappen blokkeer blokkeren kies kiezen ruil ruilen print printen verwijder zwijg zwijgen
            herhaal herhalen vat kijk kijken neem nemen breng brengen bied bieden app appen toon
            tonen spreek meld melden antwoord antwoorden bevestig bevestigen ondertekenen onderteken
            prik prikken verplaats verplaatsen zit zitten sta klap doe klop verwijs
            say ask call mail email write give put hang plan invite send sign discuss make set walk
            go take close open get hand point share name read tell speak wait step stop move cancel
            block choose swap print delete repeat look bring show draw book schedule leave text post
            sit stand answer confirm offer propose reply
            """
        )
    )

    // MARK: To whom

    /// Beginnings or ends of words for people by what they do.
    static let roles = words(
        """
        team collega medewerker beoordelaar senior junior planner secretaris jurist adviseur
        coördinator iedereen coach stagiair leider leiders hoofd groep dienst balie lid leden maker
        makers ploeg bestuur voorzitter directeur werker werkers manager assistent specialist monteur inspecteur analist afdeling
        colleague employee everyone assessor lawyer adviser advisor lead intern staff officer
        specialist engineer analyst assistant deputy starter operator controller
        """
    )

    /// Words behind which a capital is the name of a part of the organisation.
    static let units = Set(
        words(
            "team afdeling dienst directie cluster bureau van het de of the unit department division"
        )
    )

    /// First names that are common enough to know at the start of a line.
    static let firstNames = Set(
        words(
            """
            jan piet kees henk johan peter hans erik mark martijn jeroen dennis sander bas tim tom
            thomas daan lars sem luuk ruben rick niels joost maarten wouter michiel paul frank rob
            ruud wim gerard anton willem koen stefan kevin robin marco patrick samir mohamed mohammed
            ahmed ali mehmet mustafa rachid omar youssef hassan anna anne maria johanna els ellen
            ingrid marieke sanne lotte emma sophie julia lisa eva sara sarah laura iris femke anouk
            linda petra monique esther mirjam saskia wendy kim manon joke gerda farah fatima yara
            aisha chantal marga karin annemarie nicole bianca carla noor fleur roos tess john mary
            james robert michael david linda susan karen chris alex sam emily jane kate lucy
            """
        )
    )
}
