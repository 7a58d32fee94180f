internal import Resources
internal import ScenarioEngine

struct UnboundedLoop: Rule {
    let id = "unbounded-loop"
    let severity = Finding.Severity.error
    var help: String { tr("A story that can come back somewhere says how often, with “visits”.") }

    func findings(in room: CheckedRoom) -> [Finding] {
        let scenes = room.scenario.scenes
        let positions = Dictionary(
            scenes.enumerated().map { ($0.element.id, $0.offset) },
            uniquingKeysWith: { a, _ in a }
        )
        let successors = scenes.map { scene -> [Int] in
            guard scene.visits == nil else { return [] }
            let fallsBack = scene.options.isEmpty || scene.options.contains { $0.next.isEmpty }
            let routes = (fallsBack ? scene.next : []) + scene.options.flatMap(\.next)
            return routes.compactMap { positions[$0.to] }.filter { scenes[$0].visits == nil }
        }
        return Self.scenesOnLoops(successors).map {
            finding(
                tr(
                    "The story can come back to “%1” without end; give a scene of the loop “visits”."
                )
                .filled(scenes[$0].id),
                at: room.pointer(scene: $0)
            )
        }
    }

    /// Scenes at which a walk in depth first comes back on its own path: one or more per loop.
    private static func scenesOnLoops(_ successors: [[Int]]) -> [Int] {
        var state = [UInt8](repeating: 0, count: successors.count)
        var loops: Set<Int> = []
        for root in successors.indices where state[root] == 0 {
            var path = [(scene: root, next: 0)]
            state[root] = 1
            while let top = path.last {
                guard top.next < successors[top.scene].count else {
                    state[top.scene] = 2
                    path.removeLast()
                    continue
                }
                path[path.count - 1].next += 1
                let target = successors[top.scene][top.next]
                if state[target] == 1 {
                    loops.insert(target)
                } else if state[target] == 0 {
                    state[target] = 1
                    path.append((target, 0))
                }
            }
        }
        return loops.sorted()
    }
}
