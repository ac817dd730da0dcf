internal import Document
internal import Language
internal import Records
internal import Values

@testable import Composer

extension ClaimWords {
  /// The same in the invented language.
  var pseudo: ClaimWords {
    var words = self
    words.verdicts = spoken(words.verdicts)
    words.verdict = spoken(words.verdict)
    words.speaker = spoken(words.speaker)
    words.said = spoken(words.said)
    words.implies = spoken(words.implies)
    words.others = spoken(words.others)
    words.reason = spoken(words.reason)
    words.title = spoken(words.title)
    words.topic = spoken(words.topic)
    words.on = spoken(words.on)
    words.onYearBefore = spoken(words.onYearBefore)
    words.onPeriod = spoken(words.onPeriod)
    words.base = spoken(words.base)
    words.rate = spoken(words.rate)
    words.sumGrowth = spoken(words.sumGrowth)
    words.data = spoken(words.data)
    words.dates = words.dates.pseudo
    words.summary = spoken(words.summary)
    words.note = spoken(words.note)
    words.chartSubtitle = spoken(words.chartSubtitle)
    words.chartNote = spoken(words.chartNote)
    words.range = spoken(words.range)
    words.verdictHead = spoken(words.verdictHead)
    words.reasonHead = spoken(words.reasonHead)
    words.conflict = spoken(words.conflict)
    words.direction = spoken(words.direction)
    words.spread = spoken(words.spread)
    words.moreOthers = spoken(words.moreOthers)
    return words
  }
}

extension DateWords {
  /// The same in the invented language.
  var pseudo: DateWords {
    var words = self
    words.head = spoken(words.head)
    words.reason = spoken(words.reason)
    return words
  }
}

extension TradeWords {
  /// The same in the invented language.
  var pseudo: TradeWords {
    var words = self
    words.headline = spoken(words.headline)
    words.against = spoken(words.against)
    words.rest = spoken(words.rest)
    words.measures = spoken(words.measures)
    words.measure = spoken(words.measure)
    words.period = spoken(words.period)
    words.difference = spoken(words.difference)
    words.growth = spoken(words.growth)
    words.onYear = spoken(words.onYear)
    words.source = spoken(words.source)
    words.whose = spoken(words.whose)
    words.others = spoken(words.others)
    words.product = spoken(words.product)
    words.share = spoken(words.share)
    words.contribution = spoken(words.contribution)
    words.trend = spoken(words.trend)
    words.whole = spoken(words.whole)
    words.impliedFrom = spoken(words.impliedFrom)
    words.impliedWhole = spoken(words.impliedWhole)
    words.shareOf = spoken(words.shareOf)
    words.notGiven = spoken(words.notGiven)
    words.latestTitle = spoken(words.latestTitle)
    words.seriesTitle = spoken(words.seriesTitle)
    words.monthsTitle = spoken(words.monthsTitle)
    words.quartersTitle = spoken(words.quartersTitle)
    words.productsTitle = spoken(words.productsTitle)
    words.sharesTitle = spoken(words.sharesTitle)
    words.valuation = spoken(words.valuation)
    words.valuationUnknown = spoken(words.valuationUnknown)
    words.disputedSign = spoken(words.disputedSign)
    words.impliedSign = spoken(words.impliedSign)
    words.rounded = spoken(words.rounded)
    words.sparklineText = spoken(words.sparklineText)
    words.leftOut = spoken(words.leftOut)
    words.revisions = words.revisions.pseudo
    words.indicators.title = spoken(words.indicators.title)
    words.indicators.value = spoken(words.indicators.value)
    words.indicators.names = spoken(words.indicators.names)
    words.charts = words.charts.pseudo
    words.direction = spoken(words.direction)
    words.basis = spoken(words.basis)
    return words
  }
}

extension RevisionWords {
  /// The same in the invented language.
  var pseudo: RevisionWords {
    var words = self
    words.title = spoken(words.title)
    words.reporter = spoken(words.reporter)
    words.periods = spoken(words.periods)
    words.mean = spoken(words.mean)
    words.size = spoken(words.size)
    words.relative = spoken(words.relative)
    words.note = spoken(words.note)
    return words
  }
}

extension TradeChartWords {
  /// The same in the invented language.
  var pseudo: TradeChartWords {
    var words = self
    words.moved = spoken(words.moved)
    words.subtitle = spoken(words.subtitle)
    words.flows = spoken(words.flows)
    words.annualTotal = spoken(words.annualTotal)
    words.adjusted = spoken(words.adjusted)
    words.adjustedNote = spoken(words.adjustedNote)
    words.statedNote = spoken(words.statedNote)
    words.otherFigures = spoken(words.otherFigures)
    words.squaresNote = spoken(words.squaresNote)
    words.best = spoken(words.best)
    words.growthOf = spoken(words.growthOf)
    words.grew = spoken(words.grew)
    words.driver = spoken(words.driver)
    words.largest = spoken(words.largest)
    words.contributions = spoken(words.contributions)
    words.total = spoken(words.total)
    words.otherSections = spoken(words.otherSections)
    words.pastGrowth = spoken(words.pastGrowth)
    words.medianGrowth = spoken(words.medianGrowth)
    words.disputed = spoken(words.disputed)
    words.record = spoken(words.record)
    words.ranks = spoken(words.ranks)
    words.sides.furthest = spoken(words.sides.furthest)
    words.sides.levels = spoken(words.sides.levels)
    words.sides.growths = spoken(words.sides.growths)
    words.sides.less = spoken(words.sides.less)
    words.turns.record = spoken(words.turns.record)
    words.turns.trough = spoken(words.turns.trough)
    words.turns.greatestChange = spoken(words.turns.greatestChange)
    return words
  }
}
