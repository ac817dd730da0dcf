internal import Periods
internal import Testing

@testable import Fields

@Suite("A cell as spreadsheets leave it")
struct CellReaderTests {
  private enum Flow: String, CaseIterable {
    case export, `import`
  }

  private func code<Value>(
    _ text: String, _ type: FieldType<Value>, days: CellConventions.DayOrder = .yearMonthDay
  ) -> String? {
    do throws(FieldProblem) {
      _ = try value(text, type, days: days)
      return nil
    } catch {
      return error.code
    }
  }

  private func value<Value>(
    _ text: String, _ type: FieldType<Value>, days: CellConventions.DayOrder = .yearMonthDay
  ) throws(FieldProblem) -> Value {
    try CellReader(conventions: CellConventions(days: days)).value(of: text, as: type)
  }

  @Test(
    "what nobody sees and what a spreadsheet adds is taken out of codes",
    arguments: [
      "=\"2023-Q1\"", "'2023-Q1", "2023-Q1\u{A0}", "2023\u{2011}Q1", "\u{FEFF}2023-Q1",
      "2023-Q\u{200B}1", "2023-q1",
    ])
  func codes(text: String) throws {
    #expect(try value(text, .period) == Period(iso: "2023-Q1"))
  }

  @Test("capitals do not matter in choices")
  func capitals() throws {
    #expect(try value("EXPORT", .choice(of: Flow.self)) == .export)
    #expect(try value("Import", .choice(of: Flow.self)) == .import)
    #expect(code("re-export", .choice(of: Flow.self)) == "unknown-word")
  }

  @Test("a letter that only looks Latin is named")
  func letters() {
    #expect(code("ехроrt", .choice(of: Flow.self)) == "look-alike-letter")
    #expect(code("2023-Q1", .period) == nil)
    #expect(code("2024-Н1", .period) == "look-alike-letter")
    // Nothing would be gained by Latin letters.
    #expect(code("вывоз", .choice(of: Flow.self)) == "unknown-word")
  }

  @Test("a dash in a period may be a range, and is named")
  func dashes() {
    for text in ["2023–2024", "2004–05", "2024—Q1", "2024−05"] {
      #expect(code(text, .period) == "dash-for-hyphen", "\(text)")
    }
  }

  @Test("a line break typed into a cell is a blank, and the text keeps its other characters")
  func lines() throws {
    #expect(try value("Port\nCity", .text) == "Port City")
    #expect(try value("Port \r\n\r\n City\t", .text) == "Port City")
    #expect(try value("=\"say \"\"no\"\"\"", .text) == "say \"no\"")
    #expect(try value("a\u{200D}b 5\u{A0}km\u{FEFF}", .text) == "a\u{200D}b 5\u{A0}km")
    #expect(code("#BEZUG!", .text) == "spreadsheet-error")
    #expect(code("#1 priority", .text) == nil)
  }

  @Test("days are read in the order the tables have, and in ISO 8601 everywhere")
  func days() throws {
    let day = try #require(Day(iso: "2024-05-04"))
    for text in [
      "04.05.2024", "4.5.2024", "4/5/2024", "04-05-2024", "2024-05-04", "04.05.2024 00:00",
    ] {
      #expect(try value(text, .day, days: .dayMonthYear) == day, "\(text)")
    }
    #expect(try value("5/4/2024", .day, days: .monthDayYear) == day)
    #expect(try value("05.2024", .period, days: .dayMonthYear) == Period(iso: "2024-05"))
    #expect(try value("2024-05-04T00:00:00", .day) == day)
    for text in ["04.05.2024", "4/5/2024", "04.05.24", "2024-05-04 14:30", "45432"] {
      #expect(code(text, .day) != nil, "\(text)")
    }
    #expect(code("31.02.2024", .day, days: .dayMonthYear) != nil)
    #expect(code("13/04/2024", .day, days: .monthDayYear) != nil)
  }

  @Test(
    "a period as offices write it is told in ISO 8601",
    arguments: [
      ("2024Q1", "2024-Q1"), ("Q1 2024", "2024-Q1"), ("2024M05", "2024-05"), ("202405", "2024-05"),
      ("2024 H1", "2024-H1"),
    ])
  func periods(text: String, iso: String) {
    do throws(FieldProblem) {
      _ = try value(text, FieldType<Period>.period)
      Issue.record("\(text) was read")
    } catch {
      #expect(error.hint == "write \(iso)")
    }
  }
}
