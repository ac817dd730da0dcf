internal import ArgumentParser
internal import Composer
internal import Definitions
internal import Delivery
internal import Document
internal import Fields
internal import Foundation
internal import RecordFiles
internal import Renderers

/// `briefing schema`: the JSON Schema that gives an editor completion and help.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print the JSON Schema of a definition, a theme, a desk.yaml or a pair.yaml.",
    discussion: """
      An editor with a YAML language server completes keys and shows their help while you write. \
      The first line of a file names its schema:

        # yaml-language-server: $schema=definition.schema.json

        briefing schema definition > layouts/definition.schema.json
        briefing schema theme > layouts/theme.schema.json
        briefing schema desk > layouts/desk.schema.json
        briefing schema pair > layouts/pair.schema.json
      """)

  @Argument(
    help: "What the file is: \(SchemaSubject.allCases.map(\.rawValue).joined(separator: ", ")).")
  var subject: SchemaSubject

  func run() {
    FileHandle.standardOutput.write(Data(subject.rendition.bytes))
  }
}

/// The YAML files that have a schema.
enum SchemaSubject: String, ExpressibleByArgument, CaseIterable {
  case definition, theme, desk, pair

  /// The schema as a file, e.g. `definition.schema.json`.
  var rendition: Rendition {
    SchemaRenderer(allowsParameters: self == .definition).render(
      name: rawValue, title: title, fields: fields)
  }

  private var title: String {
    switch self {
    case .definition: "What a briefing holds: a file of layouts/"
    case .theme: "How briefings look: a file of layouts/themes/"
    case .desk: "Who publishes, and from which records: desk.yaml"
    case .pair: "The two countries of a record set: pair.yaml"
    }
  }

  private var fields: [FieldDeclaration] {
    switch self {
    case .definition: Definition.fields
    case .theme: Theme.fields
    case .desk: Self.deskFields
    case .pair: RecordFormat.all.first { $0.file == "pair.yaml" }?.fields ?? []
    }
  }

  /// The keys of a desk; those it leaves to its runs as these declare them.
  private static var deskFields: [FieldDeclaration] {
    Desk.fields.map { field in RunSettings.fields.first { $0.name == field.name } ?? field }
  }
}
