internal import Resources

extension ProfilePage {
    /// The four-field map: a square of 250 with its names along the sides.
    func mapDrawing(_ map: Profile.Map) -> String {
        let side = 250.0
        let left = 26.0
        let top = 4.0
        func x(_ value: Double) -> Double { left + value * side }
        func y(_ value: Double) -> Double { top + (1 - value) * side }
        let n = HTMLText.coordinate
        let radius = 8 + 12 * (map.size ?? 0.25)
        let dotX = x(map.x)
        let dotY = y(map.y)
        let corners = [
            (x(0) + 8, y(1) + 18, "start"), (x(1) - 8, y(1) + 18, "end"),
            (x(0) + 8, y(0) - 9, "start"), (x(1) - 8, y(0) - 9, "end"),
        ]
        let names = zip(map.fields.indices, zip(map.fields, corners)).map { index, field in
            let (name, place) = field
            let isOwn = index == map.field
            return """
                <text class="\(isOwn ? "d-text" : "d-muted")" x="\(n(place.0))" y="\(n(place.1))" \
                font-size="12" text-anchor="\(place.2)"\(isOwn ? " font-weight=\"700\"" : "")>\
                \(label(name))</text>
                """
        }
        let chance = (
            x: (map.chanceX.lowerBound + map.chanceX.upperBound) / 2,
            y: (map.chanceY.lowerBound + map.chanceY.upperBound) / 2,
            across: (map.chanceX.upperBound - map.chanceX.lowerBound) / 2,
            up: (map.chanceY.upperBound - map.chanceY.lowerBound) / 2
        )
        let hidesLabel = abs(x(chance.x) - dotX) < 40 && abs(y(chance.y) - dotY) < radius + 12
        let lots =
            hidesLabel
            ? ""
            : "<text class=\"d-text\" x=\"\(n(x(chance.x)))\" y=\"\(n(y(chance.y) + 4))\" "
                + "font-size=\"11\" text-anchor=\"middle\">\(label(tr("lots")))</text>"
        let isRight = map.x > 0.8
        let you = isRight ? dotX - radius - 10 : dotX + radius + 10
        let middle = (x: x(0.5), y: y(0.5))
        return drawing(
            id: "map",
            title: map.title,
            description: map.sentence,
            width: 280,
            height: 280,
            """
            <rect class="d-frame" x="\(n(left))" y="\(n(top))" width="250" height="250" rx="8"/>\
            <path class="d-dotted" d="M\(n(middle.x)) \(n(top + 26))V\(n(top + side - 26))\
            M\(n(left))\u{20}\(n(middle.y))H\(n(left + side))"/>\
            <ellipse class="d-soft" cx="\(n(x(chance.x)))" cy="\(n(y(chance.y)))" \
            rx="\(n(chance.across * side))" ry="\(n(chance.up * side))"/>\
            <ellipse class="d-dash" cx="\(n(x(chance.x)))" cy="\(n(y(chance.y)))" \
            rx="\(n(chance.across * side))" ry="\(n(chance.up * side))"/>\(lots)\
            \(names.joined())\
            <circle class="d-ring" cx="\(n(dotX))" cy="\(n(dotY))" r="\(n(radius + 4))"/>\
            <circle class="d-chart" cx="\(n(dotX))" cy="\(n(dotY))" r="\(n(radius))"/>\
            <text class="d-text" x="\(n(you))" y="\(n(dotY + 4))" font-size="12" \
            font-weight="700" text-anchor="\(isRight ? "end" : "start")">\(label(tr("you")))</text>\
            <text class="d-text" x="\(n(middle.x))" y="274" font-size="12" text-anchor="middle">\
            \(label(map.xName.lowercased())) →</text>\
            <text class="d-text" transform="translate(15 \(n(middle.y))) rotate(-90)" \
            font-size="12" text-anchor="middle">\(label(map.yName.lowercased())) →</text>
            """
        )
    }
}
