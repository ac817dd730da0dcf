/// A cell of a matrix that has ended.
package struct MatrixEvent: Sendable {
  /// Which it is in the order of the matrix, from 0.
  package let index: Int
  /// The cell.
  package let cell: MatrixCell
  /// How it came out.
  package let outcome: MatrixOutcome
}
