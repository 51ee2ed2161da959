package org.opengws.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.opengws.publishing.decision.Verbs;
import org.opengws.publishing.document.FindingCode;
import org.opengws.publishing.duty.DutyKind;
import org.opengws.publishing.edition.EditionState;
import org.opengws.publishing.edition.Verb;
import org.opengws.publishing.files.ResourceSource;
import org.opengws.publishing.form.FieldType;
import org.opengws.publishing.language.Language;
import org.opengws.publishing.language.Texts;
import org.opengws.publishing.notice.NoticeKind;
import org.opengws.publishing.people.Role;
import org.opengws.publishing.procedure.StepKind;
import org.opengws.publishing.refusal.Refusal;
import org.opengws.publishing.refusal.RefusalCode;

class RefusalTextsTest {

    private static final Pattern THAI = Pattern.compile("[\\u0E00-\\u0E7F]");

    private final Texts texts = new Texts(ResourceSource.classPath(getClass().getClassLoader()));
    private final RefusalTexts refusals = new RefusalTexts(texts);

    @ParameterizedTest
    @EnumSource(RefusalCode.class)
    void everyRefusalHasItsSentenceInBothLanguages(RefusalCode code) {
        assertThat(refusals.sentence(Refusal.of(code), Language.TH)).containsPattern(THAI);
        assertThat(refusals.sentence(Refusal.of(code), Language.EN)).doesNotContainPattern(THAI);
    }

    @Test
    void whatTheRefusalSpeaksOfStandsInItsSentence() {
        assertThat(refusals.sentence(Refusal.of(RefusalCode.FIELD_TOO_LONG, "title.th", "max", 300), Language.EN))
                .isEqualTo("This is too long (at most 300)");
        assertThat(refusals.sentence(
                        Refusal.of(RefusalCode.FIELD_INVALID, "rows[1].mail", "reason", "field-not-mail"), Language.EN))
                .isEqualTo("This is no e-mail address");
    }

    @Test
    void aFieldIsCalledByItsName() {
        assertThat(refusals.label("title.th", Language.EN)).isEqualTo("Title (Thai)");
        assertThat(refusals.label("rows[2].name", Language.EN)).isEqualTo("Rows, row 2");
        assertThat(refusals.label("documents.abc", Language.EN)).isEqualTo("Documents");
        assertThat(refusals.label("", Language.EN)).isEmpty();
    }

    @Test
    void theGravestRefusalGivesTheStatus() {
        Refusal missing = Refusal.of(RefusalCode.NOT_FOUND);
        Refusal forbidden = Refusal.of(RefusalCode.WRONG_ROLE);
        Refusal conflict = Refusal.of(RefusalCode.STALE);
        Refusal invalid = Refusal.of(RefusalCode.COMMENT_MISSING);
        assertThat(RefusalTexts.status(List.of(invalid, conflict, forbidden, missing)))
                .isEqualTo(404);
        assertThat(RefusalTexts.status(List.of(invalid, conflict, forbidden))).isEqualTo(403);
        assertThat(RefusalTexts.status(List.of(invalid, conflict))).isEqualTo(409);
        assertThat(RefusalTexts.status(List.of(invalid))).isEqualTo(422);
    }

    @Test
    void everyTextIsThereInBothLanguages() {
        assertThat(texts.problems()).isEmpty();
        assertThat(texts.keys()).isNotEmpty().allSatisfy(key -> {
            assertThat(texts.find(Language.TH, key)).as(key).isPresent();
            assertThat(texts.find(Language.EN, key)).as(key).isPresent();
        });
    }

    @Test
    void everyWordOfTheDomainHasItsName() {
        List<String> keys = new ArrayList<>();
        for (EditionState state : EditionState.values()) {
            keys.add("state." + state.code());
        }
        for (Verb verb : Verb.values()) {
            keys.add("verb." + verb.code());
        }
        for (Role role : Role.values()) {
            keys.add("role." + role.code());
        }
        for (StepKind kind : StepKind.values()) {
            keys.add("step." + kind.code());
            keys.add("step-name." + kind.code());
        }
        for (DutyKind kind : DutyKind.values()) {
            keys.add("duty." + kind.code());
        }
        for (FindingCode finding : FindingCode.values()) {
            keys.add("finding." + finding.code());
        }
        for (FieldType type : FieldType.values()) {
            keys.add("reason.field-not-" + type.code());
        }
        assertThat(texts.keys()).containsAll(keys);
    }

    @Test
    void everyVerbOfAPersonSaysThatItWasDoneAndWhatComesOfIt() {
        for (Verb verb : Verb.values()) {
            if (!Verbs.of(verb).isOfTheSystem()) {
                assertThat(texts.keys()).contains("did." + verb.code());
            }
            // what is saved stays as it is; asking for withdrawal says who decides on it
            if (!Verbs.of(verb).isOfTheSystem() && verb != Verb.SAVE) {
                assertThat(texts.keys())
                        .as(verb.code())
                        .anyMatch(key -> (key + ".").startsWith("consequence." + verb.code() + "."));
            }
        }
        for (StepKind kind : StepKind.values()) {
            assertThat(texts.keys()).contains("next." + Verbs.favourable(kind).code());
        }
    }

    @Test
    void everyNoticeHasItsSentenceAndItsShortForm() {
        for (NoticeKind kind : NoticeKind.values()) {
            assertThat(texts.keys()).contains("notice." + kind.code(), "notice." + kind.code() + ".subject");
        }
    }
}
