/// Where each part of the state of a playthrough is kept in the list of registers.
struct RegisterLayout: Sendable {
    let styleCount: Int
    let outcomeCount: Int
    let employeeCount: Int
    /// The first of the linear forms over totals that conditions compare.
    let firstForm: Int
    let firstEmployee: Int
    let decisions: Int
    /// The first flag; behind the flags come the marks of visited scenes and chosen options, and
    /// the visits made to scenes with a limit.
    let firstFlag: Int
    let count: Int

    /// Presence of an employee: not yet in the story, in it, or gone from it.
    static let awaited: Int32 = 0
    static let present: Int32 = 1
    static let gone: Int32 = 2

    func total(style: Int) -> Int { style }
    func total(outcome: Int) -> Int { styleCount + outcome }
    func level(_ employee: Int) -> Int { firstEmployee + 4 * employee }
    func lower(_ employee: Int) -> Int { firstEmployee + 4 * employee + 1 }
    func upper(_ employee: Int) -> Int { firstEmployee + 4 * employee + 2 }
    func presence(_ employee: Int) -> Int { firstEmployee + 4 * employee + 3 }
}
