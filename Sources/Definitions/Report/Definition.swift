public import Diagnostics
package import Document
internal import Drawing
public import Fields
internal import Language
public import Periods
package import Values

/// What a briefing is to hold: a file of `layouts/`, read and checked. It never names its records.
public struct Definition: Sendable {
  /// The file's name without `.yaml`, e.g. `weekly`.
  public let name: String
  /// The language the briefing is written in, BCP 47.
  public private(set) var language: String
  /// What one edition covers.
  public let rhythm: Rhythm
  package let paper: Paper
  /// The most pages it may have; `nil` for no limit of its own.
  package let pages: Int?
  /// How many seconds setting the pages may take.
  package let timeLimit: Int
  /// The theme it names, to look up and to point at; `nil` for the standing one.
  package let themeText: YAMLText?
  /// The theme's look, on any paper.
  package var dress = Theme.gazette
  /// Whether headings carry numbers: 1, 1.1.
  package let numbersHeadings: Bool
  package let chartData: ChartDataPlace
  /// What counts as one contact.
  package let countingUnit: CountingUnit
  package let title: LocalizedTemplate?
  package let kicker: LocalizedTemplate?
  package let lead: LocalizedTemplate?
  package let runningTitle: LocalizedTemplate?
  package let cover: [BlockDefinition]
  package let sections: [SectionDefinition]
  /// Values that were left open, as they are set for this run.
  public internal(set) var parameters: [Parameter] = []
  /// The files that were included, in the order of reading.
  public internal(set) var includedFiles: [TextFile] = []
  /// What is worth saying of its texts, though it can be composed.
  public internal(set) var warnings: [Diagnostic] = []
  package let email: EmailDefinition

  /// Reads a definition.
  ///
  /// - Parameters:
  ///   - file: The YAML file, with `.definition` as its area and its path inside the desk.
  ///   - name: The file's name without its ending.
  ///   - desk: The folder that other files may be included from; `nil` for none.
  ///   - settings: Values for parameters.
  ///   - vocabulary: The names it may use.
  /// - Throws: Everything that is wrong with it.
  public static func read(
    _ file: TextFile, name: String, in desk: EnclosedFolder? = nil,
    setting settings: [ParameterSetting] = [], vocabulary: Vocabulary
  ) throws(DiagnosticError) -> Definition {
    let findings = Findings()
    var inclusion = desk.map { Inclusion(in: $0, findings) }
    var definition: Definition?
    if let written = YAMLValue.read(file, findings) {
      let root = inclusion?.filled(written) ?? written
      let parameters = ParameterFields.parameters(of: root, set: settings, findings)
      let known = Dictionary(parameters.map { ($0.name, $0) }) { first, _ in first }
      definition = Parameter.$known.withValue(known) {
        Vocabulary.$known.withValue(vocabulary) {
          DefinitionFields.shape(name: name).read(root, findings)
        }
      }
      definition?.parameters = parameters
      definition?.includedFiles = inclusion?.files ?? []
    }
    try findings.throwIfErrors()
    guard var definition else { throw DiagnosticError(findings.sorted) }
    definition.warnings = findings.sorted
    return definition
  }

  /// The languages a briefing can be written in, BCP 47.
  public static var languages: [String] { Languages.known.codes }

  /// The same definition for a briefing in one of `languages`.
  public func written(in language: String) -> Definition {
    var copy = self
    copy.language = language
    return copy
  }

  /// The keys a definition may have, for the manual and a JSON Schema.
  ///
  /// - Parameter vocabulary: The names it may use.
  public static func fields(with vocabulary: Vocabulary) -> [FieldDeclaration] {
    DefinitionFields.declarations.map { field in
      var field = field
      field.schema = field.schema.defining(
        FieldType<QuantityName>.schemaName, as: .enumeration(vocabulary.quantities))
      for words in SubjectWords.allCases {
        field.schema = field.schema.defining(
          words.rawValue, as: .enumeration(words.words(of: vocabulary)))
      }
      return field
    }
  }

  package var theme: Theme {
    switch paper {
    case .a4: dress
    case .letter: dress.onLetter
    }
  }
}

/// The sheet pages are made for.
package enum Paper: String, Sendable, Hashable, CaseIterable {
  case a4 = "A4"
  case letter = "Letter"
}

/// One section as a definition asks for it.
package struct SectionDefinition: Sendable {
  package var id: String
  package var title: LocalizedTemplate
  /// The sentence that gives what the section finds.
  package var finding: LocalizedTemplate?
  package var startsPage: Bool
  package var blocks: [BlockDefinition]
  /// The id in the file, to point at.
  package var idText: YAMLText
}
