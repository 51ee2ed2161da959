package org.opengws.publishing.visits;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/**
 * Which agents are robots, and which read for a person. One without a name is a robot: no browser is.
 *
 * <p>Thousands of expressions, one after the other or joined into one, cost milliseconds for each person. So one walk finds
 * the texts without which none of them fits, and only those that are left are tried.
 */
public final class AgentRules {

    /** Finds nobody but those without a name. */
    public static final AgentRules NONE = new AgentRules(List.of(), List.of(), List.of());

    private final List<AgentPattern> patterns = new ArrayList<>();
    private final int robots;
    private final List<Integer> owners = new ArrayList<>();
    private final LiteralIndex index;
    private final List<String> browsers;

    /** @param browsers how names of programs that people use begin; none where they may begin in any way */
    AgentRules(List<AgentPattern> robots, List<AgentPattern> assistants, List<String> browsers) {
        this.browsers = List.copyOf(browsers);
        patterns.addAll(robots);
        patterns.addAll(assistants);
        this.robots = robots.size();
        List<String> literals = new ArrayList<>();
        for (int number = 0; number < patterns.size(); number++) {
            for (String literal : patterns.get(number).literals()) {
                literals.add(literal);
                owners.add(number);
            }
        }
        index = new LiteralIndex(literals);
    }

    /** @param agent no longer than {@link Asked#LONGEST_AGENT} */
    public AgentKind kind(String agent) {
        if (agent.isBlank()) {
            return AgentKind.ROBOT;
        }
        AgentKind kind = beginsAsABrowser(agent) ? AgentKind.PERSON : AgentKind.ROBOT;
        BitSet found = index.in(agent.toLowerCase(Locale.ROOT));
        for (int at = found.nextSetBit(0); at >= 0; at = found.nextSetBit(at + 1)) {
            int number = owners.get(at);
            if (patterns.get(number).finds(agent)) {
                if (number >= robots) {
                    return AgentKind.ASSISTANT;
                }
                kind = AgentKind.ROBOT;
            }
        }
        return kind;
    }

    private boolean beginsAsABrowser(String agent) {
        return browsers.isEmpty() || browsers.stream().anyMatch(agent::startsWith);
    }
}
