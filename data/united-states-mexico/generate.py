#!/usr/bin/env python3
"""Writes trade.csv next to itself from the Census Bureau's table of trade by country.

    python3 data/united-states-mexico/generate.py COUNTRY.csv

COUNTRY.csv has a row for each year and country: IJAN to IDEC are imports, EJAN to EDEC exports, in
millions of dollars, not seasonally adjusted. Months that had not been published are zeros there;
they are left out. Needs Python 3.9 or newer and nothing else; a second run changes no byte.
"""
import csv
import decimal
import pathlib
import sys

MONTHS = "JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC".split()
MEXICO = "2010"

rows = []
with open(sys.argv[1], encoding="utf-8", newline="") as file:
    for line in csv.DictReader(file):
        if line["CTY_CODE"] != MEXICO:
            continue
        for number, month in enumerate(MONTHS, 1):
            for flow, column in (("export", "E" + month), ("import", "I" + month)):
                dollars = round(decimal.Decimal(line[column] or "0") * 1_000_000)
                if dollars:
                    rows.append((f"{line['year']}-{number:02}", flow, dollars))
rows.sort()

target = pathlib.Path(__file__).with_name("trade.csv")
with open(target, "w", encoding="utf-8", newline="") as file:
    file.write("period,reporter,partner,flow,value,valuation,sources\n")
    for period, flow, dollars in rows:
        file.write(f"{period},USA,MEX,{flow},{dollars},FOB,census-2012-02\n")
print(f"{target.name}: {len(rows)} rows, {rows[0][0]} to {rows[-1][0]}")
