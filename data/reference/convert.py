#!/usr/bin/env python3
"""Writes the record files of this folder from the files of the reference briefing.

    python3 data/reference/convert.py FOLDER

FOLDER holds trade.csv, contacts.csv and dispatches.json as SPEC.md describes them. Nothing is
changed but the form: no figure is computed here. The same input gives the same bytes.
"""
import csv
import json
import re
import sys
import textwrap
from pathlib import Path

HERE = Path(__file__).resolve().parent
OFFICES = {
    "head_of_state": "Presidents",
    "head_of_government": "Prime ministers",
    "foreign_minister": "Foreign ministers",
    "defence_minister": "Defence ministers",
}
LEVELS = {
    "head_of_state": "leader",
    "head_of_government": "prime-minister",
    "foreign_minister": "foreign-minister",
    "defence_minister": "defence-minister",
}
# As pair.yaml names them; it has their names in the other languages.
PUBLISHERS = {"Агентство Б": "Agency B"}
# The day by which all of it was known, the last day of contacts.
KNOWN = "2024-05-31"
OFFICIAL = ("ministry", "MFA", "Government", "Presidential")


def write(name, columns, rows):
    with open(HERE / name, "w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, columns, lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


def slug(text):
    return re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-")


def source(ids, publisher, title, grade):
    """The id of a publisher's source, entered on its first use; all of it is known by the end."""
    key = slug(publisher)
    ids.setdefault(
        key,
        {
            "id": key,
            "publisher": publisher,
            "title": title,
            "date": KNOWN,
            "grade": grade,
        },
    )
    return key


def trade(folder, sources):
    rows = []
    for row in csv.DictReader(open(folder / "trade.csv", encoding="utf-8", newline="")):
        key = source(
            sources, "Customs statistics",
            "Foreign trade by HS section and month, January 2015 to April 2024", "A")
        rows.append({
            "period": row["period"],
            "reporter": row["reporter"],
            "partner": row["partner"],
            "flow": row["flow"],
            "product": row["section"],
            "value": row["value_usd"],
            # Both flows are valued in the same way in this invented register.
            "valuation": "FOB" if row["flow"] == "export" else "CIF",
            "net-weight": row["net_weight_kg"],
            "sources": key,
        })
    columns = [
        "period", "reporter", "partner", "flow", "product", "value", "valuation", "net-weight",
        "sources",
    ]
    write("trade.csv", columns, rows)


def contacts(folder, sources):
    rows = []
    used = {}
    for row in csv.DictReader(open(folder / "contacts.csv", encoding="utf-8", newline="")):
        publisher = row["source"].rsplit(" ", 1)[0]
        grade = "A" if any(word in publisher for word in OFFICIAL) else "B"
        key = source(
            sources, publisher, "Reports on contacts, January 2015 to May 2024", grade)
        name = f"{row['date']}-{row['channel']}"
        used[name] = used.get(name, 0) + 1
        rows.append({
            "id": name if used[name] == 1 else f"{name}-{used[name]}",
            "start": row["date"],
            "channel": row["channel"],
            "level": LEVELS[row["level"]],
            "participants": OFFICES[row["level"]],
            "place": row["place"],
            "topics": row["topics"],
            "status": "held",
            "sources": key,
        })
    columns = [
        "id", "start", "channel", "level", "participants", "place", "topics", "status", "sources",
    ]
    write("contacts.csv", columns, rows)


def dispatches(folder, sources):
    target = HERE / "dispatches"
    target.mkdir(exist_ok=True)
    for old in target.glob("*.md"):
        old.unlink()
    for item in json.loads((folder / "dispatches.json").read_text(encoding="utf-8")):
        publisher = PUBLISHERS.get(item["source"], item["source"])
        key = source(sources, publisher, "News items, January to May 2024", "B")
        name = slug(item["title"]) if item["lang"] == "en" else "agency-b"
        (target / f"{item['date']}-{name}.md").write_text(
            "---\n"
            f"date: {item['date']}\n"
            f"title: {item['title']}\n"
            f"language: {item['lang']}\n"
            f"sources: [{key}]\n"
            "---\n\n"
            f"{textwrap.fill(item['text'], 100, break_on_hyphens=False)}\n",
            encoding="utf-8",
        )


def main():
    if len(sys.argv) != 2:
        sys.exit("usage: convert.py FOLDER")
    folder = Path(sys.argv[1])
    sources = {}
    trade(folder, sources)
    contacts(folder, sources)
    dispatches(folder, sources)
    write(
        "sources.csv", ["id", "publisher", "title", "date", "grade"],
        [sources[key] for key in sorted(sources)])


if __name__ == "__main__":
    main()
