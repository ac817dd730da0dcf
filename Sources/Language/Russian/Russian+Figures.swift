extension FigureWords {
  package static let russian = FigureWords(
    title: "Другие цифры двух сторон", figure: "Цифра",
    whose: { measure, side, partner in
      "\(measure) (\(side)\(partner.map { ", партнёр: \($0)" } ?? ""))"
    },
    subtitle: { unit, span in "Как названо, \(unit), \(span)" },
    unlikeTotal: { "За \($0) экспорт и импорт не складываются в указанный товарооборот." },
    flagged: { flags in
      "Пометы источника: "
        + flags.map { flag in
          flagMeanings[flag.lowercased()].map { "\(flag) — \($0)" } ?? flag
        }.joined(separator: "; ") + "."
    },
    otherSign: "‡ Источник смотрит с другой стороны и даёт цифру с обратным знаком.",
    freight:
      "При сравнении цифр двух сторон об одном потоке импорт в ценах CIF делится на 1,06: это "
      + "фрахт и страхование.",
    newer: { owner, figure, period in "Есть цифра новее, за \(period): \(figure) (\(owner))" })
}

/// What sources mean by letters beside figures, as Eurostat and SDMX (CL_OBS_STATUS) have them.
private let flagMeanings: [String: String] = [
  "b": "разрыв ряда", "c": "конфиденциально", "d": "иное определение", "e": "оценка",
  "f": "прогноз", "n": "незначительно", "p": "предварительные данные", "r": "пересмотрено",
  "s": "оценка Евростата", "u": "низкая надёжность", "z": "неприменимо",
]
