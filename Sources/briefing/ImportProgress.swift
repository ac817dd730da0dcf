internal import Foundation
internal import Glibc
internal import Synchronization

/// How far an import is, on a terminal only: the rows read of a file, on one line that goes again.
final class ImportProgress: Sendable {
  private let isTerminal: Bool
  private let hasLine = Mutex(false)

  init(isTerminal: Bool = isatty(STDERR_FILENO) == 1) {
    self.isTerminal = isTerminal
  }

  /// Shows how many rows of a file were read.
  func show(_ file: String, _ rows: Int) {
    guard isTerminal else { return }
    hasLine.withLock { $0 = true }
    FileHandle.standardError.write(Data("\r\u{1B}[K\(Self.line(file, rows))".utf8))
  }

  /// Takes the line away.
  func end() {
    guard hasLine.withLock({ $0 }) else { return }
    FileHandle.standardError.write(Data("\r\u{1B}[K".utf8))
  }

  /// `TradeData.csv: 1,230,000 rows`; what a terminal would act on is left out of the name.
  static func line(_ file: String, _ rows: Int) -> String {
    let name = String(
      String.UnicodeScalarView(file.unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x7F }))
    var digits = String(rows)
    var groups: [String] = []
    while digits.count > 3 {
      groups.insert(String(digits.suffix(3)), at: 0)
      digits.removeLast(3)
    }
    return "\(name): \(([digits] + groups).joined(separator: ",")) rows"
  }
}
