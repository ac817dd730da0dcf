internal import Diagnostics

/// Reads the value of a cell as people and spreadsheets write it: what can mean only one thing is
/// read, and of the rest the error names what stands in the way.
struct CellReader {
  let conventions: CellConventions

  /// The value of a cell that is not blank.
  func value<Value>(
    of cell: String, as type: FieldType<Value>
  ) throws(FieldProblem) -> Value {
    guard let parse = type.parse else {
      throw FieldProblem(code: "no-text-form", "cannot be a \(type.name)")
    }
    switch type.cell {
    case .number: return try parse(try number.plain(cell))
    case .flaggedNumber: return try parse(try FlaggedNumberCell(cell, number).plain)
    case .text: return try recognized(try CellText.line(cell), as: type, parse)
    case .code, .word, .date:
      // Nearly every cell is as the manual has it.
      do throws(FieldProblem) { return try parse(cell) } catch {}
      return try recognized(try CellText.code(cell), as: type, parse)
    }
  }

  private var number: NumberCell { NumberCell(mark: conventions.decimal) }

  private func recognized<Value>(
    _ text: String, as type: FieldType<Value>, _ parse: FieldType<Value>.Parse
  ) throws(FieldProblem) -> Value {
    let problem: FieldProblem
    do throws(FieldProblem) { return try parse(text) } catch { problem = error }
    for variant in variants(of: text, type) {
      do throws(FieldProblem) { return try parse(variant) } catch {}
    }
    throw lookAlike(text, type, parse) ?? dash(text, type, parse)
      ?? (type.cell == .date ? DateCell(order: conventions.days).problem(with: text) : nil)
      ?? problem
  }

  /// Other ways to write a text that mean the same.
  private func variants<Value>(of text: String, _ type: FieldType<Value>) -> [String] {
    switch type.cell {
    case .text, .number, .flaggedNumber: return []
    case .code: return [text.uppercased(), text.lowercased()].filter { $0 != text }
    case .date:
      let written = DateCell(order: conventions.days).iso(text) ?? text
      return [written, written.uppercased()].filter { $0 != text }
    case .word:
      guard case .enumeration(let words) = type.schema else { return [] }
      let lower = text.lowercased()
      return words.filter { $0.lowercased() == lower }
    }
  }

  /// Letters of another alphabet without which the text would be read.
  private func lookAlike<Value>(
    _ text: String, _ type: FieldType<Value>, _ parse: FieldType<Value>.Parse
  ) -> FieldProblem? {
    guard let found = LookAlike(in: text) else { return nil }
    let readings = [found.latin] + variants(of: found.latin, type)
    guard readings.contains(where: { isRead($0, parse) }) else { return nil }
    return found.problem
  }

  /// A dash without which the text would be read with a hyphen.
  private func dash<Value>(
    _ text: String, _ type: FieldType<Value>, _ parse: FieldType<Value>.Parse
  ) -> FieldProblem? {
    guard type.cell != .text,
      let dash = text.unicodeScalars.first(where: { CharacterName.isDash($0) })
    else { return nil }
    return FieldProblem(
      code: "dash-for-hyphen", "has \(CharacterName(dash)), where a hyphen belongs",
      hint: "write a hyphen: -")
  }

  private func isRead<Value>(_ text: String, _ parse: FieldType<Value>.Parse) -> Bool {
    do throws(FieldProblem) {
      _ = try parse(text)
      return true
    } catch {
      return false
    }
  }
}
