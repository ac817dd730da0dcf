public import Document
internal import Foundation
internal import Periods
public import Values

/// How a printed number came about, in words.
public struct Explanation: Sendable {
  public var document: BriefingDocument
  private let formula: @Sendable (Formula) -> String

  /// The numbers of a document.
  ///
  /// - Parameter formula: says a formula in the reader's language.
  public init(of document: BriefingDocument, formula: @escaping @Sendable (Formula) -> String) {
    self.document = document
    self.formula = formula
  }

  /// The numbers with this id (`n7`), or printed like this (`+4.2%`), or as a reader types them (`4,2 %`,
  /// `12.08 bn USD`); hyphens stand for minus signs and plain spaces for unbreakable ones.
  public func numbers(matching query: String) -> [PrintedNumber] {
    let wanted = Explanation.plain(query)
    let byId = document.numbers.filter { $0.id == wanted }
    guard byId.isEmpty else { return byId }
    let printed = document.numbers.filter { Explanation.plain($0.text) == wanted }
    guard printed.isEmpty, let typed = TypedNumber(query) else { return printed }
    return document.numbers.filter(typed.matches)
  }

  /// The generated sentences with this id (`s12`), or that hold these words.
  public func sentences(matching query: String) -> [Sentence] {
    let wanted = Explanation.plain(query).lowercased()
    guard !wanted.isEmpty else { return [] }
    let byId = document.sentences.filter { $0.id == wanted }
    return byId.isEmpty
      ? document.sentences.filter { Explanation.plain($0.text).lowercased().contains(wanted) }
      : byId
  }

  /// The account of every number that matches, else of every sentence that holds the words, a paragraph
  /// each; `nil` if none does.
  public func text(_ query: String) -> String? {
    let found = numbers(matching: query)
    let accounts =
      found.isEmpty
      ? sentences(matching: query).map(text(of:)) : Self.alike(found).map(text(of:))
    return accounts.isEmpty ? nil : accounts.joined(separator: "\n")
  }

