internal import Periods
public import Records

/// What the records have on something a text tells.
public struct LogFinding: Sendable, Hashable, Codable {
  /// How a record stands to the text.
  public enum Relation: String, Sendable, Hashable, Codable {
    /// It tells the same.
    case repeats
    /// It tells otherwise: another day, another number.
    case contradicts
  }

  public var relation: Relation
  /// The record's id.
  public var id: String
  /// What is the same or other, in a few words.
  public var reason: String
}

/// Holds candidates against a record set.
public struct LogComparison: Sendable {
  private let records: RecordSet

  /// A comparison with the records of a set.
  public init(_ records: RecordSet) {
    self.records = records
  }

  /// The contacts of the log that a candidate repeats, or that lie one day beside it.
  public func findings(on candidate: ContactCandidate) -> [LogFinding] {
    records.contacts.compactMap { contact in
      guard isAlike(contact, candidate), contact.dayCount < 15 else { return nil }
      if let open = candidate.date.openYear {
        guard contact.start.description.hasSuffix(open.dropFirst()) else { return nil }
        return LogFinding(
          relation: .repeats, id: contact.id, reason: "the same day in \(contact.start.year)")
      }
      guard let period = candidate.date.period, period.dayCount < 15 else { return nil }
      if contact.start <= period.end, period.start <= contact.end {
        let isHeld = (candidate.status == .held) == (contact.status == .held)
        return LogFinding(
          relation: .repeats, id: contact.id,
          reason: isHeld ? "the same day" : "the same day, there \(contact.status.rawValue)")
      }
      let gap = min(
        abs(contact.start.days(since: period.end)), abs(period.start.days(since: contact.end)))
      guard gap == 1 else { return nil }
      return LogFinding(
        relation: .contradicts, id: contact.id,
        reason: "the log has \(contact.start), the text \(period)")
    }
  }

  private func isAlike(_ contact: Contact, _ candidate: ContactCandidate) -> Bool {
    let inPerson: Set<Contact.Channel> = [.meeting, .visit, .summit]
    let channels =
      contact.channel == candidate.channel
      || inPerson.contains(contact.channel) && inPerson.contains(candidate.channel)
    let levels = candidate.level == nil || candidate.level == contact.level
    return channels && levels
  }

  /// The statements that a figure repeats, or that give another number for the same.
  public func findings(on figure: FigureCandidate) -> [LogFinding] {
    records.statements.compactMap { statement in
      guard statement.measure == figure.measure, let period = figure.period,
        statement.period == period,
        Set([statement.reporter, statement.partner]) == Set([figure.reporter, figure.partner]),
        let value = figure.value, let stated = statement.value, statement.unit == figure.unit
      else { return nil }
      let isSame = abs(stated.value - value) < max(stated.step, 1e-9) * 0.51
      return LogFinding(
        relation: isSame ? .repeats : .contradicts, id: statement.id,
        reason: "\(statement.speaker): \(stated.text) \(statement.unit)")
    }
  }
}
