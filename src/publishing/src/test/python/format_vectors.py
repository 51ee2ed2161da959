"""The hashes of decisions, heads, memos and pages, written down apart from the product; see FormatVectorsTest."""
import hashlib

A, B, C, D, E = ("a" * 64, "b" * 64, "c" * 64, "d" * 64, "e" * 64)


def quoted(value):
    escaped = (("\\" + c if c in '"\\' else c if c >= " " else "\\u%04x" % ord(c)) for c in value)
    return '"' + "".join(escaped) + '"'


def sha256(values):
    return hashlib.sha256(("[" + ",".join(map(quoted, values)) + "]").encode()).hexdigest()


said = ["aaaaaaaaaaaa", "3", "2", "1", "approve", "approve"]
by = ["somsri", "สมศรี ใจดี", "รองปลัด", "office", "สำนักงาน", "executive", "ที่ ๑/๒๕๖๙", "ปลัดกระทรวง"]
rest = [
    "เห็นชอบ \"ตามเสนอ\" \\ \u0001\n",
    "1", "c1", "title.th", "แก้คำผิด",
    "2", "complete", "current", "true", "2026-11-23T02:00:00.123Z",
    A, B, "s9-2", C,
    "2", "assignee", "vera", "successor", "bbbbbbbbbbbb",
    D,
]
print("decision-1", sha256(["decision-1"] + said + by + rest))
print("decision-2", sha256(["decision-2"] + said + by + ["3", "executive", "group:legal", "unit-head"] + rest))
print("day-head-1", sha256(["day-head-1", "2026-11-23", A, "2", B, C]))
letter = ["memo-1", "ที่ ๑", "2026-11-23", "02 123 4567", "ขอเผยแพร่", "เรียน\nผู้อำนวยการ"]
print("memo-1", sha256(letter + ["2", "page", A, "แผน.pdf", B, "head", "สมชาย", "ผู้อำนวยการกอง", "กองแผน", "2026-11-24"]))
print("memo-1 unsigned", sha256(letter + ["0"]))


def edition(number, facts=("2570-Q1", "", "อว ๑", "https://example.org/")):
    return [
        number, "2026-11-24", "กองแผน", "Plan",
        "approved", "ปลัด", "Secretary", "๑", "2026-11-20",
        "เรื่อง", "Title", "สรุป", "", "<p>ก</p>", "",
        "people", "1", "2", "name", "text", "ชื่อ", "Name", "สมชาย", "vacant", "flag", "ว่าง", "", "true",
        *facts,
        "1", "แผน.pdf", "แผน", "", "pdf", "10", "3", E, "false",
    ]


page = ["aaaaaaaaaaaa", "s9-2", "plan", "มาตรา 9", "2026-01-01", "2026-11-01", "", "2027-11-01"]
print("page-1", sha256(["page-1"] + page + edition("2") + ["1"] + edition("1")))
three = ["documentNumber", "อว ๑", "externalLink", "https://example.org/", "period", "2570-Q1"]
four = three[:4] + ["language", "both"] + three[4:]
print("page-2", sha256(["page-2"] + page + edition("2", ["4"] + four) + ["1"] + edition("1", ["3"] + three)))
print("notice-1", sha256(
    ["notice-1", "aaaaaaaaaaaa", "withdrawn", "s9-2", "plan", "กองแผน", "Plan", "เรื่อง", "", "2026-11-24",
     "bbbbbbbbbbbb"]))
