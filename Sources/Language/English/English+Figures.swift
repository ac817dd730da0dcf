extension FigureWords {
  package static let english = FigureWords(
    title: "Other figures of the two sides", figure: "Figure",
    whose: { measure, side, partner in
      "\(measure) (\(side)\(partner.map { ", with \($0)" } ?? ""))"
    },
    subtitle: { unit, span in "As stated, \(unit), \(span)" },
    unlikeTotal: { "Exports and imports do not add up to the turnover printed for \($0)." },
    otherSign: "‡ Its source sees it from the other side and gives it with the other sign.",
    freight:
      "Between the two sides’ figures for one flow, an import valued CIF is divided by 1.06 for "
      + "freight and insurance.",
    newer: { owner, figure, period in
      "A newer figure, for \(period), is that of \(owner): \(figure)"
    })
}
