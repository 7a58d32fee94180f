internal import Resources

extension ProfilePage {
    /// The sentences you chose, in order.
    var trail: String {
        guard !profile.trail.isEmpty else { return "" }
        let items = profile.trail.map { choice in
            let time =
                choice.time.isEmpty ? "" : "<p class=\"muted small\">\(room(choice.time))</p>"
            let practice =
                choice.isPractice
                ? "<p class=\"muted small\">\(label(tr("practice question")))</p>" : ""
            let tags = choice.touched.map { "<span>\(label($0))</span>" }.joined(separator: " ")
            return """
                <li><div><h3>\(room(choice.scene))</h3>\(time)\(practice)\
                <p class="choice">\(room(choice.text))</p>\(prices(choice))\
                \(tags.isEmpty ? "" : "<p class=\"tags\">\(tags)</p>")</div></li>
                """
        }
        return """
            <section><h2>\(label(tr("Your trail")))</h2>
            <p class="muted">\(label(tr("What you chose, in order, and the W it touched.")))</p>
            <div class="panel"><ol class="trail">
            \(items.joined(separator: "\n"))
            </ol></div></section>
            """
    }

    private func prices(_ choice: Profile.Choice) -> String {
        let pairs = [(tr("Gain"), choice.gain), (tr("Price"), choice.price)]
            .filter { !$0.1.isEmpty }
            .map { "<dt>\(label($0.0))</dt><dd>\(room($0.1))</dd>" }
        return pairs.isEmpty ? "" : "<dl class=\"pairs\">\(pairs.joined())</dl>"
    }

    var ending: String {
        guard let ending = profile.ending else { return "" }
        let paragraphs = ending.text.map { "<p class=\"lead\">\(room($0))</p>" }
        let cost =
            ending.cost.isEmpty
            ? ""
            : "<p class=\"cost\"><span class=\"muted\">\(label(tr("Price")))</span> "
                + "\(room(ending.cost))</p>"
        let question =
            ending.question.isEmpty
            ? ""
            : "<div class=\"card\"><p class=\"ask\">\(room(ending.question))</p></div>"
        return """
            <section><h2>\(room(ending.title))</h2>
            <div class="panel close"><div>\(paragraphs.joined(separator: "\n"))</div>
            <div>\(question)\(cost)</div></div></section>
            """
    }

    /// The one thing and the one action.
    var take: String {
        var parts: [String] = []
        if !card.oneThing.isEmpty {
            parts.append(
                """
                <section><h2>\(label(tr("One thing")))</h2>
                <p class="thing">\(HTMLText.isolated(card.oneThing))</p></section>
                """
            )
        }
        let lines = card.lines(withDate: true)
        if !lines.isEmpty {
            let rows = lines.map { line in
                "<dt\(line.isPlan ? " class=\"plan\"" : "")>\(label(line.label))</dt>"
                    + "<dd>\(HTMLText.isolated(line.text))</dd>"
            }
            parts.append(
                """
                <section><h2>\(label(tr("One action")))</h2>
                <div class="card"><dl>\(rows.joined(separator: "\n"))</dl></div></section>
                """
            )
        }
        return parts.joined(separator: "\n")
    }
}
