/// Splits bytes into rows of fields (RFC 4180), piece by piece; lines end with LF, CRLF or a lone
/// CR.
///
/// A quote inside of a field that is not quoted is kept as it stands: other people's files have
/// inches.
struct FieldScanner {
  private enum State {
    case fieldStart, plain, quoted, quoteInQuoted
  }

  private let dialect: Dialect
  private var state = State.fieldStart
  private var fields = FieldBytes()
  private var line = 1
  private var rowLine = 1
  private var isAfterReturn = false
  private var openingLine: Int?

  init(dialect: Dialect) {
    self.dialect = dialect
  }

  /// The line of a quote that was opened and not closed by the end.
  var openQuote: Int? { state == .quoted ? openingLine : nil }

  /// Whether the field that is being read is larger than a cell may be, or the row wider.
  var fault: (FileFault, line: Int, field: Int)? {
    let start = fields.ends.last ?? 0
    if fields.count > TableLimits.columns { return (.wideRow, rowLine, fields.count) }
    if fields.bytes.count - start > TableLimits.cellBytes {
      return (.longCell, openQuote ?? line, fields.count + 1)
    }
    return nil
  }

  /// Splits the next bytes, handing over each row with the line it begins in.
  ///
  /// - Returns: `.stop` where the reader did not want more, or a fault is to be told.
  @discardableResult
  mutating func scan(
    _ bytes: [UInt8], isLast: Bool, _ body: (FieldBytes, Int) -> Continuation
  ) -> Continuation {
    let separator = dialect.separator
    let quote = dialect.quote
    for byte in bytes {
      if isAfterReturn {
        isAfterReturn = false
        if byte == 0x0A { continue }
      }
      switch (state, byte) {
      case (.quoted, quote): state = .quoteInQuoted
      case (.quoted, _):
        if byte == 0x0A { line += 1 }
        fields.bytes.append(byte)
        if fields.bytes.count - (fields.ends.last ?? 0) > TableLimits.cellBytes { return .stop }
      case (.quoteInQuoted, quote):
        fields.bytes.append(byte)
        state = .quoted
      case (_, separator):
        fields.ends.append(fields.bytes.count)
        state = .fieldStart
        if fields.count > TableLimits.columns { return .stop }
      case (_, 0x0A), (_, 0x0D):
        isAfterReturn = byte == 0x0D
        line += 1
        if endRow(body) == .stop { return .stop }
      case (.fieldStart, quote):
        openingLine = line
        state = .quoted
      default:
        state = .plain
        fields.bytes.append(byte)
        if fields.bytes.count - (fields.ends.last ?? 0) > TableLimits.cellBytes { return .stop }
      }
    }
    guard isLast, state != .quoted, state != .fieldStart || fields.count > 0 else { return .next }
    return endRow(body)
  }

  private mutating func endRow(_ body: (FieldBytes, Int) -> Continuation) -> Continuation {
    defer {
      fields.clear()
      rowLine = line
    }
    state = .fieldStart
    fields.ends.append(fields.bytes.count)
    // A line without anything is no row, and neither is one of separators alone.
    return fields.bytes.isEmpty ? .next : body(fields, rowLine)
  }
}
