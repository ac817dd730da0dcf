public import Definitions
public import Diagnostics
public import Fields

extension Vocabulary {
  /// The names of the catalogue and the subjects of charts and tables, in the order of the manual.
  public static let catalogue = Vocabulary(
    Catalogue.entries.map(\.name),
    subjects: Composer.Subject.all.map(\.known), forms: ChartForm.all.map(\.name),
    formsWithEvents: ChartForm.all.filter(\.hasEvents).map(\.name))
}

extension Definition {
  /// Reads a definition whose texts use the names of the catalogue.
  ///
  /// - Parameters:
  ///   - file: The YAML file, with `.definition` as its area and its path inside the desk.
  ///   - name: The file's name without its ending.
  ///   - desk: The folder that other files may be included from; `nil` for none.
  ///   - settings: Values for parameters.
  /// - Throws: Everything that is wrong with it.
  public static func read(
    _ file: TextFile, name: String, in desk: EnclosedFolder? = nil,
    setting settings: [ParameterSetting] = []
  ) throws(DiagnosticError) -> Definition {
    try read(file, name: name, in: desk, setting: settings, vocabulary: .catalogue)
  }

  /// The keys a definition may have, for the manual and a JSON Schema.
  public static var fields: [FieldDeclaration] { fields(with: .catalogue) }
}

extension Subject {
  /// What a definition is checked against.
  fileprivate var known: Vocabulary.Subject {
    Vocabulary.Subject(
      name, summary, charts: charts.map(\.form.name), isTable: table != nil,
      isSparkline: line != nil)
  }
}
