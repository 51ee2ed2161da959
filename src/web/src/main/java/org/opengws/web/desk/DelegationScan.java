package org.opengws.web.desk;

import org.opengws.publishing.people.Delegation;
import org.opengws.web.Answer;
import org.opengws.web.Domain;
import org.opengws.web.OrderScan;
import org.opengws.web.Visit;

/** The scan of a delegation's written order. */
final class DelegationScan implements Screen {

    private final Domain domain;

    DelegationScan(Domain domain) {
        this.domain = domain;
    }

    @Override
    public Answer answer(Visit visit) {
        return domain.publishing().delegating().all().stream()
                .filter(delegation -> delegation.id().equals(visit.variable("id")))
                .findFirst()
                .flatMap(Delegation::scan)
                .<Answer>map(scan -> new Answer.File(OrderScan.download(domain.publishing(), scan)))
                .orElseGet(Failures::missing);
    }
}
