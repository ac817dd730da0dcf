/// The sum with the rounding errors of binary fractions carried along, so that it does not depend
/// on the order of the parts in any digit that is printed.
///
/// Source: A. Neumaier, ZAMM 54 (1974) 39–51.
package func exactSum(_ values: [Double]) -> Double {
  var sum = 0.0
  var carried = 0.0
  for value in values {
    let next = sum + value
    carried += abs(sum) >= abs(value) ? (sum - next) + value : (value - next) + sum
    sum = next
  }
  return sum + carried
}
