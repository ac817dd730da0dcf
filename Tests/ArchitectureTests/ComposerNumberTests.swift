import Foundation
import Testing

/// Numbers come from Statistics alone: the Composer builds none, adds nothing up and takes nothing off.
@Suite("The Composer computes nothing")
struct ComposerNumberTests {
  /// What would make a number, each with what it is.
  private static var makers: [(name: String, pattern: Regex<Substring>)] {
    [
      ("a quantity that is built", /\bQuantity\(/),
      ("a value that is replaced", /\b(?!self\.)\w+\S*\.(?:value|interval|provenance)\s*=[^=]/),
      ("a calculation that is made", /\bCalculation\(|\.calculation\s*=[^=]/),
      ("a sum", /\breduce\(0(?:\.0)?, \+\)|\bexactSum\(/),
      ("arithmetic behind a value", #/\.value\b[ ?0)]*(?:/ \w+)?\s[+*\-]\s/#),
      ("arithmetic before a value", #/\s[+*\-]\s\S*\.value\b/#),
      ("digits that no statistic gave", /\.words\("[0-9]+"\)/),
    ]
  }

  /// Lines that look like it, with what they are.
  private static let allowed: [String: String] = [
    "let isSmall = lengths.reduce(0, +) < 0.25 * end / scale": "lengths of bars on paper"
  ]

  private static func found(in text: String) -> [String] {
    text.components(separatedBy: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
      .filter { !$0.hasPrefix("//") && allowed[$0] == nil }
      .flatMap { line in
        makers.filter { line.contains($0.pattern) }.map { "\($0.name): \(line)" }
      }
  }

  @Test("no file of the Composer makes a number")
  func none() throws {
    for file in Checkout.swiftFiles(below: "Sources/Composer") {
      let text = try String(contentsOf: file, encoding: .utf8)
      #expect(Self.found(in: text) == [], "\(file.lastPathComponent)")
    }
  }

  @Test(
    "what makes a number is recognised",
    arguments: [
      "return Quantity(value: 1, unit: .count)", "copy.value = value.map(abs)",
      "let rest = total - shown.compactMap(\\.contribution?.value).reduce(0, +)",
      "let change = (part.level.value ?? 0) - (before.level.value ?? 0)",
      "let middle = (base.level.value ?? 0) / scale * (1 + rate / 100)",
      "bound.provenance.calculation = other", "cells.append(.words(\"0\"))",
    ])
  func recognised(line: String) {
    #expect(!Self.found(in: line).isEmpty)
  }

  @Test("what only reads, compares or scales for drawing is not")
  func harmless() {
    for line in [
      "guard point.level.value != nil, breakdown.parts.count > 1 else { return nil }",
      "ChartPoint($0.period.start.date, $0.level.value.map { $0 / scale })",
      "abs($0.change?.value ?? 0) > abs($1.change?.value ?? 0)",
      "let quantity: Quantity? = nil",
    ] {
      #expect(Self.found(in: line) == [])
    }
  }

  @Test("every exception is still there")
  func exceptions() throws {
    let text = try Checkout.swiftFiles(below: "Sources/Composer")
      .map { try String(contentsOf: $0, encoding: .utf8) }.joined()
    for line in Self.allowed.keys { #expect(text.contains(line), "\(line)") }
  }
}
