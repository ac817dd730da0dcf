/// A strict reader of crontabs, after crontab(5) and the source of Debian's cron: what cron would hand
/// to /bin/sh. Whatever it does not know is a fault.
public struct CrontabFile: Sendable {
  /// Why a crontab is not what it seems.
  public struct Fault: Error, CustomStringConvertible {
    public var description: String
  }

  /// The settings of the environment, such as MAILTO.
  public let variables: [String: String]
  /// The commands, as `/bin/sh -c` gets them.
  public let commands: [String]

  /// Reads a crontab.
  ///
  /// - Parameter halvesBackslashes: Whether two backslashes are one, as in Debian's cron; in others
  ///   they are two.
  public init(_ text: String, halvesBackslashes: Bool) throws {
    var variables: [String: String] = [:]
    var commands: [String] = []
    for bytes in text.utf8.split(separator: 0x0A) {
      let line = String(decoding: bytes, as: UTF8.self)
      if line.hasPrefix("#") { continue }
      if let equals = line.firstIndex(of: "="), line.first?.isLetter == true {
        variables[String(line[..<equals])] = String(line[line.index(after: equals)...])
        continue
      }
      let fields = line.split(separator: " ", maxSplits: 5)
      guard fields.count == 6, fields[..<5].allSatisfy(Self.isTime), line.utf8.count < 1000 else {
        throw Fault(description: "no line of a crontab: \(line)")
      }
      commands.append(try Self.command(String(fields[5]), halvesBackslashes))
    }
    self.variables = variables
    self.commands = commands
  }

  private static func isTime(_ field: Substring) -> Bool {
    field.utf8.allSatisfy { (0x30...0x39).contains($0) || "*,-/".utf8.contains($0) }
  }

  /// Takes the backslash before a percent sign away; a bare percent sign would end the command.
  private static func command(_ text: String, _ halvesBackslashes: Bool) throws -> String {
    var result = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in text.unicodeScalars {
      if isEscaped, scalar == "%" || (scalar == "\\" && halvesBackslashes) {
        result.removeLast()
      } else if scalar == "%" {
        throw Fault(description: "ends at a percent sign: \(text)")
      }
      result.append(scalar)
      isEscaped = scalar == "\\" && !isEscaped
    }
    return String(result)
  }
}
