internal import Document
internal import Language
internal import Records
internal import Values

@testable import Composer

extension ContactWords {
  /// The same in the invented language.
  var pseudo: ContactWords {
    var words = self
    words.partOfMonth = spoken(words.partOfMonth)
    words.monthOnly = spoken(words.monthOnly)
    words.yearOnly = spoken(words.yearOnly)
    words.reported = spoken(words.reported)
    words.date = spoken(words.date)
    words.channel = spoken(words.channel)
    words.who = spoken(words.who)
    words.place = spoken(words.place)
    words.topics = spoken(words.topics)
    words.source = spoken(words.source)
    words.status = spoken(words.status)
    words.announced = spoken(words.announced)
    words.level = spoken(words.level)
    words.all = spoken(words.all)
    words.share = spoken(words.share)
    words.contacts = spoken(words.contacts)
    words.daysBefore = spoken(words.daysBefore)
    words.chronologyTitle = spoken(words.chronologyTitle)
    words.logTitle = spoken(words.logTitle)
    words.yearsTitle = spoken(words.yearsTitle)
    words.year = spoken(words.year)
    words.plannedTitle = spoken(words.plannedTitle)
    words.mixTitle = spoken(words.mixTitle)
    words.undated = spoken(words.undated)
    words.daysTo = spoken(words.daysTo)
    words.daysBeforeThat = spoken(words.daysBeforeThat)
    words.head = spoken(words.head)
    words.others = spoken(words.others)
    words.statistics = words.statistics.pseudo
    words.sentences = words.sentences.pseudo
    words.charts = words.charts.pseudo
    return words
  }
}

extension ContactStatisticWords {
  /// The same in the invented language.
  var pseudo: ContactStatisticWords {
    var words = self
    words.title = spoken(words.title)
    words.inTheLog = spoken(words.inTheLog)
    words.statistic = spoken(words.statistic)
    words.count = spoken(words.count)
    words.rate = spoken(words.rate)
    words.interval = spoken(words.interval)
    words.ratio = spoken(words.ratio)
    words.probability = spoken(words.probability)
    words.days = spoken(words.days)
    words.longest = spoken(words.longest)
    words.median = spoken(words.median)
    words.sinceLast = spoken(words.sinceLast)
    words.silence = spoken(words.silence)
    words.last = spoken(words.last)
    words.between = spoken(words.between)
    words.noTrend = spoken(words.noTrend)
    words.method = spoken(words.method)
    words.unit = spoken(words.unit)
    words.repeated = spoken(words.repeated)
    words.counts = spoken(words.counts)
    return words
  }
}

extension ContactSentences {
  /// The same in the invented language.
  var pseudo: ContactSentences {
    var words = self
    words.listed = spoken(words.listed)
    words.change = spoken(words.change)
    words.coverage = spoken(words.coverage)
    words.caveat = spoken(words.caveat)
    words.read = spoken(words.read)
    words.emptyMonths = spoken(words.emptyMonths)
    words.describe = spoken(words.describe)
    return words
  }
}

extension ContactChartWords {
  /// The same in the invented language.
  var pseudo: ContactChartWords {
    var words = self
    words.byMonth = spoken(words.byMonth)
    words.inTheLog = spoken(words.inTheLog)
    words.strip = spoken(words.strip)
    words.stripSubtitle = spoken(words.stripSubtitle)
    words.lanesSubtitle = spoken(words.lanesSubtitle)
    words.calendarSubtitle = spoken(words.calendarSubtitle)
    words.stepsSubtitle = spoken(words.stepsSubtitle)
    words.levelsSubtitle = spoken(words.levelsSubtitle)
    words.channel = spoken(words.channel)
    words.level = spoken(words.level)
    words.monthsSubtitle = spoken(words.monthsSubtitle)
    words.yearMean = spoken(words.yearMean)
    words.sharesSubtitle = spoken(words.sharesSubtitle)
    words.ratesSubtitle = spoken(words.ratesSubtitle)
    words.gaps = spoken(words.gaps)
    words.gapsSubtitle = spoken(words.gapsSubtitle)
    words.gapLength = spoken(words.gapLength)
    words.observed = spoken(words.observed)
    words.byChance = spoken(words.byChance)
    words.leadingMonth = spoken(words.leadingMonth)
    words.leadingLevel = spoken(words.leadingLevel)
    words.leadingChannel = spoken(words.leadingChannel)
    words.leadingYear = spoken(words.leadingYear)
    words.uncovered = spoken(words.uncovered)
    words.places.first = spoken(words.places.first)
    words.places.subtitle = spoken(words.places.subtitle)
    words.places.unknown = spoken(words.places.unknown)
    words.places.row = spoken(words.places.row)
    return words
  }
}
