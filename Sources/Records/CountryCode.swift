/// The country codes records may use: ISO 3166-1 alpha-3, its user-assigned codes, and `WLD`.
public enum CountryCode {
  /// The code for the world, as trade statistics use it; not an ISO code.
  public static let world = "WLD"

  /// Whether a code is assigned by ISO 3166-1 or one that it leaves to users (AAA to AAZ, QMA to
  /// QZZ, XAA to XZZ, ZZA to ZZZ).
  public static func isCountry(_ code: String) -> Bool {
    assigned.contains(code) || isUserAssigned(code)
  }

  static func isUserAssigned(_ code: String) -> Bool {
    let letters = Array(code)
    guard letters.count == 3, letters.allSatisfy({ ("A"..."Z").contains($0) }) else { return false }
    switch letters[0] {
    case "A": return letters[1] == "A"
    case "Q": return letters[1] >= "M"
    case "X": return true
    case "Z": return letters[1] == "Z"
    default: return false
    }
  }

  /// ISO 3166-1:2020 alpha-3, as maintained by the ISO 3166 Maintenance Agency.
  static let assigned = Set(
    """
    ABW AFG AGO AIA ALA ALB AND ARE ARG ARM ASM ATA ATF ATG AUS AUT AZE BDI BEL BEN BES BFA BGD BGR
    BHR BHS BIH BLM BLR BLZ BMU BOL BRA BRB BRN BTN BVT BWA CAF CAN CCK CHE CHL CHN CIV CMR COD COG
    COK COL COM CPV CRI CUB CUW CXR CYM CYP CZE DEU DJI DMA DNK DOM DZA ECU EGY ERI ESH ESP EST ETH
    FIN FJI FLK FRA FRO FSM GAB GBR GEO GGY GHA GIB GIN GLP GMB GNB GNQ GRC GRD GRL GTM GUF GUM GUY
    HKG HMD HND HRV HTI HUN IDN IMN IND IOT IRL IRN IRQ ISL ISR ITA JAM JEY JOR JPN KAZ KEN KGZ KHM
    KIR KNA KOR KWT LAO LBN LBR LBY LCA LIE LKA LSO LTU LUX LVA MAC MAF MAR MCO MDA MDG MDV MEX MHL
    MKD MLI MLT MMR MNE MNG MNP MOZ MRT MSR MTQ MUS MWI MYS MYT NAM NCL NER NFK NGA NIC NIU NLD NOR
    NPL NRU NZL OMN PAK PAN PCN PER PHL PLW PNG POL PRI PRK PRT PRY PSE PYF QAT REU ROU RUS RWA SAU
    SDN SEN SGP SGS SHN SJM SLB SLE SLV SMR SOM SPM SRB SSD STP SUR SVK SVN SWE SWZ SXM SYC SYR TCA
    TCD TGO THA TJK TKL TKM TLS TON TTO TUN TUR TUV TWN TZA UGA UKR UMI URY USA UZB VAT VCT VEN VGB
    VIR VNM VUT WLF WSM YEM ZAF ZMB ZWE
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
