internal import Diagnostics

/// Why a text is no value of a type, before it is known where the text stands.
public struct FieldProblem: Error, Sendable, Hashable {
  /// The diagnostic's stable code, e.g. `bad-day`.
  public var code: String
  /// The rest of a sentence that begins with the text: "is not a day".
  public var predicate: String
  /// One sentence that says what to do, where no known name is near.
  private var advice: String?
  /// The names the text could have meant.
  private var known: [String] = []
  private var name = ""
  /// The text meant, where it is only a part of the field, e.g. one item of a list.
  public var part: String?
  /// Where the part begins in the field, in characters.
  public var offset: Int
  /// What is wrong with other parts of the same text.
  var further: [FieldProblem] = []

  /// Makes a problem with the whole text.
  public init(code: String, _ predicate: String, hint: String? = nil) {
    self.code = code
    self.predicate = predicate
    advice = hint
    offset = 0
  }

  /// Makes a problem with a text that should have been one of some names; which of them is near is
  /// only asked where the problem is told.
  init(code: String, _ predicate: String, among names: [String], of text: String, hint: String?) {
    self.init(code: code, predicate, hint: hint)
    known = names
    name = text
  }

  /// The name that nobody knows, where the problem is one: a mistake of its own in every row.
  var unknownName: String? { known.isEmpty ? nil : name }

  /// One sentence that says what to do.
  public var hint: String? {
    NearMiss.of(name, in: known).map { "did you mean `\($0)`?" } ?? advice
  }

  /// The problem of a part, seen from the whole field.
  public func inPart(_ text: String, at offset: Int) -> FieldProblem {
    var problem = self
    problem.part = part ?? text
    problem.offset += offset
    return problem
  }

  /// This problem and the further ones, each on its own.
  var all: [FieldProblem] {
    var first = self
    first.further = []
    return [first] + further
  }

  /// The sentence for a field with that text.
  func message(label: String, text: String) -> String {
    "`\(label)`: `\(part ?? text)` \(predicate)"
  }
}
