"""Figures over a conversations file, computed by hand: an independent check of the product's SQL.

Usage: oracle.py FILE ZONE  -> one figure per line, times in microseconds. Office hours are Mo-Fr 09:00-17:00.
"""
import csv
import sys
from collections import Counter, OrderedDict, defaultdict
from datetime import datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo

HOUR = 3600 * 1000000


def micros(moment):
    delta = moment - datetime(1970, 1, 1, tzinfo=timezone.utc)
    return (delta.days * 86400 + delta.seconds) * 1000000 + delta.microseconds


def ordered(messages):
    """By time, but never before the message that is answered."""
    by_id = {m["message_id"]: m for m in messages}
    known = {}

    def place(m):
        if m["message_id"] not in known:
            parent = by_id.get(m["in_reply_to_id"])
            if parent is None:
                known[m["message_id"]] = (m["at"], 0)
            else:
                at, depth = place(parent)
                known[m["message_id"]] = (max(at, m["at"]), depth + 1)
        return known[m["message_id"]]

    return sorted(messages, key=lambda m: place(m) + (m["no"],))


def turns(messages):
    """(first message, answer or None) of each turn of the customer."""
    found = []
    asked = None
    for m in ordered(messages):
        if m["direction"] == "inbound":
            if asked is None:
                asked = m
        elif asked is not None:
            found.append((asked, m))
            asked = None
    if asked is not None:
        found.append((asked, None))
    return found


def office(start, end, zone):
    total = 0
    day = datetime.fromtimestamp(start // 1000000, zone).date() - timedelta(days=1)
    last = datetime.fromtimestamp(end // 1000000, zone).date() + timedelta(days=1)
    while day <= last:
        if day.weekday() < 5:
            opens = micros(datetime.combine(day, time(9), zone).astimezone(timezone.utc))
            closes = micros(datetime.combine(day, time(17), zone).astimezone(timezone.utc))
            total += max(0, min(end, closes) - max(start, opens))
        day += timedelta(days=1)
    return total


def twice_median(values):
    values = sorted(values)
    n = len(values)
    return values[(n - 1) // 2] + values[n // 2]


def ninetieth(values):
    values = sorted(values)
    return values[-(-9 * len(values) // 10) - 1]


def main(path, zone):
    rows = list(csv.DictReader(open(path, encoding="utf-8", newline="")))
    conversations = OrderedDict()
    for no, row in enumerate(rows):
        row["no"] = no
        row["moment"] = datetime.fromisoformat(row["created_at"].replace("Z", "+00:00"))
        row["at"] = micros(row["moment"])
        conversations.setdefault((row["conversation_id"], row["brand"]), []).append(row)
    end = max(row["at"] for row in rows)
    every = [(brand, t) for (_, brand), messages in conversations.items() for t in turns(messages)]
    inbound = [row for row in rows if row["direction"] == "inbound"]
    contradictory = [t for _, t in every if t[1] and t[1]["at"] < t[0]["at"]]
    print("overview", len(rows), len(inbound), len(rows) - len(inbound), len({c for c, _ in conversations}),
          len({b for _, b in conversations}), len(every),
          sum(1 for _, t in every if t[1] and t[1]["at"] >= t[0]["at"]), len(contradictory),
          sum(1 for _, t in every if t[1] is None), min(row["at"] for row in rows), end)

    waits = defaultdict(list)
    for brand, (asked, answer) in every:
        if answer and answer["at"] >= asked["at"]:
            wait = (answer["at"] - asked["at"], office(asked["at"], answer["at"], zone))
            waits[brand].append(wait)
            waits[""].append(wait)
    for brand in sorted(waits):
        clock = [w[0] for w in waits[brand]]
        hours = [w[1] for w in waits[brand]]
        print("response", brand or "-", len(clock), twice_median(clock), ninetieth(clock), twice_median(hours),
              ninetieth(hours), sum(1 for c, h in waits[brand] if c and not h))

    weeks = defaultdict(list)
    for brand, (asked, answer) in every:
        if answer and answer["at"] >= asked["at"]:
            local = asked["moment"].astimezone(zone).date()
            for key in ("", brand):
                weeks[(key, (local - timedelta(days=local.weekday())).isoformat())].append(answer["at"] - asked["at"])
    for (brand, week), values in sorted(weeks.items()):
        print("responseweek", brand or "-", week, len(values), twice_median(values), ninetieth(values))

    for hours in (1, 8, 24):
        counted, without, undecided = Counter(), Counter(), Counter()
        for brand, (asked, answer) in every:
            for key in ("", brand):
                if answer is None:
                    if end - asked["at"] >= hours * HOUR:
                        counted[key] += 1
                        without[key] += 1
                    else:
                        undecided[key] += 1
                elif answer["at"] >= asked["at"]:
                    counted[key] += 1
                    without[key] += answer["at"] - asked["at"] > hours * HOUR
        for key in sorted(set(counted) | set(undecided)):
            print("unanswered", hours, key or "-", counted[key], without[key], undecided[key])

    volume = [(brand, len({r["conversation_id"] for r in rows if r["brand"] == brand}),
               sum(1 for r in inbound if r["brand"] == brand),
               sum(1 for r in rows if r["brand"] == brand and r["direction"] == "outbound"))
              for brand in {r["brand"] for r in rows}]
    for brand, n, i, o in sorted(volume, key=lambda v: (-v[2], v[0])):
        print("volume", brand, n, i, o)

    week = Counter((r["moment"].astimezone(zone).weekday(), r["moment"].astimezone(zone).hour) for r in inbound)
    for day in range(7):
        print("week", day + 1, *[week[(day, hour)] for hour in range(24)])
    days = Counter((r["brand"], r["moment"].astimezone(zone).date().isoformat()) for r in inbound)
    for (brand, day), n in sorted(days.items()):
        print("day", brand, day, n)


sys.stdout.reconfigure(encoding="utf-8", newline="\n")
main(sys.argv[1], ZoneInfo(sys.argv[2]))
