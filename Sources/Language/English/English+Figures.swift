extension FigureWords {
  package static let english = FigureWords(
    title: "Other figures of the two sides", figure: "Figure",
    whose: { measure, side, partner in
      "\(measure) (\(side)\(partner.map { ", with \($0)" } ?? ""))"
    },
    subtitle: { unit, span in "As stated, \(unit), \(span)" },
    unlikeTotal: { "Exports and imports do not add up to the turnover printed for \($0)." },
    flagged: { flags in
      "Marks of the source: "
        + flags.map { flag in
          flagMeanings[flag.lowercased()].map { "\(flag) – \($0)" } ?? flag
        }.joined(separator: "; ") + "."
    },
    otherSign: "‡ Its source sees it from the other side and gives it with the other sign.",
    freight:
      "Between the two sides’ figures for one flow, an import valued CIF is divided by 1.06 for "
      + "freight and insurance.",
    newer: { owner, figure, period in
      "A newer figure, for \(period), is that of \(owner): \(figure)"
    })
}

/// What sources mean by letters beside figures, as Eurostat and SDMX (CL_OBS_STATUS) have them.
private let flagMeanings: [String: String] = [
  "b": "break in the series", "c": "confidential", "d": "another definition", "e": "estimated",
  "f": "forecast", "n": "not significant", "p": "provisional", "r": "revised",
  "s": "estimated by Eurostat", "u": "of low reliability", "z": "not applicable",
]
