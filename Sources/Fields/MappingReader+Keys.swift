extension MappingReader {
  /// Declares a key and reads its value; reports a bad value, and a missing one if it is required.
  ///
  /// - Parameter defaultText: the default in words, where there is one.
  public func value<Value>(
    _ name: String, _ type: FieldType<Value>, required isRequired: Bool = false,
    defaultText: String? = nil, help: String, since: String = "0.1"
  ) -> Value? {
    value(
      Field(name, type, required: isRequired, defaultText: defaultText, help: help, since: since))
  }

  /// Declares a key and reads its value, the default where nothing is said or the value is bad.
  ///
  /// - Parameter defaultText: the default in words, where the value does not say it.
  public func value<Value>(
    _ name: String, _ type: FieldType<Value>, default defaultValue: Value,
    defaultText: String? = nil, help: String, since: String = "0.1"
  ) -> Value {
    let field = Field(
      name, type, default: defaultValue, defaultText: defaultText, help: help, since: since)
    return value(field) ?? defaultValue
  }
}
