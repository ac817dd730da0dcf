internal import Fields

extension FieldType where Value == TimeOfDay {
  /// A time of day on the wall.
  static var timeOfDay: FieldType<TimeOfDay> {
    FieldType("time", schema: .string(pattern: "^[0-2][0-9]:[0-5][0-9]$")) {
      (text) throws(FieldProblem) in
      guard let time = TimeOfDay(text) else {
        throw FieldProblem(
          code: "bad-time", "is not a time of day", hint: "write it like 07:30")
      }
      return time
    }
  }
}

extension FieldType where Value == Zone {
  /// A zone of the IANA database.
  static var zone: FieldType<Zone> {
    FieldType("time zone", schema: .string(pattern: "^(UTC|[A-Za-z]+(/[A-Za-z0-9_+-]+)+)$")) {
      (text) throws(FieldProblem) in
      guard let zone = Zone(text) else {
        throw FieldProblem(
          code: "bad-zone", "is not a time zone",
          hint: "write a name of the IANA database, such as Europe/Minsk")
      }
      return zone
    }
  }
}

extension FieldType where Value == Int {
  /// A number of days up to a hundred years.
  static var days: FieldType<Int> { .within(1...36_525, "days", "bad-days") }

  /// A number of editions.
  static var editionCount: FieldType<Int> { .within(0...60, "editions", "bad-catch-up") }
}

extension FieldType where Value == Double {
  /// A part or a multiple of something.
  static var share: FieldType<Double> {
    FieldType<Double>.number.map("share") { (number) throws(FieldProblem) in
      guard (0...1000).contains(number) else {
        throw FieldProblem(code: "bad-share", "is not within 0 to 1000")
      }
      return number
    }
  }
}

extension FieldType where Value == String {
  /// An address of a monitor: https, or http on this machine.
  static var monitorAddress: FieldType<String> {
    FieldType("address", schema: .string(pattern: "^https?://")) { (text) throws(FieldProblem) in
      guard Heartbeat.isAddress(text) else {
        throw FieldProblem(
          code: "bad-heartbeat", "is not an address a monitor may have",
          hint: "write https://..., or http:// on this machine")
      }
      return text
    }
  }
}
