internal import Diagnostics
internal import Digests
internal import Fields
internal import Records
internal import Synchronization

/// What `trade.csv` holds where it is read in pieces, with what its checks need.
struct LargeReading {
  var rows: TradeRows
  /// The rows that may stand in the file twice.
  var repeated: TradeRows
  var lines: TableLines
  /// SHA-256 of the file.
  var digest: String

  /// Reads a table and reports what is wrong with its rows; `nil` where it has to be read otherwise.
  init?(_ table: LargeTrade, partners: Set<String>?, _ findings: Findings) {
    var table = table
    guard let (first, digest) = Self.read(&table) else { return nil }
    var reading = first
    var kept = partners
    if case .everything = table.plan.keeping { kept = nil }
    rows = table.rows(of: reading, ofPartners: kept)
    if kept != nil, Self.hasSeveralLevels(reading, rows) {
      guard let all = table.read(keeping: .everything) else { return nil }
      reading = all
      rows = table.rows(of: reading, ofPartners: nil)
    }
    table.report(reading, findings)
    lines = table.lines(of: reading)
    self.digest = digest
    let twice = Fingerprint.repeated(
      in: reading.pieces.map(\.fingerprints), cores: table.cores)
    reading.pieces = []
    repeated = TradeRows()
    if !twice.isEmpty {
      guard let again = table.read(keeping: .fingerprints(twice)) else { return nil }
      repeated = table.rows(of: again, ofPartners: nil)
    }
  }

  /// Reads all rows, and meanwhile makes the digest of the file.
  private static func read(_ table: inout LargeTrade) -> (LargeTrade.Reading, String)? {
    let digest = Mutex("")
    let result = Mutex<(LargeTrade, LargeTrade.Reading?)>((table, nil))
    let file = table.file
    Threads.run(2) { number in
      if number == 0 {
        let made = file.sha256()
        digest.withLock { $0 = made }
      } else {
        var table = result.withLock { $0.0 }
        let reading = table.read()
        result.withLock { $0 = (table, reading) }
      }
    }
    let (read, reading) = result.withLock { $0 }
    table = read
    return reading.map { ($0, digest.withLock { $0 }) }
  }

  /// Whether a flow of a partner that is not kept has products of several levels in a period, so that
  /// its rows are to be held against each other.
  private static func hasSeveralLevels(_ reading: LargeTrade.Reading, _ rows: TradeRows) -> Bool {
    struct Key: Hashable {
      var relation: Int32
      var period: Int32
    }
    var rows = rows
    var levels: [Key: UInt8] = [:]
    for parts in reading.parts {
      let numbers = rows.numbers(of: parts.relations, parts.periods, parts.products, parts.stamps)
      for (key, level) in parts.levels {
        levels[
          Key(
            relation: numbers.relations[Int(key >> 32)],
            period: numbers.periods[Int(key & 0xFFFF_FFFF)]), default: 0] |= level
      }
    }
    if levels.values.contains(where: { $0.nonzeroBitCount > 1 }) { return true }
    // Totals were kept, and are held against the sections that were not.
    return rows.hasTotals { levels[Key(relation: $0, period: $1)] == 2 }
  }
}

extension ByteFile {
  /// SHA-256 of all bytes, as 64 hexadecimal digits.
  func sha256() -> String {
    let digest = SHA256.Stream()
    let window = ByteWindow(self)
    var offset = 0
    while offset < size {
      window.load(offset..<offset + 1 << 20)
      guard window.count > 0 else { break }
      digest.add(UnsafeRawBufferPointer(start: window.bytes, count: window.count))
      offset += window.count
    }
    return digest.hexDigest()
  }
}
