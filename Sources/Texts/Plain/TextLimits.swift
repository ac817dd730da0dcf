/// What is read of a file at most: nobody's news is longer, and hostile input ends here.
public enum TextLimits {
  /// Bytes of a file.
  public static let fileBytes = 16 << 20
  /// Open elements of a page; what is nested deeper is left out.
  static let openElements = 400
  /// Blocks of a page.
  static let blocks = 20_000
  /// Parts of a message.
  static let messageParts = 200
  /// Messages of a mailbox.
  static let messages = 2_000
  /// Bytes of plain text that go on to be read.
  public static let textBytes = 1 << 20
  /// Files of a folder.
  public static let files = 10_000
}
