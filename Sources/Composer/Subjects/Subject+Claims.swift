extension Subject {
  /// The check of what officials said.
  static let claims: [Subject] = [
    Subject(
      "claims.turnover", "what was said about turnover, with the range each figure allows",
      charts: [
        Chart(.intervalDots) { material, frame in
          ClaimFiguresFigure(material).draft(asBoard: false, frame.style)
        },
        Chart(.claimsBoard) { material, frame in
          ClaimFiguresFigure(material).draft(asBoard: true, frame.style)
        },
      ]),
    Subject(
      "claims", "what was said, what it implies, what others say, and the verdict",
      table: { material, extent in ClaimsTable(material).draft(max: extent.max) }),
  ]
}
