package org.opengws.web.api;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.opengws.publishing.Publishing;
import org.opengws.publishing.duty.DutyKind;
import org.opengws.publishing.organisation.UnitId;
import org.opengws.publishing.storage.DutyFilter;

/** Open duties: of a unit, of communications, or of everybody. */
final class DutyResource {

    private final Publishing publishing;

    DutyResource(Publishing publishing) {
        this.publishing = publishing;
    }

    Reply list(Call call) {
        Set<DutyKind> kinds = EnumSet.noneOf(DutyKind.class);
        for (String code : call.query().all("kind")) {
            kinds.add(Stream.of(DutyKind.values())
                    .filter(kind -> kind.code().equals(code))
                    .findFirst()
                    .orElseThrow(() -> Halted.bad("kind", "unknown-value", code)));
        }
        LocalDate today = publishing.today();
        DutyFilter filter = new DutyFilter(
                kinds.isEmpty() ? EnumSet.allOf(DutyKind.class) : kinds,
                call.query("owner", PublicationResource.orNone(UnitId::new)),
                call.query("from", PublicationResource.orNone(LocalDate::parse)),
                until(call).orElse(today.plusYears(1)));
        return Reply.of(PublicationJson.dutyLines(
                publishing.duties(filter, call.offset(), call.limit()), call.offset(), call.limit(), today));
    }

    private static Optional<LocalDate> until(Call call) {
        return call.query("until", PublicationResource.orNone(LocalDate::parse));
    }
}
