extension FigureWords {
  package static let belarusian = FigureWords(
    title: "Іншыя лічбы двух бакоў", figure: "Лічба",
    whose: { measure, side, partner in
      "\(measure) (\(side)\(partner.map { ", партнёр: \($0)" } ?? ""))"
    },
    subtitle: { unit, span in "Як названа, \(unit), \(span)" },
    unlikeTotal: { "За \($0) экспарт і імпарт не складаюцца ва ўказаны тавараабарот." },
    flagged: { flags in
      "Паметы крыніцы: "
        + flags.map { flag in
          flagMeanings[flag.lowercased()].map { "\(flag) — \($0)" } ?? flag
        }.joined(separator: "; ") + "."
    },
    otherSign: "‡ Крыніца глядзіць з іншага боку і дае лічбу з адваротным знакам.",
    freight:
      "Пры параўнанні лічбаў двух бакоў пра адзін паток імпарт у цэнах CIF дзеліцца на 1,06: "
      + "гэта фрахт і страхаванне.",
    newer: { owner, figure, period in "Ёсць навейшая лічба, за \(period): \(figure) (\(owner))" })
}

/// What sources mean by letters beside figures, as Eurostat and SDMX (CL_OBS_STATUS) have them.
private let flagMeanings: [String: String] = [
  "b": "разрыў шэрага", "c": "канфідэнцыяльна", "d": "іншае азначэнне", "e": "ацэнка",
  "f": "прагноз", "n": "нязначна", "p": "папярэднія даныя", "r": "перагледжана",
  "s": "ацэнка Еўрастата", "u": "нізкая надзейнасць", "z": "непрымяняльна",
]
