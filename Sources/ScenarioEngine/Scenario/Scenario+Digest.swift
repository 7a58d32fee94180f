extension Scenario {
    /// A fingerprint of everything that decides where choices lead and how they score; wording
    /// does not count. 16 hexadecimal digits (FNV-1a, 64 bits; it guards against mix-ups, not
    /// against malice).
    package var digest: String {
        var hash = FNV1a()
        hash.add(id)
        hash.add(String(version))
        for list in [style, outcomes] { hash.add(list) }
        for lens in lenses.entries {
            hash.add(lens.name)
            hash.add(lens.amount)
        }
        for employee in employees {
            hash.add([employee.id, "\(employee.autonomy)", "\(employee.band)"])
            hash.add(["\(employee.slope.under)", "\(employee.slope.over)", "\(employee.present)"])
        }
        hash.add(start)
        for scene in scenes {
            hash.add([scene.id, "\(scene.sprint)", "\(scene.practice)", "\(scene.visits ?? 0)"])
            hash.add(routes: scene.next)
            for option in scene.options {
                hash.add(option)
            }
        }
        for ending in endings {
            hash.add([ending.id, ending.when?.description ?? ""])
        }
        let digits = String(hash.value, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}

/// Fowler–Noll–Vo hash, variant 1a, 64 bits (RFC 9923).
private struct FNV1a {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    /// Texts are closed with a byte that no UTF-8 text contains.
    mutating func add(_ text: String) {
        for byte in text.utf8 { add(byte) }
        add(0xFF)
    }

    mutating func add(_ texts: [String]) {
        texts.forEach { add($0) }
        add(0xFE)
    }

    mutating func add(_ option: Option) {
        add([option.id, option.when?.description ?? ""])
        for effects in [option.style, option.outcome] {
            add(effects.entries.flatMap { [$0.name, String($0.amount)] })
        }
        for effects in [option.autonomy, option.band] {
            add(effects.entries.flatMap { [$0.name, String($0.amount.thousandths)] })
        }
        for list in [option.sets, option.clears, option.leaves, option.arrives] { add(list) }
        for lens in option.lens.entries {
            add(lens.name)
            add(lens.amount)
        }
        add(routes: option.next)
    }

    mutating func add(routes: [Route]) {
        add(routes.flatMap { [$0.when?.description ?? "", $0.to] })
    }

    private mutating func add(_ byte: UInt8) {
        value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }
}
