internal import Foundation
internal import Glibc

/// A mail server on loopback that fails where it is told to. One connection at a time, each wait
/// bounded.
public final class ScriptedServer: @unchecked Sendable {
  /// Where the conversation is.
  public enum Step: String, Sendable, CaseIterable {
    case greeting, hello, login, sender, recipient, data
    /// The body is being read; an answer other than `nil` cuts it off.
    case body
    case end, quit
  }

  /// What the server does there.
  public enum Answer: Sendable {
    case say(String)
    case close
    case silence
  }

  /// A message whose final dot arrived: the server has it, whatever it said.
  public struct Kept: Sendable {
    /// To whom it goes, by the envelope.
    public var recipient: String
    /// The message, without the dots that SMTP adds.
    public var bytes: [UInt8]
  }

  /// The answer at a step with the line that led to it; `nil` for the usual one.
  public typealias Script = @Sendable (Step, String) -> Answer?

  /// The port it listens on.
  public var port: Int { listener.port }
  private let listener: LoopbackListener
  private let script: Script
  private let capabilities: [String]
  private let lock = NSLock()
  private var keptMessages: [Kept] = []
  private var commandLines: [String] = []

  /// Starts listening on a free port.
  ///
  /// - Parameter script: The answer at a step with the line that led to it; `nil` for the usual one.
  public init(
    capabilities: [String] = ["SIZE 10000000"], script: @escaping Script = { _, _ in nil }
  ) throws {
    self.script = script
    self.capabilities = capabilities
    listener = try LoopbackListener()
    listener.start { [weak self] connection in self?.serve(connection) }
  }

  /// The messages it took.
  public var kept: [Kept] { lock.withLock { keptMessages } }
  /// Every command line it got.
  public var commands: [String] { lock.withLock { commandLines } }

  private func serve(_ descriptor: Int32) {
    var connection = Connection(descriptor: descriptor)
    guard answer(.greeting, "", "220 test ESMTP", connection) else { return }
    var recipient = ""
    while let line = connection.line() {
      let verb = line.prefix { $0 != " " }.uppercased()
      lock.withLock { commandLines.append(line) }
      let goesOn: Bool
      switch verb {
      case "EHLO", "HELO":
        let lines = (["test"] + capabilities).enumerated().map { index, text in
          "250\(index == capabilities.count ? " " : "-")\(text)"
        }
        goesOn = answer(.hello, line, lines.joined(separator: "\r\n"), connection)
      case "AUTH":
        // libcurl names the mechanism and waits before it says who it is.
        let isHeard = connection.say("334 ") && connection.line() != nil
        goesOn = isHeard && answer(.login, line, "235 2.7.0 welcome", connection)
      case "MAIL": goesOn = answer(.sender, line, "250 2.1.0 ok", connection)
      case "RCPT":
        recipient = String(line.drop { $0 != "<" }.dropFirst().prefix { $0 != ">" })
        goesOn = answer(.recipient, line, "250 2.1.5 ok", connection)
      case "DATA":
        goesOn = answer(.data, line, "354 go ahead", connection) && body(recipient, &connection)
      case "QUIT":
        _ = answer(.quit, line, "221 bye", connection)
        goesOn = false
      default: goesOn = connection.say("500 what?")
      }
      guard goesOn else { return }
    }
  }

  private func body(_ recipient: String, _ connection: inout Connection) -> Bool {
    if script(.body, recipient) != nil { return false }
    guard let bytes = connection.body() else { return false }
    lock.withLock { keptMessages.append(Kept(recipient: recipient, bytes: bytes)) }
    let count = kept.count
    return answer(.end, recipient, "250 2.0.0 Ok: queued as Q\(count)", connection)
  }

  private func answer(
    _ step: Step, _ line: String, _ usual: String, _ connection: Connection
  ) -> Bool {
    switch script(step, line) ?? .say(usual) {
    case .say(let text):
      // A message that was refused is not kept.
      if step == .end, !text.hasPrefix("2") { lock.withLock { _ = keptMessages.popLast() } }
      return connection.say(text) && !text.hasPrefix("421")
    case .close: return false
    case .silence:
      var byte: UInt8 = 0
      while recv(connection.descriptor, &byte, 1, 0) > 0 {}
      return false
    }
  }
}

private struct Connection {
  let descriptor: Int32
  private var buffer: [UInt8] = []

  init(descriptor: Int32) { self.descriptor = descriptor }

  func say(_ text: String) -> Bool {
    let bytes = Array((text + "\r\n").utf8)
    return send(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL)) == bytes.count
  }

  private mutating func more() -> Bool {
    var chunk = [UInt8](repeating: 0, count: 65_536)
    let count = recv(descriptor, &chunk, chunk.count, 0)
    guard count > 0 else { return false }
    buffer += chunk[..<count]
    return true
  }

  mutating func line() -> String? {
    while true {
      if let end = buffer.firstIndex(of: 0x0A) {
        let line = buffer[..<end].filter { $0 != 0x0D }
        buffer.removeSubrange(...end)
        return String(decoding: line, as: UTF8.self)
      }
      guard more() else { return nil }
    }
  }

  /// The message up to the final dot, unstuffed; `nil` where the connection ends before it.
  mutating func body() -> [UInt8]? {
    var lines: [UInt8] = []
    var start = 0
    while true {
      while let end = buffer[start...].firstIndex(of: 0x0A) {
        let line = buffer[start...end]
        start = end + 1
        if Array(line) == Array(".\r\n".utf8) {
          buffer.removeSubrange(..<start)
          return lines
        }
        lines += line.first == 0x2E ? line.dropFirst() : line
      }
      guard more() else { return nil }
    }
  }
}
