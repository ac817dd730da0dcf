internal import Diagnostics
internal import Document
internal import Fields

/// The declared keys of a block: exactly one that names its kind, and those every block may have.
enum BlockFields {
  /// A block of a definition.
  static let type: FieldType<BlockDefinition> = .custom(
    "block",
    schema: .named(
      "block",
      .choice(one: kinds.map(\.declaration) + [include.declaration], with: commonDeclarations))
  ) { value, _, findings in
    guard
      let reader = MappingReader(value, shape: "block", fields: declarations, findings)
    else { return nil }
    reader.reportKeys()
    let rule = emptyRule(reader)
    guard let (kind, key) = kind(reader) else { return nil }
    return BlockDefinition(
      kind: kind, minRows: max(1, rule.minRows), maxAge: rule.maxAge,
      whenEmpty: rule.whenEmpty ?? (kind.showsRecords ? .adapt : .omit),
      emptyText: rule.emptyText, key: key)
  }

  /// What every block may say of too few or too old records.
  private struct EmptyRule: Sendable {
    var minRows: Int
    var maxAge: Int?
    var whenEmpty: WhenEmpty?
    var emptyText: LocalizedTemplate?
  }

  private static func emptyRule(_ reader: MappingReader) -> EmptyRule {
    EmptyRule(
      minRows: reader.value(
        "min-rows", .integer, default: 1,
        help: "How many rows there must be to show the block."),
      maxAge: reader.value(
        "max-age", .age,
        help: "How old its newest record may be on the edition's day: `400 days`."),
      whenEmpty: reader.value(
        "when-empty", .choice(of: WhenEmpty.self),
        defaultText: "adapt for blocks that show records, omit for others",
        help: "What happens when there is too little or it is too old: adapt, note, omit or fail."),
      emptyText: reader.value(
        "empty-text", .template, help: "What is said then, instead of the standing sentence."))
  }

  /// How a kind of block is read from the value of its key.
  private struct Kind: Sendable {
    var declaration: FieldDeclaration
    var read: @Sendable (MappingReader) -> BlockKind?

    init<Value>(_ field: Field<Value>, _ make: @escaping @Sendable (Value) -> BlockKind) {
      declaration = field.declaration
      read = { reader in reader.require(field).map(make) }
    }

    init(
      _ field: Field<LocalizedTemplate>,
      orNothing make: @escaping @Sendable (LocalizedTemplate?) -> BlockKind
    ) {
      declaration = field.declaration
      declaration.schema = .anyOf([.nothing, field.type.schema])
      read = { reader in reader.has(field.name) ? reader.value(field).map(make) : make(nil) }
    }
  }

  private static let kinds: [Kind] = [
    Kind(Field("text", .template, help: "Markdown with placeholders.")) { .text($0) },
    Kind(
      Field(
        "key-figures", .list(of: .record(BlockShapes.keyFigure)),
        help: "Figures in a strip: the first four that have a number.")
    ) { .keyFigures($0) },
    Kind(Field("chart", .record(BlockShapes.chart), help: "A chart.")) { .chart($0) },
    Kind(Field("table", .record(BlockShapes.table), help: "A table.")) { .table($0) },
    Kind(Field("timeline", .record(BlockShapes.timeline), help: "Dated lines.")) {
      .timeline($0)
    },
    Kind(Field("list", .record(BlockShapes.list), help: "A list of sentences.")) { .list($0) },
    Kind(
      Field("dispatches", .record(BlockShapes.dispatches), help: "Dispatches, newest first.")
    ) { .dispatches($0) },
    Kind(
      Field(
        "assessments", .record(BlockShapes.assessments), help: "The desk's conclusions.")
    ) { .assessments($0) },
    Kind(
      Field(
        "changes", .record(BlockShapes.changes), help: "What is new since the last edition.",
        since: "0.2")
    ) { .changes($0) },
    Kind(Field("notes", .template, help: "Markdown with placeholders, set small.")) {
      .notes($0)
    },
    Kind(Field("callout", .record(BlockShapes.callout), help: "A set-off panel.")) {
      .callout($0)
    },
    Kind(Field("columns", columns, help: "Blocks in columns of equal width.")) { .columns($0) },
    Kind(
      Field("page-break", .template, help: "A new page; it needs no value."),
      orNothing: { _ in .pageBreak }),
    Kind(
      Field("contents", .template, help: "The contents, with another title if one is given."),
      orNothing: { .contents($0) }),
    Kind(
      Field(
        "list-of-figures", .template, help: "The figures with their pages; its value is a title."),
      orNothing: { .captions(.figures, $0) }),
    Kind(
      Field(
        "list-of-tables", .template, help: "The tables with their pages; its value is a title."),
      orNothing: { .captions(.tables, $0) }),
    Kind(
      Field("sources", .template, help: "The numbered sources; it needs no value."),
      orNothing: { _ in .sources }),
  ]

