package org.opengws.publishing.visits;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A regular expression that finds an agent, and texts of which one must be in whatever it finds, so that it is tried on few.
 *
 * @param literals in lower case; one for each alternative
 */
record AgentPattern(Pattern pattern, List<String> literals) {

    /** Shorter ones are in nearly every agent. */
    static final int SHORTEST = 3;

    private static final String QUANTIFIERS = "?*+{";
    private static final String PLAIN_ESCAPES = "dDwWsSbBAzZGhHvVR";

    AgentPattern {
        literals = List.copyOf(literals);
    }

    /** @throws IllegalArgumentException where it is no expression, or any agent might be one that it finds */
    static AgentPattern of(String expression) {
        Pattern pattern = Pattern.compile(expression);
        List<String> literals = new Reading(expression).literals();
        if (literals.stream().anyMatch(literal -> literal.length() < SHORTEST)) {
            throw new IllegalArgumentException("any agent might be meant: " + expression);
        }
        return new AgentPattern(pattern, literals);
    }

    boolean finds(String agent) {
        return pattern.matcher(agent).find();
    }

    /** Reads what must be there: the longest plain run of each alternative, outside of groups. */
    private static final class Reading {

        private final String text;
        private final List<String> literals = new ArrayList<>();
        private final StringBuilder run = new StringBuilder();
        private String longest = "";
        private int at;

        Reading(String text) {
            this.text = text;
        }

        List<String> literals() {
            while (at < text.length()) {
                step(text.charAt(at));
            }
            alternative();
            return literals;
        }

        private void step(char next) {
            switch (next) {
                case '\\' -> escape();
                case '[' -> pass(']');
                case '(' -> group();
                case '|' -> {
                    at++;
                    alternative();
                }
                case '^', '$', '.', ')', ']', '}' -> stop(1);
                case '?', '*', '+', '{' -> quantifier(next);
                default -> {
                    run.append(next);
                    at++;
                }
            }
        }

        private void escape() {
            char escaped = at + 1 < text.length() ? text.charAt(at + 1) : '\\';
            if (Character.isLetterOrDigit(escaped) || PLAIN_ESCAPES.indexOf(escaped) >= 0) {
                stop(2);
            } else {
                run.append(escaped);
                at += 2;
            }
        }

        /** What is repeated need not be there, but for one or more. */
        private void quantifier(char next) {
            if (next != '+' && run.length() > 0) {
                run.setLength(run.length() - 1);
            }
            if (next == '{') {
                pass('}');
            } else {
                stop(1);
            }
        }

        private void group() {
            int depth = 0;
            do {
                char next = text.charAt(at);
                if (next == '\\') {
                    at++;
                } else if (next == '[') {
                    pass(']');
                    at--;
                } else {
                    depth += next == '(' ? 1 : next == ')' ? -1 : 0;
                }
                at++;
            } while (depth > 0 && at < text.length());
            stop(0);
            while (at < text.length() && QUANTIFIERS.indexOf(text.charAt(at)) >= 0) {
                at++;
            }
        }

        private void pass(char end) {
            do {
                at += text.charAt(at) == '\\' ? 2 : 1;
            } while (at < text.length() && text.charAt(at) != end);
            stop(1);
        }

        private void stop(int length) {
            if (run.length() > longest.length()) {
                longest = run.toString();
            }
            run.setLength(0);
            at += length;
        }

        private void alternative() {
            stop(0);
            literals.add(longest.toLowerCase(Locale.ROOT));
            longest = "";
        }
    }
}
