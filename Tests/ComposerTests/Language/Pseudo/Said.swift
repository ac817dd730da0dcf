internal import Charts
internal import Document
internal import Language
internal import Records
internal import Values

/// What a sentence is made of: put in between marks, so that it is not taken for the sentence's own.
protocol Ingredient {
  var marked: Self { get }
}

extension Ingredient {
  var marked: Self { self }
}

extension String: Ingredient {
  var marked: String { "\(PseudoText.open)\(self)\(PseudoText.close)" }
}

extension Phrase: Ingredient {
  var marked: Phrase {
    isEmpty
      ? self
      : Phrase(String(PseudoText.open)) + self + Phrase(String(PseudoText.close))
  }
}

extension ChartSummary.Reading: Ingredient {
  var marked: Self { Self(place: place.marked, value: value.marked) }
}

extension Optional: Ingredient where Wrapped: Ingredient {
  var marked: Self { map(\.marked) }
}

extension Array: Ingredient where Element: Ingredient {
  var marked: Self { map(\.marked) }
}

extension Int: Ingredient {}
extension Bool: Ingredient {}
extension Quantity: Ingredient {}
extension RateChange: Ingredient {}
extension Level: Ingredient {}
extension Contact.Channel: Ingredient {}
extension CountingUnit: Ingredient {}
extension LeftOut.Reason: Ingredient {}
extension TradeMeasure: Ingredient {}
extension Captions: Ingredient {}

/// What a language says.
protocol Sayable {
  var said: Self { get }
}

extension String: Sayable {
  var said: String { PseudoText.said(self) }
}

extension Phrase: Sayable {
  var said: Phrase {
    var depth = 0
    return Phrase(Self.said(parts, &depth))
  }

  private static func said(_ parts: [Part], _ depth: inout Int) -> [Part] {
    parts.map { part in
      switch part {
      case .text(let text): .text(PseudoText.said(text, depth: &depth))
      case .strong(let inner): .strong(said(inner, &depth))
      case .emphasis(let inner): .emphasis(said(inner, &depth))
      case .claim(let assertion, let inner): .claim(assertion, said(inner, &depth))
      default: part
      }
    }
  }
}

func spoken(_ text: String) -> String { text.said }

func spoken(_ texts: [String]) -> [String] { texts.map(\.said) }

func spoken<Key>(_ texts: [Key: String]) -> [Key: String] { texts.mapValues(\.said) }

/// A sentence of the invented language from an English one.
func spoken<each Part: Ingredient, Sentence: Sayable>(
  _ sentence: @escaping @Sendable (repeat each Part) -> Sentence
) -> @Sendable (repeat each Part) -> Sentence {
  { (part: repeat each Part) in sentence(repeat (each part).marked).said }
}

/// The same, where it words what was found true.
func spoken<Claim>(_ saying: Saying<Claim>) -> Saying<Claim> {
  Saying { claim, names in saying(claim, names.marked).said }
}

extension Names: Ingredient {
  /// What it is given is put in as it is.
  var marked: Names {
    let own = self
    return Names(
      notation: notation, person: { own.person($0).marked }, country: { own.country($0).marked },
      measure: { own.measure($0).marked }, product: { own.product($0).marked },
      publisher: { own.publisher($0).marked }, contact: { own.contact($0).marked })
  }
}