  static let declarations = kinds.map(\.declaration) + commonDeclarations

  /// The keys every block may have.
  private static let commonDeclarations = Shape("block", make: emptyRule).fields

  private static func kind(_ reader: MappingReader) -> (BlockKind, YAMLText)? {
    let found = kinds.compactMap { kind in
      reader.key(kind.declaration.name).map { (kind, $0) }
    }
    let names = kinds.map(\.declaration.name).joined(separator: ", ")
    guard let (kind, key) = found.first else {
      reader.findings.add(
        reader.mapping.diagnostic(
          code: "no-kind", message: "a block needs one key that says what it is",
          hint: "the kinds are \(names)"))
      return nil
    }
    for (_, other) in found.dropFirst() {
      reader.findings.add(
        other.diagnostic(
          code: "two-kinds",
          message: "a block is one thing, not both `\(key.text)` and `\(other.text)`",
          hint: "begin a new block with `- \(other.text):`"))
    }
    let read = kind.read(reader)
    return found.count == 1 ? read.map { ($0, key) } : nil
  }

  /// Columns hold blocks; read at run time because a block is declared by itself.
  private static let columns: FieldType<ColumnsDefinition> = .custom(
    "columns", schema: .object(BlockShapes.columns(of: inner).fields)
  ) { value, _, findings in
    BlockShapes.columns(of: type).read(value, findings)
  }

  /// Stands for a block inside a block where only its declaration is wanted.
  private static let inner: FieldType<BlockDefinition> = .custom(
    "block", schema: .reference("block")
  ) { _, _, _ in nil }

  /// A name in small letters, digits and hyphens, with its place.
  static let locatedIdentifier: FieldType<YAMLText> = .custom(
    "id", schema: identifier.schema
  ) { value, label, findings in
    guard identifier.read(value, label, findings) != nil else { return nil }
    return value.text
  }

  /// A name in small letters, digits and hyphens.
  static let identifier = FieldType<String>(
    "id", schema: .string(pattern: "^[a-z][a-z0-9-]*$")
  ) { (text) throws(FieldProblem) in
    if isIdentifier(text) { return text }
    throw FieldProblem(
      code: "bad-id", "is not an id", hint: "write small letters, digits and hyphens")
  }
}

extension BlockFields {
  /// Whether a text is a name in small letters, digits and hyphens.
  static func isIdentifier(_ text: String) -> Bool {
    text.first.map { ("a"..."z").contains($0) } ?? false
      && text.allSatisfy { ("a"..."z").contains($0) || ("0"..."9").contains($0) || $0 == "-" }
  }

  /// What stands in place of a block, and of a section: the items of another file.
  static let include = Field(
    "include", .text, help: "A file inside the desk with a list of what stands here.",
    since: "0.2")
}

extension FieldType where Value == Int {
  /// A number of days, written `400 days`.
  static var age: FieldType<Int> {
    FieldType("age", schema: .string(pattern: "^[0-9]+ days?$")) {
      (text) throws(FieldProblem) in
      let parts = text.split(separator: " ")
      if parts.count == 2, parts[1] == "days" || parts[1] == "day", let days = Int(parts[0]),
        days > 0
      {
        return days
      }
      throw FieldProblem(code: "bad-age", "is not a number of days", hint: "write 400 days")
    }
  }
}
