#!/usr/bin/env python3
"""Writes the CSV files of the demonstration set: invented records of two invented countries.

The same bytes come out on every run and every machine: the random numbers have a fixed seed, only
`random()` is drawn, and nothing is computed but sums and products. Run it in this folder or
anywhere else; it writes next to itself.
"""

import csv
import datetime
import pathlib
import random

FOLDER = pathlib.Path(__file__).resolve().parent
FIRST_DAY = datetime.date(2014, 5, 1)
LAST_DAY = datetime.date(2024, 6, 30)

# Trade ------------------------------------------------------------------------------------------

# HS section: millions of dollars a month that XAA sells to XBB, and XBB to XAA, at the start, and
# the growth of both in a month.
SECTIONS = {
    "I": (58, 21, 1.0031), "II": (34, 40, 1.0024), "III": (9, 5, 1.0018),
    "IV": (71, 52, 1.0034), "V": (44, 246, 1.0008), "VI": (63, 88, 1.0029),
    "VII": (49, 37, 1.0027), "VIII": (6, 4, 1.0006), "IX": (31, 24, 1.0011),
    "X": (22, 30, 0.9996), "XI": (38, 27, 1.0012), "XII": (8, 6, 1.0009),
    "XIII": (17, 21, 1.0016), "XIV": (2, 5, 1.0003), "XV": (66, 142, 1.0014),
    "XVI": (174, 97, 1.0038), "XVII": (112, 64, 1.0021), "XVIII": (19, 13, 1.0041),
    "XIX": (1, 1, 1.0), "XX": (36, 18, 1.0022), "XXI": (1, 1, 1.0005),
}
SEASON = (0.91, 0.93, 1.03, 1.01, 1.0, 1.01, 0.96, 0.95, 1.04, 1.07, 1.05, 1.04)
HARVEST = (0.82, 0.83, 0.88, 0.9, 0.93, 0.98, 1.09, 1.21, 1.25, 1.17, 1.01, 0.93)
# The slump of 2020 and the dear fuels of 2022, as factors by month.
SLUMP = {(2020, m): f for m, f in
         ((3, 0.9), (4, 0.63), (5, 0.6), (6, 0.72), (7, 0.81), (8, 0.87), (9, 0.93), (10, 0.96))}
DEAR_FUEL = {(2022, m): 1.38 for m in range(3, 12)} | {(2023, m): 1.16 for m in range(1, 5)}
FREIGHT = 1.06  # CIF over FOB


def noise(chance, width):
    """A factor around 1, nearly normal, at most `width` away."""
    return 1 + width * (chance.random() + chance.random() + chance.random() - 1.5) / 1.5


def months():
    """Year and month from May 2014 to April 2024."""
    every = [(year, month) for year in range(2014, 2025) for month in range(1, 13)]
    return [pair for pair in every if (2014, 5) <= pair <= (2024, 4)]


def trade_rows():
    """What each country reports to have sold to and bought from the other."""
    chance = random.Random(1)
    gap = {section: (noise(chance, 0.09), noise(chance, 0.09)) for section in SECTIONS}
    growth = dict.fromkeys(SECTIONS, 1.0)
    rows = []
    for year, month in months():
        for section, (from_a, from_b, factor) in SECTIONS.items():
            season = HARVEST if section in ("I", "II") else SEASON
            common = growth[section] * season[month - 1] * SLUMP.get((year, month), 1)
            if section == "V":
                common *= DEAR_FUEL.get((year, month), 1)
            growth[section] *= factor
            for seller, buyer, base, side in (("XAA", "XBB", from_a, 0), ("XBB", "XAA", from_b, 1)):
                value = base * 1_000_000 * common * noise(chance, 0.14)
                bought = value * FREIGHT * gap[section][side] * noise(chance, 0.05)
                rows.append((year, month, seller, buyer, "export", section, int(value)))
                rows.append((year, month, buyer, seller, "import", section, int(bought)))
    order = {section: place for place, section in enumerate(SECTIONS)}
    rows.sort(key=lambda row: (row[0], row[1], row[2], row[4], order[row[5]]))
    return rows


