internal import Addresses
internal import CQPDF

/// Something in a PDF that acts on its reader's machine, or leads where no reader may be led.
public struct ActiveContent: Sendable, Hashable, CustomStringConvertible {
  /// What it is.
  enum Kind: Sendable, Hashable {
    /// An action that leads to an address that is not safe.
    case address(String)
    /// An action that does more than lead somewhere, by its kind, e.g. `Launch`.
    case action(String)
    /// An entry that holds scripts, forms, media or further actions, by its name, e.g. `OpenAction`.
    case entry(String)
    /// An annotation that does more than show something, by its kind, e.g. `RichMedia`.
    case annotation(String)
    /// A file carried that is not in the list of files.
    case file
    /// What libqpdf had to guess, in its words: other readers may guess otherwise.
    case damage(String)
  }

  var kind: Kind
  /// The number of the object in the file.
  var object: Int

  /// One sentence without a final stop.
  public var description: String {
    switch kind {
    case .address(let address): "object \(object) leads to \(address), which is no safe address"
    case .action(let name): "object \(object) is an action that may not be: \(name)"
    case .entry(let name): "object \(object) has an entry that may not be: \(name)"
    case .annotation(let name): "object \(object) has an annotation that may not be: \(name)"
    case .file: "object \(object) carries a file that is not in the list of files"
    case .damage(let words): "the file is damaged: \(words)"
    }
  }

  /// What among the findings may not be: a safe address may.
  static func all(in findings: briefing_pdf_findings) -> [ActiveContent] {
    UnsafeBufferPointer(start: findings.items, count: findings.count).compactMap { finding in
      let name = String(cString: finding.name)
      let kind: Kind? =
        switch finding.kind {
        case BRIEFING_PDF_ADDRESS: (try? SafeAddress(name)) == nil ? .address(name) : nil
        case BRIEFING_PDF_ACTION: .action(name)
        case BRIEFING_PDF_ENTRY: .entry(name)
        case BRIEFING_PDF_ANNOTATION: .annotation(name)
        case BRIEFING_PDF_FILE: .file
        default: .damage(name)
        }
      return kind.map { ActiveContent(kind: $0, object: Int(finding.object)) }
    }
  }
}
