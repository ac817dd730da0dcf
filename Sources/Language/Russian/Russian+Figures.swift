extension FigureWords {
  package static let russian = FigureWords(
    title: "Другие цифры двух сторон", figure: "Цифра",
    whose: { measure, side, partner in
      "\(measure) (\(side)\(partner.map { ", партнёр: \($0)" } ?? ""))"
    },
    subtitle: { unit, span in "Как названо, \(unit), \(span)" },
    unlikeTotal: { "За \($0) экспорт и импорт не складываются в указанный товарооборот." },
    otherSign: "‡ Источник смотрит с другой стороны и даёт цифру с обратным знаком.",
    freight:
      "При сравнении цифр двух сторон об одном потоке импорт в ценах CIF делится на 1,06: это "
      + "фрахт и страхование.",
    newer: { owner, figure, period in "Есть цифра новее, за \(period): \(figure) (\(owner))" })
}
