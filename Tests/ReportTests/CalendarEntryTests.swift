import Foundation
import ScenarioEngine
import TestSupport
import Resources
import Testing

@testable import Report

/// What Debian's python3-icalendar reads in an entry.
@Suite("Calendar entry")
struct CalendarEntryTests {
    private struct Event: Decodable {
        let uid, stamp, start, end, summary, description, trigger, action: String
        let events, alarms: Int
        let keys: [String]
    }

    private static let reader = """
        import datetime, json, sys
        from icalendar import Calendar
        answer = []
        for text in json.load(sys.stdin):
            calendar = Calendar.from_ical(text.encode())
            events = [part for part in calendar.walk("VEVENT")]
            alarms = [part for part in calendar.walk("VALARM")]
            event, alarm = events[0], alarms[0]
            answer.append(dict(
                uid=str(event["UID"]), stamp=event["DTSTAMP"].dt.isoformat(),
                start=event["DTSTART"].dt.isoformat(), end=event["DTEND"].dt.isoformat(),
                summary=str(event["SUMMARY"]), description=str(event["DESCRIPTION"]),
                trigger=str(alarm["TRIGGER"].dt), action=str(alarm["ACTION"]),
                events=len(events), alarms=len(alarms), keys=sorted(calendar.keys())))
        json.dump(answer, sys.stdout)
        """

    /// Debian's python3-vobject.
    private static let second = """
        import json, sys
        import vobject
        answer = []
        for text in json.load(sys.stdin):
            event = vobject.readOne(text).vevent
            answer.append([event.summary.value, event.description.value])
        json.dump(answer, sys.stdout)
        """

    private func read(_ texts: [String]) throws -> [Event] {
        try Python.run(Self.reader, module: "icalendar", texts)
    }

    private static let card: ActionCard = {
        var card = ActionCard()
        card.decision = "Wanneer een dossier een tweede lezer krijgt"
        card.recipient = "twee senior beoordelaars"
        card.freeUpTo = "toekenningen tot 2.500 euro; daarna overleg, altijd"
        card.cue = "maandag bij de weekstart de dossiers verdeeld zijn"
        card.response = "zeg ik: “Vanaf vandaag bepalen jullie wie er meeleest.”"
        card.lookBack = Day(year: 2027, month: 1, day: 11)
        return card
    }()

    @Test("The entry is one event of a whole day with a reminder at nine that morning")
    func entry() throws {
        let entry = try #require(CalendarEntry(Self.card, room: "De suggestie"))
        let event = try #require(
            try read([entry.text(identifier: "a-b", now: 1_790_000_000)]).first
        )
        #expect(event.events == 1 && event.alarms == 1)
        #expect(event.keys == ["CALSCALE", "PRODID", "VERSION"])
        #expect(event.uid == "a-b")
        #expect(event.stamp.hasPrefix("2026-09-21T14:13:20"))
        #expect(event.stamp.hasSuffix("+00:00"))
        #expect(event.start == "2027-01-11")
        #expect(event.end == "2027-01-12")
        #expect(event.trigger == "9:00:00")
        #expect(event.action == "DISPLAY")
        #expect(event.summary == "Look back: Wanneer een dossier een tweede lezer krijgt")
        #expect(
            event.description == """
                Decision: Wanneer een dossier een tweede lezer krijgt
                To whom: twee senior beoordelaars
                Free up to: toekenningen tot 2.500 euro; daarna overleg, altijd
                If: maandag bij de weekstart de dossiers verdeeld zijn
                then: zeg ik: “Vanaf vandaag bepalen jullie wie er meeleest.”
                """
        )
    }

    @Test("Without a date, or with one that does not exist, there is no entry")
    func noDate() {
        var card = Self.card
        card.lookBack = nil
        #expect(CalendarEntry(card, room: "x") == nil)
        card.lookBack = Day(year: 2027, month: 2, day: 29)
        #expect(CalendarEntry(card, room: "x") == nil)
        card.lookBack = Day(year: 12_027, month: 2, day: 28)
        #expect(CalendarEntry(card, room: "x") == nil)
    }

    @Test("A card with only a date is called after the room")
    func onlyDate() throws {
        var card = ActionCard()
        card.lookBack = Day(year: 2027, month: 12, day: 31)
        let entry = try #require(CalendarEntry(card, room: "De suggestie"))
        #expect(entry.summary == "Look back: De suggestie")
        #expect(entry.description.isEmpty)
        #expect(try read([entry.text(identifier: "1", now: 0)])[0].end == "2028-01-01")
    }

    @Test("Lines have at most 75 octets, end in CRLF and are never cut within a character")
    func folding() throws {
        var generator = SeededGenerator(seed: 1)
        for text in nastyTexts + (0..<60).map({ _ in Self.long(&generator) }) {
            let entry = CalendarEntry(
                day: Day(year: 2027, month: 1, day: 1),
                summary: text,
                description: text
            )
            let bytes = Array(entry.text(identifier: "u", now: 0).utf8)
            #expect(bytes.suffix(2) == [13, 10])
            let lines = bytes.split(separator: 10, omittingEmptySubsequences: false).dropLast()
            for line in lines {
                #expect(line.last == 13)
                #expect(line.count - 1 <= 75)
                #expect(String(validating: line, as: UTF8.self) != nil)
            }
        }
    }

    @Test("Any text comes back as it was, but for control characters and the kind of line break")
    func nasty() throws {
        var generator = SeededGenerator(seed: 7)
        let texts = nastyTexts + (0..<300).map { _ in Self.long(&generator) }
        let entries = texts.map {
            CalendarEntry(day: Day(year: 2027, month: 1, day: 1), summary: $0, description: $0)
                .text(identifier: "u", now: 0)
        }
        let values: [[String]] = try Python.run(Self.second, module: "vobject", entries)
        for (text, value) in zip(texts, values) {
            let expected = Array(CalendarEntry.storable(text).unicodeScalars)
            #expect(value.map { Array($0.unicodeScalars) } == [expected, expected])
        }
        // This reader takes the second half of an escaped backslash for the start of an escape.
        let plain = zip(texts, entries).filter { !$0.0.contains("\\") }
        for ((text, _), event) in zip(plain, try read(plain.map(\.1))) {
            let expected = Array(CalendarEntry.storable(text).unicodeScalars)
            #expect(Array(event.summary.unicodeScalars) == expected)
            #expect(Array(event.description.unicodeScalars) == expected)
        }
    }

    @Test("Ordinary texts are kept as they are")
    func ordinary() {
        let plain = "a;b,c\\d\\n e:f\t“g” 👨‍👩‍👧‍👦\nnieuwe regel"
        #expect(CalendarEntry.storable(plain) == plain)
        #expect(CalendarEntry.storable("a\r\nb\rc\u{2028}d\u{0}e\u{1B}") == "a\nb\nc\nde")
    }

    private static func long(_ generator: inout SeededGenerator) -> String {
        (0..<generator.int(1...12)).map { _ in generator.pick(nastyTexts) }
            .joined(separator: generator.pick(["", " ", "\n", ","]))
    }
}
