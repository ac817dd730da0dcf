/// Names and addresses that mean something else to systemd, to cron or to a shell.
enum HostileNames {
  /// Parts of a path that a folder may have; none has a line break.
  static let folders = [
    "Our desk", "o'brien", "say \"hi\"", #"back\slash"#, #"two\\slashes"#, #"\"#, #"\'"#, #"\%"#,
    #"\\%\\"#, "50%", "%h%n%i", "$HOME", "${IFS}", "$$", "$(touch PWNED)", "`touch PWNED`", "a;b",
    ";", "a&b|c>d<e", "-rf", "--output", "~", "*", "#x", "a=b", "Наша папка", "{a,b}", "!1", "'",
    "\"",
    "  two  spaces  ", "'\u{301}$(touch PWNED)", "\"\u{301}", "\\\u{301}", "%\u{301}", "$\u{301}",
    "\\n[Service]\\nExecStartPre=/bin/evil", "@/bin/sh", "+x", "\u{202E}x", "`touch$${IFS}PWNED`",
  ]

  /// Addresses that `owner:` takes.
  static let owners = [
    "head@example.org", "o'brien@example.org", "R&D@example.org",
    "a`touch$${IFS}PWNED`@example.org",
    "$(touch)@example.org".filter { !"()".contains($0) }, "50%@example.org", "#a@example.org",
    "{a|b}@example.org", "*@example.org", "'a'@example.org", "!a~b@example.org",
  ]

  /// What `owner:` does not take: a value of desk.yaml in quotes.
  static let nobodies = [
    "head", "head@", "@example.org", "a@b@example.org", "a b@example.org", #"a\nb@example.org"#,
    #"a@example.org\nBcc: b@example.org"#, "a@example.org,b@example.org", "<a@example.org>",
    "-oQ/tmp@example.org", "a@exa_mple..org", "a;b@example.org", "$(id)@example.org",
    #"a\\b@example.org"#, "глава@example.org", #"a@example.org\e[2J"#, "", "a\\u202E@example.org",
  ]
}
