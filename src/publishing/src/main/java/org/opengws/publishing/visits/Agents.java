package org.opengws.publishing.visits;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.opengws.publishing.files.LastGood;
import org.opengws.publishing.files.Problem;
import org.opengws.publishing.files.ResourceSource;

/**
 * Who the agents are, by the file in force, from {@code visits/agents.yaml}; a broken file leaves its last good one. Safe
 * for threads.
 */
public final class Agents {

    private static final int REMEMBERED = 2_000;

    private final LastGood<AgentRules> files;
    private volatile Known known = new Known(AgentRules.NONE);

    /** Those of some agents that were asked for last. */
    private record Known(AgentRules rules, Map<String, AgentKind> kinds) {

        Known(AgentRules rules) {
            this(rules, Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, AgentKind> eldest) {
                    return size() > REMEMBERED;
                }
            }));
        }

        AgentKind kind(String agent) {
            AgentKind kind = kinds.get(agent);
            if (kind == null) {
                // what is not remembered is found out beside the others
                kind = rules.kind(agent);
                kinds.put(agent, kind);
            }
            return kind;
        }
    }

    /** Reads the files at once. */
    public Agents(ResourceSource source) {
        files = new LastGood<>(source, "visits", "agents.yaml", AgentFile::parse);
        refresh();
    }

    /** Reads what changed since. True if something did. */
    public boolean refresh() {
        boolean changed = files.refresh();
        if (changed) {
            known = new Known(files.inForce().values().stream().findFirst().orElse(AgentRules.NONE));
        }
        return changed;
    }

    /** @param agent no longer than {@link Asked#LONGEST_AGENT} */
    public AgentKind kind(String agent) {
        return known.kind(agent);
    }

    /** SHA-256 of the file in force, by path. */
    public Map<String, String> hashes() {
        return files.hashes();
    }

    /** What is wrong with the file as it is now. */
    public List<Problem> problems() {
        return files.problems();
    }
}
