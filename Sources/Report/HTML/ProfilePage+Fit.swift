internal import Resources
internal import ScenarioEngine

extension ProfilePage {
    private static let width = 212.0
    private static let height = 92.0

    /// A strip per employee.
    var fit: String {
        guard !profile.strips.isEmpty else { return "" }
        let strips = profile.strips.enumerated().map(strip).joined(separator: "\n")
        let keys = [
            (Zone.more, tr("above: too much")), (.fits, tr("fits")),
            (.less, tr("below: too little")),
        ].map { "<li>\(swatch($0.0))\(label($0.1))</li>" }
        return """
            <section class="panel"><h2>\(label(tr("Did it fit?")))</h2>
            <p class="muted">\(label(tr("The room each of them experiences, from start to end.")))</p>
            <ul class="legend">\(keys.joined(separator: "\n"))</ul>
            <div class="strips">
            \(strips)
            </div>
            \(behind(tr("As a table"), about: tr("Did it fit?"), profile.strips.map(stripTable)))</section>
            """
    }

    private func strip(_ index: Int, _ strip: Profile.Strip) -> String {
        let portrait = portraits[strip.employee].map { drawing in
            "<img class=\"portrait\" alt=\"\" width=\"48\" height=\"48\" "
                + "src=\"\(HTMLText.dataAddress(ofSVG: drawing))\">"
        }
        let quote =
            strip.quote.isEmpty ? "" : "<p class=\"quote\">“\(room(strip.quote))”</p>"
        let estimate =
            strip.isEstimate ? "<p class=\"pill\">\(label(tr("your estimate")))</p>" : ""
        return """
            <div class="strip"><div class="person">\(portrait ?? "")<div>\
            <h3>\(HTMLText.isolated(strip.name))</h3>\
            <p class="muted small">\(label(strip.start))</p></div></div>
            \(stripDrawing(index, strip))
            <p class="zone">\(glyph(strip.zone))<span>\(label(strip.words))</span></p>
            \(quote)\(estimate)
            \(moves(strip.reasons, of: strip.name))</div>
            """
    }

    /// The choices that moved somebody, under one another: a strip is too narrow for a table.
    private func moves(_ reasons: [Profile.Reason], of name: String) -> String {
        guard !reasons.isEmpty else { return "" }
        let items = reasons.map { reason in
            """
            <li><b>\(room(reason.scene))</b><span>\(room(reason.choice))</span>\
            <span class="muted">\(label(reason.effect))</span></li>
            """
        }
        return behind(
            tr("Why is this here?"),
            about: name,
            ["<ul class=\"why\">\(items.joined(separator: "\n"))</ul>"]
        )
    }

