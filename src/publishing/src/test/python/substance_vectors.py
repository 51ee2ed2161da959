"""The hashes of substance-1, substance-2, substance-3 and bytes-1, written down apart from the product; see SubstanceVectorsTest."""
import hashlib
import json

ONE = hashlib.sha256("หนึ่ง".encode()).hexdigest()
TWO = hashlib.sha256("สอง".encode()).hexdigest()
TEXT = hashlib.sha256("ข้อความ".encode()).hexdigest()
PICTURE = hashlib.sha256("ภาพ".encode()).hexdigest()


def sha256(values):
    return hashlib.sha256(json.dumps(values, ensure_ascii=False, separators=(",", ":")).encode()).hexdigest()


fields = [
    "executive-approval",
    "แผน \"๑\"", "Plan", "สรุป", "", "<p>ก\\ข</p>", "",
    "1", "2", "name", "สมชาย", "tel", "๑",
    "2570-Q1", "2026-10-01", "อว ๑", "https://example.org/", "หน้าแรก", "", "2027-09-30",
    "1", "number", "๙",
    "2",
]
print("substance-1", sha256(
    ["substance-1"] + fields
    + ["รายงาน", "Report", "read", "gws 1", TEXT, "3", "1", PICTURE]
    + ["สแกน", "", "unread", TWO]))
print("substance-2", sha256(["substance-2"] + fields + ["รายงาน", "Report", ONE] + ["สแกน", "", TWO]))
print("substance-2 standing", sha256(["substance-2"] + fields + ["รายงาน", "Report", PICTURE] + ["สแกน", "", TWO]))

told = {
    "title.th": "แผน \"๑\"", "title.en": "Plan", "summary.th": "สรุป", "body.th": "<p>ก\\ข</p>",
    "period": "2570-Q1", "documentDate": "2026-10-01", "documentNumber": "อว ๑", "externalLink": "https://example.org/",
    "place": "หน้าแรก", "expiry": "2027-09-30",
}


def third(told, file):
    named = [str(len(told))] + [part for name in sorted(told) for part in (name, told[name])]
    rest = ["1", "2", "name", "สมชาย", "tel", "๑", "1", "number", "๙", "2"]
    documents = ["รายงาน", "Report", file, "สแกน", "", TWO]
    return sha256(["substance-3", "executive-approval"] + named + rest + documents)


print("substance-3", third(told, ONE))
print("substance-3 standing", third(told, PICTURE))
print("substance-3 language", third({**told, "language": "both"}, ONE))
print("bytes-1", sha256(["bytes-1", "a" * 16, "report.pdf", ONE, "b" * 16, "สแกน.pdf", TWO]))
print("bytes-1 gone", sha256(["bytes-1", "a" * 16, "report.pdf", "gone", "b" * 16, "สแกน.pdf", TWO]))
