/// A value as /bin/sh reads it on a line of a crontab: whatever is in it, it stays one word of data.
///
/// Scalars are looked at, not characters: a mark that combines with a quote does not hide it.
enum ShellWord {
  /// The word, in quotes where it needs them.
  ///
  /// Some crons take two backslashes for one (Debian's), some do not, so none stands before
  /// another, or before anything but a quote; a percent sign would end the line (crontab(5)).
  static func onCrontab(_ word: String) -> String {
    let isPlain = word.utf8.allSatisfy { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
      default: "/._-+=@:".utf8.contains(byte)
      }
    }
    guard !isPlain || word.isEmpty else { return word }
    let quoted = word.unicodeScalars.map { scalar in
      switch scalar {
      case "'": #"'"'"'"#
      case "\\": #"\''"#
      case "%": #"\%"#
      default: String(scalar)
      }
    }
    return "'" + quoted.joined() + "'"
  }
}
