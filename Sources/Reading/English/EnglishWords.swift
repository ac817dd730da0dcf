/// English words that the finders look for.
enum EnglishWords {
  static let words = ReadingWords(
    language: "en",
    """
    [channel]
    call: spoke by telephone; spoke by phone; telephone conversation*; phone conversation*; telephone call*; phone call*; by telephone; by phone; over phone; over telephone; over the phone; over the telephone; on the phone; telephone talk*; phone talk*; telephoned; phoned; a call; call with; call between; conversation by telephone; telephone
    any: discussed; spoke with; spoke to; spoke about the discussions; conversation; conversations; discussion took place; discussions; exchanged views; signed
    video: video link; video conference; videoconference; video call; video talks; via videoconference; by video; videoconferencing; online meeting; video meeting; virtual meeting; virtual summit; online talks; virtually
    meeting: met; face - to - face; saw each other; conferred; held a round of; meeting; meetings; meet; meets; talks; negotiations; sat down; held a conversation; audience; received; welcomed; greeted; hosted; hosts; consultations; session; sat together; tete - a - tete
    visit: visit; visited; visits; visiting; trip; trips; arrived; arrives; arriving; flew to; flies to; travelled to; traveled to; travels to; flying to; came to; journey
    summit: summit; forum; council meeting; g20; brics
    letter: letter; letters; message of; sent a message; congratulatory message; telegram to; wrote to; note of congratulation
    [status]
    planned: will; will be; is to; are to; is due; are due; plans to; planned; scheduled; is set to; are set to; set for; expected to; is expected; are expected; intends to; upcoming; forthcoming; tomorrow; next week; next month; to be held; going to; is preparing; would visit; would meet; would hold; plan to; is planning; due to; is coming; coming visit; agreed to meet
    invited: invited; invitation; invites
    postponed: postponed; put off; postpones; delayed; moved to another
    cancelled: cancelled; canceled; called off; cancels; will not take place; did not take place; scrapped; fell through
    denied: denied; denies; no such; there was no; there were no; did not hold; not been held; there is no; no talks; no meeting; did not meet; did not speak; has not met; no plans
    negated: not; never; neither
    wished: hopes to; would like; wants to; ready to; if; could; might; may; should; proposed; proposes; offered to; wishes
    [office]
    leader: president; leadership; head of state; king; emir; chancellor of the state; supreme leader; crown prince; leader; head of the state
    prime-minister: prime minister; premier; head of government; chairman of the government; head of the government; chancellor
    foreign-minister: foreign minister; minister of foreign affairs; minister for foreign affairs; secretary of state; foreign secretary; top diplomat; chief diplomat; external affairs minister; foreign affairs minister
    defence-minister: defence minister; defense minister; minister of defence; minister of defense; defence secretary; defense secretary
    other: vice premier; deputy prime minister; deputy foreign minister; deputy defence minister; deputy defense minister; deputy minister; vice president; ambassador; press secretary; spokesman; spokeswoman; spokesperson; state secretary; speaker; deputy premier; first deputy prime minister; envoy; governor; special representative; deputy chairman; vice minister; former president; ex - president; security council secretary; deputy head; chief executive; president of the bank; president of the chamber; deputy
    minister: minister; economy minister; trade minister; energy minister; finance minister; agriculture minister; interior minister
    counterpart: counterpart; colleague; opposite number
    [offices]
    leader: presidents; leaders; heads of state; heads of the two states; heads of both states
    prime-minister: prime ministers; premiers; heads of government
    foreign-minister: foreign ministers; ministers of foreign affairs; top diplomats
    defence-minister: defence ministers; defense ministers; ministers of defence; ministers of defense; defence leaders; defense leaders
    minister: ministers
    other: delegations; officials; diplomats; ambassadors; deputies; deputy ministers; deputy prime ministers
    [both]
    both: two; both; the two countries; each other; the sides; the parties; the pair; counterparts
    [month]
    1: january; jan
    2: february; feb
    3: march
    4: april; apr
    5: may
    6: june
    7: july
    8: august; aug
    9: september; sept; sep
    10: october; oct
    11: november; nov
    12: december; dec
    [weekday]
    1: monday
    2: tuesday
    3: wednesday
    4: thursday
    5: friday
    6: saturday
    7: sunday
    [day]
    0: today; tonight; this morning; this evening; this afternoon
    -1: yesterday; last night; the night before; the evening before; the day before; on the eve
    1: tomorrow
    -2: the day before yesterday
    last: last; past
    next: next; coming
    [part]
    early: early; the beginning of; beginning of; start of; earlier in; earlier this; the start of
    mid: mid; the middle of; middle of
    late: late; the end of; end of; later in
    [ordinal]
    1: first; 1st
    2: second; 2nd
    3: third; 3rd
    4: fourth; 4th
    [span]
    quarter: quarter
    half: half; half of
    month: months; month
    year: year; years
    as-of: as of
    last-year: last year; the previous year; previous year; a year earlier; a year before; a year ago; the year before; same period last year
    this-year: this year; the current year; current year
    [scale]
    3: thousand
    6: million; mln; m
    9: billion; bn; bln
    12: trillion; tn; trn
    [currency]
    USD: $; us dollars; dollars; us $; usd; dollar
    EUR: €; euros; euro; eur
    RUB: rubles; roubles; russian rubles; russian roubles; rub; ₽; ruble; rouble
    CNY: yuan; renminbi; cny; rmb
    BYN: belarusian rubles; byn
    GBP: £; pounds; gbp
    INR: rupees; inr; ₹
    KZT: tenge; kzt
    [unit]
    percent: %; percent; per cent; pct
    point: percentage points; percentage point; pp
    t: tonnes; tons; metric tons
    kWh: kilowatt - hours; kwh
    m3: cubic metres; cubic meters; bcm
    companies: russian companies; belarusian companies; companies; firms; enterprises
    hours: hours
    days: days
    [hedge]
    about: about; around; approximately; some; roughly; nearly; almost; close to; an estimated; up to; circa
    over: over; more than; above; exceeded; exceeding; at least; well beyond; beyond; surpassed; in excess of; topped
    under: under; less than; below
    [growth]
    up: rose; rise; risen; grew; grow; growth; grown; up; increase*; higher; more; gain*; climbed; jumped; surged; soared; plus; expanded; added; rising; growing; ahead; above
    down: fell; fall; fallen; declin*; decreas*; down; lower; less; dropped; drop; shrank; shrunk; reduc*; minus; below; slipped; contracted; plunged; cut
    [factor]
    times: times; fold; - fold
    2: doubled; double
    3: tripled; trebled
    4: quadrupled
    1.5: one and a half times
    [measure]
    turnover: trade turnover; turnover; bilateral trade; mutual trade; trade volume; volume of trade; trade between; two - way trade; volume of bilateral trade; trade; commerce; trade exchange
    exports: exports; export; exported; sales; shipments; deliveries; supplies; sold
    imports: imports; import; imported; bought; purchases
    balance: trade balance; trade surplus; trade deficit; surplus; deficit; balance
    trade-share: foreign trade; share of trade
    goods-and-services: goods and services
    investment-stock: accumulated investment*; investment stock*; stock of investment*
    investment: investment; investments; fdi
    rail-cargo: rail cargo; rail freight
    companies: companies working; companies are working
    loans: loan; loans; credit
    payments-share: payments; settlements
    [kind]
    target: goal; target; aim; aims; raise; bring; objective
    forecast: expect; expects; expected; forecast*; predict*; could; may; might; would; will; projected; estimates that; hopes
    [toward]
    to: to; into; with; for
    from: from; of
    [abbreviation]
    x: mr; mrs; ms; dr; gen; sen; st; no; jan; feb; aug; sept; oct; nov; dec; vs; bn; mln; u
    [caption]
    x: photo; archive picture; file picture; file photo; pictured; picture by; archive photo; also read; read also; previous article; next article; get a summary; no time to read; edited by; compiled by; read more; subscribe; our desk; image; from the archive
    [speech]
    x: said; told; says; according to; announced; noted; recalled; stated; reported; added; stressed; explained; by his account; so said
    [and]
    x: and; ,; with; &; as well as
    [older]
    x: last year; years ago; a year ago; previously; in the past; had met; had spoken; historic; in recent years
    [before]
    x: previous; same; compared; against; than; on; year - on - year; corresponding
    [small]
    0: of; the; 's; republic; federation; both; two; his; her; their; a; an; then; new; current; federal; islamic; people; union; state
    [place]
    x: in; at
    [world]
    x: other countries; all countries; abroad; all partners; the world; everywhere
    [number]
    1: one
    2: two
    3: three
    4: four
    5: five
    6: six
    7: seven
    8: eight
    9: nine
    10: ten
    11: eleven
    12: twelve
    [direction]
    up: rose; rises; rise; risen; grew; grows; grown; increased; increases; increase; climbed; jumped; surged; soared; expanded; went up; is growing; are growing; is rising
    down: fell; falls; fall; fallen; declined; declines; decline; decreased; decrease; dropped; drops; drop; shrank; shrunk; shrinks; slipped; contracted; plunged; slumped; slump; sank; went down; is falling
    flat: unchanged; stagnated; did not change; stood still; stayed the same; remained the same; was flat
    [higher]
    up: higher; larger; greater; above; more
    down: lower; smaller; below; less
    [opinion]
    x: would; could; may; might; should; must; will; shall; probably; perhaps; likely; unlikely; possibly; presumably; expect*; forecast*; predict*; plan; plans; planned; planning; hope*; aim*; goal; target*; if; whether; unless; suggests; seems; seem; appears; appear; intends; promise*; estimate*; wants; want; is to; are to; rather than
    [product]
    x: food; foodstuff*; potash; oil; gas; fuel*; energy; machine*; dairy; meat; milk; agricultural; farm; electronic*; vehicle*; cars; tractor*; chemical*; fertili*; metal*; steel; timber; wood; textile*; pharmaceutic*; medicine*; mineral*; in services; arms; weapons; cement; sugar; electricity; petroleum; coal; industrial; per capita; per head; monthly; daily; average; region*; closed
    [total]
    total: total; sum; sums
    sum: add up to; adds up to; added up to
    [tally]
    any: contact; contacts
    call: call; calls; telephone call; telephone calls; phone call; phone calls; telephone conversation; telephone conversations; conversation; conversations
    video: video conference; video conferences; videoconference; videoconferences; video call; video calls
    visit: visit; visits; trip; trips
    meeting: meeting; meetings; encounters
    summit: summit; summits
    letter: letter; letters
    [verb]
    meeting: met; meet
    call: spoke; talked; telephoned; phoned; called; spoken
    visit: visited
    any: in touch; in contact
    [times]
    n: times
    2: twice
    [quote]
    x: gave; gives; put; puts; named; quoted; figure; figures; data; statistics; note
    [by]
    x: by
    [short]
    x: short; apart
    [since]
    x: since
    [onto]
    x: on
    [pace]
    x: pace; rate; rates; speed; slowed; slower; slowly; faster; accelerat*
    [former]
    x: former; ex; then; later; next; future; acting; predecessor; successor
    [pronoun]
    x: it; this; that; they; these; figure; level
    [level]
    x: that; who; through; between; was; were; is; are; be; been; has; have; had; came; come; amounted; totalled; totaled; reached; stood; made; worth; equal; value; volume; level; which; when; it; and; only; even; just; whole; all; as; there; with; by; for; at; but; while; also; again; still; now; already
    [broad]
    x: trade; commerce; balance; sales; sold; bought; supplies; deliveries; purchases; shipments
    [shift]
    back: earlier; before
    on: later; after
    """)
}
