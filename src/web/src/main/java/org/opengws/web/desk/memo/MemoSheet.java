package org.opengws.web.desk.memo;

import java.util.List;
import java.util.Optional;

import org.opengws.publishing.decision.Enclosures;
import org.opengws.publishing.decision.MemoDraft;
import org.opengws.publishing.edition.Edition;
import org.opengws.publishing.edition.Memo;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.language.Language;
import org.opengws.publishing.language.ThaiDates;
import org.opengws.publishing.language.ThaiDigits;
import org.opengws.publishing.organisation.Unit;
import org.opengws.publishing.organisation.UnitState;
import org.opengws.publishing.procedure.StepKind;
import org.opengws.web.Answer;
import org.opengws.web.Domain;
import org.opengws.web.Visit;
import org.opengws.web.desk.screen.Failures;
import org.opengws.web.desk.screen.Found;
import org.opengws.web.desk.screen.Screen;
import org.opengws.web.desk.screen.Wording;

/** The memo as it is printed: form 2 of the regulation on correspondence, in Thai with Thai digits. */
public final class MemoSheet implements Screen {

    private static final int SHOWN_OF_HASH = 16;

    private final Domain domain;

    /** What is enclosed. */
    public record EnclosureView(String number, String name, String hash) {}

    /** A dated continuation sheet, unsigned. */
    public record Continuation(String date, String round, List<EnclosureView> enclosures) {}

    /**
     * The letter.
     *
     * @param signed whether it was sent; a draft is marked so
     */
    public record View(
            String back,
            String agency,
            String number,
            String date,
            String subject,
            String to,
            List<String> paragraphs,
            List<EnclosureView> enclosures,
            boolean signed,
            String signer,
            String position,
            String signedOn,
            List<Continuation> continuations) {}

    public MemoSheet(Domain domain) {
        this.domain = domain;
    }

    @Override
    public Answer answer(Visit visit) {
        return Found.publication(domain, visit, publication -> {
            Optional<Edition> edition = Found.edition(publication, visit.variable("edition"));
            boolean framed = visit.query().has("framed");
            return edition.flatMap(known -> known.memo().or(() -> proposed(publication, known)))
                    .map(memo -> Answer.page("templates/memo.ftlh", "memo", view(publication, edition.get(), memo)))
                    .map(page -> page.with("framed", framed))
                    .<Answer>map(page -> framed ? new Answer.Framed(page) : page)
                    .orElseGet(Failures::missing);
        });
    }

    /** At the memo's step the letter can be looked at before a word of it was saved. */
    private Optional<Memo> proposed(Publication publication, Edition edition) {
        return edition.currentStep()
                .filter(step -> step.kind() == StepKind.MEMO)
                .map(step -> MemoForm.of(publication, domain))
                .map(MemoDraft::unsigned);
    }

    private View view(Publication publication, Edition edition, Memo memo) {
        Wording thai = new Wording(domain, Language.TH);
        String unit = memo.signature().map(Memo.Signature::unit).orElseGet(() -> thai.unit(publication.owner()));
        String telephone = memo.telephone().isEmpty() ? "" : " โทร. " + memo.telephone();
        return new View(
                "/publications/" + publication.id().value(),
                ThaiDigits.of(unit + telephone),
                ThaiDigits.of(memo.number()),
                ThaiDates.official(memo.signature().map(Memo.Signature::on).orElse(memo.date())),
                memo.subject(),
                addressee(thai),
                memo.body()
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList(),
                enclosures(edition, memo.signature().isPresent() ? memo.enclosures() : toBe(edition)),
                memo.signature().isPresent(),
                memo.signature().map(Memo.Signature::name).orElse(""),
                memo.signature().map(Memo.Signature::position).orElse(""),
                memo.signature()
                        .map(signature -> ThaiDates.official(signature.on()))
                        .orElse(""),
                memo.continuations().stream()
                        .map(sheet -> new Continuation(
                                ThaiDates.official(sheet.date()),
                                ThaiDigits.of(sheet.round()),
                                enclosures(edition, sheet.enclosures())))
                        .toList());
    }

    /** What will be enclosed when it is sent. */
    private static List<Memo.Enclosure> toBe(Edition edition) {
        return Enclosures.of(edition.content(), edition.sealed());
    }

    private String addressee(Wording thai) {
        return domain.publishing().organisation().unitsOn(domain.today()).stream()
                .filter(unit -> unit.functions().contains(Unit.ICT_CENTRE))
                .findFirst()
                .map(UnitState::name)
                .map(name -> thai.of("memo.director-of", name.th()))
                .orElseGet(() -> thai.of("role.director"));
    }

    private List<EnclosureView> enclosures(Edition edition, List<Memo.Enclosure> enclosures) {
        List<EnclosureView> views = new java.util.ArrayList<>();
        for (Memo.Enclosure enclosure : enclosures) {
            String name = enclosure.name().equals("page")
                    ? domain.texts().in(Language.TH, "memo.page")
                    : label(edition, enclosure);
            views.add(new EnclosureView(
                    ThaiDigits.of(views.size() + 1L),
                    name,
                    enclosure
                            .sha256()
                            .substring(
                                    0,
                                    Math.min(SHOWN_OF_HASH, enclosure.sha256().length()))));
        }
        return views;
    }

    /** What the owner calls the document, with the name of its file; that alone where it is no longer there. */
    private static String label(Edition edition, Memo.Enclosure enclosure) {
        return edition.content().documents().stream()
                .filter(document -> document.sha256().equals(enclosure.sha256()))
                .map(document -> document.label().th())
                .filter(label -> !label.isBlank() && !label.equals(enclosure.name()))
                .findFirst()
                .map(label -> ThaiDigits.of(label) + " (" + enclosure.name() + ")")
                .orElse(enclosure.name());
    }
}
