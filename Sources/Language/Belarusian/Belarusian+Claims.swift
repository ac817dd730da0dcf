internal import Charts
internal import Document
internal import Values

extension ClaimWords {
  static let belarusian = ClaimWords(
    verdicts: [
      .conflicting: "супярэчыць", .withinRounding: "сумяшчальна",
      .consistent: "пацвярджаецца", .notCheckable: "нельга праверыць",
    ],
    verdictHead: "Вердыкт", speaker: "Хто і калі", said: "Сказана", implies: "Вынікае",
    others: "Іншыя даныя", reasonHead: "Чаму",
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
    reason: .belarusian, dates: .belarusian, conflict: .belarusianConflict,
    direction: .belarusianDirection,
    verdict: .belarusianVerdict, summary: .belarusianSummary,
    moreOthers: { "і яшчэ \($0)" },
    note:
      "Разліковыя значэнні вынікаюць з названых узроўню і прыросту; разбег такі, які дапускаюць "
      + "акругленне і агаворкі.",
    chartSubtitle: { measure, unit, period in
      "\(measure), як сказана, \(unit), \(period); адрэзкі: што дапускаюць акругленне і агаворкі"
    },
    spread: Saying { spread, names in
      "\(names.measure(spread.measure).capitalizedFirst), \(names.notation.period(spread.period)): называюць "
        + "ад \(bare: spread.lowest, .money) да \(bare: spread.highest, .money)"
    },
    chartNote: "Пусты кружок: сказана з агаворкай.", range: "Разбег")
}

extension DateWords {
  static let belarusian = DateWords(
    head: "Даты кантактаў",
    reason: Saying { reason, _ in
      switch reason {
      case .conflict(let days, _):
        let span = abs(days)
        let noun = Plural.belarusianDay.form(PluralRule.eastSlavic.category(of: Double(span)))
        return "Дата на \(span) \(noun) \(days < 0 ? "раней" : "пазней"), чым у іншых крыніцах."
      case .dateline: return "Паведамленне датавана наступным днём: супярэчнасці няма."
      case .unsupported: return "Дату ў журнале больш нішто не пацвярджае."
      }
    })
}

extension Saying<FigureConflict> {
  static let belarusianConflict = Saying { conflict, names in
    let measure = names.measure(conflict.measure)
    let period = names.notation.period(conflict.period)
    let one = names.disputed(conflict.one, in: conflict.kind)
    let other = names.disputed(conflict.other, in: conflict.kind)
    let figures = names.counted(conflict.figures, .belarusianFigure)
    let start = "Для паказчыка «\(measure)» (\(period)) называюць \(figures)"
    switch (conflict.kind, conflict.figures) {
    case (.sign, 2): return "\(start), і знак у іх розны: \(one) і \(other)."
    case (.sign, _): return "\(start), у дзвюх з іх розны знак: \(one) і \(other)."
    case (_, 2): return "\(start): \(one) і \(other)."
    default: return "\(start), сярод іх \(one) і \(other)."
    }
  }

  static let belarusianDirection = Saying { conflict, names in
    let what =
      "Пра тое, ці вырас паказчык «\(names.measure(conflict.measure))» "
      + "(\(names.notation.period(conflict.period)))"
    return conflict.isBetweenSides
      ? "\(what), бакі кажуць рознае."
      : "\(what), рознае кажуць \(names.owner(conflict.one)) і \(names.owner(conflict.other))."
  }
}

extension Saying<VerdictTally> {
  static let belarusianVerdict = Saying { tally, _ in
    let (all, conflicting) = (tally.all, tally[.conflicting])
    let isOne = PluralRule.eastSlavic.category(of: all.value ?? 0) == .one
    let checked = isOne ? "праверанай заявы" : "правераных заяў"
    switch (all.value, conflicting.value) {
    case (1, 0): return "Адзіная правераная заява не разыходзіцца з іншымі данымі."
    case (1, _):
      return "Адзіная правераная заява разыходзіцца з іншымі данымі або са сваімі часткамі."
    case (_, 0): return "Ніводная з \(all) \(checked) не разыходзіцца з іншымі данымі."
    default:
      return
        "З іншымі данымі або са сваімі часткамі разыходзяцца \(conflicting) з \(all) \(checked)."
    }
  }

  static let belarusianSummary = Saying { tally, _ in
    let parts = Verdict.allCases.compactMap { verdict -> Phrase? in
      let count = tally[verdict]
      guard let value = count.value, value > 0 else { return nil }
      return switch verdict {
      case .conflicting: "супярэчаць іншым даным або сваім часткам: \(count)"
      case .withinRounding: "сыходзяцца ў межах акруглення або агаворкі: \(count)"
      case .consistent: "пацвярджаюцца кімсьці яшчэ: \(count)"
      case .notCheckable: "нельга праверыць: \(count)"
      }
    }
    return "Праверана заяў: \(tally.all). З іх " + parts.joined(separator: ", ") + "."
  }
}

extension Saying<ClaimReason> {
  static let belarusian = Saying { reason, names in
    func who(_ voice: Voice) -> String {
      voice.speaker.map { names.person($0).capitalizedFirst }
        ?? "Статыстыка (\(names.country(voice.reporter)))"
    }
    switch reason.finding {
    case .oppositeSign(let other):
      return "\(who(other)): рух у іншы бок, " + names.growth(other) + "."
    case .partsDiffer(let sum, let printed, let balanceFits):
      let start: Phrase =
        "Названыя тут жа экспарт і імпарт даюць \(bare: sum), а не \(bare: printed)"
      switch balanceFits {
      case true?: return start + "; названы баланс сыходзіцца з імі: верагодная памылка друку."
      case false?: return start + "; названы баланс з імі таксама не сыходзіцца."
      case nil: return start + "."
      }
    case .levelsDiffer(let other, let difference):
      return
        "\(who(other)): іншая лічба, розніца \(bare: difference), больш, чым дапускае акругленне."
    case .growthsDiffer(let other, let difference):
      return "\(who(other)): іншы прырост, розніца \(bare: difference)."
    case .conversion(let rate):
      return "Названа ў дзвюх валютах, што дае курс " + implied(rate) + "."
    case .ambiguousBase: return "Няясна, да якога перыяду аднесены прырост."
    case .saidBeforeEnd: return "Сказана да канца перыяду: гэта чаканне, а не вынік."
    case .withinRounding(let other): return "\(who(other)): адрозненне не большае за акругленне."
    case .withinHedge(let other):
      return "\(who(other)): адрозненне не большае, чым дапускае агаворка."
    case .borneOut(let other): return "\(who(other)): тая ж лічба."
    case .addsUp(let sum):
      return "Названыя тут жа часткі даюць у суме \(bare: sum): лічба сыходзіцца сама з сабой."
    case .alone: return "Больш ніхто лічбы не называе."
    case .noPeriod: return "Перыяд не названы."
    case .noneInUnit: return "У гэтых адзінках іншых лічбаў няма."
    }
  }
}
