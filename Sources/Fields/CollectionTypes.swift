extension FieldType {
  /// A list.
  ///
  /// - Parameter separators: What stands between its items in a table's cell, in ASCII.
  public static func list<Item: Sendable>(
    of item: FieldType<Item>, separatedBy separators: String = ";"
  ) -> FieldType<[Item]> where Value == [Item] {
    var parse: Parse?
    if let parseItem = item.parse {
      let bytes = Array(separators.utf8)
      parse = { (text) throws(FieldProblem) in try Self.items(of: text, bytes, parseItem) }
    }
    return FieldType(
      "list of \(item.name)", schema: .array(of: item.schema), cell: item.cell, parse: parse
    ) { value, label, findings in
      guard let items = value.list(label: label, findings) else { return nil }
      let values = items.map { item.read($0, label, findings) }
      return values.contains { $0 == nil } ? nil : values.compactMap { $0 }
    }
  }

  private static func items<Item: Sendable>(
    of text: String, _ separators: [UInt8], _ parseItem: FieldType<Item>.Parse
  ) throws(FieldProblem) -> [Item] {
    if !text.utf8.contains(where: separators.contains) {
      // One item, as nearly every cell has.
      let item = text.trimmed
      if item.isEmpty { return [] }
      do throws(FieldProblem) {
        return [try parseItem(item)]
      } catch {
        throw error.inPart(item, at: text.prefix(while: \.isWhitespace).count)
      }
    }
    var values: [Item] = []
    var problems: [FieldProblem] = []
    var offset = 0
    let isSeparator = { (character: Character) in
      character.asciiValue.map(separators.contains) ?? false
    }
    for part in text.split(omittingEmptySubsequences: false, whereSeparator: isSeparator) {
      let leading = part.prefix(while: \.isWhitespace).count
      let trimmed = part.trimmed
      if !trimmed.isEmpty {
        do throws(FieldProblem) {
          values.append(try parseItem(trimmed))
        } catch {
          problems.append(error.inPart(trimmed, at: offset + leading))
        }
      }
      offset += part.count + 1
    }
    if var first = problems.first {
      first.further = Array(problems.dropFirst())
      throw first
    }
    return values
  }

  /// A mapping with any keys, in the order of the file.
  public static func entries<Item: Sendable>(
    of item: FieldType<Item>
  ) -> FieldType<[Entry<Item>]> where Value == [Entry<Item>] {
    .custom("mapping of \(item.name)", schema: .map(of: item.schema)) { value, label, findings in
      guard let pairs = value.mapping(label: label, findings) else { return nil }
      let entries = pairs.map { pair in
        item.read(pair.value, pair.key.text, findings).map { Entry(key: pair.key, value: $0) }
      }
      return entries.contains { $0 == nil } ? nil : entries.compactMap { $0 }
    }
  }

  /// A mapping with any keys.
  public static func map<Item: Sendable>(
    of item: FieldType<Item>
  ) -> FieldType<[String: Item]> where Value == [String: Item] {
    FieldType<[Entry<Item>]>.entries(of: item).map { (entries) throws(FieldProblem) in
      Dictionary(entries.map { ($0.key.text, $0.value) }) { first, _ in first }
    }
  }
}

extension FieldType where Value == [String: String] {
  /// A text by language code; a plain text counts for `LanguageCode.ofPlainText`.
  public static var localized: FieldType<[String: String]> {
    let text = FieldType<String>.text
    let schema = ValueSchema.anyOf([text.schema, .map(of: text.schema)])
    return .custom("text by language", schema: .named("text-by-language", schema)) {
      value, label, findings in
      if case .scalar = value.content {
        return text.read(value, label, findings).map { [LanguageCode.ofPlainText: $0] }
      }
      let entries = FieldType<[Entry<String>]>.entries(of: text).read(value, label, findings)
      guard let entries else { return nil }
      var names: [String: String] = [:]
      for entry in entries {
        if LanguageCode.isValid(entry.key.text) {
          names[entry.key.text] = entry.value
        } else {
          findings.add(entry.key.diagnostic(LanguageCode.problem, label: label))
        }
      }
      return names
    }
  }
}

extension FieldType where Value == String {
  /// A language code of two or three lower-case letters, with a region where needed: `be`, `zh-TW`.
  public static var language: FieldType<String> {
    FieldType("language", schema: .string(pattern: "^[a-z]{2,3}(-[A-Za-z0-9]+)*$")) {
      (text) throws(FieldProblem) in
      guard LanguageCode.isValid(text) else { throw LanguageCode.problem }
      return text
    }
  }
}

/// One key of a mapping with its value.
public struct Entry<Value: Sendable>: Sendable {
  /// The key and where it stands.
  public var key: YAMLText
  /// The value.
  public var value: Value
}

/// What is asked of language codes.
public enum LanguageCode {
  /// The language a text counts for that names none; English but where a file says otherwise.
  @TaskLocal public static var ofPlainText = "en"

  static let problem = FieldProblem(
    code: "bad-language", "is not a language code", hint: "write a code such as en, ru or be")

  static func isValid(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let first = parts.first, (2...3).contains(first.count) else { return false }
    return first.allSatisfy { ("a"..."z").contains($0) }
      && parts.allSatisfy {
        !$0.isEmpty && $0.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
      }
  }
}

extension StringProtocol where UTF8View: BidirectionalCollection {
  /// The text without white space at both ends.
  var trimmed: String {
    if let first = utf8.first, let last = utf8.last,
      (0x21...0x7E).contains(first), (0x21...0x7E).contains(last)
    {
      return String(self)
    }
    var rest = self[...]
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}