def write_trade(rows):
    columns = ["period", "reporter", "partner", "flow", "product", "value", "sources"]
    write("trade.csv", columns, [
        (f"{year}-{month:02}", reporter, *rest, f"{reporter[-1].lower()}{year}")
        for year, month, reporter, *rest in rows])


# Contacts ---------------------------------------------------------------------------------------

PEOPLE = {
    "leader": ("Mira Talvey", "Karel Ombro"), "prime-minister": ("Oren Castel", "Nadia Felsen"),
    "foreign-minister": ("Lena Dorran", "Jon Astrel"),
    "defence-minister": ("Tomas Elvring", "Vera Quint"),
    "minister": ("Ida Norvel", "Emil Sorda"), "other": ("Samo Reth", "Runa Tesk"),
}
PLACES = {"XAA": ("Alden", "Port Melis", "Karsted"), "XBB": ("Bravin", "Ostmere", "Lundal")}
THIRD_PLACES = ("Sorel", "Castra", "Nova Linde")
TOPICS = {
    "leader": ("economy-and-trade", "security", "integration", "energy"),
    "prime-minister": ("economy-and-trade", "energy", "transport", "investment"),
    "foreign-minister": ("foreign-policy", "security", "integration"),
    "defence-minister": ("security",),
    "minister": ("economy-and-trade", "transport", "energy", "investment"),
    "other": ("economy-and-trade", "regions", "transport"),
}
LEVELS = (("leader", 0.2), ("prime-minister", 0.17), ("foreign-minister", 0.2),
          ("defence-minister", 0.09), ("minister", 0.24), ("other", 0.1))
CHANNELS = (("call", 0.37), ("visit", 0.34), ("summit", 0.11), ("video", 0.08), ("meeting", 0.07),
            ("letter", 0.03))
CHANNELS_OF_THE_SLUMP = (("call", 0.5), ("video", 0.38), ("letter", 0.06), ("visit", 0.06))
CHANNEL_WORDS = {"call": "Call", "visit": "Visit", "summit": "Summit", "video": "Video call",
                 "meeting": "Meeting", "letter": "Letter"}
# Start, end, channel, level, host, place, topics, status, summary, week of the diary that tells it.
FIXED = (
    ("2024-05-20", "", "call", "foreign-minister", "", "", "foreign-policy", "held",
     "Foreign ministers prepare the summit of June", ""),
    ("2024-05-21", "", "video", "minister", "", "", "transport;economy-and-trade", "held",
     "Trade ministers on the new ferry line", ""),
    ("2024-05-23", "2024-05-24", "visit", "leader", "XAA", "Alden",
     "economy-and-trade;energy;transport", "held",
     "Two-day visit of President Ombro; power line and ferry agreed", ""),
    ("2024-05-24", "", "visit", "minister", "XAA", "Alden", "energy", "held",
     "Ministers sign the programme for the power line", ""),
    ("2024-05-29", "", "visit", "defence-minister", "XBB", "Ostmere", "security", "cancelled",
     "Visit to the coast guard, called off for a storm warning", "2024-05-24"),
    ("2024-06-06", "2024-06-07", "visit", "prime-minister", "XBB", "Bravin",
     "economy-and-trade;investment", "planned", "Prime ministers open the trade fair in Bravin",
     "2024-05-17"),
    ("2024-06-19", "", "video", "foreign-minister", "", "", "foreign-policy", "planned",
     "Foreign ministers review the programme of the year", "2024-05-24"),
    ("2024-06-06", "2024-06-07", "visit", "prime-minister", "XBB", "Bravin",
     "economy-and-trade;investment", "held", "Prime ministers at the trade fair in Bravin", ""),
    ("2024-07-04", "2024-07-05", "summit", "leader", "", "Sorel", "security;integration", "planned",
     "Summit of the coastal states", "2024-05-24"),
    ("2024-07", "", "visit", "minister", "XAA", "Karsted", "energy;investment", "planned",
     "Ministers to see the works on the power line; day not fixed", "2024-05-24"),
)


