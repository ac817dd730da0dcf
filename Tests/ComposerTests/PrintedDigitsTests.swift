internal import Foundation
internal import Periods
internal import Testing
internal import Values

@testable internal import Composer
@testable internal import Document

/// Every printed value is a number of the briefing, and its formula gives it.
@Suite("Printed digits")
struct PrintedDigitsTests {
  /// Each layout with each record set, composed once for all tests.
  private static let composed = Result<[(name: String, briefing: Briefing)], any Error> {
    try LayoutTests.cases.map { layout, folder in
      ("\(layout) \(folder)", try LayoutTests.compose(layout, folder).briefing)
    }
  }

  @Test("the formula of every printed number gives its value from its operands or its records")
  func formulas() throws {
    var kinds: [Formula.Kind: Int] = [:]
    for (name, briefing) in try Self.composed.get() {
      for number in briefing.numbers {
        let kind = number.calculation.formula.kind
        kinds[kind, default: 0] += 1
        guard let value = number.value else { continue }
        switch kind {
        case .arithmetic:
          let again = try #require(number.calculation.value, "\(name) \(number)")
          #expect(abs(again - value) <= 1e-9 * max(1, abs(value)), "\(name) \(number)")
        case .count: #expect(Double(number.records.count) == value, "\(name) \(number)")
        case .none, .method: continue
        }
      }
    }
    for kind in [Formula.Kind.arithmetic, .count, .none, .method] {
      #expect(kinds[kind, default: 0] > 100, "\(kind)")
    }
  }

  @Test("a cell of digits that heads no row is a printed number, zeros too")
  func cells() throws {
    var zeros = 0
    for (name, briefing) in try Self.composed.get() {
      for table in briefing.tables {
        for row in table.rows where row.kind != .group {
          for (column, cell) in zip(table.columns, row.cells) where !column.isRowHeader {
            guard case .text(let inlines) = cell else { continue }
            let text = inlines.plainText
            // A year is a period, and no value.
            guard text.contains(where: \.isNumber), !text.contains(where: \.isLetter),
              Period(iso: text) == nil
            else { continue }
            let isPrintedNumber = inlines.contains(where: \.isNumber)
            #expect(isPrintedNumber, "\(name) \(table.id): \(text)")
            if text == "0" { zeros += 1 }
          }
        }
      }
    }
    #expect(zeros > 50)
  }
}

extension Briefing {
  /// The tables, and the data of the figures.
  fileprivate var tables: [Table] {
    figures.compactMap(\.data) + (cover.blocks + sections.flatMap(\.blocks)).flatMap(\.tables)
  }
}

extension Block {
  fileprivate var tables: [Table] {
    switch self {
    case .table(let table): [table]
    case .quote(let inner), .callout(_, let inner), .dispatch(_, _, _, let inner),
      .columns(_, let inner):
      inner.flatMap(\.tables)
    default: []
    }
  }
}

extension Inline {
  /// Whether it is a number, or holds one.
  fileprivate var isNumber: Bool {
    switch self {
    case .number: true
    case .strong(let inner), .emphasis(let inner), .language(_, let inner):
      inner.contains(where: \.isNumber)
    default: false
    }
  }
}
