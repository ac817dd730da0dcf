/// The states of the world in English: names, adjectives, capitals.
enum EnglishStates {
  static let states = StateWords(
    """
    AFG: Afghanistan ~ Afghan*~ Kabul
    ALB: Albania ~ Albanian*~ Tirana
    DZA: Algeria ~ Algerian*~ Algiers
    AND: Andorra ~ Andorran*~ Andorra la Vella
    AGO: Angola ~ Angolan*~ Luanda
    ATG: Antigua and Barbuda ~ Antiguan*~ Saint John
    ARG: Argentina ~ Argentine*; Argentinian*~ Buenos Aires
    ARM: Armenia ~ Armenian*~ Yerevan
    AUS: Australia ~ Australian*~ Canberra
    AUT: Austria ~ Austrian*~ Vienna
    AZE: Azerbaijan ~ Azerbaijani*; Azeri*~ Baku
    BHS: Bahamas ~ Bahamian*~ Nassau
    BHR: Bahrain ~ Bahraini*~ Manama
    BGD: Bangladesh ~ Bangladeshi*~ Dhaka
    BRB: Barbados ~ Barbadian*~ Bridgetown
    BLR: Belarus; Belorussia; Byelorussia ~ Belarusian*; Belarussian*; Belorussian*~ Minsk
    BEL: Belgium ~ Belgian*~ Brussels
    BLZ: Belize ~ Belizean*~ Belmopan
    BEN: Benin ~ Beninese ~ Porto-Novo
    BTN: Bhutan ~ Bhutanese ~ Thimphu
    BOL: Bolivia ~ Bolivian*~ La Paz; Sucre
    BIH: Bosnia and Herzegovina; Bosnia ~ Bosnian*~ Sarajevo
    BWA: Botswana ~ Botswanan*~ Gaborone
    BRA: Brazil ~ Brazilian*~ Brasilia
    BRN: Brunei ~ Bruneian*~ Bandar Seri Begawan
    BGR: Bulgaria ~ Bulgarian*~ Sofia
    BFA: Burkina Faso ~ Burkinabe ~ Ouagadougou
    BDI: Burundi ~ Burundian*~ Gitega
    CPV: Cape Verde; Cabo Verde ~ Cape Verdean*~ Praia
    KHM: Cambodia ~ Cambodian*~ Phnom Penh
    CMR: Cameroon ~ Cameroonian*~ Yaounde
    CAN: Canada ~ Canadian*~ Ottawa
    CAF: Central African Republic ~ Central African ~ Bangui
    TCD: Chad ~ Chadian*~ N'Djamena
    CHL: Chile ~ Chilean*~ Santiago
    CHN: China ~ Chinese ~ Beijing
    COL: Colombia ~ Colombian*~ Bogota
    COM: Comoros ~ Comorian*~ Moroni
    COD: DR Congo; Democratic Republic of the Congo ~ ~ Kinshasa
    COG: Congo ~ Congolese ~ Brazzaville
    CRI: Costa Rica ~ Costa Rican*~
    CIV: Ivory Coast; Cote d'Ivoire; Côte d'Ivoire ~ Ivorian*~ Yamoussoukro
    HRV: Croatia ~ Croatian*; Croat*~ Zagreb
    CUB: Cuba ~ Cuban*~ Havana
    CYP: Cyprus ~ Cypriot*~ Nicosia
    CZE: Czech Republic; Czechia ~ Czech*~ Prague
    DNK: Denmark ~ Danish; Dane*~ Copenhagen
    DJI: Djibouti ~ Djiboutian*~
    DMA: Dominica ~ ~ Roseau
    DOM: Dominican Republic ~ Dominican*~ Santo Domingo
    ECU: Ecuador ~ Ecuadorian*~ Quito
    EGY: Egypt ~ Egyptian*~ Cairo
    SLV: El Salvador ~ Salvadoran*~ San Salvador
    GNQ: Equatorial Guinea ~ Equatorial Guinean*~ Malabo
    ERI: Eritrea ~ Eritrean*~ Asmara
    EST: Estonia ~ Estonian*~ Tallinn
    SWZ: Eswatini ~ Swazi*~ Mbabane
    ETH: Ethiopia ~ Ethiopian*~ Addis Ababa
    FJI: Fiji ~ Fijian*~ Suva
    FIN: Finland ~ Finnish; Finn*~ Helsinki
    FRA: France ~ French ~ Paris
    GAB: Gabon ~ Gabonese ~ Libreville
    GMB: Gambia ~ Gambian*~ Banjul
    GEO: Georgia ~ Georgian*~ Tbilisi
    DEU: Germany ~ German*~ Berlin
    GHA: Ghana ~ Ghanaian*~ Accra
    GRC: Greece ~ Greek*~ Athens
    GRD: Grenada ~ Grenadian*~
    GTM: Guatemala ~ Guatemalan*~
    GIN: Guinea ~ Guinean*~ Conakry
    GNB: Guinea-Bissau ~ ~ Bissau
    GUY: Guyana ~ Guyanese ~ Georgetown
    HTI: Haiti ~ Haitian*~ Port-au-Prince
    HND: Honduras ~ Honduran*~ Tegucigalpa
    HUN: Hungary ~ Hungarian*~ Budapest
    ISL: Iceland ~ Icelandic; Icelander*~ Reykjavik
    IND: India ~ Indian*~ New Delhi; Delhi
    IDN: Indonesia ~ Indonesian*~ Jakarta
    IRN: Iran ~ Iranian*~ Tehran; Teheran
    IRQ: Iraq ~ Iraqi*~ Baghdad
    IRL: Ireland ~ Irish ~ Dublin
    ISR: Israel ~ Israeli*~ Jerusalem
    ITA: Italy ~ Italian*~ Rome
    JAM: Jamaica ~ Jamaican*~ Kingston
    JPN: Japan ~ Japanese ~ Tokyo
    JOR: Jordan ~ Jordanian*~ Amman
    KAZ: Kazakhstan ~ Kazakh*~ Astana; Nur-Sultan
    KEN: Kenya ~ Kenyan*~ Nairobi
    KIR: Kiribati ~ ~ Tarawa
    PRK: North Korea; DPRK ~ North Korean*~ Pyongyang
    KOR: South Korea; Republic of Korea ~ South Korean*~ Seoul
    KWT: Kuwait ~ Kuwaiti*~ Kuwait City
    KGZ: Kyrgyzstan; Kyrgyz Republic; Kirghizia ~ Kyrgyz*~ Bishkek
    LAO: Laos ~ Lao; Laotian*~ Vientiane
    LVA: Latvia ~ Latvian*~ Riga
    LBN: Lebanon ~ Lebanese ~ Beirut
    LSO: Lesotho ~ ~ Maseru
    LBR: Liberia ~ Liberian*~ Monrovia
    LBY: Libya ~ Libyan*~ Tripoli
    LIE: Liechtenstein ~ ~ Vaduz
    LTU: Lithuania ~ Lithuanian*~ Vilnius
    LUX: Luxembourg ~ Luxembourgish ~
    MDG: Madagascar ~ Malagasy ~ Antananarivo
    MWI: Malawi ~ Malawian*~ Lilongwe
    MYS: Malaysia ~ Malaysian*~ Kuala Lumpur; Putrajaya
    MDV: Maldives ~ Maldivian*~ Male
    MLI: Mali ~ Malian*~ Bamako
    MLT: Malta ~ Maltese ~ Valletta
    MHL: Marshall Islands ~ Marshallese ~ Majuro
    MRT: Mauritania ~ Mauritanian*~ Nouakchott
    MUS: Mauritius ~ Mauritian*~ Port Louis
    MEX: Mexico ~ Mexican*~ Mexico City
    FSM: Micronesia ~ Micronesian*~ Palikir
    MDA: Moldova ~ Moldovan*~ Chisinau
    MCO: Monaco ~ Monegasque ~
    MNG: Mongolia ~ Mongolian*~ Ulaanbaatar; Ulan Bator
    MNE: Montenegro ~ Montenegrin*~ Podgorica
    MAR: Morocco ~ Moroccan*~ Rabat
    MOZ: Mozambique ~ Mozambican*~ Maputo
    MMR: Myanmar; Burma ~ Burmese ~ Naypyidaw
    NAM: Namibia ~ Namibian*~ Windhoek
    NRU: Nauru ~ Nauruan*~ Yaren
    NPL: Nepal ~ Nepalese; Nepali*~ Kathmandu
    NLD: Netherlands; Holland ~ Dutch ~ Amsterdam; The Hague
    NZL: New Zealand ~ New Zealander*~ Wellington
    NIC: Nicaragua ~ Nicaraguan*~ Managua
    NER: Niger ~ Nigerien*~ Niamey
    NGA: Nigeria ~ Nigerian*~ Abuja
    MKD: North Macedonia; Macedonia ~ Macedonian*~ Skopje
    NOR: Norway ~ Norwegian*~ Oslo
    OMN: Oman ~ Omani*~ Muscat
    PAK: Pakistan ~ Pakistani*~ Islamabad
    PLW: Palau ~ Palauan*~ Ngerulmud
    PSE: Palestine ~ Palestinian*~ Ramallah
    PAN: Panama ~ Panamanian*~
    PNG: Papua New Guinea ~ ~ Port Moresby
    PRY: Paraguay ~ Paraguayan*~ Asuncion
    PER: Peru ~ Peruvian*~ Lima
    PHL: Philippines ~ Philippine; Filipino*~ Manila
    POL: Poland ~ Polish; Pole*~ Warsaw
    PRT: Portugal ~ Portuguese ~ Lisbon
    QAT: Qatar ~ Qatari*~ Doha
    ROU: Romania ~ Romanian*~ Bucharest
    RUS: Russia; Russian Federation ~ Russian; Russians ~ Moscow; Kremlin
    RWA: Rwanda ~ Rwandan*~ Kigali
    KNA: Saint Kitts and Nevis; St . Kitts ~ ~ Basseterre
    LCA: Saint Lucia; St . Lucia ~ ~ Castries
    VCT: Saint Vincent and the Grenadines; St . Vincent ~ ~ Kingstown
    WSM: Samoa ~ Samoan*~ Apia
    SMR: San Marino ~ ~
    STP: Sao Tome and Principe; São Tomé ~ ~ Sao Tome
    SAU: Saudi Arabia ~ Saudi*~ Riyadh
    SEN: Senegal ~ Senegalese ~ Dakar
    SRB: Serbia ~ Serbian*; Serb*~ Belgrade
    SYC: Seychelles ~ Seychellois ~
    SLE: Sierra Leone ~ Sierra Leonean*~ Freetown
    SGP: Singapore ~ Singaporean*~
    SVK: Slovakia ~ Slovak*~ Bratislava
    SVN: Slovenia ~ Slovenian*; Slovene*~ Ljubljana
    SLB: Solomon Islands ~ ~ Honiara
    SOM: Somalia ~ Somali*~ Mogadishu
    ZAF: South Africa ~ South African*~ Pretoria; Cape Town
    SSD: South Sudan ~ South Sudanese ~ Juba
    ESP: Spain ~ Spanish; Spaniard*~ Madrid
    LKA: Sri Lanka ~ Sri Lankan*~ Colombo
    SDN: Sudan ~ Sudanese ~ Khartoum
    SUR: Suriname ~ Surinamese ~ Paramaribo
    SWE: Sweden ~ Swedish; Swede*~ Stockholm
    CHE: Switzerland ~ Swiss ~ Bern
    SYR: Syria ~ Syrian*~ Damascus
    TWN: Taiwan ~ Taiwanese ~ Taipei
    TJK: Tajikistan ~ Tajik*~ Dushanbe
    TZA: Tanzania ~ Tanzanian*~ Dodoma
    THA: Thailand ~ Thai*~ Bangkok
    TLS: Timor-Leste; East Timor ~ Timorese ~ Dili
    TGO: Togo ~ Togolese ~ Lome
    TON: Tonga ~ Tongan*~ Nuku'alofa
    TTO: Trinidad and Tobago ~ Trinidadian*~ Port of Spain
    TUN: Tunisia ~ Tunisian*~ Tunis
    TUR: Turkey; Turkiye; Türkiye ~ Turkish; Turk; Turks ~ Ankara
    TKM: Turkmenistan ~ Turkmen*~ Ashgabat
    TUV: Tuvalu ~ Tuvaluan*~ Funafuti
    UGA: Uganda ~ Ugandan*~ Kampala
    UKR: Ukraine ~ Ukrainian*~ Kyiv; Kiev
    ARE: United Arab Emirates; UAE; Emirates ~ Emirati*~ Abu Dhabi
    GBR: United Kingdom; UK; Britain; Great Britain ~ British; Briton*~ London
    USA: United States; USA; U . S; US; United States of America ~ American*~ Washington
    URY: Uruguay ~ Uruguayan*~ Montevideo
    UZB: Uzbekistan ~ Uzbek*~ Tashkent
    VUT: Vanuatu ~ ~ Port Vila
    VAT: Vatican; Holy See ~ ~
    VEN: Venezuela ~ Venezuelan*~ Caracas
    VNM: Vietnam; Viet Nam ~ Vietnamese ~ Hanoi
    YEM: Yemen ~ Yemeni*~ Sanaa
    ZMB: Zambia ~ Zambian*~ Lusaka
    ZWE: Zimbabwe ~ Zimbabwean*~ Harare
    """)
}
