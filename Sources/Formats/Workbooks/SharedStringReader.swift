internal import Diagnostics

/// Reads the texts that cells of a workbook share, in their order; the reading aid of East Asian
/// texts (`rPh`) is left out.
final class SharedStringReader: XMLReceiver {
  private(set) var strings: [String] = []
  let isFinished = false
  private let file: String
  private var bytes: [UInt8] = []
  private var isText = false
  private var isAid = false
  private var total = 0

  init(file: String) {
    self.file = file
  }

  func begin(_ element: XMLElement) {
    switch element.name {
    case "si": bytes.removeAll(keepingCapacity: true)
    case "rPh": isAid = true
    case "t": isText = !isAid
    default: break
    }
  }

  func end(_ name: String) {
    switch name {
    case "si": strings.append(EscapedText.decoded(String(decoding: bytes, as: UTF8.self)))
    case "rPh": isAid = false
    case "t": isText = false
    default: break
    }
  }

  func text(_ piece: UnsafeBufferPointer<UInt8>) throws(DiagnosticError) {
    guard isText else { return }
    bytes.append(contentsOf: piece)
    total += piece.count
    guard bytes.count <= TableLimits.cellBytes else { throw FileFault.longCell.error(in: file) }
    guard total <= TableLimits.sharedTextBytes else {
      throw FileFault.tooMany("texts").error(in: file)
    }
  }
}
