internal import Drawing

/// How a piece of a message looks: an inline style, which every client keeps, and the roles of its
/// colours, by which clients that know dark schemes change them.
struct MailLook {
  private(set) var declarations: [String]
  private(set) var classes: [String]

  init(_ declarations: String, classes: [String] = []) {
    self.declarations = [declarations]
    self.classes = classes
  }

  /// Words in an ink.
  static func words(
    _ family: String, _ size: Int, _ line: Int, _ ink: Color, isBold: Bool = false
  ) -> MailLook {
    MailLook(
      "\(family);font-size:\(size)px;line-height:\(line)px;color:\(ink.hexText);"
        + "font-weight:\(isBold ? "bold" : "normal")", classes: [MailLook.name(of: ink)])
  }

  /// The same with more of an inline style, behind it or, where it must not win, before.
  func with(_ style: String, first: Bool = false) -> MailLook {
    var look = self
    look.declarations.insert(style, at: first ? 0 : declarations.count)
    return look
  }

  /// The same on a ground, which clients without styles keep, too.
  func on(_ ground: Color) -> MailLook {
    var look = with("background-color:\(ground.hexText)")
    look.classes.append("on-" + MailLook.name(of: ground))
    return look
  }

  /// The same with a rule along a side.
  func ruled(_ side: String, _ ink: Color) -> MailLook {
    var look = with("border-\(side):1px solid \(ink.hexText)")
    look.classes.append("by-" + MailLook.name(of: ink))
    return look
  }

  /// Class and style, to be written.
  var attributes: [Markup.Attribute] {
    let style = Markup.Attribute("style", declarations.joined(separator: ";"))
    return classes.isEmpty ? [style] : [.class(classes.joined(separator: " ")), style]
  }

  private static func name(of color: Color) -> String { color.role ?? "text" }
}
