internal import Composer
internal import Definitions
internal import Delivery
internal import Document
internal import Fields
internal import RecordFiles
package import Renderers

/// The YAML files that have a schema.
package enum SchemaSubject: String, CaseIterable {
  case definition, theme, desk, pair

  /// The schema as a file, e.g. `definition.schema.json`.
  package var rendition: Rendition {
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
