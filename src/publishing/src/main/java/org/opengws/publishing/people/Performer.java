package org.opengws.publishing.people;

import java.util.Objects;
import java.util.regex.Pattern;

/** Who performs a step: a built-in role or, where a procedure file says {@code group:<name>}, a declared group. */
public record Performer(String code) {

    private static final Pattern GROUP = Pattern.compile("group:[a-z0-9]+(-[a-z0-9]+)*");

    public Performer {
        Objects.requireNonNull(code, "code");
        if (Role.byCode(code).isEmpty() && !GROUP.matcher(code).matches()) {
            throw new IllegalArgumentException("neither a role nor group:<name>: '" + code + "'");
        }
    }

    public static Performer of(Role role) {
        return new Performer(role.code());
    }

    /** What a step's performer is called that is that declared group. */
    public static String groupCode(String group) {
        return "group:" + group;
    }

    public boolean is(Role role) {
        return code.equals(role.code());
    }

    public boolean includes(Person person) {
        return code.startsWith("group:")
                ? person.groups().contains(code.substring("group:".length()))
                : Role.byCode(code).map(person::is).orElse(false);
    }
}
