/// Says what in a cell is not of the number it should hold.
struct NumberArtefact {
  /// What is written where nothing is known.
  let unknown: String
  /// A number as the table writes it, in words.
  let example: String

  /// What stands in the way; `nil` where there are only digits, signs and marks.
  func problem(with text: String) -> FieldProblem? {
    if text.unicodeScalars.allSatisfy({ $0 == "-" || CharacterName.isDash($0) }) {
      return FieldProblem(
        code: "no-figure", "may mean that there was nothing or that nothing is known",
        hint: "write 0 for nothing, and \(unknown) where nothing is known")
    }
    if FlaggedNumberCell.missing(text) != nil {
      return FieldProblem(
        code: "no-figure", "says that nothing is known", hint: "write \(unknown)")
    }
    return sign(text) ?? percent(text) ?? power(text) ?? letters(text) ?? character(text)
  }

  /// A minus that is written as something else.
  private func sign(_ text: String) -> FieldProblem? {
    if text.hasPrefix("("), text.hasSuffix(")") {
      return FieldProblem(
        code: "bracketed-number", "stands in `(` and `)`, which accountants write for a minus",
        hint: "write -\(text.dropFirst().dropLast()) if it is below zero")
    }
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last else {
      return nil
    }
    if CharacterName.isDash(first), first != "\u{2212}" {
      return FieldProblem(
        code: "dash-for-minus", "has \(CharacterName(first)) for a minus",
        hint: "write -\(text.dropFirst())")
    }
    if last == "-" || CharacterName.isDash(last), text.count > 1 {
      return FieldProblem(
        code: "minus-behind", "has \(CharacterName(last)) at its end",
        hint: "write -\(text.dropLast()) if it is below zero")
    }
    return nil
  }

  private func percent(_ text: String) -> FieldProblem? {
    guard let sign = text.unicodeScalars.first(where: { "%‰٪％".unicodeScalars.contains($0) })
    else { return nil }
    return FieldProblem(
      code: "percent-sign", "has \(CharacterName(sign))", hint: "write the number without it")
  }

  /// `1.149E+09`: what a spreadsheet shows in a narrow column, and saves.
  private func power(_ text: String) -> FieldProblem? {
    guard text.wholeMatch(of: /[-+]?[0-9]+([.,][0-9]+)?[eEеЕ][-+]?[0-9]+/) != nil else {
      return nil
    }
    return FieldProblem(
      code: "power-of-ten", "is shortened to a power of ten: digits may be lost",
      hint: "show the column as numbers with all their digits, and save the file again")
  }

  /// A currency, a unit or another word beside the number.
  private func letters(_ text: String) -> FieldProblem? {
    guard text.contains(where: { $0.isASCII && $0.isNumber }) else { return nil }
    let isPart = { (character: Character) in
      character.isLetter
        || character.unicodeScalars.first?.properties.generalCategory
          == .currencySymbol
    }
    guard let start = text.firstIndex(where: isPart) else { return nil }
    let word = text[start...].prefix(while: isPart)
    return FieldProblem(
      code: "text-in-number", "has `\(word)` beside the number",
      hint: "write the number alone; currency and unit have columns of their own")
  }

  private func character(_ text: String) -> FieldProblem? {
    let isOfNumbers = { (character: Character) in
      character.isASCII && character.isNumber || ".,-+\u{2212}".contains(character)
        || NumberText.isGrouping(character)
    }
    let digits = text.filter { $0.isASCII && $0.isNumber }
    guard let other = text.first(where: { !isOfNumbers($0) })?.unicodeScalars.first else {
      let signs = text.dropFirst().contains { "-+\u{2212}".contains($0) }
      return digits.isEmpty || signs ? noNumber : nil
    }
    guard !digits.isEmpty else { return noNumber }
    return FieldProblem(
      code: "bad-number", "is not a number: it has \(CharacterName(other))",
      hint: "write digits only, with one mark before decimals")
  }

  private var noNumber: FieldProblem {
    FieldProblem(code: "bad-number", "is not a number", hint: "write digits and \(example)")
  }
}
