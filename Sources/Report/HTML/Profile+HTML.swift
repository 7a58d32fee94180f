internal import Resources

extension Profile {
    /// The profile as one HTML file that stands by itself: no script and nothing from elsewhere.
    ///
    /// - Parameters:
    ///   - card: the action to take along; left out when nil or empty.
    ///   - portraits: SVG drawings by the id of the employee, put into the page.
    package func html(card: ActionCard? = nil, portraits: [String: String] = [:]) -> String {
        ProfilePage(profile: self, card: card ?? ActionCard(), portraits: portraits).text
    }
}

/// The parts of the page, each a piece of HTML.
struct ProfilePage {
    let profile: Profile
    let card: ActionCard
    let portraits: [String: String]

    /// The language of the labels: a translation decides.
    private var language: String { tr("LANGUAGE TAG") == "nl" ? "nl" : "en" }

    var text: String {
        let title = HTMLText.escaped(profile.room + " · " + tr("Your profile"))
        return """
            <!DOCTYPE html>
            <html lang="\(language)">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="generator" content="Dilemmakamers">
            <title>\(title)</title>
            <style>
            \(PageStyle.text(door: profile.door))
            </style>
            </head>
            <body>
            <div class="page">
            <header class="head">
            <h1>\(room(profile.room))</h1>
            <p>\(HTMLText.escaped(profile.subtitle))</p>
            </header>
            <main>
            \([trail, ending, style, fit, outcomes, take].filter { !$0.isEmpty }
                .joined(separator: "\n"))
            </main>
            <footer><p>\(HTMLText.escaped(footer))</p></footer>
            </div>
            </body>
            </html>

            """
    }

    private var footer: String {
        tr("This is about choices in one room. It is no mark for you; the program keeps no copy.")
    }

    /// A text of the room, in the room's language.
    func room(_ text: String) -> String {
        HTMLText.isolated(text, language: profile.language)
    }

    /// A label of the interface.
    func label(_ text: String) -> String { HTMLText.escaped(text) }

    /// A drawing with its name and what it shows.
    func drawing(
        id: String,
        title: String,
        description: String,
        width: Int,
        height: Int,
        cssClass: String = "",
        _ content: String
    ) -> String {
        let attribute = cssClass.isEmpty ? "" : " class=\"\(cssClass)\""
        return """
            <svg\(attribute) viewBox="0 0 \(width) \(height)" width="\(width)" height="\(height)" \
            role="img" aria-labelledby="\(id)-title \(id)-desc">\
            <title id="\(id)-title">\(label(title))</title>\
            <desc id="\(id)-desc">\(label(description))</desc>\(content)</svg>
            """
    }

    /// Tables behind a line that opens them; empty without tables.
    ///
    /// - Parameter name: what they are about, for who hears the line apart from the page.
    func behind(_ summary: String, about name: String, _ tables: [String]) -> String {
        let tables = tables.filter { !$0.isEmpty }
        guard !tables.isEmpty else { return "" }
        let content =
            tables.count == 1
            ? tables[0] : "<div class=\"tables\">\(tables.joined(separator: "\n"))</div>"
        return """
            <details><summary>\(label(summary)) <span class="heard">\(label(name))</span></summary>\
            \(content)</details>
            """
    }

    /// A table; empty without rows. Headings are labels; cells and the first column are HTML
    /// already.
    func table(
        caption: String,
        columns: [String],
        rows: [(head: String, cells: [String])]
    ) -> String {
        guard !rows.isEmpty else { return "" }
        let head = columns.map { "<th scope=\"col\">\(label($0))</th>" }.joined()
        let body = rows.map { row in
            "<tr><th scope=\"row\">\(row.head)</th>"
                + row.cells.map { "<td>\($0)</td>" }.joined() + "</tr>"
        }
        return """
            <div class="scroll"><table><caption>\(label(caption))</caption>\
            <thead><tr>\(head)</tr></thead>
            <tbody>\(body.joined(separator: "\n"))</tbody></table></div>
            """
    }

    /// The choices that made a number.
    func reasons(_ reasons: [Profile.Reason], for name: String) -> String {
        let table = table(
            caption: tr("Choices that made “%1”").filled(name),
            columns: [tr("Scene"), tr("Your choice"), tr("Effect")],
            rows: reasons.map { (room($0.scene), [room($0.choice), label($0.effect)]) }
        )
        return behind(tr("Why is this here?"), about: name, [table])
    }
}
