internal import Document
internal import Language
internal import Records
internal import Values

@testable import Composer

extension CalendarWords {
  /// The same in the invented language.
  var pseudo: CalendarWords {
    var words = self
    words.monthsInDates = spoken(words.monthsInDates)
    words.months = spoken(words.months)
    words.shortMonths = spoken(words.shortMonths)
    words.shortMonthsInDates = spoken(words.shortMonthsInDates)
    words.shortWeekdays = spoken(words.shortWeekdays)
    words.year = spoken(words.year)
    words.years = spoken(words.years)
    words.shortQuarter = spoken(words.shortQuarter)
    words.shortHalf = spoken(words.shortHalf)
    words.quarter = spoken(words.quarter)
    words.half = spoken(words.half)
    words.week = spoken(words.week)
    return words
  }
}

extension UnitWords {
  /// The same in the invented language.
  var pseudo: UnitWords {
    var words = self
    words.thousand = spoken(words.thousand)
    words.million = spoken(words.million)
    words.billion = spoken(words.billion)
    words.trillion = spoken(words.trillion)
    words.names = spoken(words.names)
    words.percentagePoints = spoken(words.percentagePoints)
    words.perDays = spoken(words.perDays)
    words.undefined = spoken(words.undefined)
    words.implied = spoken(words.implied)
    words.qualifiers = spoken(words.qualifiers)
    return words
  }
}

extension RecordWords {
  /// The same in the invented language.
  var pseudo: RecordWords {
    var words = self
    words.channels = spoken(words.channels)
    words.levels = spoken(words.levels)
    words.statuses = spoken(words.statuses)
    words.confidence = spoken(words.confidence)
    words.results = spoken(words.results)
    words.grades = spoken(words.grades)
    words.recordKinds = spoken(words.recordKinds)
    words.measures = spoken(words.measures)
    words.directions = spoken(words.directions)
    words.valuations = spoken(words.valuations)
    return words
  }
}

extension Sentences {
  /// The same in the invented language.
  var pseudo: Sentences {
    var words = self
    words.figure = spoken(words.figure)
    words.table = spoken(words.table)
    words.listTitle = spoken(words.listTitle)
    words.appendixTable = spoken(words.appendixTable)
    words.chartData = spoken(words.chartData)
    words.dataIn = spoken(words.dataIn)
    words.sourceLine = spoken(words.sourceLine)
    words.accordingTo = spoken(words.accordingTo)
    words.cutOff = spoken(words.cutOff)
    words.oldestFigure = spoken(words.oldestFigure)
    words.notComplete = spoken(words.notComplete)
    words.notOnRecord = spoken(words.notOnRecord)
    words.withoutFigure = spoken(words.withoutFigure)
    words.blankCell = spoken(words.blankCell)
    words.nothingToShow = spoken(words.nothingToShow)
    words.tooFewToShow = spoken(words.tooFewToShow)
    words.tooOld = spoken(words.tooOld)
    words.isDue = spoken(words.isDue)
    words.wasDue = spoken(words.wasDue)
    words.outcome = spoken(words.outcome)
    words.shownOf = spoken(words.shownOf)
    words.and = spoken(words.and)
    words.andOthers = spoken(words.andOthers)
    words.undated = spoken(words.undated)
    words.grade = spoken(words.grade)
    return words
  }
}

extension ChangeWords {
  /// The same in the invented language.
  var pseudo: ChangeWords {
    var words = self
    words.contacts = spoken(words.contacts)
    words.figures = spoken(words.figures)
    words.forecasts = spoken(words.forecasts)
    words.newFigure = spoken(words.newFigure)
    words.revisedFigure = spoken(words.revisedFigure)
    return words
  }
}

extension NoteWords {
  /// The same in the invented language.
  var pseudo: NoteWords {
    var words = self
    words.title = spoken(words.title)
    words.late = spoken(words.late)
    words.old = spoken(words.old)
    words.undated = spoken(words.undated)
    words.unusual = spoken(words.unusual)
    words.unchanged = spoken(words.unchanged)
    return words
  }
}

extension OwnerWords {
  /// The same in the invented language.
  var pseudo: OwnerWords {
    var words = self
    words.stale = spoken(words.stale)
    words.notMade = spoken(words.notMade)
    words.newest = spoken(words.newest)
    words.undated = spoken(words.undated)
    words.unusual = spoken(words.unusual)
    words.unchanged = spoken(words.unchanged)
    words.howToPublish = spoken(words.howToPublish)
    words.failed = spoken(words.failed)
    words.howToMend = spoken(words.howToMend)
    words.refused = spoken(words.refused)
    words.notApproved = spoken(words.notApproved)
    words.waits = spoken(words.waits)
    words.waitsSince = spoken(words.waitsSince)
    words.howToDecide = spoken(words.howToDecide)
    words.abandoned = spoken(words.abandoned)
    words.tooOld = spoken(words.tooOld)
    words.howToCatchUp = spoken(words.howToCatchUp)
    return words
  }
}

extension MailWords {
  /// The same in the invented language.
  var pseudo: MailWords {
    var words = self
    words.attached = spoken(words.attached)
    words.online = spoken(words.online)
    words.tooLarge = spoken(words.tooLarge)
    words.restOfTable = spoken(words.restOfTable)
    words.notOnRecord = spoken(words.notOnRecord)
    words.corrected = spoken(words.corrected)
    words.test = spoken(words.test)
    words.proof = spoken(words.proof)
    return words
  }
}

extension Words {
  /// The same in the invented language.
  var pseudo: Words {
    var words = self
    words.pageOf.template =
      words.pageOf.template.replacing(/\{[a-z]+\}/) {
        String($0.output).marked
      }.said
    words.contents = spoken(words.contents)
    words.continued = spoken(words.continued)
    words.sources = spoken(words.sources)
    words.footnotes = spoken(words.footnotes)
    words.dataOfFigure = spoken(words.dataOfFigure)
    words.implied = spoken(words.implied)
    words.skipToContent = spoken(words.skipToContent)
    words.generatedBy = spoken(words.generatedBy)
    words.mail = words.mail.pseudo
    return words
  }
}
