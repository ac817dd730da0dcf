internal import Foundation

/// Programs that read mail and did not write it.
public enum MailPrograms {
  public static let python = "/usr/bin/python3"
  public static let mu = "/usr/bin/mu"
  public static let notmuch = "/usr/bin/notmuch"
  public static let spamassassin = "/usr/bin/spamassassin"

  /// Reads every header and part with Python's email package, which throws at each defect.
  private static let script = """
    import sys
    from email import policy, message_from_bytes
    data = sys.stdin.buffer.read()
    message = message_from_bytes(data, policy=policy.default.clone(raise_on_defect=True))
    for part in message.walk():
        for name, value in part.items():
            if getattr(value, "defects", ()):
                raise SystemExit("%s: %s" % (name, value.defects))
        if part.defects:
            raise SystemExit(str(part.defects))
        if not part.is_multipart():
            part.get_content()
    if message.get_body(("plain",)) is None or message.get_body(("related", "html")) is None:
        raise SystemExit("no body")
    print(message["subject"])
    for part in message.iter_attachments():
        print(part.get_content_type(), part.get_filename())
    """

  /// The subject and the attachments as Python's email package reads them; a message it finds
  /// defects in gives what is wrong.
  public static func pythonReads(
    _ bytes: [UInt8]
  ) throws -> (output: String, faults: [String]) {
    let result = try run(python, ["-c", script], input: bytes)
    let last = result.errors.split(separator: "\n").last.map(String.init) ?? "?"
    return (result.output, result.status == 0 ? [] : [last])
  }

  /// What notmuch says of a message: thread, date, people and subject on one line.
  public static func notmuchReads(_ bytes: [UInt8]) throws -> String {
    let folder = try TemporaryFolder()
    for name in ["cur", "new", "tmp"] {
      try FileManager.default.createDirectory(
        atPath: folder.path + "/mail/" + name, withIntermediateDirectories: true)
    }
    try Data(bytes).write(to: URL(fileURLWithPath: folder.path + "/mail/cur/1:2,S"))
    let config = folder.path + "/config"
    try "[database]\npath=\(folder.path)/mail\n[user]\nname=x\nprimary_email=x@example.org\n".write(
      toFile: config, atomically: true, encoding: .utf8)
    let environment = ["NOTMUCH_CONFIG": config]
    _ = try run(notmuch, ["new"], environment: environment)
    return try run(notmuch, ["search", "*"], environment: environment).output
  }

  /// Runs a program with a file of bytes as its input; a minute at most.
  public static func run(
    _ program: String, _ arguments: [String], input: [UInt8] = [],
    environment: [String: String] = [:]
  ) throws -> (status: Int32, output: String, errors: String) {
    let folder = try TemporaryFolder()
    let file = folder.path + "/input"
    try Data(input).write(to: URL(fileURLWithPath: file))
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/timeout")
    process.arguments = ["60", program] + arguments
    process.environment = [
      "PATH": "/usr/bin:/bin", "HOME": folder.path, "LC_ALL": "C.UTF-8",
    ].merging(environment) { $1 }
    process.standardInput = FileHandle(forReadingAtPath: file)
    let output = folder.path + "/output"
    let errors = folder.path + "/errors"
    try Data().write(to: URL(fileURLWithPath: output))
    try Data().write(to: URL(fileURLWithPath: errors))
    process.standardOutput = FileHandle(forWritingAtPath: output)
    process.standardError = FileHandle(forWritingAtPath: errors)
    try process.run()
    process.waitUntilExit()
    return (
      process.terminationStatus, (try? String(contentsOfFile: output, encoding: .utf8)) ?? "",
      (try? String(contentsOfFile: errors, encoding: .utf8)) ?? ""
    )
  }
}
