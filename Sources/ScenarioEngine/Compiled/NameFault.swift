/// A name in a scenario that stands for nothing, or for more than one thing.
package struct NameFault: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        case scene, option, ending, employee, flag, total, style, outcome, lens, tag
    }

    package enum Problem: Hashable, Sendable {
        /// Nothing is called this; `nearest` is the known name it resembles most.
        case unknown(Kind, name: String, nearest: String?)
        /// Another one of the same kind is called this.
        case duplicate(Kind, name: String)
        /// A flag is called what a running total or a word of the language is called.
        case reserved(name: String)
        /// The scenario does not say where it starts.
        case noStart
    }

    package let pointer: Pointer
    package let problem: Problem

    package init(pointer: Pointer, problem: Problem) {
        self.pointer = pointer
        self.problem = problem
    }
}

/// Every fault of the names in a scenario.
package struct UnresolvedNames: Error, Sendable {
    package let faults: [NameFault]
}
