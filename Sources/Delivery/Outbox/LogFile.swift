internal import Archives

/// A log of any length, read line by line; one that was rotated may be compressed.
public struct LogFile: Sendable {
  /// Why it cannot be read, in the system's words.
  public struct Fault: Error, Sendable, Hashable {
    /// The file.
    public let path: String
    /// The reason.
    public let reason: String
  }

  let path: String
  private let longestLine: Int

  /// Names a file.
  public init(path: String) {
    self.init(path: path, longestLine: 65_536)
  }

  /// - Parameter longestLine: How many bytes of a line are looked at; the rest is left out.
  init(path: String, longestLine: Int) {
    self.path = path
    self.longestLine = longestLine
  }

  /// Gives each line without its end, from the first on.
  func forEachLine(_ body: (String) -> Void) throws(Fault) {
    do throws(ArchiveFault) {
      try forEachLine(of: try CompressedFile(path: path), body)
    } catch {
      throw Fault(path: path, reason: error.reason)
    }
  }

  private func forEachLine(
    of file: CompressedFile, _ body: (String) -> Void
  ) throws(ArchiveFault) {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    var line: [UInt8] = []
    while true {
      let count = try file.read(into: &buffer)
      guard count > 0 else { break }
      var rest = buffer[..<count]
      while let end = rest.firstIndex(of: 0x0A) {
        append(rest[..<end], to: &line)
        body(text(line))
        line.removeAll(keepingCapacity: true)
        rest = rest[(end + 1)...]
      }
      append(rest, to: &line)
    }
    if !line.isEmpty { body(text(line)) }
  }

  private func append(_ bytes: ArraySlice<UInt8>, to line: inout [UInt8]) {
    line += bytes.prefix(max(0, longestLine - line.count))
  }

  private func text(_ line: [UInt8]) -> String {
    String(decoding: line.last == 0x0D ? line.dropLast() : line[...], as: UTF8.self)
  }

  /// Where a file stands among those that logrotate made of one log: `mail.log` is the newest,
  /// `mail.log.2.gz` older than `mail.log.1`, `mail.log-20240526` older than `mail.log-20240527`.
  private var age: Int {
    let name = path.split(separator: "/").last ?? ""
    let bare =
      [".gz", ".bz2", ".xz", ".zst"].first { name.hasSuffix($0) }
      .map { name.dropLast($0.count) } ?? name
    let digits = String(bare.reversed().prefix { $0.isASCII && $0.isNumber }.reversed())
    guard let number = Int(digits), let mark = bare.dropLast(digits.count).last else { return 0 }
    switch mark {
    case ".": return number
    // A later day is younger, and every one is older than what has no day.
    case "-" where digits.count >= 8: return Int.max - number
    default: return 0
    }
  }

  /// The files of one log with the oldest first, as the names in a mail server's queue are used again.
  static func oldestFirst(_ files: [LogFile]) -> [LogFile] {
    files.enumerated().sorted { left, right in
      (right.element.age, left.offset) < (left.element.age, right.offset)
    }.map(\.element)
  }
}
