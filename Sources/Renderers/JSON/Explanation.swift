public import Document

/// How a printed number came about, in words.
public struct Explanation: Sendable {
  public var document: BriefingDocument

  public init(of document: BriefingDocument) {
    self.document = document
  }

  /// The numbers with this id (`n7`), or printed like this (`+4.2%`); hyphens stand for minus signs
  /// and plain spaces for unbreakable ones.
  public func numbers(matching query: String) -> [PrintedNumber] {
    let wanted = Explanation.plain(query)
    let byId = document.numbers.filter { $0.id == wanted }
    return byId.isEmpty
      ? document.numbers.filter { Explanation.plain($0.text) == wanted } : byId
  }

  /// The account of every number that matches, a paragraph each; `nil` if none does.
  public func text(_ query: String) -> String? {
    let found = numbers(matching: query)
    return found.isEmpty ? nil : found.map(text(of:)).joined(separator: "\n")
  }

  /// The account of one number: a sentence, then a line for each thing known.
  public func text(of number: PrintedNumber) -> String {
    var lines = [sentence(on: number)]
    func line(_ name: String, _ text: String) {
      guard !text.isEmpty else { return }
      let indent = String(repeating: " ", count: max(0, 10 - name.count))
      lines.append("  \(name)\(indent)\(text)")
    }
    let subject = [number.name, number.period ?? "", number.unit]
    line("what", subject.filter { !$0.isEmpty }.joined(separator: ", "))
    line(
      "formula",
      [number.formula, number.formulaText].filter { !$0.isEmpty }.joined(
        separator: ": "))
    line("value", value(of: number))
    line("interval", interval(of: number))
    line("disputed", number.isDisputed ? "other statements give another figure" : "")
    line("records", number.records.joined(separator: ", "))
    for (index, id) in number.sources.enumerated() {
      line(index == 0 ? "sources" : "", source(id))
    }
    line("place", number.place)
    return lines.joined(separator: "\n") + "\n"
  }

  private func sentence(on number: PrintedNumber) -> String {
    let verb: String
    switch (number.nature, number.speaker) {
    case ("stated", let speaker?): verb = "is stated by \(speaker)"
    case ("implied", let speaker?): verb = "is implied by what \(speaker) stated"
    case (let nature, let speaker?): verb = "is \(nature), on the word of \(speaker)"
    case (let nature, nil): verb = "is \(nature)"
    }
    return "\(number.text) (\(number.id)) \(verb)."
  }

  private func value(of number: PrintedNumber) -> String {
    guard let value = number.value else { return "" }
    let rounding = number.rounding.isEmpty ? "" : ", printed with \(number.rounding)"
    return JSONValue.number(value).text + rounding
  }

  private func interval(of number: PrintedNumber) -> String {
    let kind = number.intervalKind.isEmpty ? "" : " (\(number.intervalKind))"
    let lower = number.lower.map { JSONValue.number($0).text }
    let upper = number.upper.map { JSONValue.number($0).text }
    switch (lower, upper) {
    case (let lower?, let upper?): return "\(lower) to \(upper)\(kind)"
    case (let lower?, nil): return "\(lower) or more\(kind)"
    case (nil, let upper?): return "\(upper) or less\(kind)"
    case (nil, nil): return ""
    }
  }

  private func source(_ id: String) -> String {
    guard let source = document.sources.first(where: { $0.id == id }) else { return id }
    let address = source.address.map { ", \($0)" } ?? ""
    return "[\(source.number)] \(source.text)\(address)"
  }

  /// Text as one would type it.
  private static func plain(_ text: String) -> String {
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
