"""Draws the hash of each hour head of a heads file anew, from docs/audit.md alone: python3 hour_heads.py < heads.txt"""
import hashlib
import json
import sys

days = {}
for line in sys.stdin:
    values = json.loads(line)
    if values[0] == "hour-head":
        _, at, day, previous, _count, _hash, _came, *came = values
        hashes = sorted(days.setdefault(day, set()).union(came))
        days[day].update(came)
        form = ["hour-head-1", at, day, previous, str(len(hashes)), *hashes]
        text = json.dumps(form, ensure_ascii=False, separators=(",", ":"))
        print(hashlib.sha256(text.encode("utf-8")).hexdigest())
