internal import Charts
internal import Document
internal import Values

extension ClaimWords {
  static let russian = ClaimWords(
    verdicts: [
      .conflicting: "противоречит", .withinRounding: "в пределах округления",
      .consistent: "подтверждается", .notCheckable: "нельзя проверить",
    ],
    verdict: "Вердикт", speaker: "Кто и когда", said: "Сказано", implies: "Следует",
    others: "Другие данные", reason: "Почему",
    title: "Что было сказано и как это сходится со всем остальным, что известно",
    topic: { measure, side, period in
      "\(measure), \(period ?? "период не назван")" + (side.isEmpty ? "" : " (сторона: \(side))")
    },
    on: { $0 }, onYearBefore: "за год", onPeriod: { "(база: \($0))" },
    base: { level, interval, period in
      "\(period): \(level)" + (interval.isEmpty ? .empty : " (\(interval))")
    },
    rate: { "курс \($0)" },
    sumGrowth: { "прирост суммы частей: \($0)" },
    data: { "статистика (\($0))" },
    reasons: .russian, dates: .russian,
    signConflict: { measure, period, one, other in
      "О показателе «\(measure)» (\(period)) называют две цифры, и знак у них разный: "
        + "\(one) и \(other)."
    },
    levelConflict: { measure, period, one, other in
      "О показателе «\(measure)» (\(period)) называют две цифры: \(one) и \(other)."
    },
    noConflict: { count in
      let isOne = PluralRule.eastSlavic.category(of: count.value ?? 0) == .one
      return count.value == 1
        ? "Единственное проверенное заявление не расходится с другими данными."
        : "Ни одно из \(count) \(isOne ? "проверенного заявления" : "проверенных заявлений") "
          + "не расходится с другими данными."
    },
    summary: { all, conflicting, rounding, consistent, open in
      "Проверено заявлений: \(all). Противоречат другим данным: \(conflicting), сходятся в "
        + "пределах округления: \(rounding), подтверждаются: \(consistent), нельзя проверить: "
        + "\(open)."
    },
    note:
      "Расчётные значения следуют из названных уровня и прироста; разброс таков, какой допускают "
      + "округление и оговорки.",
    chartSubtitle: { measure, unit, period in
      "\(measure), как сказано, \(unit), \(period); отрезки: что допускают округление и оговорки"
    },
    chartTitle: { measure, period, lowest, highest in
      "\(measure.capitalizedFirst), \(period): называют от \(lowest) до \(highest)"
    },
    chartNote: "Пустой кружок: сказано с оговоркой.", range: "Разброс")
}

extension DateWords {
  static let russian = DateWords(
    head: "Даты контактов",
    conflict: { days in
      let span = abs(days)
      let noun = Plural.russianDay.form(PluralRule.eastSlavic.category(of: Double(span)))
      return "Дата на \(span) \(noun) \(days < 0 ? "раньше" : "позже"), чем в других источниках."
    },
    dateline: "Сообщение датировано следующим днём: противоречия нет.",
    unsupported: "Дату в журнале больше ничто не подтверждает.")
}

extension ClaimReasonWords {
  static let russian = ClaimReasonWords(
    signConflict: { who, growth in "\(who): движение в другую сторону, \(growth)." },
    sumOfPartsDiffers: { sum, printed, balanceFits in
      let start: Phrase = "Названные тут же экспорт и импорт дают \(sum), а не \(printed)"
      switch balanceFits {
      case true?: return start + "; названный баланс сходится с ними: вероятна опечатка."
      case false?: return start + "; названный баланс с ними тоже не сходится."
      case nil: return start + "."
      }
    },
    levelConflict: { who, difference in
      "\(who): другая цифра, разница \(difference), больше, чем допускает округление."
    },
    growthConflict: { who, difference in "\(who): другой прирост, разница \(difference)." },
    conversion: { rate in "Названо в двух валютах, что даёт курс \(rate)." },
    ambiguousBase: "Неясно, к какому периоду отнесён прирост.",
    saidBeforeEnd: "Сказано до конца периода: это ожидание, а не итог.",
    withinRounding: { "\($0): отличие не больше округления." },
    agrees: { "\($0): та же цифра." },
    sumOfPartsFits: { "Названные тут же части дают в сумме \($0)." },
    noOther: "Других цифр нет.",
    noneInUnit: "В этих единицах других цифр нет.")
}
