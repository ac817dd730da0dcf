internal import Document
internal import Drawing

/// Turns running text into boxes, glue and penalties.
struct ItemMaker {
  let typist: Typist
  let look: ParagraphLook
  private(set) var items: [Item] = []
  private(set) var contexts: [InlineContext] = [.plain]
  private var contextNumbers: [InlineContext: Int] = [.plain: 0]
  private var style: TextStyle
  private var number: Typist.StyleNumber
  private var context = InlineContext.plain
  private var contextNumber = 0
  private var isCode = false

  init(typist: Typist, look: ParagraphLook) {
    self.typist = typist
    self.look = look
    style = look.style
    number = typist.number(of: look.style)
  }

  mutating func add(_ text: [Inline]) {
    for inline in text { add(inline) }
  }

  private mutating func add(_ inline: Inline) {
    switch inline {
    case .text(let text), .number(let text, _): add(inCase: text)
    case .strong(let inner): with({ $0.isBold = true }, body: { $0.add(inner) })
    case .emphasis(let inner): with({ $0.isItalic.toggle() }, body: { $0.add(inner) })
    case .code(let text): with({ $0.family = .mono }, body: { $0.add(text) })
    case .language(let language, let inner):
      with(
        { $0.language = language }, context: { $0.language = language },
        body: { $0.add(inner) })
    case .link(let inner, let address):
      with(
        accent, context: { $0.link = .address(address) }, body: { $0.add(inner) })
    case .reference(let inner, let id):
      with(accent, context: { $0.link = .anchor(id) }, body: { $0.add(inner) })
    case .sources(let numbers): addSources(numbers)
    case .footnote(let number): addFootnoteMark(number)
    case .mark(let mark): addMark(mark)
    case .lineBreak:
      dropTrailingGlue()
      items.append(.penalty(.forced))
    }
  }

  private var accent: (inout TextStyle) -> Void {
    { [color = look.linkColor] in $0.color = color }
  }

  /// Adds text in a changed style or context, and goes back to what was.
  private mutating func with(
    _ change: (inout TextStyle) -> Void,
    context changeContext: (inout InlineContext) -> Void = { _ in },
    body: (inout ItemMaker) -> Void
  ) {
    let saved = (style, number, context, contextNumber)
    change(&style)
    number = typist.number(of: style)
    changeContext(&context)
    if let known = contextNumbers[context] {
      contextNumber = known
    } else {
      contextNumber = contexts.endIndex
      contextNumbers[context] = contextNumber
      contexts.append(context)
    }
    body(&self)
    (style, number, context, contextNumber) = saved
  }

  // MARK: Words

  /// Adds text as the look sets its letters. Small capitals are capitals as high as small letters,
  /// because the faces have none of their own.
  private mutating func add(inCase text: String) {
    switch look.letterCase {
    case .plain: add(text)
    case .capitals: add(text.uppercased())
    case .smallCapitals:
      var run = ""
      var isSmall = false
      func wantsSmall(_ character: Character) -> Bool { character.isLowercase }
      for character in text {
        if wantsSmall(character) != isSmall, !run.isEmpty {
          addRun(run, isSmall: isSmall)
          run = ""
        }
        isSmall = wantsSmall(character)
        run.append(character)
      }
      addRun(run, isSmall: isSmall)
    }
  }

  private mutating func addRun(_ text: String, isSmall: Bool) {
    guard isSmall else { return add(text) }
    with({ $0.size = Looks.mark(0.8, of: $0.size) }, body: { $0.add(text.uppercased()) })
  }

