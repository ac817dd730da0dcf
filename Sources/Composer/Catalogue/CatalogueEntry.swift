internal import Definitions

/// One name that definitions may use.
struct CatalogueEntry: Sendable {
  var name: Vocabulary.Name
  /// The value from one catalogue; `nil` where it is undefined.
  var value: @Sendable (Catalogue) -> CatalogueValue?

  init(
    _ name: String, _ kind: ValueKind, _ summary: String,
    value: @escaping @Sendable (Catalogue) -> CatalogueValue?
  ) {
    self.name = Vocabulary.Name(name, kind, summary)
    self.value = value
  }
}
