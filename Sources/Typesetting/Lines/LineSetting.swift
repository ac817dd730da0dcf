internal import Drawing

/// Puts the items of one line at their places: runs of text, drawings, links.
///
/// Items stand in logical order and are placed from left to right; neighbouring runs from right to left
/// change places after breaking and before placing (UAX #9, rule L2).
struct LineSetting {
  let typist: Typist
  let contexts: [InlineContext]
  let look: ParagraphLook
  let measure: Double

  private struct Run {
    var text = ""
    var style: Typist.StyleNumber
    var context: Int
    var x: Double
    var width = 0.0
    var wordSpacing: Double
    var drawing: Frame?
  }

  /// Sets the items from `start` up to the break at `end`.
  func line(_ items: [Item], from start: Int, to end: Int, isLast: Bool) -> Line {
    var natural = 0.0
    var stretch = 0.0
    var shrink = 0.0
    for item in items[min(start, end)..<end] {
      switch item {
      case .box(let box): natural += box.width
      case .glue(let glue):
        natural += glue.width
        stretch += glue.stretch
        shrink += glue.shrink
      case .penalty: break
      }
    }
    var hyphen = false
    if end < items.count, case .penalty(let penalty) = items[end] {
      natural += penalty.width
      hyphen = penalty.isHyphen
    }
    let spare = measure - natural
    var ratio = 0.0
    if look.alignment == .justified {
      if spare < 0, shrink > 0 { ratio = max(spare / shrink, -1) }
      if spare > 0, !isLast, stretch > 0 { ratio = spare / stretch }
    }
    let offset =
      switch look.alignment {
      case .justified, .leading: 0.0
      case .trailing: spare
      case .center: spare / 2
      }
    var runs = runs(items[min(start, end)..<end], ratio: ratio, from: offset)
    if let last = runs.indices.last {
      if hyphen {
        runs[last].text += "-"
        runs[last].width += typist.width(of: "-", runs[last].style)
      } else if end < items.count, case .glue = items[end], runs[last].drawing == nil {
        // Takes no room, and keeps words apart for those who read the structure.
        runs[last].text += " "
      }
    }
    let width = runs.last.map { $0.x + $0.width } ?? 0
    for stretch in Direction.reversed(runs.map(\.text)) { reverse(stretch, of: &runs) }
    return Line(items: placed(runs), width: width)
  }

  /// Places runs from right to left in the room they take together.
  private func reverse(_ stretch: Range<Int>, of runs: inout [Run]) {
    var right = runs[stretch.upperBound - 1].x + runs[stretch.upperBound - 1].width
    for index in stretch {
      right -= runs[index].width
      runs[index].x = right
      // Spaces at the ends run with the letters.
      if runs[index].drawing == nil {
        runs[index].text = Direction.mark + runs[index].text + Direction.mark
      }
    }
  }

  private func runs(_ items: ArraySlice<Item>, ratio: Double, from offset: Double) -> [Run] {
    var runs: [Run] = []
    var x = offset
    func append(
      _ text: String, _ width: Double, _ style: Typist.StyleNumber, _ context: Int,
      _ spacing: Double?
    ) {
      if let last = runs.last, last.style == style, last.context == context,
        last.drawing == nil
      {
        runs[runs.count - 1].text += text
        runs[runs.count - 1].width += width
        if let spacing { runs[runs.count - 1].wordSpacing = spacing }
      } else {
        runs.append(
          Run(
            text: text, style: style, context: context, x: x, width: width,
            wordSpacing: spacing ?? 0))
      }
      x += width
    }
    for item in items {
      switch item {
      case .box(let box):
        if let drawing = box.drawing {
          runs.append(
            Run(
              style: box.style, context: box.context, x: x, width: box.width, wordSpacing: 0,
              drawing: drawing))
          x += box.width
        } else {
          append(box.text, box.width, box.style, box.context, nil)
        }
      case .glue(let glue):
        let extra = ratio * (ratio < 0 ? glue.shrink : glue.stretch)
        append(" ", glue.width + extra, glue.style, glue.context, extra)
      case .penalty: break
      }
    }
    return runs
  }

  private func placed(_ runs: [Run]) -> [PieceItem] {
    var items: [PieceItem] = []
    var open: (context: InlineContext, tags: Int)?
    func close() {
      guard let (context, tags) = open else { return }
      if context.link != nil { items.append(.drawn(.linkEnd)) }
      for _ in 0..<tags { items.append(.drawn(.tagEnd)) }
      if let note = context.note { items.append(.note(note)) }
      open = nil
    }
    var previous: Int?
    for (index, run) in runs.enumerated() {
      if run.context != previous {
        close()
        let context = contexts[run.context]
        if context != .plain {
          let end = runs[index...].prefix { $0.context == run.context }.last
          open = (context, opened(context, run, to: end.map { $0.x + $0.width } ?? run.x, &items))
        }
        previous = run.context
      }
      if let drawing = run.drawing {
        items += drawing.items.map { .drawn($0.moved(by: run.x, 0)) }
      } else {
        items.append(
          .drawn(
            .text(
              TextRun(
                run.text, style: typist.style(run.style), width: run.width,
                wordSpacing: run.wordSpacing), at: Point(x: run.x, y: 0))))
      }
    }
    close()
    return items
  }

  /// Opens the tags and the link of a context, and returns how many tags.
  private func opened(
    _ context: InlineContext, _ run: Run, to end: Double, _ items: inout [PieceItem]
  ) -> Int {
    var tags = 0
    if context.isReference {
      items.append(.drawn(.tagStart(Tag(.reference))))
      tags += 1
    }
    if let language = context.language {
      items.append(.drawn(.tagStart(Tag(.span, language: language))))
      tags += 1
    }
    if let link = context.link {
      let style = typist.style(run.style)
      let extent = typist.extent(run.style)
      items.append(
        .drawn(
          .linkStart(
            link,
            Rectangle(
              x: run.x, y: -extent.ascent - style.rise, width: end - run.x,
              height: extent.height))))
    }
    return tags
  }
}
