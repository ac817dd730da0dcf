internal import Charts
internal import Document
internal import Values

extension ClaimWords {
  static let belarusian = ClaimWords(
    verdicts: [
      .conflicting: "супярэчыць", .withinRounding: "у межах акруглення",
      .consistent: "пацвярджаецца", .notCheckable: "нельга праверыць",
    ],
    verdict: "Вердыкт", speaker: "Хто і калі", said: "Сказана", implies: "Вынікае",
    others: "Іншыя даныя", reason: "Чаму",
    title: "Што было сказана і як гэта сыходзіцца з усім астатнім, што вядома",
    topic: { measure, side, period in
      "\(measure), \(period ?? "перыяд не названы")" + (side.isEmpty ? "" : " (бок: \(side))")
    },
    on: { $0 }, onYearBefore: "за год", onPeriod: { "(база: \($0))" },
    base: { level, interval, period in
      "\(period): \(level)" + (interval.isEmpty ? .empty : " (\(interval))")
    },
    rate: { "курс \($0)" },
    sumGrowth: { "прырост сумы частак: \($0)" },
    data: { "статыстыка (\($0))" },
    reasons: .belarusian, dates: .belarusian,
    signConflict: { measure, period, one, other in
      "Пра паказчык «\(measure)» (\(period)) называюць дзве лічбы, і знак у іх розны: "
        + "\(one) і \(other)."
    },
    levelConflict: { measure, period, one, other in
      "Пра паказчык «\(measure)» (\(period)) называюць дзве лічбы: \(one) і \(other)."
    },
    noConflict: { count in
      let isOne = PluralRule.eastSlavic.category(of: count.value ?? 0) == .one
      return count.value == 1
        ? "Адзіная правераная заява не разыходзіцца з іншымі данымі."
        : "Ніводная з \(count) \(isOne ? "праверанай заявы" : "правераных заяў") "
          + "не разыходзіцца з іншымі данымі."
    },
    summary: { all, conflicting, rounding, consistent, open in
      "Праверана заяў: \(all). Супярэчаць іншым даным: \(conflicting), сыходзяцца ў "
        + "межах акруглення: \(rounding), пацвярджаюцца: \(consistent), нельга праверыць: "
        + "\(open)."
    },
    note:
      "Разліковыя значэнні вынікаюць з названых узроўню і прыросту; разбег такі, які дапускаюць "
      + "акругленне і агаворкі.",
    chartSubtitle: { measure, unit, period in
      "\(measure), як сказана, \(unit), \(period); адрэзкі: што дапускаюць акругленне і агаворкі"
    },
    chartTitle: { measure, period, lowest, highest in
      "\(measure.capitalizedFirst), \(period): называюць ад \(lowest) да \(highest)"
    },
    chartNote: "Пусты кружок: сказана з агаворкай.", range: "Разбег")
}

extension DateWords {
  static let belarusian = DateWords(
    head: "Даты кантактаў",
    conflict: { days in
      let span = abs(days)
      let noun = Plural.belarusianDay.form(PluralRule.eastSlavic.category(of: Double(span)))
      return "Дата на \(span) \(noun) \(days < 0 ? "раней" : "пазней"), чым у іншых крыніцах."
    },
    dateline: "Паведамленне датавана наступным днём: супярэчнасці няма.",
    unsupported: "Дату ў журнале больш нішто не пацвярджае.")
}

extension ClaimReasonWords {
  static let belarusian = ClaimReasonWords(
    signConflict: { who, growth in "\(who): рух у іншы бок, \(growth)." },
    sumOfPartsDiffers: { sum, printed, balanceFits in
      let start: Phrase = "Названыя тут жа экспарт і імпарт даюць \(sum), а не \(printed)"
      switch balanceFits {
      case true?: return start + "; названы баланс сыходзіцца з імі: верагодная памылка друку."
      case false?: return start + "; названы баланс з імі таксама не сыходзіцца."
      case nil: return start + "."
      }
    },
    levelConflict: { who, difference in
      "\(who): іншая лічба, розніца \(difference), больш, чым дапускае акругленне."
    },
    growthConflict: { who, difference in "\(who): іншы прырост, розніца \(difference)." },
    conversion: { rate in "Названа ў дзвюх валютах, што дае курс \(rate)." },
    ambiguousBase: "Няясна, да якога перыяду аднесены прырост.",
    saidBeforeEnd: "Сказана да канца перыяду: гэта чаканне, а не вынік.",
    withinRounding: { "\($0): адрозненне не большае за акругленне." },
    agrees: { "\($0): тая ж лічба." },
    sumOfPartsFits: { "Названыя тут жа часткі даюць у суме \($0)." },
    noOther: "Іншых лічбаў няма.",
    noneInUnit: "У гэтых адзінках іншых лічбаў няма.")
}
