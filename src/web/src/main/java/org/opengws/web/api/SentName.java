package org.opengws.web.api;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name of a file that was sent as a raw body: in a header, as ASCII or by RFC 8187, or in the query. */
final class SentName {

    static final String HEADER = "X-File-Name";

    private static final Pattern EXTENDED =
            Pattern.compile("(?i)utf-8'[^']*'((?:[A-Za-z0-9!#$&+.^_`|~-]|%[0-9A-Fa-f]{2})*)");
    private static final Pattern PLAIN = Pattern.compile("[ -~]*");

    private SentName() {}

    /** As the sender gave it, path parts and all; the domain says whether it will do. */
    static String of(Call call) {
        Optional<String> header = call.header(HEADER).map(String::strip);
        if (header.isEmpty()) {
            return call.query().given("name").orElseThrow(() -> Halted.bad(HEADER, "missing", ""));
        }
        Matcher extended = EXTENDED.matcher(header.get());
        if (extended.matches()) {
            return decoded(extended.group(1));
        }
        boolean meantExtended = header.get().toLowerCase(Locale.ROOT).startsWith("utf-8'");
        if (meantExtended || !PLAIN.matcher(header.get()).matches()) {
            throw Halted.bad(HEADER, "not-rfc-8187", "");
        }
        return header.get();
    }

    private static String decoded(String encoded) {
        byte[] bytes = new byte[encoded.length()];
        int length = 0;
        for (int i = 0; i < encoded.length(); i++) {
            if (encoded.charAt(i) == '%') {
                bytes[length++] = (byte) Integer.parseInt(encoded.substring(i + 1, i + 3), 16);
                i += 2;
            } else {
                bytes[length++] = (byte) encoded.charAt(i);
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, 0, length))
                    .toString();
        } catch (CharacterCodingException otherCharset) {
            throw Halted.bad(HEADER, "not-utf-8", "");
        }
    }
}
