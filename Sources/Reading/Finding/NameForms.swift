/// Whether two words are forms of one name: cases of Russian and Belarusian, spellings of Latin
/// transliterations.
enum NameForms {
  /// Whether a word of a text is the name, in any case of a Cyrillic language.
  static func isForm(_ word: String, of name: String) -> Bool {
    Spelling(word).isForm(of: Spelling(name))
  }

  /// A word made ready for comparing, once for however many names it is held against.
  struct Spelling {
    /// As it is written.
    let text: String
    private let key: String
    private let latin: String
    private let isCyrillic: Bool

    init(_ word: String) {
      text = word
      key = Tokenizer.key(of: word)
      isCyrillic = NameForms.isCyrillic(key)
      latin = isCyrillic ? key : NameForms.latin(key)
    }

    /// Whether it is the name, in any case of a Cyrillic language.
    func isForm(of name: Spelling) -> Bool {
      if key == name.key { return true }
      guard name.isCyrillic else { return latin == name.latin }
      guard isCyrillic, name.key.count > 2, key.first == name.key.first else { return false }
      for (end, endings) in NameForms.declensions where name.key.hasSuffix(end) {
        let stem = name.key.dropLast(end.count)
        if key.hasPrefix(stem), endings.contains(String(key.dropFirst(stem.count))) { return true }
      }
      return false
    }
  }

  /// The name a word in another case is a form of, where no list knows the name: ending by ending.
  static func nominative(_ word: String, isFeminine: Bool = false) -> String {
    guard isCyrillic(word) else { return word }
    let endings = [
      ("ским", "ский"), ("ского", "ский"), ("скому", "ский"), ("скім", "скі"),
      ("овым", "ов"), ("евым", "ев"), ("ёвым", "ёв"), ("иным", "ин"), ("аевым", "аев"),
      ("овой", "ова"), ("евой", "ева"), ("ином", "ин"), ("овам", "ов"), ("ом", ""), ("аем", "ай"),
      ("еем", "ей"),
      ("ием", "ий"), ("ем", "ь"),
      ("ым", ""), ("ова", "ов"), ("ева", "ев"), ("ину", "ин"), ("ову", "ов"), ("еву", "ев"),
    ]
    for (ending, nominative) in endings
    where word.hasSuffix(ending) && word.count > ending.count + 2 {
      return word.dropLast(ending.count) + nominative
    }
    return word
  }

  /// A Latin spelling without what transliterations differ in: y, i, j; kh, h; x, ks; -enko, -enka;
  /// doubled letters.
  static func latin(_ word: String) -> String {
    var result = ""
    let folded = word.lowercased().replacing("kh", with: "h").replacing("x", with: "ks")
      .replacing("ei", with: "e").replacing("ey", with: "e").replacing("ej", with: "e")
      .replacing("ander", with: "andr").replacing("yu", with: "u").replacing("iu", with: "u")
      .replacing("ya", with: "a").replacing("ia", with: "a").replacing("enka", with: "enko")
    for letter in folded {
      let plain: Character = "yij".contains(letter) ? "i" : letter
      if result.last != plain { result.append(plain) }
    }
    return result
  }

  /// A Cyrillic word in Latin letters, to be compared by `latin`.
  static func romanized(_ word: String) -> String {
    word.lowercased().map { letters[$0] ?? String($0) }.joined()
  }

  static func isCyrillic(_ word: String) -> Bool {
    word.unicodeScalars.contains { (0x400...0x4FF).contains($0.value) }
  }

  /// Ends of names with the endings of their cases; the empty end is a consonant's.
  fileprivate static let declensions: [(String, Set<String>)] = [
    ("ий", ["ий", "ого", "ому", "им", "ом", "ем", "ия", "ию", "ии"]),
    ("ый", ["ый", "ого", "ому", "ым", "ом"]),
    ("ой", ["ой", "ого", "ому", "ым", "им", "ом"]),
    ("ей", ["ей", "ея", "ею", "еем", "ее"]),
    ("ай", ["ай", "ая", "аю", "аем", "ае"]),
    ("эй", ["эй", "эя", "эю", "эем", "эі"]),
    ("ь", ["ь", "я", "ю", "ем", "ём", "е", "і"]),
    ("ія", ["ія", "іі", "ію", "іяй"]), ("ия", ["ия", "ии", "ию", "ией"]),
    ("а", ["а", "ы", "и", "е", "у", "ой", "ай", "і", "ам", "ом", "ою"]),
    ("я", ["я", "и", "е", "ю", "ей", "і", "ёй", "яй"]),
    ("оў", ["оў", "ова", "ову", "овым", "ове"]), ("ёў", ["ёў", "ёва", "ёву", "ёвым"]),
    ("еў", ["еў", "ева", "еву", "евым"]), ("аў", ["аў", "ава", "аву", "авым"]),
    ("і", ["і", "ага", "аму", "ім"]), ("ы", ["ы", "ага", "аму", "ым"]),
    ("", ["", "а", "у", "ом", "ым", "е", "ам", "ем", "ы", "и", "ове", "ю", "я"]),
  ]

  private static let letters: [Character: String] = [
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "e", "ж": "zh", "з": "z",
    "и": "i", "й": "i", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r",
    "с": "s", "т": "t", "у": "u", "ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh",
    "щ": "shch", "ъ": "", "ы": "y", "ь": "", "э": "e", "ю": "yu", "я": "ya", "і": "i", "ў": "u",
  ]
}
