internal import Testing

@testable import Reading

@Suite("Names in all their forms")
struct NameFormsTests {
  @Test(
    "a surname is found in each case",
    arguments: [
      ("Петросов", ["Петросов", "Петросова", "Петросову", "Петросовым", "Петросове"]),
      ("Майский", ["Майский", "Майского", "Майскому", "Майским", "Майском"]),
      ("Беридзе", ["Беридзе"]), ("Шевчук", ["Шевчук", "Шевчука", "Шевчуку", "Шевчуком"]),
      ("Галкина", ["Галкина", "Галкиной", "Галкину"]),
      ("Соловей", ["Соловей", "Соловея", "Соловею", "Соловеем"]),
      ("Петросаў", ["Петросаў", "Петросава", "Петросаву", "Петросавым"]),
      ("Новік", ["Новік", "Новіка", "Новіку", "Новікам"]),
      ("Майскі", ["Майскі", "Майскага", "Майскаму", "Майскім"]),
    ])
  func cases(name: String, forms: [String]) {
    for form in forms { #expect(NameForms.isForm(form, of: name), "\(form)") }
  }

  @Test(
    "another name is another",
    arguments: [
      ("Петров", "Петросов"), ("Новиков", "Новик"), ("Ivanova", "Ivanko"), ("Петросян", "Петросов"),
    ])
  func others(word: String, name: String) {
    #expect(!NameForms.isForm(word, of: name))
  }

  @Test(
    "transliterations of one name are alike",
    arguments: [
      ("Sergey", "Sergei"), ("Aleksandr", "Alexander"), ("Lukashenka", "Lukashenko"),
      ("Yuri", "Yury"), ("Mikhail", "Mihail"), ("Andrey", "Andrei"),
    ])
  func spellings(one: String, two: String) {
    #expect(NameForms.isForm(one, of: two))
  }
}