def pick(chance, weighted):
    """One of (word, weight), by weight."""
    left = chance.random() * sum(weight for _, weight in weighted)
    for word, weight in weighted:
        left -= weight
        if left < 0:
            return word
    return weighted[-1][0]


def choose(chance, words):
    return words[int(chance.random() * len(words))]


def diary(day, side):
    """The id of the weekly diary of contacts that tells of a day; it appears on the next Monday."""
    year, week, _ = day.isocalendar()
    return f"{side}-{year}-w{week:02}"


def daily_rate(day):
    """Contacts a day: rising in steps, low in the spring of 2020."""
    if datetime.date(2020, 3, 15) <= day < datetime.date(2020, 6, 1):
        return 0.05
    return 0.083 if day.year < 2018 else 0.105 if day.year < 2021 else 0.138


def drawn_contact(chance, day):
    slump = datetime.date(2020, 3, 15) <= day < datetime.date(2021, 4, 1)
    channel = pick(chance, CHANNELS_OF_THE_SLUMP if slump else CHANNELS)
    level = "leader" if channel == "summit" else pick(chance, LEVELS)
    host = place = ""
    end = day
    if channel == "visit":
        host = "XAA" if chance.random() < 0.46 else "XBB"
        place = PLACES[host][0] if chance.random() < 0.7 else choose(chance, PLACES[host][1:])
    if channel in ("meeting", "summit"):
        place = choose(chance, THIRD_PLACES)
    if channel == "summit" or (channel == "visit" and chance.random() < 0.25):
        end = day + datetime.timedelta(days=1)
    topics = [choose(chance, TOPICS[level])]
    second = choose(chance, TOPICS[level])
    if second not in topics and chance.random() < 0.5:
        topics.append(second)
    words = " and ".join(topic.replace("-", " ") for topic in topics)
    if len(topics) == 2 and "economy-and-trade" in topics:
        words = words.replace("economy and trade", "trade")
    side = choose(chance, ("a", "b", "ab"))
    return contact(day.isoformat(), "" if end == day else end.isoformat(), channel, level, host,
                   place, ";".join(topics), "held", f"{CHANNEL_WORDS[channel]} on {words}",
                   ";".join(diary(end, letter) for letter in side))


def contact(start, end, channel, level, host, place, topics, status, summary, sources):
    suffix = "" if status == "held" else f"-{status}"
    return (f"{start}-{channel}{suffix}", start, end, channel, level, ";".join(PEOPLE[level]), host,
            place, topics, status, summary, sources)


def contact_rows():
    chance = random.Random(2)
    rows = []
    for start, end, channel, level, host, place, topics, status, summary, told in FIXED:
        week = datetime.date.fromisoformat(told or end or start)
        sources = f"{diary(week, 'a')};{diary(week, 'b')}"
        rows.append(
            contact(start, end, channel, level, host, place, topics, status, summary, sources))
    taken = {row[1] for row in rows if row[9] == "held"}
    for number in range((LAST_DAY - FIRST_DAY).days + 1):
        day = FIRST_DAY + datetime.timedelta(days=number)
        drawn = chance.random() < daily_rate(day) * (0.3 if day.weekday() > 4 else 1.28)
        fixed = datetime.date(2024, 5, 20) <= day <= datetime.date(2024, 5, 28)
        if drawn and not fixed and day.isoformat() not in taken:
            rows.append(drawn_contact(chance, day))
    rows.sort(key=lambda row: (row[1], row[0]))
    return rows


# Statements -------------------------------------------------------------------------------------


