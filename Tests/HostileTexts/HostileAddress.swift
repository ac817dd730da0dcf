/// Addresses nobody may be led to, and lawful ones that look like them.
public enum HostileAddress {
  /// What a reader's program would run, or would read as something else than the address that is seen.
  public static let refused =
    [
      "javascript:alert(1)", "JavaScript:alert(1)", "vbscript:x",
      "data:text/html,<script>x</script>",
      "file:///etc/passwd", "/etc/passwd", "//e.org", "e.org", "", "http:", "http://", "https:///x",
      "https://?x", "mailto:", "http:/e.org", " https://e.org", "java\nscript:x",
    ] + HostileText.documents.map(\.text)
    + [
      "http://e.org/x)/Next<</S/JavaScript/JS(app.alert(1))>>/Z(",
      "http://e.org/x)>>/AA<</E<</S/Launch/F(/bin/sh)>>>>/Q<</Z(", "http://e.org/a\\",
      "http://e.org/a b", "http://e.org/a\tb", "http://e.org/\"onclick=\"x",
      "http://e.org/\u{1B}[2J",
      "http://e.org/a\r\nBcc:x", "http://e.org/\u{202E}gro.tset", "http://e.org/\u{200B}x",
      "http://e.org/\u{85}", "http://e.org/\u{F0000}", "http://e.org/\u{0}",
    ]

  /// A lawful address, and how it stands in a PDF.
  public static let lawful = [
    ("http://e.org/a)b", "http://e.org/a%29b"), ("http://e.org/a(b", "http://e.org/a%28b"),
    ("https://e.org/Foo_(bar)", "https://e.org/Foo_%28bar%29"),
    (
      "http://e.org/x)/S/Launch/F(calc.exe", "http://e.org/x%29/S/Launch/F%28calc.exe"
    ),
    ("https://e.org/it's", "https://e.org/it%27s"),
    (
      "https://e.org/x'uri='javascript:alert(1)'dest='y",
      "https://e.org/x%27uri=%27javascript:alert%281%29%27dest=%27y"
    ),
    ("HTTPS://E.org/?a=1&b=[2]#c", "HTTPS://E.org/?a=1&b=[2]#c"),
    ("https://e.org/a%20b", "https://e.org/a%20b"),
    ("https://e.org/{a|b}^`", "https://e.org/%7Ba%7Cb%7D%5E%60"),
    ("https://e.by/Мн", "https://e.by/%D0%9C%D0%BD"),
    ("mailto:desk@e.org?subject=a", "mailto:desk@e.org?subject=a"),
  ]
}
