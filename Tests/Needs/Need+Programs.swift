internal import Foundation

extension Need {
  /// A browser; tools/conformance/check installs it.
  public static let chromium = Need("Chromium", installedByTest: true, at: "/usr/bin/chromium")
  /// Poppler's programs, which read PDF.
  public static let poppler = Need("pdftoppm", installedByTest: true, at: "/usr/bin/pdftoppm")
  /// A server that shows a certificate.
  public static let openssl = Need("openssl", installedByTest: true, at: "/usr/bin/openssl")
  /// A clock that another program is shown.
  public static let faketime = Need("faketime", installedByTest: true, at: "/usr/bin/faketime")
  /// Python's validator of JSON Schema, and its reader of YAML.
  public static let schemaValidator = Need(
    "python3-jsonschema and python3-yaml", installedByTest: true,
    trying: ["/usr/bin/python3", "-c", "import jsonschema, yaml"])
  /// Debian's lists of codes.
  public static let isoCodes = Need("iso-codes", installedByTest: true) {
    FileManager.default.isReadableFile(atPath: "/usr/share/iso-codes/json/iso_3166-1.json")
  }
  /// systemd's judge of units.
  public static let systemd = Need(
    "systemd-analyze", installedByTest: false, at: "/usr/bin/systemd-analyze")
  /// A mail program.
  public static let mu = Need("mu", installedByTest: false, at: "/usr/bin/mu")
  /// A mail program.
  public static let notmuch = Need("notmuch", installedByTest: false, at: "/usr/bin/notmuch")
  /// A judge of unwanted mail.
  public static let spamassassin = Need(
    "SpamAssassin", installedByTest: false, at: "/usr/bin/spamassassin")
  /// The right to mount file systems in a namespace of one's own.
  public static let mounts = Need(
    "the right to mount", installedByTest: false,
    trying: ["/usr/bin/unshare", "-m", "/bin/mount", "-t", "tmpfs", "tmpfs", "/mnt"])
  /// Pseudo-terminals: a root without /dev/pts has none.
  public static let terminals = Need(
    "pseudo-terminals", installedByTest: false,
    trying: ["/usr/bin/script", "-qec", "true", "/dev/null"])
}
