package org.opengws.publishing.edition;

/**
 * The canonical forms of a memo. Each memo keeps the one that it is hashed in; a form that was ever written never
 * changes.
 */
public enum MemoFormat {
    MEMO_1("memo-1");

    /** What new memos are written in. */
    public static final MemoFormat LATEST = MEMO_1;

    private final String code;

    MemoFormat(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** Of one stored before memos named their format, where the name is empty. */
    public static MemoFormat stored(String code) {
        if (code.isEmpty()) {
            return MEMO_1;
        }
        for (MemoFormat format : values()) {
            if (format.code.equals(code)) {
                return format;
            }
        }
        throw new IllegalArgumentException("no format of a memo: " + code);
    }
}
