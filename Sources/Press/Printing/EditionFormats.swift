package import Renderers

/// Which files an edition is written as.
package struct EditionFormats: Sendable, Hashable, Codable {
  /// The files that renderers make.
  package var files: [OutputFormat]
  /// Whether the e-mail message is written too; the mailing makes it, as it needs the desk's sender.
  package var hasMessage: Bool

  /// Chooses formats; the message only where it is asked for.
  package init(_ files: [OutputFormat], hasMessage: Bool = false) {
    self.files = files
    self.hasMessage = hasMessage
  }

  /// What is written where nothing else is asked for: PDF, HTML, JSON and the charts as pictures.
  package static let usual = EditionFormats([.pdf, .html, .json, .png])
}
