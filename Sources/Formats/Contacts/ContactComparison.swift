package import Periods
package import Records

/// How the contacts of a file stand to those of a record set. What the desk has confirmed, or has from
/// elsewhere, no file takes back.
package struct ContactComparison: Sendable {
  /// What is to be written.
  package private(set) var changes: [ContactChange] = []
  private var unchanged = 0
  private var confirmed = 0
  private var elsewhere = 0
  private var counts = (new: 0, revised: 0, closed: 0)
  private var shown: [String] = []
  private static let shownLimit = 10

  /// - Parameters:
  ///   - records: The record set.
  ///   - day: From which day the file counts.
  ///   - name: The mapping's name, with which ids of its contacts begin.
  ///   - series: The ids of earlier imports by the same mapping.
  package init(
    _ survey: ContactSurvey, _ records: RecordSet, on day: Day, name: String, series: Set<String>
  ) {
    let own = records.contacts.filter { contact in
      contact.importedFrom.map { series.contains(ImportOrigin.id(in: $0)) } ?? false
    }
    var met: Set<String> = []
    let taken = Set(records.contacts.map(\.id))
    for draft in survey.drafts {
      let base = Self.id(of: draft.key, name)
      guard met.insert(base).inserted else { continue }
      let versions = own.filter { $0.id == base || $0.id.hasPrefix(base + "-") }
      if let known = versions.last(where: { $0.counts(on: day) }) {
        compare(draft, with: known, id: "\(base)-\(versions.count + 1)")
      } else if versions.isEmpty, Self.isKnown(draft, in: records.contacts, but: own) {
        elsewhere += 1
      } else if draft.status != .cancelled || !versions.isEmpty {
        counts.new += 1
        let id = versions.isEmpty && !taken.contains(base) ? base : "\(base)-\(versions.count + 1)"
        changes.append(.added(draft, id: id))
      }
    }
    close(own, survey, met, on: day, name)
  }

  /// Whether the set holds all of it already.
  package var isNothingNew: Bool { changes.isEmpty }

  /// The numbers of what is written.
  package var written: (new: Int, revised: Int, closed: Int) { counts }

  /// What a person is shown.
  package var lines: [String] {
    let named = [
      (counts.new, "new"), (unchanged, "unchanged"), (counts.revised, "revised"),
      (counts.closed, "no longer there"), (confirmed, "confirmed by the desk, and kept"),
      (elsewhere, "recorded already from elsewhere"),
    ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    return [named.isEmpty ? "no contacts" : named.joined(separator: ", ")]
      + shown.map { "  " + $0 }
  }

  private mutating func compare(_ draft: ContactDraft, with known: Contact, id: String) {
    guard known.status != .held else {
      confirmed += 1
      return
    }
    let changed = Self.differences(of: draft, from: known)
    guard !changed.isEmpty else {
      unchanged += 1
      return
    }
    counts.revised += 1
    show("\(known.id): \(changed.joined(separator: "; "))")
    changes.append(.revised(line: known.origin.line, draft, id: id))
  }

  /// Plans that are no longer in a file that reaches over their days.
  private mutating func close(
    _ own: [Contact], _ survey: ContactSurvey, _ met: Set<String>, on day: Day, _ name: String
  ) {
    let days = survey.drafts.map(\.start.start)
    guard let first = days.min(), let last = days.max() else { return }
    for contact in own where contact.status == .planned && contact.counts(on: day) {
      guard !met.contains(where: { contact.id == $0 || contact.id.hasPrefix($0 + "-") }),
        contact.id.hasPrefix(name + "-"), (first...last).contains(contact.start)
      else { continue }
      counts.closed += 1
      show("\(contact.id): \(contact.start) no longer in the file")
      changes.append(.closed(line: contact.origin.line))
    }
  }

  private mutating func show(_ line: String) {
    if shown.count < Self.shownLimit { shown.append(line) }
  }

  private static func differences(of draft: ContactDraft, from known: Contact) -> [String] {
    let pairs: [(String, String)] = [
      ("\(known.start)", "\(draft.start.start)"),
      ("\(known.end)", "\(draft.end ?? draft.start.end)"),
      (known.channel.rawValue, draft.channel.rawValue),
      (known.status.rawValue, draft.status.rawValue),
      (known.place ?? "", ContactText.line(draft.place)),
      (known.summary ?? "", ContactText.line(draft.title)),
      (
        known.participants.map(\.name).sorted().joined(separator: ", "),
        draft.people.sorted().joined(separator: ", ")
      ),
    ]
    return pairs.filter { $0.0 != $0.1 }.map { "\($0.0) -> \($0.1)" }
  }

  /// Whether the desk has a contact of the same people on one of its days.
  private static func isKnown(
    _ draft: ContactDraft, in contacts: [Contact], but own: [Contact]
  ) -> Bool {
    let ids = Set(own.map(\.id))
    let days = draft.start.start...(draft.end ?? draft.start.end)
    return contacts.contains { contact in
      !ids.contains(contact.id) && days.overlaps(contact.start...contact.end)
        && Set(contact.participants.map(\.name)).isSuperset(of: draft.people)
    }
  }

  /// An id that is the same for the same entry of any file: FNV-1a of its key.
  private static func id(of key: String, _ name: String) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in key.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    let digits = String(hash, radix: 16)
    return "\(name)-" + String(repeating: "0", count: 16 - digits.count) + digits
  }
}

/// Texts of foreign files as a row of a table holds them.
package enum ContactText {
  /// A text on one line, blanks once, without what only machines see, at most 300 characters.
  package static func line(_ text: String) -> String {
    let plain = text.unicodeScalars.map { scalar in
      scalar.properties.isWhitespace || scalar.value < 0x20 || scalar.value == 0x7F
        ? " " : Character(scalar)
    }
    // Marks of citations, as encyclopedias have them.
    let words = String(plain).replacing(#/\[\d{1,4}\]/#, with: " ").split(separator: " ")
    return String(words.joined(separator: " ").prefix(300))
  }
}