class Totals:
    """Sums of the trade rows, in dollars."""

    def __init__(self, rows):
        self.sums = {}
        for year, month, reporter, _, flow, _, value in rows:
            key = (reporter, flow, year, month)
            self.sums[key] = self.sums.get(key, 0) + value

    def flow(self, reporter, flow, year, last=12, first=1):
        return sum(self.sums[reporter, flow, year, month] for month in range(first, last + 1))

    def turnover(self, reporter, year, last=12):
        return self.flow(reporter, "export", year, last) + self.flow(reporter, "import", year, last)

    def growth(self, reporter, year, last=12):
        """Growth of the turnover in percent on the same months of the year before."""
        before = self.turnover(reporter, year - 1, last)
        return 100 * (self.turnover(reporter, year, last) / before - 1)


def billions(dollars, digits=1):
    return f"{dollars / 1_000_000_000:.{digits}f}"


def year_whose_parts_round_apart(totals):
    """The last year whose rounded exports and imports do not add up to its rounded turnover."""
    for year in range(2023, 2014, -1):
        parts = [totals.flow("XAA", flow, year) for flow in ("export", "import")]
        if round(sum(float(billions(part)) for part in parts), 1) != float(billions(sum(parts))):
            return year
    raise SystemExit("no year fits: change the seed")


def statement_rows(totals):
    """Claims of known worth: README.md says which hold, which are rounded and which conflict."""
    rows = []

    def say(ident, measure, reporter, speaker, source, period="", value="", unit="USD bn",
            growth="", said="", qualifier="", note=""):
        rows.append((ident, measure, reporter, value, unit if value else "", period, growth,
                     speaker, said, qualifier, note, source))

    office, rival = "Statistics Office of Aldoria", "Statistics Office of Bravonia"
    apart = year_whose_parts_round_apart(totals)
    exports, imports = (totals.flow("XAA", flow, 2023) for flow in ("export", "import"))
    say("turnover-2023-office", "turnover", "XAA", office, "a2023", "2023",
        billions(exports + imports, 2), growth=f"{totals.growth('XAA', 2023):.1f}")
    say("exports-2023-office", "exports", "XAA", office, "a2023", "2023", billions(exports, 2))
    say("imports-2023-office", "imports", "XAA", office, "a2023", "2023", billions(imports, 2))
    say("balance-2023-office", "balance", "XAA", office, "a2023", "2023",
        billions(exports - imports, 2))
    say("turnover-2023-rival", "turnover", "XBB", rival, "b2023", "2023",
        billions(totals.turnover("XBB", 2023), 2), growth=f"{totals.growth('XBB', 2023):.1f}")
    for flow in ("export", "import"):
        say(f"{flow}s-{apart}-castel", f"{flow}s", "XAA", "Oren Castel", f"herald-{apart + 1}",
            str(apart), billions(totals.flow("XAA", flow, apart)), said=f"{apart + 1}-03-12")
    say(f"turnover-{apart}-castel", "turnover", "XAA", "Oren Castel", f"herald-{apart + 1}",
        str(apart), billions(totals.turnover("XAA", apart)), said=f"{apart + 1}-03-12")
    quarter = totals.turnover("XAA", 2024, 3)
    say("turnover-2024q1-talvey", "turnover", "XAA", "Mira Talvey", "herald-2024", "2024-Q1",
        billions(quarter), growth=f"{totals.growth('XAA', 2024, 3) + 6:.1f}", said="2024-05-23",
        note="The growth is six points above that of the trade records.")
    say("turnover-2024q1-ombro", "turnover", "XBB", "Karel Ombro", "post-2024", "2024-Q1",
        billions(totals.turnover("XBB", 2024, 3)), growth=f"{totals.growth('XBB', 2024, 3):.0f}",
        said="2024-05-23", qualifier="about")
    parts = {flow: totals.flow("XBB", flow, 2024, 4) for flow in ("export", "import")}
    for flow, dollars in parts.items():
        say(f"{flow}s-2024m01-m04-sorda", f"{flow}s", "XBB", "Emil Sorda", "post-2024",
            "2024-01/2024-04", billions(dollars), said="2024-05-24")
    say("turnover-2024m01-m04-sorda", "turnover", "XBB", "Emil Sorda", "post-2024",
        "2024-01/2024-04", billions(sum(parts.values()) - 2_000_000_000), said="2024-05-24",
        note="The parts given in the same speech add up to two billion more.")
    say("turnover-2022-norvel", "turnover", "XAA", "Ida Norvel", "herald-2023", "2022",
        str(int(totals.turnover("XAA", 2022) / 1_000_000_000)), said="2023-03-12", qualifier="over")
    say("turnover-2019-gazette", "turnover", "XAA", "Harbour Gazette", "gazette-2020", "2019",
        billions(totals.turnover("XAA", 2019) * 1.2), qualifier="about",
        note="A fifth above the trade records.")
    say("goods-and-services-2023-felsen", "goods-and-services", "XBB", "Nadia Felsen", "post-2024",
        "2023", billions(totals.turnover("XBB", 2023) * 1.15), said="2024-05-24")
    say("trade-share-2023-office", "trade-share", "XAA", office, "a2023", "2023", "31", "percent")
    say("payments-share-talvey", "payments-share", "XAA", "Mira Talvey", "herald-2024", "", "80",
        "percent", said="2024-05-23", qualifier="over")
    return rows


