/// Colours that stand for no type of person, patterns, stuffs, seasons, winds and pastimes; animals
/// of which no saying makes a reproach.
extension WordPair {
    static let adjectives: [Adjective] = [
        ("stille", "stil"), ("paarse", "paars"), ("oranje", "oranje"), ("roze", "roze"),
        ("lila", "lila"), ("turquoise", "turquoise"), ("violette", "violet"),
        ("koperkleurige", "koperkleurig"), ("zandkleurige", "zandkleurig"), ("bonte", "bont"),
        ("gestreepte", "gestreept"), ("gestippelde", "gestippeld"), ("gespikkelde", "gespikkeld"),
        ("geruite", "geruit"), ("gemarmerde", "gemarmerd"), ("geblokte", "geblokt"),
        ("gehaakte", "gehaakt"), ("gebreide", "gebreid"), ("geborduurde", "geborduurd"),
        ("geschilderde", "geschilderd"), ("gevlochten", "gevlochten"), ("wollen", "wollen"),
        ("linnen", "linnen"), ("katoenen", "katoenen"), ("koperen", "koperen"),
        ("rieten", "rieten"), ("zijden", "zijden"), ("fluwelen", "fluwelen"), ("vilten", "vilten"),
        ("marmeren", "marmeren"), ("aardewerken", "aardewerken"), ("kurken", "kurken"),
        ("zomerse", "zomers"), ("winterse", "winters"), ("tropische", "tropisch"),
        ("noordelijke", "noordelijk"), ("zuidelijke", "zuidelijk"), ("oostelijke", "oostelijk"),
        ("westelijke", "westelijk"), ("maanverlichte", "maanverlicht"), ("besneeuwde", "besneeuwd"),
        ("nachtelijke", "nachtelijk"), ("zingende", "zingend"), ("fluitende", "fluitend"),
        ("neuriënde", "neuriënd"), ("dansende", "dansend"), ("wandelende", "wandelend"),
        ("fietsende", "fietsend"), ("schaatsende", "schaatsend"), ("skiënde", "skiënd"),
        ("zwemmende", "zwemmend"), ("zeilende", "zeilend"), ("roeiende", "roeiend"),
        ("varende", "varend"), ("reizende", "reizend"), ("lezende", "lezend"),
        ("tekenende", "tekenend"), ("schilderende", "schilderend"), ("filmende", "filmend"),
        ("fotograferende", "fotograferend"), ("breiende", "breiend"), ("tuinierende", "tuinierend"),
        ("kamperende", "kamperend"), ("picknickende", "picknickend"), ("trommelende", "trommelend"),
        ("musicerende", "musicerend"), ("vioolspelende", "vioolspelend"),
        ("vliegerende", "vliegerend"),
    ].map { Adjective(common: $0, neuter: $1) }

    /// Words with “de”.
    static let animals = [
        "reiger", "lepelaar", "kievit", "grutto", "wulp", "scholekster", "plevier", "kluut",
        "stern", "fuut", "ijsvogel", "zwaluw", "leeuwerik", "nachtegaal", "merel", "lijster",
        "koolmees", "pimpelmees", "kwikstaart", "goudvink", "putter", "specht", "boomklever",
        "ooievaar", "kraanvogel", "wielewaal", "papegaaiduiker", "flamingo", "kolibrie", "pinguïn",
        "karekiet", "rietzanger", "tapuit", "zeekoet", "zeearend", "otter", "bever", "eekhoorn",
        "marter", "hermelijn", "zeehond", "bruinvis", "dolfijn", "narwal", "zalm", "forel",
        "karper", "baars", "citroenvlinder", "libel", "hommel", "salamander", "boomkikker",
        "giraffe", "zebra", "gazelle", "antilope", "kangoeroe", "koala", "panda", "alpaca",
    ]

    /// Words with “het”.
    static let neuterAnimals = [
        "hert", "edelhert", "rendier", "waterhoen", "roodborstje", "zeepaardje", "stokstaartje",
        "lieveheersbeestje",
    ]
}
