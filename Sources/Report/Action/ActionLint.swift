internal import Resources

/// What could make an action easier to do (domain.md C7). Only suggestions: nothing here stops
/// anybody from taking the card along.
package struct ActionLint: Hashable, Sendable {
    /// The field a suggestion belongs to.
    package enum Field: Hashable, Sendable {
        case recipient, cue, response
    }

    /// What a suggestion is about.
    package enum Rule: Hashable, Sendable, CaseIterable {
        /// The “if” holds no moment or event.
        case noMoment
        /// The “if” is a wish or an intention.
        case wish
        /// The “then” tries, improves or becomes, instead of doing.
        case vague
        /// The “then” holds nothing that somebody does or says.
        case noAct
        /// The “to whom” looks like a name.
        case name
        /// The “to whom” holds an e-mail address or a phone number.
        case contact
    }

    package struct Finding: Hashable, Sendable {
        package let field: Field
        package let rule: Rule
        /// A sentence for under the field.
        package var sentence: String {
            switch rule {
            case .noMoment: tr("Name a moment: a day, a meeting or an event.")
            case .wish: tr("This is a wish. At what moment would it happen?")
            case .vague: tr("Make it one thing that others can see or hear.")
            case .noAct: tr("Say what you do or say, the first sentence literally.")
            case .name: tr("Is this a name? A role is enough.")
            case .contact: tr("Leave out addresses and numbers. A role is enough.")
            }
        }
    }

    package let findings: [Finding]

    /// Empty fields have no findings: the card may be half filled.
    package init(_ card: ActionCard) {
        var findings: [Finding] = []
        let cue = LintText(card.cue)
        if !cue.isEmpty {
            if cue.isWish {
                findings.append(Finding(field: .cue, rule: .wish))
            } else if !cue.hasMoment {
                findings.append(Finding(field: .cue, rule: .noMoment))
            }
        }
        let response = LintText(card.response, hearsSpeech: true)
        if !response.isEmpty {
            if response.isVague {
                findings.append(Finding(field: .response, rule: .vague))
            } else if !response.hasAct {
                findings.append(Finding(field: .response, rule: .noAct))
            }
        }
        let recipient = LintText(card.recipient)
        if recipient.hasContact {
            findings.append(Finding(field: .recipient, rule: .contact))
        } else if recipient.hasName {
            findings.append(Finding(field: .recipient, rule: .name))
        }
        self.findings = findings
    }

    /// The findings of one field.
    package subscript(field: Field) -> [Finding] { findings.filter { $0.field == field } }
}