  /// The account of one sentence: its words, then a line for each thing it claims, with the records that
  /// bear it.
  public func text(of sentence: Sentence) -> String {
    var lines = ["\(sentence.text) (\(sentence.id), \(sentence.place))"]
    for claim in sentence.claims {
      let terms = claim.assertion.terms.map { "\($0.name.rawValue) \($0.value.words)" }
      lines.append(
        "  claims    \(claim.assertion.relation.rawValue): \(terms.joined(separator: ", "))")
      for id in claim.evidence {
        guard let question = document.questions.first(where: { $0.id == id }) else { continue }
        let operand = question.operand.map { " for \($0.rawValue)" } ?? ""
        lines.append("  rows      \(question.file):\(question.rows)\(operand)")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Numbers that are one number printed in several places, together.
  private static func alike(_ numbers: [PrintedNumber]) -> [[PrintedNumber]] {
    var groups: [[PrintedNumber]] = []
    for number in numbers {
      if let index = groups.firstIndex(where: { $0[0].isSame(as: number) }) {
        groups[index].append(number)
      } else {
        groups.append([number])
      }
    }
    return groups
  }

  /// The account of one number: a sentence, then a line for each thing known.
  public func text(of number: PrintedNumber) -> String { text(of: [number]) }

  /// The account of one number printed in several places.
  private func text(of numbers: [PrintedNumber]) -> String {
    let number = numbers[0]
    let ids = numbers.map(\.id).joined(separator: ", ")
    let places = numbers.map(\.place).reduce(into: [String]()) { places, place in
      if !places.contains(place) { places.append(place) }
    }
    var lines = [sentence(on: number, ids: ids)]
    func line(_ name: String, _ text: String) {
      guard !text.isEmpty else { return }
      let indent = String(repeating: " ", count: max(0, 10 - name.count))
      lines.append("  \(name)\(indent)\(text)")
    }
    let subject = [number.name, number.period?.description ?? "", number.unit.name]
    line("what", subject.filter { !$0.isEmpty }.joined(separator: ", "))
    line("formula", "\(number.statistic): \(formula(number.calculation.formula))")
    line("with", given(to: number))
    line("value", value(of: number))
    line("interval", interval(of: number))
    line("disputed", number.isDisputed ? "other statements give another figure" : "")
    line("records", RecordRuns.names(of: number.records).joined(separator: ", "))
    for (index, id) in number.sources.enumerated() {
      line(index == 0 ? "sources" : "", source(id))
    }
    line("place", places.joined(separator: ", "))
    return lines.joined(separator: "\n") + "\n"
  }

  private func sentence(on number: PrintedNumber, ids: String) -> String {
    let verb: String
    switch (number.nature, number.speaker) {
    case (.stated, let speaker?): verb = "is stated by \(speaker)"
    case (.implied, let speaker?): verb = "is implied by what \(speaker) stated"
    case (let nature, let speaker?): verb = "is \(nature.rawValue), on the word of \(speaker)"
    case (let nature, nil): verb = "is \(nature.rawValue)"
    }
    return "\(number.text) (\(ids)) \(verb)."
  }

  /// The formula with its values in the places of their names, amounts in the unit printed; a long
  /// list of values by its beginning; empty for what is no arithmetic.
  private func given(to number: PrintedNumber) -> String {
    let calculation = number.calculation
    let scale = number.rounding.scale
    if let filled = calculation.filled(amountsIn: Double(scale?.factor ?? 1)) {
      return formula(filled) + (scale.map { ", in \($0.words)" } ?? "")
    }
    let names = calculation.given.map(\.operand).reduce(into: [Formula.Operand]()) { names, name in
      if !names.contains(name) { names.append(name) }
    }
    return names.map { name in
      let values = calculation.given.filter { $0.operand == name }.map(\.value)
      let shown = values.prefix(Calculation.mostWrittenOut).map { JSONValue.number($0).text }
      let rest = values.count - shown.count
      return "\(formula(.operand(name))) \(shown.joined(separator: ", "))"
        + (rest > 0 ? " and \(rest) more" : "")
    }.joined(separator: "; ")
  }

  private func value(of number: PrintedNumber) -> String {
    guard let value = number.value else { return "" }
    let shown = Self.text(of: value, as: number)
    switch number.rounding {
    case .noValue: return shown
    case .inWords: return "\(shown), printed in words"
    case .decimals(let count, let scale):
      let decimals = "printed with \(Rounding.decimals(count).name)"
      return "\(shown), \(decimals)" + (scale.map { ", in \($0.words)" } ?? "")
    }
  }

  private func interval(of number: PrintedNumber) -> String {
    let kind = number.interval.map { " (\($0.kind.name))" } ?? ""
    let lower = number.interval?.lower.map { Self.text(of: $0, as: number) }
    let upper = number.interval?.upper.map { Self.text(of: $0, as: number) }
    switch (lower, upper) {
    case (let lower?, let upper?): return "\(lower) to \(upper)\(kind)"
    case (let lower?, nil): return "\(lower) or more\(kind)"
    case (nil, let upper?): return "\(upper) or less\(kind)"
    case (nil, nil): return ""
    }
  }

  /// A value in the unit that the number is printed in, to fifteen digits, so that no binary remainder
  /// shows.
  private static func text(of value: Double, as number: PrintedNumber) -> String {
    let scaled = value / Double(number.rounding.scale?.factor ?? 1)
    return JSONValue.number(Double(String(format: "%.15g", scaled)) ?? scaled).text
  }

  private func source(_ id: String) -> String {
    guard let source = document.sources.first(where: { $0.id == id }) else { return id }
    let address = source.address.map { ", \($0)" } ?? ""
    return "[\(source.number)] \(source.text)\(address)"
  }

  /// Text as one would type it.
  static func plain(_ text: String) -> String {
    String(
      text.map { character in
        switch character {
        case "\u{2212}", "\u{2013}": "-"
        case "\u{A0}", "\u{202F}", "\u{2009}": " "
        default: character
        }
      })
  }
}

extension PrintedNumber {
  /// Whether another one says the same by the same records, in another place.
  fileprivate func isSame(as other: PrintedNumber) -> Bool {
    text == other.text && statistic == other.statistic && period == other.period
      && value == other.value && unit == other.unit && speaker == other.speaker
      && nature == other.nature && rounding == other.rounding && interval == other.interval
      && isDisputed == other.isDisputed && sources == other.sources && records == other.records
  }
}

extension Rounding.Scale {
  /// As people say it, e.g. `bn USD`.
  fileprivate var words: String {
    switch factor {
    case 1_000_000_000: "bn \(currency)"
    case 1_000_000: "mn \(currency)"
    case 1000: "thousand \(currency)"
    default: factor == 1 ? currency : name
    }
  }
}

extension Assertion.Value {
  /// As it stands in a line.
  fileprivate var words: String {
    switch self {
    case .text(let text): text
    case .number(let number): JSONValue.number(number).text
    case .texts(let texts): texts.joined(separator: " ")
    }
  }
}
