/// One finished file: nothing has been written yet.
public struct Rendition: Sendable {
  /// The file's name, e.g. `briefing.pdf` or `charts/turnover.png`.
  public var name: String
  /// The media type, e.g. `application/pdf`.
  public var mediaType: String
  public var bytes: [UInt8]

  public init(name: String, mediaType: String, bytes: [UInt8]) {
    self.name = name
    self.mediaType = mediaType
    self.bytes = bytes
  }
}
