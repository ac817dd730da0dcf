/// Where spreadsheets save Windows-1250.
enum CentralEurope {
  /// Countries whose languages have Latin letters that Windows-1252 does not have.
  static let countries: Set<String> = [
    "ALB", "BIH", "CZE", "HRV", "HUN", "MNE", "POL", "ROU", "SRB", "SVK", "SVN",
  ]
}
