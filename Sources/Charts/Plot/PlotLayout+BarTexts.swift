internal import Drawing

extension PlotLayout {
  /// What stands at the ends of bars: annotations, and values where they are asked for.
  private var barTexts: [(text: Text, bar: PlotData.Bar)] {
    var texts = data.bars.compactMap { bar -> (text: Text, bar: PlotData.Bar)? in
      guard let annotation = bar.annotation, annotation.position != .overlay else { return nil }
      return (annotation.text, bar)
    }
    if !data.hasStacks {
      let plain = data.bars.filter { !$0.isFloating && $0.annotation == nil }
      texts += chosen(plain.map(\.value)).map {
        (Text(format.text(plain[$0.index].value, sketch.style.formats)), plain[$0.index])
      }
    }
    return texts + totals
  }

  /// The sums of stacks in rows, at their ends.
  private var totals: [(text: Text, bar: PlotData.Bar)] {
    guard data.writesRows, data.hasStacks, !data.isNormalized, isHidden(.x) else { return [] }
    var ends: [PlottedValue: (sum: Double, last: PlotData.Bar)] = [:]
    var order: [PlottedValue] = []
    for bar in data.bars {
      guard let end = ends[bar.place] else {
        order.append(bar.place)
        ends[bar.place] = (bar.value, bar)
        continue
      }
      ends[bar.place] = (end.sum + bar.value, bar.high >= end.last.high ? bar : end.last)
    }
    let format = format.settled(for: ends.values.map(\.sum))
    return order.compactMap { place in
      ends[place].map { (Text(format.text($0.sum, sketch.style.formats)), $0.last) }
    }
  }

  private func block(_ text: Text) -> TextBlock {
    sketch.block(
      text.content, text.style(over: sketch.style.label, in: sketch.style.palette),
      width: geometry.y.words == nil ? .infinity : sketch.taken.bounds.width * 0.4)
  }

  var barWishes: [LabelWish] {
    barTexts.compactMap { text, bar in
      guard let r = geometry.rectangle(of: bar) else { return nil }
      let block = block(text)
      return bar.measured == .y ? upright(block, bar, r) : lying(block, bar, r)
    }
  }

  /// Beyond the end of a lying bar, at its other end where there is no room.
  private func lying(_ block: TextBlock, _ bar: PlotData.Bar, _ r: Rectangle) -> LabelWish {
    let level = r.y + (r.height - block.height) / 2
    let (right, left) = (
      AnnotationPlaces.Place(r.maxX + 4, level, .left),
      AnnotationPlaces.Place(r.x - 4, level, .right)
    )
    return LabelWish(
      block: block, places: bar.falls ? [left, right] : [right, left], priority: .bar,
      mayCrossLines: true)
  }

  /// Over an upright bar, under one that hangs, or higher with a thin line down to it.
  private func upright(_ block: TextBlock, _ bar: PlotData.Bar, _ r: Rectangle) -> LabelWish {
    let y = bar.falls ? r.maxY + 2.5 : r.y - block.height - 2
    let middle = r.x + r.width / 2
    var places: [AnnotationPlaces.Place] = []
    for rise in stride(from: 0.0, through: 36, by: 4) {
      let level = bar.falls ? y + rise : y - rise
      places += [
        .init(middle, level, .center), .init(r.maxX, level, .right), .init(r.x, level, .left),
      ]
    }
    let foot = Point(x: middle, y: bar.falls ? r.maxY + 1 : r.y - 1)
    return LabelWish(
      block: block, places: places, priority: .bar, leader: (foot, bar.falls, 6))
  }

  /// What stands in the place of a bar without a value.
  var missingWishes: [LabelWish] {
    data.missingBars.compactMap { place, measured in
      guard let zero = geometry.center(of: 0, on: measured), geometry.hasZero(measured),
        let middle = geometry.center(place, on: measured.other)
      else { return nil }
      let look =
        measured == .y
        ? sketch.style.tick : sketch.style.label.with { $0.color = sketch.style.palette.secondary }
      let block = sketch.block(sketch.style.words.notAvailable, look)
      return LabelWish(
        block: block,
        places: [
          measured == .y
            ? .init(middle, zero - block.height - 2, .center)
            : .init(zero + 4, middle - block.height / 2, .left)
        ], priority: .context, mayCrossLines: true)
    }
  }

  /// Texts on their bars, in whichever of ink and paper reads on them: what was asked for is told
  /// where it does not fit; the parts of a row are left to the table.
  mutating func drawInside() {
    let writesParts = data.writesRows && data.hasStacks && isHidden(.x)
    for bar in data.bars {
      if let annotation = bar.annotation, annotation.position == .overlay {
        if !drawInside(annotation.text.content, bar) { warn(annotation.text.content) }
      } else if writesParts && bar.annotation == nil {
        let length = data.isNormalized ? bar.high - bar.low : bar.value
        let text =
          data.isNormalized
          ? sketch.style.formats.number(length, 0) + sketch.style.formats.percent
          : chart.labels.format.text(length, sketch.style.formats)
        _ = drawInside(text, bar)
      }
    }
  }

  private mutating func drawInside(_ text: String, _ bar: PlotData.Bar) -> Bool {
    let palette = sketch.style.palette
    let ground = bar.ink.color(in: palette)
    guard let r = geometry.rectangle(of: bar), !bar.isHatched,
      let color = palette.textColor(on: ground)
    else { return false }
    let block = sketch.block(text, sketch.style.label.with { $0.color = color })
    guard block.width <= r.width - 2, block.height <= r.height - 1 else { return false }
    let top = r.y + (r.height - block.height) / 2
    if hasTextures {
      sketch.fill(block.rectangle(x: r.x + r.width / 2, y: top, align: .center), ground)
    }
    sketch.draw(block, x: r.x + r.width / 2, y: top, align: .center)
    return true
  }

  /// What texts beside points need beyond the plot: those in its middle need none.
  private func pointRoom(_ left: Double, _ right: Double) -> (left: Double, right: Double) {
    let texts = (data.points + data.texts).compactMap { mark -> (share: Double, Double, Bool)? in
      guard let annotation = mark.annotation, let share = mark.x.flatMap(geometry.x.center),
        [.leading, .trailing].contains(annotation.position)
      else { return nil }
      let width = block(annotation.text).width + (annotation.spacing ?? 6) + 3
      return (share, width, annotation.position == .leading)
    }
    // Dots at the ends are not cut.
    let rim = geometry.y.words == nil || data.points.isEmpty ? 0.0 : 5
    var (left, right) = (max(left, rim), max(right, rim))
    // Room at the sides narrows the plot, which asks for a little more of it.
    for _ in 0..<4 {
      let plot = max(20, sketch.taken.bounds.width * 0.9 - left - right)
      for (share, width, isLeading) in texts {
        if isLeading { left = max(left, width - share * plot) }
        if !isLeading { right = max(right, width - (1 - share) * plot) }
      }
    }
    return (left, right)
  }

  /// What texts at the ends of lying bars and of points in rows take beside the plot.
  var sideRoom: (left: Double, right: Double) {
    guard data.measured == .x else { return (0, 2) }
    var (left, right) = (0.0, 2.0)
    for (text, bar) in barTexts {
      // A step that falls has room at its left, where it began higher.
      if bar.falls && !bar.isFloating {
        left = max(left, block(text).width + 4)
      } else {
        right = max(right, block(text).width + 7)
      }
    }
    return pointRoom(left, right)
  }
}
