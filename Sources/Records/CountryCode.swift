/// The country codes records may use: ISO 3166-1 alpha-3, its user-assigned codes, and `WLD`.
public enum CountryCode {
  /// The code for the world, as trade statistics use it; not an ISO code.
  public static let world = "WLD"

  /// Whether a code is assigned by ISO 3166-1 or one that it leaves to users (AAA to AAZ, QMA to
  /// QZZ, XAA to XZZ, ZZA to ZZZ).
  public static func isCountry(_ code: String) -> Bool {
    alpha2Codes[code] != nil || isUserAssigned(code)
  }

  /// Whether a code is one that ISO 3166-1 leaves to users: an invented country, or one of their own.
  public static func isUserAssigned(_ code: String) -> Bool {
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

  /// The alpha-2 code of an assigned alpha-3 code; `nil` for any other.
  public static func alpha2(_ code: String) -> String? { alpha2Codes[code] }

  /// The assigned codes in the order of the alphabet.
  package static var assigned: [String] { alpha2Codes.keys.sorted() }

  /// ISO 3166-1:2020, alpha-3 and alpha-2, as maintained by the ISO 3166 Maintenance Agency. It stands
  /// here, so that a run needs no file for it; a test holds it against Debian's iso-codes.
  private static let alpha2Codes: [String: String] = Dictionary(
    """
    ABW:AW AFG:AF AGO:AO AIA:AI ALA:AX ALB:AL AND:AD ARE:AE ARG:AR ARM:AM ASM:AS ATA:AQ ATF:TF
    ATG:AG AUS:AU AUT:AT AZE:AZ BDI:BI BEL:BE BEN:BJ BES:BQ BFA:BF BGD:BD BGR:BG BHR:BH BHS:BS
    BIH:BA BLM:BL BLR:BY BLZ:BZ BMU:BM BOL:BO BRA:BR BRB:BB BRN:BN BTN:BT BVT:BV BWA:BW CAF:CF
    CAN:CA CCK:CC CHE:CH CHL:CL CHN:CN CIV:CI CMR:CM COD:CD COG:CG COK:CK COL:CO COM:KM CPV:CV
    CRI:CR CUB:CU CUW:CW CXR:CX CYM:KY CYP:CY CZE:CZ DEU:DE DJI:DJ DMA:DM DNK:DK DOM:DO DZA:DZ
    ECU:EC EGY:EG ERI:ER ESH:EH ESP:ES EST:EE ETH:ET FIN:FI FJI:FJ FLK:FK FRA:FR FRO:FO FSM:FM
    GAB:GA GBR:GB GEO:GE GGY:GG GHA:GH GIB:GI GIN:GN GLP:GP GMB:GM GNB:GW GNQ:GQ GRC:GR GRD:GD
    GRL:GL GTM:GT GUF:GF GUM:GU GUY:GY HKG:HK HMD:HM HND:HN HRV:HR HTI:HT HUN:HU IDN:ID IMN:IM
    IND:IN IOT:IO IRL:IE IRN:IR IRQ:IQ ISL:IS ISR:IL ITA:IT JAM:JM JEY:JE JOR:JO JPN:JP KAZ:KZ
    KEN:KE KGZ:KG KHM:KH KIR:KI KNA:KN KOR:KR KWT:KW LAO:LA LBN:LB LBR:LR LBY:LY LCA:LC LIE:LI
    LKA:LK LSO:LS LTU:LT LUX:LU LVA:LV MAC:MO MAF:MF MAR:MA MCO:MC MDA:MD MDG:MG MDV:MV MEX:MX
    MHL:MH MKD:MK MLI:ML MLT:MT MMR:MM MNE:ME MNG:MN MNP:MP MOZ:MZ MRT:MR MSR:MS MTQ:MQ MUS:MU
    MWI:MW MYS:MY MYT:YT NAM:NA NCL:NC NER:NE NFK:NF NGA:NG NIC:NI NIU:NU NLD:NL NOR:NO NPL:NP
    NRU:NR NZL:NZ OMN:OM PAK:PK PAN:PA PCN:PN PER:PE PHL:PH PLW:PW PNG:PG POL:PL PRI:PR PRK:KP
    PRT:PT PRY:PY PSE:PS PYF:PF QAT:QA REU:RE ROU:RO RUS:RU RWA:RW SAU:SA SDN:SD SEN:SN SGP:SG
    SGS:GS SHN:SH SJM:SJ SLB:SB SLE:SL SLV:SV SMR:SM SOM:SO SPM:PM SRB:RS SSD:SS STP:ST SUR:SR
    SVK:SK SVN:SI SWE:SE SWZ:SZ SXM:SX SYC:SC SYR:SY TCA:TC TCD:TD TGO:TG THA:TH TJK:TJ TKL:TK
    TKM:TM TLS:TL TON:TO TTO:TT TUN:TN TUR:TR TUV:TV TWN:TW TZA:TZ UGA:UG UKR:UA UMI:UM URY:UY
    USA:US UZB:UZ VAT:VA VCT:VC VEN:VE VGB:VG VIR:VI VNM:VN VUT:VU WLF:WF WSM:WS YEM:YE ZAF:ZA
    ZMB:ZM ZWE:ZW
    """.split(whereSeparator: \.isWhitespace).map { pair in
      (String(pair.prefix(3)), String(pair.suffix(2)))
    }, uniquingKeysWith: { first, _ in first })
}
