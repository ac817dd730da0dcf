internal import Addresses
internal import Diagnostics
internal import Encodings
internal import Fields
internal import Formats
internal import Records

/// What the imports of one kind of file remember: `imports/NAME.yaml` of a record set, written by
/// the first of them, the owner's to change.
struct ImportMapping: Sendable, Hashable {
  /// The file's name without its ending.
  var name: String
  /// The format's id.
  var format: String
  /// Who publishes it.
  var publisher: String
  /// What its source is called.
  var title: String
  /// How far it can be trusted.
  var grade: Source.Grade
  /// Where it is published.
  var address: String?
  /// How a text's characters are bytes; `nil` finds it out each time.
  var encoding: TextEncoding?
  /// Which candidates are meant of rows that may count the same trade twice.
  var choice = TotalsChoice()
  /// What is said of values that the file leaves open.
  var told = StatedTerms()
  /// The names of a sheet's columns by what they hold.
  var columns: [SheetColumns.Meaning: String] = [:]

  /// The mapping that a first import of a format writes.
  init(name: String, of format: ImportFormat) {
    self.name = name
    self.format = format.id
    publisher = format.publisher
    title = format.name
    grade = format.grade
  }

  /// Reads a mapping.
  ///
  /// - Throws: Everything that is wrong with the file.
  init(_ file: TextFile, name: String) throws(DiagnosticError) {
    let findings = Findings()
    let mapping = YAMLValue.read(file, findings)
      .flatMap { MappingFields.shape(named: name).read($0, findings) }
    try findings.throwIfErrors()
    guard let mapping else { throw DiagnosticError(findings.sorted) }
    self = mapping
  }

  init(
    name: String, format: String, publisher: String, title: String, grade: Source.Grade
  ) {
    self.name = name
    self.format = format
    self.publisher = publisher
    self.title = title
    self.grade = grade
  }

  /// The file's text.
  var text: String {
    var lines = [
      "# What `briefing import` remembers of this kind of file; yours to change: docs/imports.md.",
      "format: \(format)", "publisher: \(Self.quoted(publisher))",
      "title: \(Self.quoted(title))", "grade: \(grade.rawValue)",
    ]
    if let address { lines.append("address: \(Self.quoted(address))") }
    if let encoding { lines.append("encoding: \(encoding.rawValue)") }
    if !choice.texts.isEmpty {
      lines.append("# Rows that may count the same trade twice: which are meant.")
      lines.append("take: [\(choice.texts.map(Self.quoted).joined(separator: ", "))]")
    }
    if !told.said.isEmpty { lines.append("# What the file does not say of its values.") }
    if let currency = told.currency { lines.append("currency: \(currency)") }
    if let scale = told.scale { lines.append("scale: \(scale)") }
    if let valuation = told.valuation { lines.append("valuation: \(valuation.rawValue)") }
    if let reporter = told.reporter { lines.append("reporter: \(reporter)") }
    if let partner = told.partner { lines.append("partner: \(partner)") }
    if let zone = told.zone { lines.append("zone: \(Self.quoted(zone))") }
    if let channel = told.channel { lines.append("channel: \(channel.rawValue)") }
    if let status = told.status { lines.append("status: \(status.rawValue)") }
    if let decimal = told.decimal { lines.append("decimal: \(decimal.rawValue)") }
    if !columns.isEmpty {
      lines.append("# What the sheet's columns hold.")
      lines.append("columns:")
      for meaning in SheetColumns.Meaning.allCases {
        if let name = columns[meaning] {
          lines.append("  \(meaning.rawValue): \(Self.quoted(name))")
        }
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A text as YAML has it between double quotes.
  private static func quoted(_ text: String) -> String {
    let escaped = text.unicodeScalars.map { scalar in
      switch scalar {
      case "\"", "\\": "\\\(scalar)"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F: " "
      default: String(scalar)
      }
    }
    return "\"\(escaped.joined())\""
  }
}

/// The declared keys of a mapping.
private enum MappingFields {
  static func shape(named name: String) -> Shape<ImportMapping> {
    Shape("import") { reader -> ImportMapping? in
      let format = reader.value(
        "format", .choice(of: ImportFormat.ids), required: true, help: "The files' format.")
      let publisher = reader.value("publisher", .text, required: true, help: "Who publishes them.")
      let title = reader.value("title", .text, required: true, help: "What a source is called.")
      let grade = reader.value(
        "grade", .choice(of: Source.Grade.self), required: true, help: "How far it is trusted.")
      let address = reader.value("address", .text, help: "Where it is published.")
      let encoding = reader.value(
        "encoding", .choice(of: TextEncoding.self), help: "How characters are bytes.")
      let choice = reader.value("take", .totals, help: "Which of several candidates are meant.")
      let told = terms(reader)
      let columns = reader.value("columns", .record(columns), help: "What a sheet's columns hold.")
      guard let format, let publisher, let title, let grade else { return nil }
      var mapping = ImportMapping(
        name: name, format: format, publisher: publisher, title: title, grade: grade)
      mapping.address = address
      mapping.encoding = encoding
      mapping.choice = choice ?? TotalsChoice()
      mapping.told = told
      mapping.columns = columns ?? [:]
      return mapping
    }
  }

  private static func terms(_ reader: MappingReader) -> StatedTerms {
    StatedTerms(
      currency: reader.value("currency", .text, help: "The currency of all values."),
      scale: reader.value(
        "scale", .choice(of: ["0", "3", "6", "9"]), help: "The power of ten of all values."
      ).flatMap { Int($0) },
      valuation: reader.value(
        "valuation", .choice(of: TradeFlow.Valuation.self), help: "How goods are valued."),
      reporter: reader.value("reporter", .text, help: "Who reports."),
      partner: reader.value("partner", .text, help: "With whom."),
      zone: reader.value("zone", .text, help: "In which zone moments of UTC are days."),
      channel: reader.value(
        "channel", .choice(of: Contact.Channel.self),
        help: "How people meet where an entry does not say."),
      status: reader.value(
        "status", .choice(of: Contact.Status.self),
        help: "What became of contacts where a row does not say."),
      decimal: reader.value(
        "decimal", .choice(of: StatedTerms.DecimalMark.self),
        help: "What stands before decimals where no number tells."))
  }

  /// The names of columns by what they hold.
  private static let columns = Shape("columns") { reader -> [SheetColumns.Meaning: String]? in
    var names: [SheetColumns.Meaning: String] = [:]
    for meaning in SheetColumns.Meaning.allCases {
      names[meaning] = reader.value(
        meaning.rawValue, .text, help: "The name of the column that holds it.")
    }
    return names
  }
}

extension FieldType where Value == TotalsChoice {
  /// A list of choices as the option `--take` has them.
  fileprivate static var totals: FieldType<TotalsChoice> {
    FieldType<[String]>.list(of: .text).map("list of choices") { (texts) throws(FieldProblem) in
      var choice = TotalsChoice()
      for text in texts where !choice.take(text) {
        throw FieldProblem(
          code: "bad-choice", "is no choice between totals",
          hint: "it is written \(TotalsDimension.choices)")
      }
      return choice
    }
  }
}
