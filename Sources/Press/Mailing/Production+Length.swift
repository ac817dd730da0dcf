internal import Definitions
internal import Delivery
package import Diagnostics
internal import Document
internal import Renderers

/// How much of a briefing a message can say, as mail programs cut off what is longer.
package enum MessageLength: Sendable, Hashable {
  /// All that its definition asks for.
  case whole
  /// Its tables with so many rows at most; the PDF has the rest.
  case shortened(rows: Int)
  /// Not even that: the subject and where the PDF is.
  case brief
}

extension Production {
  /// The fewest rows of a table that are worth showing.
  private static let fewestRows = 5
  /// Bytes that the names of pictures add when a message is composed.
  private static let reserve = 4_000

  /// How much of it a message says.
  package func messageLength() throws -> MessageLength {
    func fits(_ rows: Int?) throws -> Bool {
      let html = try mailBody(closing: .attached, rows: rows).html
      return html.utf8.count <= MessageComposer.largestHTML - Self.reserve
    }
    if try fits(nil) { return .whole }
    let counts = briefing.message.parts.map { part in
      if case .table(let table) = part { table.rows.count } else { 0 }
    }
    var fewest = Self.fewestRows
    var most = counts.max() ?? 0
    guard fewest < most, try fits(fewest) else { return .brief }
    // The most rows that fit lie between the two.
    while most - fewest > 1 {
      let middle = (fewest + most) / 2
      if try fits(middle) { fewest = middle } else { most = middle }
    }
    return .shortened(rows: fewest)
  }

  /// A warning where the message of a desk that sends any cannot say all that is asked for.
  package func messageWarnings() throws -> [Diagnostic] {
    guard preparation.mail != nil else { return [] }
    let change: String
    switch try messageLength() {
    case .whole: return []
    case .shortened(let rows):
      change = "its tables end after \(rows) rows with a pointer to the PDF, which is attached"
    case .brief: change = "it says its subject and where the PDF is, which is attached"
    }
    let bytes = try mailBody(closing: .attached).html.utf8.count
    return [
      Diagnostic(
        .warning, area: .definition, code: "long-message",
        message: "the message is longer than mail programs show, \(bytes) bytes of HTML: \(change)",
        hint: "name fewer parts under `email`, or take fewer rows into its tables",
        location: preparation.definition.email.location
          ?? SourceLocation(file: preparation.definitionPath))
    ]
  }
}
