internal import Renderers

/// What of one edition is rendered already: a PDF goes into a folder and into the messages to readers
/// and to the owner, and is the same in all of them.
final class FinishedRenditions {
  private var files: [OutputFormat: [Rendition]] = [:]
  private var message: MailRenderer?

  /// The files of some formats, in their order.
  ///
  /// - Parameter make: Makes those of the formats that are not there yet.
  func renditions(
    _ formats: [OutputFormat],
    make: ([OutputFormat]) throws -> [(format: OutputFormat, files: [Rendition])]
  ) throws -> [Rendition] {
    let missing = formats.filter { files[$0] == nil }
    if !missing.isEmpty {
      for (format, made) in try make(missing) { files[format] = made }
    }
    return formats.flatMap { files[$0] ?? [] }
  }

  /// The message with its pictures.
  func message(make: () throws -> MailRenderer) throws -> MailRenderer {
    if let message { return message }
    let made = try make()
    message = made
    return made
  }
}
