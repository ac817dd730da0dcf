internal import Foundation

extension Picture: Codable {
  /// Reads the bytes of a PNG, in Base64.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let picture = Picture(png: [UInt8](try container.decode(Data.self))) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "this is no PNG")
    }
    self = picture
  }

  /// Writes the bytes as they are read.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(Data(png))
  }
}