# Sources ----------------------------------------------------------------------------------------

OFFICES = {"a": ("Aldoria", "Statistics Office of Aldoria", "Foreign Ministry of Aldoria"),
           "b": ("Bravonia", "Statistics Office of Bravonia", "Foreign Ministry of Bravonia")}
NEWSPAPERS = {"herald": ("Alden Herald", "03-13", "B"), "post": ("Bravin Post", "05-25", "B"),
              "gazette": ("Harbour Gazette", "02-11", "D")}


def source_rows(cited):
    rows = []
    for ident in sorted(cited):
        word, _, rest = ident.partition("-")
        if not rest:
            side, year = ident[0], int(ident[1:])
            country, office, _ = OFFICES[side]
            date = "2024-05-20" if year == 2024 else f"{year + 1}-02-20"
            rows.append((ident, office, f"Foreign trade of {country}, {year}", date, "A"))
        elif word in NEWSPAPERS:
            publisher, day, grade = NEWSPAPERS[word]
            date = "2024-05-25" if rest == "2024" else f"{rest}-{day}"
            rows.append((ident, publisher, "Trade between the neighbours", date, grade))
        else:
            year, week = int(rest[:4]), int(rest[6:])
            monday = datetime.date.fromisocalendar(year, week, 1)
            rows.append((ident, OFFICES[word][2], f"Diary of contacts, week {week} of {year}",
                         (monday + datetime.timedelta(days=7)).isoformat(), "A"))
    return [row + ("en", "Invented.") for row in rows]


# Files ------------------------------------------------------------------------------------------


def write(name, columns, rows):
    with open(FOLDER / name, "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(columns)
        writer.writerows(rows)


def main():
    trade = trade_rows()
    contacts = contact_rows()
    statements = statement_rows(Totals(trade))
    write_trade(trade)
    write("contacts.csv", ["id", "start", "end", "channel", "level", "participants", "host",
                           "place", "topics", "status", "summary", "sources"], contacts)
    write("statements.csv", ["id", "measure", "reporter", "value", "unit", "period", "growth",
                             "speaker", "said", "qualifier", "note", "sources"], statements)
    cited = {f"{side}{year}" for side in "ab" for year in range(2014, 2025)}
    for row in contacts + statements:
        cited.update(row[-1].split(";"))
    write("sources.csv", ["id", "publisher", "title", "date", "grade", "language", "note"],
          source_rows(cited))


if __name__ == "__main__":
    main()
