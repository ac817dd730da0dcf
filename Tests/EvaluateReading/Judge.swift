internal import Foundation
internal import Periods
internal import Reading
internal import Records
internal import Texts

/// Holds what is read of a text against its label.
struct Judge {
  var contacts = Score()
  var figures = Score()
  /// Every error, a line each.
  private(set) var errors: [String] = []

  /// Reads a text and compares.
  mutating func judge(_ source: SourceText, label: Label, pairs: Pairs) {
    let news = NewsText(
      source.text, language: source.language.rawValue, published: source.published?.period)
    for names in label.pairs {
      guard let pair = pairs.pair(names) else {
        errors.append("\(label.id): no pair of \(names)")
        continue
      }
      let own = label.only(names)
      judge(
        ContactReader.contacts(in: news, pair: pair), label: own,
        text: source.text + (source.address ?? ""))
      judge(FigureReader.figures(in: news, pair: pair), label: own, pair: pair, text: source.text)
    }
  }

  // MARK: Contacts

  private mutating func judge(_ read: [ContactCandidate], label: Label, text: String) {
    let read = read.filter { !$0.isOlder }
    contacts.offered += read.count
    contacts.sure += read.count(where: \.isSure)
    // What a person enters as a summit of many takes no part in the pair's log.
    let labels = label.contacts.filter { !($0.channel == "summit" && $0.participants.isEmpty) }
    contacts.labelled += labels.count
    var free = Set(read.indices)
    for wanted in labels {
      let ranked = free.sorted().map { place in
        (place, Self.fields(read[place], wanted, text))
      }
      .filter { $0.1["date"] == true || $0.1.values.count(where: { $0 }) >= 4 }
      guard
        let best = ranked.max(by: { one, two in
          one.1.values.count(where: { $0 }) < two.1.values.count(where: { $0 })
        })
      else {
        errors.append(
          "\(label.id): contact missed: \(wanted.date ?? "-") \(wanted.channel) \(wanted.level) \(wanted.status)"
        )
        continue
      }
      free.remove(best.0)
      let isRight = best.1.values.allSatisfy { $0 }
      contacts.met += 1
      for (field, isRight) in best.1 {
        contacts.fields[field, default: (0, 0)].all += 1
        if isRight { contacts.fields[field, default: (0, 0)].right += 1 }
      }
      if isRight { contacts.right += 1 }
      if read[best.0].isSure {
        if isRight {
          contacts.sureRight += 1
          contacts.sureFound += 1
        }
      }
      if !isRight {
        let wrong = best.1.filter { !$0.value }.keys.sorted().joined(separator: ", ")
        errors.append("\(label.id): contact wrong in \(wrong): \(read[best.0].line)")
      }
    }
    for place in free.sorted() {
      let mark = read[place].isSure ? "sure" : "unsure"
      errors.append("\(label.id): contact too many (\(mark)): \(read[place].line)")
    }
  }

  private static func fields(
    _ read: ContactCandidate, _ label: Label.Contact, _ text: String
  ) -> [String: Bool] {
    var fields: [String: Bool] = [:]
    fields["date"] = isDate(read.date, label, text)
    let channel = label.channel == "videoconference" ? "video" : label.channel
    fields["channel"] = read.channel.rawValue == channel
    fields["status"] = read.status.rawValue == label.status
    let level = levels[label.level] ?? label.level.replacingOccurrences(of: "_", with: "-")
    fields["level"] = read.level?.rawValue == level
    fields["participants"] = arePeople(read.participants.map(\.name), label)
    return fields
  }

  private static let levels = ["head_of_state": "leader", "head_of_government": "prime-minister"]

  private static func isDate(_ read: ReadDate, _ label: Label.Contact, _ text: String) -> Bool {
    guard let date = label.date else { return read.period == nil || read.precision == .dateline }
    guard let period = read.period else {
      // A year that the text does not have may stay open.
      let open = read.openYear ?? ""
      return !text.contains(date.prefix(4)) && open == "-" + date.dropFirst(4)
    }
    let wanted = Period(iso: label.endDate.map { "\(date)/\($0)" } ?? date)
    return wanted == period || (wanted.map { period == Period(day: $0.start) } ?? false)
  }

