internal import ArgumentParser
internal import Foundation
internal import Press
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

extension SchemaSubject: ExpressibleByArgument {}
