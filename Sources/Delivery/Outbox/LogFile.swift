internal import Glibc

/// A log of any length, read line by line.
public struct LogFile: Sendable {
  /// Why it cannot be read, in the system's words.
  public struct Fault: Error, Sendable, Hashable {
    /// The reason.
    public let reason: String
  }

  private let path: String
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

  /// Gives each line without its end, from the first on (read(2)).
  func forEachLine(_ body: (String) -> Void) throws(Fault) {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw Fault(reason: String(cString: strerror(errno))) }
    defer { close(file) }
    var buffer = [UInt8](repeating: 0, count: 65_536)
    var line: [UInt8] = []
    while true {
      let count = read(file, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw Fault(reason: String(cString: strerror(errno))) }
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
}
