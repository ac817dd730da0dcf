internal import Foundation

/// A file that is read piece by piece, by any number of threads.
final class ByteFile: Sendable {
  /// Its length in bytes when it was opened.
  let size: Int
  private let descriptor: Int32

  /// Opens a file; `nil` where it cannot be read.
  init?(_ path: String) {
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    var status = stat()
    guard descriptor >= 0, fstat(descriptor, &status) == 0 else { return nil }
    size = Int(status.st_size)
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Reads bytes of the file into memory that has room for them.
  ///
  /// - Returns: How many were read: less where the file ends, or cannot be read on.
  func read(_ range: Range<Int>, into memory: UnsafeMutableRawPointer) -> Int {
    var count = 0
    while count < range.count {
      let part = pread(
        descriptor, memory + count, range.count - count, off_t(range.lowerBound + count))
      guard part > 0 else { break }
      count += part
    }
    return count
  }

  /// Bytes of the file.
  func bytes(_ range: Range<Int>) -> [UInt8] {
    let range = range.clamped(to: 0..<size)
    return [UInt8](unsafeUninitializedCapacity: range.count) { memory, count in
      count = memory.baseAddress.map { read(range, into: $0) } ?? 0
    }
  }
}

/// A part of a file in memory, which is used again for the next one.
final class ByteWindow {
  private let file: ByteFile
  private var capacity = 0
  /// The bytes; behind them stand a few more that mean nothing.
  private(set) var bytes = UnsafeMutablePointer<UInt8>.allocate(capacity: 1)
  /// Where the first of them stands in the file.
  private(set) var start = 0
  private(set) var count = 0

  init(_ file: ByteFile) { self.file = file }

  deinit { bytes.deallocate() }

  /// Whether the file ends with this part.
  var isLast: Bool { start + count >= file.size }

  func load(_ range: Range<Int>) {
    let range = range.clamped(to: 0..<file.size)
    if range.count + 16 > capacity {
      bytes.deallocate()
      capacity = range.count + 16
      bytes = .allocate(capacity: capacity)
    }
    start = range.lowerBound
    count = file.read(range, into: bytes)
    (bytes + count).update(repeating: 0, count: 16)
  }

  /// Reads on, to twice as many bytes.
  func extend() { load(start..<start + max(count, 1 << 16) * 2) }
}
