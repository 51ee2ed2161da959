package org.opengws.web.desk.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EditorModulesTest {

    private static final Pattern IMPORT =
            Pattern.compile("(?m)^(?:import|export)\\s[^;()]*?from\\s*[\"']([^\"']+)[\"']");

    static Stream<String> modules() {
        return Stream.concat(EditorModules.NAMES.stream(), Stream.of("editor", "memo"));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void whateverAModuleImportsIsInTheMap(String module) throws IOException {
        Set<String> imported = IMPORT.matcher(source(module))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
        assertThat(EditorModules.NAMES).containsAll(imported);
        assertThat(List.of("desk", "keeping", "pasted", "preview", "rows", "orderedmap", "rope-sequence", "w3c-keyname")
                                .contains(module)
                        || !imported.isEmpty())
                .isTrue();
    }

    private static String source(String module) throws IOException {
        try (InputStream stream =
                EditorModules.class.getResourceAsStream("/org/opengws/web/assets/" + module + ".js")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
