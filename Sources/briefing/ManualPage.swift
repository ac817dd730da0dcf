internal import ArgumentParser
internal import Foundation

/// The manual page, in the form that man(1) shows (man(7)), made from the commands' own help.
struct ManualPage {
  private let tool: Tool

  /// What the argument parser tells of a program.
  private struct Tool: Decodable {
    var command: Part
  }

  /// A command.
  private struct Part: Decodable {
    var commandName: String
    /// Whether people are told of it.
    var shouldDisplay: Bool?
    var abstract: String?
    var discussion: String?
    var subcommands: [Part]?
    var arguments: [Argument]?
  }

  private struct Argument: Decodable {
    struct Name: Decodable {
      var kind: String
      var name: String
    }

    var kind: String
    var shouldDisplay: Bool
    var isOptional: Bool
    var isRepeating: Bool
    var names: [Name]?
    var valueName: String?
    var defaultValue: String?
    var abstract: String?
  }

  /// The page of a command with all its subcommands.
  init(of command: any ParsableCommand.Type) throws {
    tool = try JSONDecoder().decode(Tool.self, from: Data(command._dumpHelp().utf8))
  }

  /// The page as a file `briefing.1`.
  var text: String {
    let root = tool.command
    let parts = (root.subcommands ?? []).filter {
      $0.commandName != "help" && $0.shouldDisplay != false
    }
    var lines = [
      ".TH \(root.commandName.uppercased()) 1 \"\" \"briefing \(Command.version)\" \"User commands\"",
      ".SH NAME", "\(root.commandName) \\- \(Self.escaped(root.abstract ?? ""))", ".SH SYNOPSIS",
    ]
    for part in parts {
      lines += [".B \(root.commandName) \(part.commandName)", synopsis(part), ".br"]
    }
    lines += [".SH DESCRIPTION"] + Self.running(root.discussion ?? "") + [".SH COMMANDS"]
    for part in parts {
      lines += [".SS \(root.commandName) \(part.commandName)", Self.escaped(part.abstract ?? "")]
      lines += [".PP"] + Self.running(part.discussion ?? "")
      for argument in shown(part) { lines += entry(argument) }
      for inner in (part.subcommands ?? []) where inner.commandName != "help" {
        lines += [".TP", ".B \(part.commandName) \(inner.commandName)"]
        lines += [Self.escaped(inner.abstract ?? "")]
      }
    }
    lines += [
      ".SH SEE ALSO", "The manual in docs/: records.md, definitions.md, delivery.md, pdf.md.",
    ]
    return lines.filter { !$0.isEmpty }.joined(separator: "\n") + "\n"
  }

  private func shown(_ part: Part) -> [Argument] {
    (part.arguments ?? []).filter { argument in
      argument.shouldDisplay
        && !(argument.names ?? []).contains { $0.name == "help" || $0.name == "version" }
    }
  }

  private func synopsis(_ part: Part) -> String {
    let arguments = shown(part)
    let options = arguments.contains { $0.kind != "positional" } ? ["[\\fIoptions\\fR]"] : []
    let values = arguments.filter { $0.kind == "positional" }.map { argument in
      let name = "\\fI\(Self.escaped(argument.valueName ?? ""))\\fR"
      return (argument.isOptional ? "[\(name)]" : name) + (argument.isRepeating ? "..." : "")
    }
    return (options + values).joined(separator: " ")
  }

  /// An argument or option with what it is.
  private func entry(_ argument: Argument) -> [String] {
    let names = (argument.names ?? []).map { name in
      "\\fB" + Self.escaped((name.kind == "short" ? "-" : "--") + name.name) + "\\fR"
    }
    let value = argument.kind == "flag" ? "" : "\\fI\(Self.escaped(argument.valueName ?? ""))\\fR"
    let head = (names.isEmpty ? [value] : [names.joined(separator: ", "), value])
      .filter { !$0.isEmpty }.joined(separator: " ")
    let fallback = argument.defaultValue.map { " Default: \(Self.escaped($0))." } ?? ""
    return [".TP", head, Self.escaped(argument.abstract ?? "") + fallback]
  }

  /// Paragraphs; lines that are set in stay as they are.
  private static func running(_ text: String) -> [String] {
    var lines: [String] = []
    var isExample = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let isSetIn = line.hasPrefix("  ")
      if isSetIn != isExample {
        lines += isSetIn ? [".PP", ".nf", ".RS 4"] : [".RE", ".fi"]
        isExample = isSetIn
      }
      lines.append(
        line.isEmpty ? (isExample ? "" : ".PP") : escaped(String(line.drop { $0 == " " })))
    }
    return lines + (isExample ? [".RE", ".fi"] : [])
  }

  /// A text in which nothing is taken for a request or an escape.
  private static func escaped(_ text: String) -> String {
    let safe = text.replacingOccurrences(of: "\\", with: "\\e")
      .replacingOccurrences(of: "-", with: "\\-")
    return safe.hasPrefix(".") || safe.hasPrefix("'") ? "\\&" + safe : safe
  }
}
