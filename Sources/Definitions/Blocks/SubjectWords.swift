internal import Fields

/// The words of the vocabulary that a block may be asked for.
enum SubjectWords: String, CaseIterable {
  case chart = "subject-of-a-chart"
  case form = "form-of-a-chart"
  case table = "subject-of-a-table"
  case sparkline = "subject-of-a-sparkline"

  /// The words of a vocabulary.
  func words(of vocabulary: Vocabulary) -> [String] {
    switch self {
    case .chart: vocabulary.subjects.filter { !$0.charts.isEmpty }.map(\.text)
    case .form: vocabulary.forms
    case .table: vocabulary.subjects.filter(\.isTable).map(\.text)
    case .sparkline: vocabulary.subjects.filter(\.isSparkline).map(\.text)
    }
  }

  /// One of the words; the schema has a name for them, and the vocabulary tells which they are.
  var type: FieldType<String> {
    FieldType("choice", schema: .named(rawValue, .enumeration([]))) { (text) throws(FieldProblem) in
      let words = words(of: .known)
      guard words.contains(text) else { throw FieldProblem.unknownWord(text, among: words) }
      return text
    }
  }
}
