internal import Diagnostics
internal import Fields
internal import Records

/// Reads `products.csv`: names that the desk gives to products.
struct ProductFile: RecordReader {
  static let place = RecordPlace.file("products.csv")
  static let subject = "the name of a product in a language"

  let code = Field(
    "code", .productCode, required: true, help: "HS section I to XXI, or 2, 4 or 6 digits")
  let name = Field("name", .text, required: true, help: "Its name")
  let language = Field(
    "language", .language, defaultText: "pair.yaml's", help: "The language of the name")
  let context: RecordContext

  init(_ context: RecordContext) {
    self.context = context
  }

  var declarations: [FieldDeclaration] {
    [code.declaration, name.declaration, language.declaration]
  }

  func read(_ file: TextFile, into records: inout RecordSet) {
    var lines: [[String]: Int] = [:]
    let table = CSVFile(file: file, findings: context.findings, form: context.form)
    let names = table.records(declarations) {
      row -> (code: String, language: String, name: String)? in
      let code = row.value(code)
      let name = row.value(name)
      let language = row.value(language) ?? context.pair.language
      guard let code, let name else { return nil }
      if let line = lines[[code, language]] {
        row.report(
          at: "code", code: "duplicate-product",
          message: "`\(code)` has a name in `\(language)` already",
          hint: "it stands in line \(line)")
      }
      lines[[code, language]] = row.origin.line
      return (code, language, name)
    }
    for entry in names { records.products[entry.code, default: [:]][entry.language] = entry.name }
  }
}

extension FieldType where Value == String {
  /// A product of the Harmonized System: a section or 2, 4 or 6 digits.
  static var productCode: FieldType<String> {
    product.map { (code) throws(FieldProblem) in
      guard ProductCode.level(of: code) != .total else {
        throw FieldProblem(
          code: "unknown-product", "is not one product", hint: productHint)
      }
      return code
    }
  }

  /// A product of the Harmonized System, or TOTAL.
  static var product: FieldType<String> {
    let pattern = "^(TOTAL|[IVX]+|([0-9]{2}){1,3})$"
    return FieldType("HS code", schema: .string(pattern: pattern)) { (text) throws(FieldProblem) in
      guard ProductCode.level(of: text) == nil else { return text }
      let padded = "0" + text
      throw FieldProblem(
        code: "unknown-product", "is not an HS code",
        hint: ProductCode.level(of: padded) != nil
          ? "write \(padded), as spreadsheets drop zeros at the beginning"
            + (text.count == 1 ? "; a section has a Roman number" : "") : productHint)
    }
  }
}

private let productHint =
  "write a section I to XXI, a chapter such as 27, or 4 or 6 digits such as 270900"
