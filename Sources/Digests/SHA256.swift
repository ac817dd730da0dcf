internal import CCrypto

/// SHA-256 (FIPS 180-4) by OpenSSL: tells whether a record file, a font, or a message in store, is
/// still the same.
public enum SHA256 {
  /// The digest of some bytes as 64 hexadecimal digits.
  public static func hexDigest(of bytes: [UInt8]) -> String {
    bytes.withUnsafeBytes(hexDigest)
  }

  /// The digest of some bytes as 64 hexadecimal digits.
  public static func hexDigest(of bytes: UnsafeRawBufferPointer) -> String {
    var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
    _ = CCrypto.SHA256(
      bytes.baseAddress?.assumingMemoryBound(to: UInt8.self), bytes.count, &digest)
    return hex(digest)
  }

  fileprivate static func hex(_ digest: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(
      decoding: digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  /// Makes the digest of bytes that come piece by piece.
  public final class Stream {
    private let context = EVP_MD_CTX_new()

    /// Nothing so far.
    public init() { EVP_DigestInit_ex(context, EVP_sha256(), nil) }

    deinit { EVP_MD_CTX_free(context) }

    /// Adds the next bytes.
    public func add(_ bytes: UnsafeRawBufferPointer) {
      EVP_DigestUpdate(context, bytes.baseAddress, bytes.count)
    }

    /// The digest as 64 hexadecimal digits; nothing is added after it.
    public func hexDigest() -> String {
      var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
      EVP_DigestFinal_ex(context, &digest, nil)
      return hex(digest)
    }
  }
}
