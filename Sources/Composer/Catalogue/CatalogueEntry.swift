/// One name that definitions may use.
struct CatalogueEntry: Sendable {
  /// As written in a definition, e.g. `trade.turnover.latest`.
  var name: String
  var kind: CatalogueKind
  /// What it is, in one line for the manual.
  var summary: String
  /// The value from one catalogue; `nil` where it is undefined.
  var value: @Sendable (Catalogue) -> CatalogueValue?

  init(
    _ name: String, _ kind: CatalogueKind, _ summary: String,
    value: @escaping @Sendable (Catalogue) -> CatalogueValue?
  ) {
    self.name = name
    self.kind = kind
    self.summary = summary
    self.value = value
  }
}
