#if FUZZING
  internal import Foundation
  internal import FuzzTargets

  /// The reader that `FUZZ_TARGET` names.
  private let target: FuzzTarget = {
    let name = ProcessInfo.processInfo.environment["FUZZ_TARGET"] ?? ""
    guard let target = FuzzTarget.named(name) else { Fuzz.refuse(name) }
    return target
  }()

  /// What libFuzzer calls with each input.
  @_cdecl("LLVMFuzzerTestOneInput")
  public func testOneInput(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    target.read(Array(UnsafeBufferPointer(start: data, count: count)))
    return 0
  }
#endif
