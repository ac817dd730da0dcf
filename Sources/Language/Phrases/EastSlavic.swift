internal import Values

/// A count with its noun in the form it takes, «3 контакта», «3 кантакты»; the space does not break.
func counted(_ count: Quantity, _ noun: Plural) -> Phrase {
  "\(count)\u{A0}\(noun.form(PluralRule.eastSlavic.category(of: count.value ?? 0)))"
}

/// A count with its noun in the form it takes.
func counted(_ count: Int, _ noun: Plural) -> String {
  "\(count)\u{A0}\(noun.form(PluralRule.eastSlavic.category(of: Double(count))))"
}
