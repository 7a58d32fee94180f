internal import Resources
internal import ScenarioEngine
internal import Yams

extension NodeReader {
    mutating func scene(_ node: Node) -> Scene {
        var scene = Scene(id: "")
        var hasID = false
        each(Keys.Scene.self, of: node, "scenes") { reader, key, value in
            let name = key.rawValue
            switch key {
            case .id:
                scene.id = reader.id(value, name)
                hasID = true
            case .title: scene.title = reader.string(value, name)
            case .time: scene.time = reader.string(value, name)
            case .at: scene.at = reader.mapPoint(value, name)
            case .image: scene.image = reader.picture(value)
            case .text:
                scene.text = reader.items(of: value, name, single: true).map {
                    reader.textBlock($0)
                }
            case .say:
                scene.say = reader.items(of: value, name).flatMap { reader.spoken($0, name) }
            case .prompts: scene.prompts = reader.strings(value, name)
            case .notes: scene.notes = reader.string(value, name)
            case .reflection: scene.reflection = reader.reflection(value)
            case .sprint: scene.sprint = reader.boolean(value, name)
            case .practice: scene.practice = reader.boolean(value, name)
            case .visits: scene.visits = reader.integer(value, name, in: 1...1000)
            case .options:
                scene.options = reader.items(of: value, name).map { reader.option($0) }
            case .next: scene.next = reader.routes(value, name)
            }
        }
        if !hasID { missing("id", of: tr("This scene"), at: node) }
        return scene
    }

    mutating func option(_ node: Node) -> Option {
        var option = Option(id: "")
        var hasID = false
        each(Keys.Option.self, of: node, "options") { reader, key, value in
            let name = key.rawValue
            switch key {
            case .id:
                option.id = reader.id(value, name)
                hasID = true
            case .text: option.text = reader.string(value, name)
            case .gain: option.gain = reader.string(value, name)
            case .price: option.price = reader.string(value, name)
            case .result: option.result = reader.string(value, name)
            case .voices: option.voices = reader.spoken(value, name)
            case .style:
                option.style = reader.entries(of: value, name) { $0.integer($2, $1, in: -2...2) }
            case .outcome:
                option.outcome = reader.entries(of: value, name) {
                    $0.integer($2, $1, in: -2...2)
                }
            case .autonomy:
                option.autonomy = reader.entries(of: value, name) { $0.shift($2, $1) }
            case .band: option.band = reader.entries(of: value, name) { $0.shift($2, $1) }
            case .reveals: option.reveals = reader.names(value, name)
            case .sets: option.sets = reader.names(value, name)
            case .clears: option.clears = reader.names(value, name)
            case .leaves: option.leaves = reader.names(value, name)
            case .arrives: option.arrives = reader.names(value, name)
            case .lens:
                option.lens = reader.entries(of: value, name) { $0.names($2, $1) }
            case .when: option.when = reader.condition(value, name)
            case .next: option.next = reader.routes(value, name)
            }
        }
        if !hasID { missing("id", of: tr("This option"), at: node) }
        return option
    }

    mutating func ending(_ node: Node) -> Ending {
        var ending = Ending(id: "")
        var hasID = false
        each(Keys.Ending.self, of: node, "endings") { reader, key, value in
            let name = key.rawValue
            switch key {
            case .id:
                ending.id = reader.id(value, name)
                hasID = true
            case .title: ending.title = reader.string(value, name)
            case .when: ending.when = reader.condition(value, name)
            case .text: ending.text = reader.string(value, name)
            case .cost: ending.cost = reader.string(value, name)
            case .question: ending.question = reader.string(value, name)
            }
        }
        if !hasID { missing("id", of: tr("This ending"), at: node) }
        return ending
    }

    mutating func missing(_ key: String, of owner: String, at node: Node) {
        report(
            tr("%1 has no “%2”.").filled(owner, key),
            rule: "missing-key",
            at: node
        )
    }

    // MARK: Parts of a scene

    private mutating func mapPoint(_ node: Node, _ key: String) -> MapPoint? {
        guard let (first, second) = pair(node, key), let x = number(first, key),
            let y = number(second, key)
        else { return nil }
        return MapPoint(x: x, y: y)
    }

    private mutating func picture(_ node: Node) -> Picture? {
        guard !isNull(node) else { return nil }
        var picture = Picture(file: "")
        each(Keys.Image.self, of: node, "image") { reader, key, value in
            switch key {
            case .file: picture.file = reader.fileName(value, key.rawValue)
            case .alt: picture.alt = reader.string(value, key.rawValue)
            }
        }
        return picture
    }

    /// A file beside the scenario: no absolute path, and none that leads out of its folder.
    mutating func fileName(_ node: Node, _ key: String) -> String {
        let name = string(node, key)
        let parts = name.split(separator: "/", omittingEmptySubsequences: false)
        if name.hasPrefix("/") || name.contains("\\") || parts.contains("..") {
            report(
                tr("“%1” leads out of the room's own folder; name a file inside it.")
                    .filled(name),
                rule: "outside-path",
                at: node
            )
            return ""
        }
        return name
    }

    private mutating func textBlock(_ node: Node) -> TextBlock {
        guard case .mapping = node else { return TextBlock(text: string(node, "text")) }
        var block = TextBlock(text: "")
        each(Keys.Text.self, of: node, "text") { reader, key, value in
            switch key {
            case .when: block.when = reader.condition(value, key.rawValue)
            case .text: block.text = reader.string(value, key.rawValue)
            }
        }
        return block
    }

    private mutating func spoken(_ node: Node, _ key: String) -> [SpokenLine] {
        entries(of: node, key) { $0.string($2, $1) }.entries.map {
            SpokenLine(speaker: $0.name, text: $0.amount)
        }
    }

    private mutating func reflection(_ node: Node) -> Reflection? {
        guard !isNull(node) else { return nil }
        var reflection = Reflection(text: "")
        each(Keys.Reflection.self, of: node, "reflection") { reader, key, value in
            switch key {
            case .text: reflection.text = reader.string(value, key.rawValue)
            case .source: reflection.source = reader.string(value, key.rawValue)
            case .at: reflection.at = reader.string(value, key.rawValue)
            }
        }
        return reflection
    }

    private mutating func routes(_ node: Node, _ key: String) -> [Route] {
        guard !isNull(node) else { return [] }
        if case .scalar = node { return [Route(to: id(node, key))] }
        return items(of: node, key).map { row in
            var route = Route(to: "")
            each(Keys.Route.self, of: row, key) { reader, key, value in
                switch key {
                case .when: route.when = reader.condition(value, key.rawValue)
                case .to: route.to = reader.id(value, key.rawValue)
                }
            }
            if route.to.isEmpty { missing("to", of: tr("This row"), at: row) }
            return route
        }
    }
}
