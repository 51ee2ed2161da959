package org.opengws.publishing.visits;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.opengws.publishing.files.Checked;
import org.opengws.publishing.files.YamlFile;
import org.opengws.publishing.files.YamlMap;

/** The strict parser of {@code visits/agents.yaml}: who is a browser, a robot, an assistant. */
public final class AgentFile {

    private AgentFile() {}

    public static Checked<AgentRules> parse(String file, String text) {
        return YamlFile.read(file, text, AgentFile::read);
    }

    private static Optional<AgentRules> read(YamlMap map) {
        if (!map.has("robots")) {
            map.problem("", "missing", "robots");
        }
        List<AgentPattern> robots = patterns(map, "robots");
        List<AgentPattern> assistants = patterns(map, "assistants");
        return Optional.of(new AgentRules(robots, assistants, map.texts("browsers")));
    }

    private static List<AgentPattern> patterns(YamlMap map, String key) {
        List<AgentPattern> patterns = new ArrayList<>();
        map.maps(key).forEach(item -> item.value("agent", AgentPattern::of).ifPresent(patterns::add));
        return patterns;
    }
}