  private static func arePeople(_ read: [String], _ label: Label.Contact) -> Bool {
    let wanted = zip(label.participants, label.participantsAsWritten ?? label.participants)
    guard !label.participants.isEmpty else { return true }
    let surnames = read.map(NameKey.init)
    return read.count == label.participants.count
      && wanted.allSatisfy { latin, written in
        surnames.contains { $0.isAlike(NameKey(latin)) || $0.isAlike(NameKey(written)) }
      }
  }

  // MARK: Figures

  private mutating func judge(
    _ read: [FigureCandidate], label: Label, pair: Pair, text: String
  ) {
    let labels = label.figures.filter { $0.partner != "World" }
    figures.offered += read.count
    figures.sure += read.count(where: \.isSure)
    figures.labelled += labels.count
    var free = Set(read.indices)
    for wanted in labels {
      let ranked = free.sorted().map { ($0, Self.fields(read[$0], wanted, pair)) }
        .filter { $0.1["value"] == true && (wanted.value != nil || $0.1["growth"] == true) }
      guard
        let best = ranked.max(by: { one, two in
          one.1.values.count(where: { $0 }) < two.1.values.count(where: { $0 })
        })
      else {
        errors.append(
          "\(label.id): figure missed: \(wanted.line)"
        )
        continue
      }
      free.remove(best.0)
      figures.met += 1
      let isRight = best.1.values.allSatisfy { $0 }
      for (field, isRight) in best.1 {
        figures.fields[field, default: (0, 0)].all += 1
        if isRight { figures.fields[field, default: (0, 0)].right += 1 }
      }
      if isRight { figures.right += 1 }
      if read[best.0].isSure, isRight {
        figures.sureRight += 1
        figures.sureFound += 1
      }
      if !isRight {
        let wrong = best.1.filter { !$0.value }.keys.sorted().joined(separator: ", ")
        errors.append("\(label.id): figure wrong in \(wrong): \(read[best.0].line)")
      }
    }
    for place in free.sorted() {
      let mark = read[place].isSure ? "sure" : "unsure"
      errors.append("\(label.id): figure too many (\(mark)): \(read[place].line)")
    }
  }

  private static func fields(
    _ read: FigureCandidate, _ label: Label.Figure, _ pair: Pair
  ) -> [String: Bool] {
    var fields: [String: Bool] = [:]
    let name = pair.country(read.reporter)?.names["en"]
    let isTurned = name != label.reporter
    var measure = read.measure
    if isTurned, measure == "exports" {
      measure = "imports"
    } else if isTurned, measure == "imports" {
      measure = "exports"
    }
    fields["measure"] = measures[label.measure] == measure || label.measure == measure
    fields["value"] =
      label.value.map { wanted in
        guard let value = read.value, let number = wanted.number else { return false }
        return abs(value - number) < 1e-9
      } ?? (read.value == nil)
    fields["unit"] = label.unit == nil || read.unit == label.unit
    fields["period"] = read.period?.description == label.period
    fields["growth"] =
      label.growthPercent.map { wanted in
        read.growth.map { abs($0 - wanted) < 0.051 } ?? false
      } ?? (read.growth == nil)
    fields["base"] =
      label.growthBasePeriod == nil || read.base?.description == label.growthBasePeriod
    return fields
  }

  private static let measures = [
    "trade turnover": "turnover", "loan": "loans", "trade balance": "balance",
    "trade in goods and services": "goods-and-services", "investment stock": "investment-stock",
  ]
}

extension Label.Figure {
  /// The label in a line.
  var line: String {
    let level: String = value.map { "\($0) \(unit ?? "")" } ?? "-"
    let growth: String = growthPercent.map { "\($0)" } ?? "-"
    return "\(measure) \(level) \(period ?? "-") growth \(growth)"
  }
}

extension ContactCandidate {
  /// The candidate in a line.
  var line: String {
    let day = date.period?.description ?? date.openYear ?? "-"
    let names = participants.map(\.name).joined(separator: "; ")
    return
      "\(day) \(channel.rawValue) \(level?.rawValue ?? "-") \(status.rawValue) [\(names)] \(String(format: "%.2f", certainty))"
  }
}

extension FigureCandidate {
  /// The candidate in a line.
  var line: String {
    let level = value.map { "\($0) \(unit ?? "")" } ?? "-"
    return
      "\(measure) \(reporter)-\(partner) \(level) \(period?.description ?? "-") growth \(growth.map { "\($0)" } ?? "-") \(kind.rawValue) \(String(format: "%.2f", certainty))"
  }
}
