internal import Periods
package import Records

/// The contacts of a pair in a foreign file, and why the rest is none.
package struct ContactSurvey: Sendable {
  /// The file as the user named it.
  package let file: String
  /// What it is, e.g. `a calendar, "Kalender"`.
  package let kind: String
  /// The contacts, by day.
  package internal(set) var drafts: [ContactDraft] = []
  /// How many entries the file has.
  package internal(set) var count = 0
  /// What was left out, by the reason.
  package private(set) var skipped: [String: Int] = [:]
  /// What must be said first, by the reason.
  package private(set) var undecided: [String: Int] = [:]
  /// The titles of some that must be decided.
  private var examples: [String] = []
  /// The first rows, as they are read.
  private var shown: [String] = []

  init(file: String, kind: String) {
    self.file = file
    self.kind = kind
  }

  mutating func skip(_ reason: String, _ number: Int = 1) {
    skipped[reason, default: 0] += number
  }

  /// Keeps a row to be shown, if it is one of the first five.
  mutating func show(_ row: String) {
    if shown.count < 5 { shown.append(row) }
  }

  mutating func ask(_ reason: String, _ title: String) {
    undecided[reason, default: 0] += 1
    if examples.count < 5 { examples.append(title) }
  }

  /// Whether something must be said before all of it can be records.
  package var needsDecision: Bool { !undecided.isEmpty }

  /// What a person is shown of the file.
  package var lines: [String] {
    let days = drafts.map(\.start).sorted()
    let span = days.first.map { first in
      ", \(first)" + (days.last == first ? "" : " to \(days.last ?? first)")
    }
    var lines = [
      "\(file): \(kind): \(count == 1 ? "1 entry" : "\(count) entries"); contacts of the pair: "
        + "\(drafts.count)\(span ?? "")"
    ]
    lines += shown.map { "    \($0)" }
    let cancelled = drafts.count { $0.status == .cancelled }
    if cancelled > 0 { lines.append("  \(cancelled) of them cancelled") }
    for (reason, number) in skipped.sorted(by: { $0.key < $1.key }) {
      lines.append("  left out: \(number), \(reason)")
    }
    for (reason, number) in undecided.sorted(by: { $0.key < $1.key }) {
      lines.append("  \(number) \(number == 1 ? "entry" : "entries") \(reason)")
    }
    return lines + examples.map { "    \($0)" }
  }
}
