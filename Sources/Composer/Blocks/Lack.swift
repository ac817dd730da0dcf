internal import Definitions
internal import Diagnostics
internal import Fields
internal import Language
internal import Periods

/// Why a block cannot be shown.
struct Lack {
  var code: String
  var message: String
  /// What the reader is told.
  var sentence: String

  /// What a block lacks by its definition; `nil` where it is enough and new enough.
  ///
  /// - Parameter hasRecords: Whether there are records of its subject at all.
  init?(
    of composed: Composed, _ definition: BlockDefinition, asOf: Day, hasRecords: Bool,
    language: BriefingLanguage
  ) {
    let name = definition.key.text
    let words = language.wording.sentences
    if composed.rows < definition.minRows {
      code = "too-few-rows"
      message =
        "`\(name)` has \(composed.rows) of the \(definition.minRows) "
        + "\(definition.minRows == 1 ? "row" : "rows") it needs"
      sentence = hasRecords ? words.tooFewToShow : words.nothingToShow
      return
    }
    guard let limit = definition.maxAge, let newest = composed.newest else { return nil }
    let age = asOf.days(since: newest)
    guard age > limit else { return nil }
    code = "stale-records"
    message = "`\(name)` shows nothing newer than \(newest), \(age) days before the edition's day"
    sentence = words.tooOld(language.notation.date(newest))
  }

  /// The same for whoever makes the briefing.
  func diagnostic(_ severity: Diagnostic.Severity, key: YAMLText) -> Diagnostic {
    var diagnostic = key.diagnostic(severity, code: code, message: message)
    // The definition is right; it is the records that fall short.
    diagnostic.area = .records
    return diagnostic
  }
}