  private mutating func add(_ text: String) {
    var word = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case " ", "\n", "\t", "\r":
        addWord(String(word))
        word = String.UnicodeScalarView()
        addSpace()
      // PT has neither the narrow no-break space nor the hyphen U+2010.
      case "\u{202F}": word.append("\u{A0}")
      case "\u{2010}": word.append("-")
      default: word.append(scalar)
      }
    }
    addWord(String(word))
  }

  private mutating func addSpace() {
    switch items.last {
    case .box:
      let width = width(of: " ")
      items.append(
        .glue(
          Glue(
            width: width, stretch: width * 0.5, shrink: width * 0.3, style: number,
            context: contextNumber)))
    default: break
    }
  }

  private mutating func dropTrailingGlue() {
    if case .glue = items.last { items.removeLast() }
  }

  /// Adds a word, with a place to break after each dash or slash inside it.
  private mutating func addWord(_ word: String) {
    // Most words have none: 0xC2 begins the soft hyphen, 0xE2 dashes and the zero-width space.
    guard word.utf8.contains(where: { $0 == 0x2D || $0 == 0x2F || $0 == 0xC2 || $0 == 0xE2 }) else {
      return addBox(word)
    }
    var part = ""
    var before: Character?
    for character in word {
      if character == "\u{AD}" || character == "\u{200B}" {
        addBox(part)
        part = ""
        let hyphen = character == "\u{AD}"
        items.append(
          .penalty(
            Penalty(
              cost: hyphen ? 50 : 0, width: hyphen ? typist.width(of: "-", number) : 0,
              isHyphen: hyphen)))
        continue
      }
      if let mark = before, "-–—/".contains(mark), character.isLetter, part.count > 2 {
        addBox(part)
        part = ""
        items.append(.penalty(Penalty(cost: mark == "—" ? 0 : 50)))
      }
      part.append(character)
      before = character
    }
    addBox(part)
  }

  /// The width with the space to the letter that follows: boxes of one run are drawn together.
  private func width(of text: String) -> Double {
    typist.width(of: text, number) + style.letterSpacing
  }

  private mutating func addBox(_ text: String) {
    guard !text.isEmpty else { return }
    items.append(
      .box(
        Box(
          text: text, style: number, width: width(of: text), context: contextNumber)))
  }

  // MARK: Marks

  /// A gap that stays with the word before: marks stick to it.
  private mutating func clingToWord() {
    dropTrailingGlue()
    guard case .box(let box) = items.last, let end = box.text.last, !"([“«\u{A0}".contains(end)
    else { return }
    addBox("\u{A0}")
  }

  private mutating func addSources(_ numbers: [Int]) {
    let mark: (inout TextStyle) -> Void = { [look] in
      $0 = look.style.with {
        $0.family = .sans
        $0.size = Looks.mark(0.8, of: $0.size)
        $0.isBold = false
        $0.isItalic = false
        $0.color = look.linkColor
      }
    }
    with(mark, body: { $0.clingToWord() })
    for (place, source) in numbers.enumerated() {
      let text =
        (place == 0 ? "[" : "") + "\(source)" + (place == numbers.count - 1 ? "]" : ", ")
      if place > 0 { items.append(.penalty(Penalty(cost: 200))) }
      with(
        mark,
        context: {
          $0.link = .anchor(AnchorName.source(source))
          $0.isReference = true
        }, body: { $0.addBox(text) })
    }
  }

  private mutating func addFootnoteMark(_ note: Int) {
    dropTrailingGlue()
    with(
      { [look] in
        $0 = look.style.with {
          $0.rise = look.style.size * 0.36
          $0.size = Looks.mark(0.66, of: $0.size)
          $0.isBold = false
          $0.color = look.linkColor
        }
      },
      context: {
        $0.link = .anchor(AnchorName.footnote(note))
        $0.isReference = true
        $0.note = note
      }, body: { $0.addBox("\(note)") })
  }

  private mutating func addMark(_ mark: Mark) {
    let drawing = mark.drawing(size: style.size, color: style.color, accent: look.linkColor)
    items.append(
      .box(
        Box(
          text: "", style: number, width: drawing.size.width, context: contextNumber,
          drawing: drawing)))
  }
}