    private func stripDrawing(_ index: Int, _ strip: Profile.Strip) -> String {
        let n = HTMLText.coordinate
        let inset = 6.0
        let step = (Self.width - 2 * inset) / Double(max(1, strip.points.count - 1))
        func place(_ position: Int, _ level: Double) -> String {
            let x = inset + Double(position) * step
            // Half a line stays free at either end of the scale.
            let y = 2 + (1 - level / 10) * (Self.height - 4)
            return "\(n(x)) \(n(y))"
        }
        func line(_ level: (Profile.Point) -> Double) -> [String] {
            let points = strip.points.enumerated().map { place($0, level($1)) }
            guard let first = strip.points.first, let last = strip.points.last else {
                return points
            }
            // Bands reach both sides; the last of the line has a dot there.
            let y = { (value: Double) in n(2 + (1 - value / 10) * (Self.height - 4)) }
            return ["0 \(y(level(first)))"] + points + ["\(n(Self.width)) \(y(level(last)))"]
        }
        let upper = line(\.upper)
        let lower = line(\.lower)
        let id = "strip-\(index)"
        let edge = strip.isEstimate ? "d-dash" : "d-edge"
        let right = n(Self.width)
        let bottom = n(Self.height)
        let areas = """
            <path class="d-ground" d="M0 0H\(right)V\(bottom)H0Z"/>\
            <path fill="url(#\(id)-dots)" d="M0 0L\(upper.joined(separator: "L"))L\(right) 0Z"/>\
            <path fill="url(#\(id)-hatch)" \
            d="M0 \(bottom)L\(lower.joined(separator: "L"))L\(right) \(bottom)Z"/>\
            <path class="d-soft" d="M\(upper.joined(separator: "L"))\
            L\(lower.reversed().joined(separator: "L"))Z"/>\
            <path class="\(edge)" d="M\(upper.joined(separator: "L"))"/>\
            <path class="\(edge)" d="M\(lower.joined(separator: "L"))"/>
            """
        let levels = strip.points.enumerated().map { place($0, $1.level) }
        let end = min(strip.leftAt ?? levels.count - 1, levels.count - 1)
        let walked = levels[...end].joined(separator: "L")
        let still = levels[end...].joined(separator: "L")
        let dots = levels.enumerated().map { position, place in
            let parts = place.split(separator: " ")
            let radius = position == end ? "5" : "2.4"
            return position > end
                ? ""
                : "<circle class=\"d-text\" cx=\"\(parts[0])\" cy=\"\(parts[1])\" r=\"\(radius)\"/>"
        }
        return drawing(
            id: id,
            title: strip.name,
            description: strip.sentence,
            width: Int(Self.width),
            height: Int(Self.height),
            Self.patterns(id) + areas + "<path class=\"d-line\" d=\"M\(walked)\"/>"
                + (end < levels.count - 1 ? "<path class=\"d-line d-still\" d=\"M\(still)\"/>" : "")
                + dots.joined()
        )
    }

    /// Dots above the band and hatching below: mirror images of the same weight.
    private static func patterns(_ id: String) -> String {
        """
        <defs><pattern id="\(id)-dots" width="8" height="8" patternUnits="userSpaceOnUse">\
        <circle cx="4" cy="4" r="1.1" fill="var(--edge)"/></pattern>\
        <pattern id="\(id)-hatch" width="7" height="7" patternUnits="userSpaceOnUse" \
        patternTransform="rotate(45)"><path d="M0 0V7" stroke="var(--edge)" stroke-width="1.2"/>\
        </pattern></defs>
        """
    }

    private func swatch(_ zone: Zone) -> String {
        let fill =
            switch zone {
            case .less: "fill=\"url(#key-hatch)\""
            case .fits: "class=\"d-soft\""
            case .more: "fill=\"url(#key-dots)\""
            }
        let defs = zone == .more ? Self.patterns("key") : ""
        return """
            <svg width="24" height="14" viewBox="0 0 24 14" aria-hidden="true">\(defs)\
            <rect width="24" height="14" \(fill)/><rect class="d-edge" x=".5" y=".5" width="23" \
            height="13"/></svg>
            """
    }

    /// ▾ ● ▴ as shapes of the same size.
    private func glyph(_ zone: Zone) -> String {
        let shape =
            switch zone {
            case .less: "<path class=\"d-text\" d=\"M.5 2h10L5.5 10Z\"/>"
            case .fits: "<circle class=\"d-text\" cx=\"5.5\" cy=\"5.5\" r=\"5\"/>"
            case .more: "<path class=\"d-text\" d=\"M.5 9h10L5.5 1Z\"/>"
            }
        return
            "<svg width=\"11\" height=\"11\" viewBox=\"0 0 11 11\" aria-hidden=\"true\">\(shape)</svg>"
    }

    private func stripTable(_ strip: Profile.Strip) -> String {
        table(
            caption: tr("Room of %1 and what fits, from 0 to 10").filled(strip.name),
            columns: [tr("Moment"), tr("Room"), tr("Fits from"), tr("Fits to"), tr("In words")],
            rows: strip.points.enumerated().map { index, point in
                let zone: Zone =
                    point.level < point.lower ? .less : point.level > point.upper ? .more : .fits
                let numbers = [point.level, point.lower, point.upper].map { value in
                    label(EffectWords.amount(Int32((value * 1000).rounded())))
                }
                return (
                    label(index == 0 ? tr("start") : String(index)),
                    numbers + [label(zone.amount)]
                )
            }
        )
    }
}
