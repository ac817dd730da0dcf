extension Subject {
  /// Contacts between the two sides.
  static let contacts: [Subject] = [
    Subject(
      "contacts.timeline", "contacts by day",
      charts: [
        Chart(.eventStrip) { material, _ in
          EventStripFigure(statistics: material.statistics, language: material.language).draft()
        },
        Chart(.laneCalendar) { material, _ in ContactLanesFigure(material).draft() },
        Chart(.calendar) { material, _ in ContactCalendarFigure(material).draft() },
        Chart(.cumulativeSteps) { material, _ in ContactStepsFigure(material).draft() },
      ], line: { $0.contacts }),
    Subject(
      "contacts.channels", "contacts by channel: by month, or as shares",
      charts: [
        Chart(.stackedColumns) { material, frame in
          ChannelColumnsFigure(
            statistics: material.statistics, language: material.language,
            printer: material.printer, width: frame.width
          ).draft()
        },
        Chart(.composition) { material, _ in ChannelCompositionFigure(material).draft() },
      ], line: { $0.contacts }),
    Subject(
      "contacts.levels", "contacts by level",
      charts: [
        Chart(.rankingBars) { material, _ in
          LevelRankingFigure(material).draft(asLollipops: false)
        },
        Chart(.lollipops) { material, _ in LevelRankingFigure(material).draft(asLollipops: true) },
      ], line: { $0.contacts }),
    Subject(
      "contacts.places", "contacts by place and channel",
      charts: [
        Chart(.dotList) { material, frame in
          ContactPlacesFigure(material).draft(frame.style)
        }
      ]),
    Subject(
      "contacts.months", "contacts by month over the whole log, with their mean over twelve months",
      charts: [Chart(.columns) { material, _ in ContactMonthsFigure(material).draft() }],
      line: { $0.contacts }),
    Subject(
      "contacts.channels.shares", "shares of channels by year",
      charts: [Chart(.stackedColumns) { material, _ in ChannelSharesFigure(material).draft() }],
      line: { $0.contacts }),
    Subject(
      "contacts.rates", "contacts per 30 days by year, with intervals",
      charts: [Chart(.intervalDots) { material, _ in ContactRatesFigure(material).draft() }],
      line: { $0.contacts }),
    Subject(
      "contacts.gaps", "days from one contact to the next",
      charts: [Chart(.histogram) { material, _ in ContactGapsFigure(material).draft() }],
      line: { $0.contacts }),
    Subject(
      "contacts.chronology", "what happened in the edition's period and in the days before",
      table: { material, extent in
        ChronologyTable(material).draft(days: extent.days, max: extent.max)
      }),
    Subject(
      "contacts.log", "every contact counted, newest year first",
      table: { material, extent in LogTable(material).draft(days: extent.days, max: extent.max) }),
    Subject(
      "contacts.frequency", "rates with exact intervals, this window against the one before",
      table: { material, extent in FrequencyTable(material).draft(days: extent.days) }),
    Subject(
      "contacts.planned", "what is announced",
      table: { material, extent in
        PlannedTable(material).draft(days: extent.days, max: extent.max)
      }),
    Subject(
      "contacts.years", "contacts by year with rate, interval and channels",
      table: { material, extent in YearsTable(material).draft(max: extent.max) }),
    Subject(
      "contacts.mix", "channels and levels with shares",
      table: { material, extent in MixTable(material).draft(days: extent.days) }),
  ]
}
