package org.opengws.publishing.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class FlowTextTest {

    @Test
    void mapsListsTextsNumbersAndFlagsAreWrittenOnOneLine() {
        assertThat(FlowText.of(Map.of("a", List.of("ก\n\"", 1, true))))
                .isEqualTo("{\"a\": [\"ก\\u000a\\\"\", 1, true]}");
    }

    @Property
    void anyTextThatIsNotBlankIsReadBackWithoutTheSpacesAroundIt(@ForAll String text) {
        Checked<String> read =
                YamlFile.read("", FlowText.of(Map.of("a", text)), map -> Optional.of(map.textOr("a", "")));
        assertThat(read.value()).isEqualTo(text.isBlank() ? Optional.empty() : Optional.of(text.strip()));
    }
}
