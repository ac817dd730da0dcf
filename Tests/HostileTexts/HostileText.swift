/// A text that breaks out of what it is written into, where a writer lets it.
///
/// Record files, definitions and desks hold texts like these in a name, a title or an id; every writer
/// of this program is held against all of them.
public struct HostileText: Sendable, Hashable, CustomStringConvertible {
  /// What it tries.
  public let description: String
  public let text: String

  init(_ description: String, _ text: String) {
    self.description = description
    self.text = text
  }

  /// Every text, whatever it was made for: what harms one writer may harm another.
  public static let all = documents + markup + messages + commands + cells + files + invisible

  /// A text that tries nothing, to compare with.
  public static let plain = HostileText("a word", "plain")

  /// Ends a string, a dictionary, a stream or a tag's attribute in a PDF.
  static let documents = [
    HostileText("a script after a PDF string", "x)/Next<</S/JavaScript/JS(app.alert(1))>>/Z("),
    HostileText("a program after a PDF dictionary", "x)>>/AA<</E<</S/Launch/F(/bin/sh)>>>>/Q<</Z("),
    HostileText("an escape at the end of a PDF string", "x\\"),
    HostileText("an octal escape", "x\\051/AA<<>>"),
    HostileText("an object", "endstream endobj 9 0 obj<</S/Launch>>endobj"),
    HostileText("an attribute of Cairo's", "x' uri='javascript:alert(1)' dest='y"),
    HostileText("a bracket that is never closed", "(((x"),
  ]

  /// Ends an element, an attribute, a comment, a string or a packet in HTML, SVG, XMP, CSS or JSON.
  static let markup = [
    HostileText("a script", "</title></desc></style><script>alert(1)</script>"),
    HostileText("a script after CDATA", "]]><script>alert(1)</script><![CDATA["),
    HostileText("a picture that runs", "\"><img src=x onerror=\"alert(1)\">"),
    HostileText("an attribute that runs", "' onload='alert(1)"),
    HostileText("a comment", "--><script>alert(1)</script><!--"),
    HostileText("entities", "&lt;script&gt; &#0; &nbsp; &x"),
    HostileText("the end of a packet", "</rdf:li></rdf:Alt><?xpacket end=\"w\"?>"),
    HostileText("the end of a CSS string", "\"}body{background:url(http://e.org)}a{b:\""),
    HostileText("a member of JSON", "\"}],\"x\":[\"\\u0000"),
    HostileText("line ends of JavaScript", "a\u{2028}alert(1)\u{2029}"),
  ]

  /// Begins a header, an encoded word, a part or a command of SMTP.
  static let messages = [
    HostileText("a header after CR LF", "x\r\nBcc: victim@example.net"),
    HostileText("a header after LF", "x\nBcc: victim@example.net"),
    HostileText("a header after CR", "x\rBcc: victim@example.net"),
    HostileText("an encoded word", "=?utf-8?q?x=0D=0ABcc:_victim=40example.net?="),
    HostileText("an SMTP command", "x\r\n.\r\nMAIL FROM:<victim@example.net>"),
    HostileText("an address", "x\" <victim@example.net>, y"),
    HostileText("a boundary", "\r\n--=_alternative\r\nContent-Type: text/html\r\n\r\n"),
  ]

  /// Ends a word of a shell, a line of a crontab or a value of a unit.
  static let commands = [
    HostileText("a command of the shell", "$(reboot) `reboot`; reboot & reboot | reboot"),
    HostileText("quotes of the shell", "'; reboot; ' \"; reboot; \""),
    HostileText("a line of a crontab", "x\n* * * * * reboot\n"),
    HostileText("a line of a crontab after a percent sign", "x%* * * * * reboot"),
    HostileText("a line of a unit", "x\nExecStartPre=/sbin/reboot\n"),
    HostileText("specifiers of a unit", "%h %n %% ${HOME} \\x2f"),
  ]

  /// Is computed where a spreadsheet opens it.
  static let cells = [
    HostileText("a formula", "=1+1"),
    HostileText("a formula that leads somewhere", "=HYPERLINK(\"http://e.org/\",\"x\")"),
    HostileText("a program behind a plus", "+1+cmd|' /C calc'!A0"),
    HostileText("a program behind a minus", "-2+3+cmd|' /C calc'!A0"),
    HostileText("a function of old", "@SUM(1+1)*cmd|' /C calc'!A0"),
    HostileText("a formula after a tab", "\t=1+1"),
    HostileText("a formula after a line end", "\r=1+1"),
    HostileText("a formula in a wide letter", "\u{FF1D}1+1"),
    HostileText("a row of its own", "x\",\"=1+1\"\r\n\"=2+2"),
  ]

  /// Leads out of a folder, or is no file's name.
  static let files = [
    HostileText("a way out of a folder", "../../etc/passwd"),
    HostileText("the folder itself", "."),
    HostileText("the folder above", ".."),
    HostileText("a way from the root", "/etc/passwd"),
    HostileText("a way on another system", "C:\\Windows\\x"),
    HostileText("nothing", ""),
  ]

  /// Is not seen, or makes what is seen something else.
  static let invisible = [
    HostileText("a command of the terminal", "x\u{1B}]0;title\u{7}\u{1B}[2J"),
    HostileText("a command of the terminal in one character", "x\u{9B}31m"),
    HostileText("letters turned round", "weekly\u{202E}fdp.exe"),
    HostileText("an isolate that is never closed", "x\u{2066}y"),
    HostileText("letters without width", "a\u{200B}b\u{FEFF}"),
    HostileText("the end of a string of C", "a\u{0}b"),
    HostileText("characters that XML has not", "a\u{1}\u{7F}\u{85}\u{FFFE}\u{FFFF}"),
    HostileText("letters that join what follows", "\u{301}\u{200D}x"),
  ]
}
