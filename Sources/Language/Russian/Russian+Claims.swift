internal import Charts
internal import Document
internal import Values

extension ClaimWords {
  static let russian = ClaimWords(
    verdicts: [
      .conflicting: "противоречит", .withinRounding: "совместимо",
      .consistent: "подтверждается", .notCheckable: "нельзя проверить",
    ],
    verdictHead: "Вердикт", speaker: "Кто и когда", said: "Сказано", implies: "Следует",
    others: "Другие данные", reasonHead: "Почему",
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
    reason: .russian, dates: .russian, conflict: .russianConflict, direction: .russianDirection,
    verdict: .russianVerdict, summary: .russianSummary,
    moreOthers: { "и ещё \($0)" },
    note:
      "Расчётные значения следуют из названных уровня и прироста; разброс таков, какой допускают "
      + "округление и оговорки.",
    chartSubtitle: { measure, unit, period in
      "\(measure), как сказано, \(unit), \(period); отрезки: что допускают округление и оговорки"
    },
    spread: Saying { spread, names in
      "\(names.measure(spread.measure).capitalizedFirst), \(names.notation.period(spread.period)): называют "
        + "от \(bare: spread.lowest, .money) до \(bare: spread.highest, .money)"
    },
    chartNote: "Пустой кружок: сказано с оговоркой.", range: "Разброс")
}

extension DateWords {
  static let russian = DateWords(
    head: "Даты контактов",
    reason: Saying { reason, _ in
      switch reason {
      case .conflict(let days, _):
        let span = abs(days)
        let noun = Plural.russianDay.form(PluralRule.eastSlavic.category(of: Double(span)))
        return "Дата на \(span) \(noun) \(days < 0 ? "раньше" : "позже"), чем в других источниках."
      case .dateline: return "Сообщение датировано следующим днём: противоречия нет."
      case .unsupported: return "Дату в журнале больше ничто не подтверждает."
      }
    })
}

extension Saying<FigureConflict> {
  static let russianConflict = Saying { conflict, names in
    let measure = names.measure(conflict.measure)
    let period = names.notation.period(conflict.period)
    let one = names.disputed(conflict.one, in: conflict.kind)
    let other = names.disputed(conflict.other, in: conflict.kind)
    let figures = names.counted(conflict.figures, .russianFigure)
    let start = "Для показателя «\(measure)» (\(period)) называют \(figures)"
    switch (conflict.kind, conflict.figures) {
    case (.sign, 2): return "\(start), и знак у них разный: \(one) и \(other)."
    case (.sign, _): return "\(start), у двух из них разный знак: \(one) и \(other)."
    case (_, 2): return "\(start): \(one) и \(other)."
    default: return "\(start), среди них \(one) и \(other)."
    }
  }

  static let russianDirection = Saying { conflict, names in
    let what =
      "О том, вырос ли показатель «\(names.measure(conflict.measure))» "
      + "(\(names.notation.period(conflict.period)))"
    return conflict.isBetweenSides
      ? "\(what), стороны говорят разное."
      : "\(what), разное говорят \(names.owner(conflict.one)) и \(names.owner(conflict.other))."
  }
}

extension Saying<VerdictTally> {
  static let russianVerdict = Saying { tally, _ in
    let (all, conflicting) = (tally.all, tally[.conflicting])
    let isOne = PluralRule.eastSlavic.category(of: all.value ?? 0) == .one
    let checked = isOne ? "проверенного заявления" : "проверенных заявлений"
    switch (all.value, conflicting.value) {
    case (1, 0): return "Единственное проверенное заявление не расходится с другими данными."
    case (1, _):
      return
        "Единственное проверенное заявление расходится с другими данными или со своими частями."
    case (_, 0): return "Ни одно из \(all) \(checked) не расходится с другими данными."
    default:
      return
        "С другими данными или со своими частями расходятся \(conflicting) из \(all) \(checked)."
    }
  }

  static let russianSummary = Saying { tally, _ in
    let parts = Verdict.allCases.compactMap { verdict -> Phrase? in
      let count = tally[verdict]
      guard let value = count.value, value > 0 else { return nil }
      return switch verdict {
      case .conflicting: "противоречат другим данным или своим частям: \(count)"
      case .withinRounding: "сходятся в пределах округления или оговорки: \(count)"
      case .consistent: "подтверждаются кем-то ещё: \(count)"
      case .notCheckable: "нельзя проверить: \(count)"
      }
    }
    return "Проверено заявлений: \(tally.all). Из них " + parts.joined(separator: ", ") + "."
  }
}

extension Saying<ClaimReason> {
  static let russian = Saying { reason, names in
    func who(_ voice: Voice) -> String {
      voice.speaker.map { names.person($0).capitalizedFirst }
        ?? "Статистика (\(names.country(voice.reporter)))"
    }
    switch reason.finding {
    case .oppositeSign(let other):
      return "\(who(other)): движение в другую сторону, " + names.growth(other) + "."
    case .partsDiffer(let sum, let printed, let balanceFits):
      let start: Phrase =
        "Названные тут же экспорт и импорт дают \(bare: sum), а не \(bare: printed)"
      switch balanceFits {
      case true?: return start + "; названный баланс сходится с ними: вероятна опечатка."
      case false?: return start + "; названный баланс с ними тоже не сходится."
      case nil: return start + "."
      }
    case .levelsDiffer(let other, let difference):
      return
        "\(who(other)): другая цифра, разница \(bare: difference), больше, чем допускает округление."
    case .growthsDiffer(let other, let difference):
      return "\(who(other)): другой прирост, разница \(bare: difference)."
    case .conversion(let rate):
      return "Названо в двух валютах, что даёт курс " + implied(rate) + "."
    case .ambiguousBase: return "Неясно, к какому периоду отнесён прирост."
    case .saidBeforeEnd: return "Сказано до конца периода: это ожидание, а не итог."
    case .withinRounding(let other): return "\(who(other)): отличие не больше округления."
    case .withinHedge(let other): return "\(who(other)): отличие не больше, чем допускает оговорка."
    case .borneOut(let other): return "\(who(other)): та же цифра."
    case .addsUp(let sum):
      return "Названные тут же части дают в сумме \(bare: sum): цифра сходится сама с собой."
    case .alone: return "Больше никто цифры не называет."
    case .noPeriod: return "Период не назван."
    case .noneInUnit: return "В этих единицах других цифр нет."
    }
  }
}
