package org.opengws.web;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import jakarta.servlet.http.HttpServletRequest;

/** The query of an address, read and written without touching what was posted. */
public final class Queries {

    private Queries() {}

    public static Fields of(HttpServletRequest request) {
        return parse(request.getQueryString());
    }

    /** A part that is no valid escape counts as it stands. */
    public static Fields parse(String query) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        if (query != null) {
            for (String pair : query.split("&")) {
                int equals = pair.indexOf('=');
                String name = decode(equals < 0 ? pair : pair.substring(0, equals));
                String value = equals < 0 ? "" : decode(pair.substring(equals + 1));
                if (!name.isEmpty()) {
                    fields.computeIfAbsent(name, any -> new ArrayList<>()).add(value);
                }
            }
        }
        return new Fields(fields);
    }

    public static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Without a question mark; empty values are left out. */
    public static String write(Map<String, String> values) {
        StringBuilder query = new StringBuilder();
        values.forEach((name, value) -> {
            if (!value.isEmpty()) {
                query.append(query.isEmpty() ? "" : "&")
                        .append(encode(name))
                        .append('=')
                        .append(encode(value));
            }
        });
        return query.toString();
    }

    /** As {@link #write(Map)}, with every value of a name. */
    public static String write(Fields fields) {
        StringJoiner query = new StringJoiner("&");
        fields.values()
                .forEach((name, values) -> values.stream()
                        .filter(value -> !value.isEmpty())
                        .forEach(value -> query.add(encode(name) + "=" + encode(value))));
        return query.toString();
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException noEscape) {
            return text;
        }
    }
}
