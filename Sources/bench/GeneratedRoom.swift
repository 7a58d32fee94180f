/// A sound room of any size as the text of its file.
///
/// Scenes stand in layers: one, three, nine … up to an eighth of all, and then layers of that
/// size. Each of the three options of a scene leads to another scene of the next layer, so a path
/// has a dozen or two decisions, as in a written room, however many scenes there are.
struct GeneratedRoom {
    let text: String
    let sceneCount: Int

    init(scenes count: Int) {
        sceneCount = count
        var layers: [Range<Int>] = []
        var first = 0
        var size = 1
        while first < count {
            layers.append(first..<min(count, first + size))
            first += size
            size = min(size * 3, max(3, count / 8))
        }
        var text = Self.head
        for (number, layer) in layers.enumerated() {
            let next = number + 1 < layers.count ? layers[number + 1] : nil
            for scene in layer { Self.add(scene, of: layer, next: next, to: &text) }
        }
        self.text = text + Self.tail
    }

    private static let head = """
        format: 1
        id: generated
        title: Generated
        setting: A room that was made to measure with.
        employees:
          - {id: noor, name: Noor, autonomy: 5, band: [6, 9], line: More., says: {less: a, fits: b, more: c}}
          - {id: bram, name: Bram, autonomy: 5, band: [2, 4], line: Less., says: {less: a, fits: b, more: c}}
        start: s0
        scenes:

        """

    private static let tail = """
        endings:
          - {id: open, title: Open, when: ruimte > richting + 2, text: a, cost: b, question: c}
          - {id: firm, title: Firm, when: richting > ruimte + 2, text: a, cost: b, question: c}
          - {id: warm, title: Warm, when: vertrouwen >= 1, text: a, cost: b, question: c}
          - {id: calm, title: Calm, text: a, cost: b, question: c}

        """

    private static func add(
        _ scene: Int,
        of layer: Range<Int>,
        next: Range<Int>?,
        to text: inout String
    ) {
        let place = scene - layer.lowerBound
        text += """
              - id: s\(scene)
                title: Scene \(scene)
                text: [Somebody asks you something.]
                prompts: [What do you see?, Who pays for it?]
                options:

            """
        for option in 0..<3 {
            text += "      - " + options[option]
            if let next {
                // Three different scenes, and together every scene of the next layer.
                let target = next.lowerBound + (3 * place + option) % next.count
                text += ", next: s\(target)"
            }
            text += "}\n"
        }
    }

    private static let options = [
        "{id: a, text: You leave it to them., gain: b, price: c, result: d, "
            + "style: {ruimte: 2}, outcome: {werkplezier: 1, vertrouwen: -1}, "
            + "autonomy: {noor: 0.5}",
        "{id: b, text: You say how it goes., gain: b, price: c, result: d, "
            + "style: {richting: 2}, outcome: {dienstverlening: 1, werkplezier: -1}, "
            + "autonomy: {bram: -0.5}",
        "{id: c, text: You ask what they need., gain: b, price: c, result: d, "
            + "style: {ruggensteun: 2}, outcome: {vertrouwen: 1, dienstverlening: -1}",
    ]
}
