internal import Drawing

extension PlotLayout {
  /// All that is written beside marks: names at the ends of lines first, which have their column,
  /// then every other text of the chart in one placement.
  mutating func drawLabels() {
    drawNames(isLeading: false)
    drawNames(isLeading: true)
    drawInside()
    sketch.place(ruleWishes + valueWishes + barWishes + missingWishes + markWishes)
  }

  /// Texts along rules.
  private var ruleWishes: [LabelWish] {
    ruleTexts.map { annotation, a, b in
      let style = annotation.text.style(over: sketch.style.tick, in: sketch.style.palette)
      let isOverRows = geometry.y.words != nil && a.x == b.x
      let block = sketch.block(
        annotation.text.content, style, width: geometry.plot.width * (isOverRows ? 1 : 0.5))
      var places = AnnotationPlaces.along(a, b, block: block, spacing: annotation.spacing)
        .ordered(from: annotation.position)
      if isOverRows {
        let head = Point(x: a.x, y: min(a.y, b.y))
        places = [.init(head.x, head.y - block.height - 4, .center)]
      }
      return wish(block, places, .rule, annotation.overflow)
    }
  }

  /// Values and annotations of lines.
  private var valueWishes: [LabelWish] {
    var wishes: [LabelWish] = []
    for run in data.runs where !run.isArea {
      let lastIndex = run.vertices.lastIndex { $0.high != nil }
      for (index, isLow) in chosen(run.vertices.map(\.high)) {
        // The last value stands in the line's label.
        if index == lastIndex && chart.labels.namesLines && run.measured == .y { continue }
        guard let value = run.vertices[index].high, let p = point(run.vertices[index], of: run)
        else { continue }
        let side: AnnotationPosition = index == lastIndex ? .trailing : isLow ? .bottom : .top
        let text = Text(format.text(value, sketch.style.formats))
        wishes.append(
          wish(
            Annotation(position: side, text: text), at: p, index == lastIndex ? .end : .extreme))
      }
      for (index, annotation) in run.annotations {
        guard let p = point(run.vertices[index], of: run) else { continue }
        wishes.append(wish(annotation, at: p, .point))
      }
      if chart.labels.inlineNames.contains(data.series[run.series].name),
        let last = run.vertices.last(where: { $0.high != nil }), let value = last.high,
        let p = point(last, of: run)
      {
        let text = Text("\(run.name) \(format.text(value, sketch.style.formats))").bold()
          .foregroundStyle(run.ink)
        wishes.append(wish(Annotation(position: .topTrailing, text: text), at: p, .end))
      }
    }
    return wishes
  }

  /// Annotations of points, texts and rectangles.
  private var markWishes: [LabelWish] {
    let points = (data.points + data.texts).compactMap { mark -> LabelWish? in
      guard let annotation = mark.annotation, let x = geometry.center(mark.x, on: .x),
        let y = geometry.center(mark.y, on: .y)
      else { return nil }
      var wish = wish(annotation, at: Point(x: x, y: y), .point)
      wish.isTold = !mark.isHidden
      return wish
    }
    let rectangles = data.rectangles.compactMap { mark -> LabelWish? in
      guard let annotation = mark.annotation, let r = rectangle(of: mark) else { return nil }
      let isInside = annotation.position == .overlay
      let p = Point(x: r.x + r.width / 2, y: isInside ? r.y + r.height / 2 : r.y)
      var wish = wish(annotation, at: p, .context)
      wish.isTold = !mark.isHidden
      return wish
    }
    return points + rectangles
  }

  private func wish(
    _ annotation: Annotation, at p: Point, _ priority: LabelWish.Priority
  ) -> LabelWish {
    let style = annotation.text.style(over: sketch.style.label, in: sketch.style.palette)
    let room = geometry.y.words == nil ? geometry.plot.width * 0.6 : sketch.taken.bounds.width * 0.4
    let block = sketch.block(annotation.text.content, style, width: room)
    let places = AnnotationPlaces(
      block: block, at: p, spacing: annotation.spacing, alignment: annotation.alignment
    ).ordered(from: annotation.position)
    var wish = wish(block, places, priority, annotation.overflow)
    wish.isOnMark = annotation.position == .overlay
    return wish
  }

  /// A wish whose places are moved into their bounds where that is asked for, or where no place is
  /// free as it is.
  private func wish(
    _ block: TextBlock, _ places: [AnnotationPlaces.Place], _ priority: LabelWish.Priority,
    _ overflow: AnnotationOverflowResolution
  ) -> LabelWish {
    let isFixed = overflow.x == .disabled && overflow.y == .disabled
    let wished = isFixed ? Array(places.prefix(1)) : places
    let moved = wished.map {
      $0.moved(
        block, horizontally: bounds(of: overflow.x), vertically: bounds(of: overflow.y))
    }
    let isFitted = overflow.x.isFit || overflow.y.isFit
    // In rows upright lines run behind all texts.
    let isInRow = geometry.y.words != nil && data.measured == .x
    return LabelWish(
      block: block, places: isFitted ? moved : wished + moved, priority: priority,
      mayCrossLines: isInRow, hasGround: isInRow)
  }

  /// What a text is to stay within; `nil` where it is not to be moved.
  private func bounds(of strategy: AnnotationOverflowResolution.Strategy) -> Rectangle? {
    switch strategy {
    case .disabled: nil
    case .fit(to: .plot): geometry.plot
    case .automatic, .fit, .padScale: sketch.taken.bounds
    }
  }

  /// The indices whose values are to be written, most important first, and whether each is low.
  func chosen(_ values: [Double?]) -> [(index: Int, isLow: Bool)] {
    let indices = values.indices.filter { values[$0] != nil }
    let ordered = indices.sorted { (values[$0] ?? 0, $0) < (values[$1] ?? 0, $1) }
    var chosen: [(Int, Bool)] = []
    var known: Set<Int> = []
    func add(_ index: Int?, isLow: Bool) {
      guard let index, known.insert(index).inserted else { return }
      chosen.append((index, isLow))
    }
    let all = valueLabels.contains(.all)
    if all || valueLabels.contains(.last) {
      add(indices.last, isLow: ordered.first == indices.last)
    }
    if valueLabels.contains(.maximum) { add(ordered.last, isLow: false) }
    if valueLabels.contains(.minimum) { add(ordered.first, isLow: true) }
    if valueLabels.contains(.first) { add(indices.first, isLow: ordered.first == indices.first) }
    if all { for index in indices { add(index, isLow: false) } }
    return chosen
  }

  mutating func warn(_ text: String) { sketch.warnings.append(.label(text)) }
}
