/// One thing in an archive: what may be saved of a folder and put back.
public struct ArchiveItem: Sendable, Hashable {
  /// What it is.
  public enum Kind: Sendable, Hashable {
    /// A file with bytes.
    case file
    /// A folder, whose contents are items of their own.
    case folder
    /// A symbolic link and what it says.
    case link(String)
  }

  /// What it is.
  public var kind: Kind
  /// The right to read, write and run it, as `chmod` has it.
  public var mode: UInt32
  /// When it last changed, in seconds since 1970.
  public var changed: Int
  /// How many bytes it has; 0 for what is no file.
  public var size: Int
}
