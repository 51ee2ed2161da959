package org.opengws.web.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.opengws.publishing.assessment.Answered;
import org.opengws.publishing.assessment.EvidenceRule;
import org.opengws.publishing.catalogue.Provenance;
import org.opengws.publishing.catalogue.Rhythm;
import org.opengws.publishing.coverage.Coverage;
import org.opengws.publishing.coverage.ItemState;
import org.opengws.publishing.decision.VerbEntry;
import org.opengws.publishing.decision.Verbs;
import org.opengws.publishing.document.DocumentType;
import org.opengws.publishing.document.FindingCode;
import org.opengws.publishing.duty.DutyKind;
import org.opengws.publishing.edition.DecisionFormat;
import org.opengws.publishing.edition.EditionState;
import org.opengws.publishing.edition.Verb;
import org.opengws.publishing.form.FieldType;
import org.opengws.publishing.frontoffice.Move;
import org.opengws.publishing.notice.NoticeKind;
import org.opengws.publishing.office.OfficeActKind;
import org.opengws.publishing.organisation.LegalStatus;
import org.opengws.publishing.organisation.UnitKind;
import org.opengws.publishing.people.Role;
import org.opengws.publishing.procedure.Quorum;
import org.opengws.publishing.procedure.StepKind;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The schemas of what goes in and out, from {@code openapi.json}. A list of codes there ({@code x-codes}) is filled from
 * the domain's own, so that the two cannot differ.
 */
final class Contract {

    private static final String FILE = "openapi.json";
    private static final Map<String, List<String>> CODES = Map.ofEntries(
            codes("state", EditionState.values(), EditionState::code),
            Map.entry(
                    "verb",
                    Stream.of(Verb.values())
                            .filter(verb -> !Verbs.of(verb).isOfTheSystem())
                            .map(Verb::code)
                            .toList()),
            codes("everyVerb", Verb.values(), Verb::code),
            codes("verbReason", VerbEntry.Reason.values(), ReferenceJson::code),
            codes("verbTicks", VerbEntry.Ticks.values(), ReferenceJson::code),
            codes("verbCarries", VerbEntry.Carries.values(), ReferenceJson::code),
            codes("verbSeparation", VerbEntry.Separation.values(), ReferenceJson::code),
            codes("verbTold", VerbEntry.Told.values(), ReferenceJson::code),
            codes("decisionFormat", DecisionFormat.values(), DecisionFormat::code),
            codes("step", StepKind.values(), StepKind::code),
            codes("quorum", Quorum.values(), ReferenceJson::code),
            codes("role", Role.values(), Role::code),
            codes("duty", DutyKind.values(), DutyKind::code),
            codes("coverage", Coverage.values(), Coverage::code),
            codes("itemState", ItemState.values(), ItemState::code),
            codes("mappedFrom", Answered.From.values(), Answered.From::code),
            codes("evidenceRule", EvidenceRule.values(), EvidenceRule::code),
            codes("noticeKind", NoticeKind.values(), NoticeKind::code),
            codes("officeAct", OfficeActKind.values(), OfficeActKind::code),
            codes("document", DocumentType.values(), DocumentType::code),
            codes("finding", FindingCode.values(), FindingCode::code),
            codes("move", Move.values(), Move::code),
            codes("provenance", Provenance.values(), Provenance::code),
            codes("rhythm", Rhythm.values(), Rhythm::code),
            codes("unitKind", UnitKind.values(), UnitKind::code),
            codes("standing", LegalStatus.values(), LegalStatus::code),
            codes("fieldType", FieldType.values(), FieldType::code),
            Map.entry("change", ChangeInput.CODES));

    private final ObjectNode document;
    private final SchemaCheck check;

    Contract() {
        document = read();
        fillCodes(document);
        check = new SchemaCheck((ObjectNode) document.at("/components/schemas"));
    }

    /** A copy, for the caller to add the paths to. */
    ObjectNode document() {
        return document.deepCopy();
    }

    /** Everything that keeps that value from being one of that schema. */
    List<Fault> faults(String schema, JsonNode value) {
        return check.faults(schema, value);
    }

    List<String> schemas() {
        List<String> names = new ArrayList<>();
        document.at("/components/schemas").fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static ObjectNode read() {
        try (InputStream file = Contract.class.getResourceAsStream(FILE)) {
            return (ObjectNode) Json.MAPPER.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    private static void fillCodes(JsonNode node) {
        if (node instanceof ObjectNode object && object.hasNonNull("x-codes")) {
            String name = object.remove("x-codes").textValue();
            List<String> codes = CODES.get(name);
            if (codes == null) {
                throw new IllegalStateException(FILE + ": no codes named " + name);
            }
            object.set("enum", Json.strings(codes));
            if (object.path("type").isArray()) {
                object.withArray("enum").addNull();
            }
        }
        node.forEach(Contract::fillCodes);
    }

    private static <T> Map.Entry<String, List<String>> codes(String name, T[] values, Function<T, String> code) {
        return Map.entry(name, Stream.of(values).map(code).toList());
    }
}
