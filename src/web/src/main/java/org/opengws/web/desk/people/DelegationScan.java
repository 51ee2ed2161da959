package org.opengws.web.desk.people;

import java.util.Optional;

import org.opengws.publishing.people.Delegation;
import org.opengws.publishing.people.DelegationId;
import org.opengws.web.Answer;
import org.opengws.web.Domain;
import org.opengws.web.OrderScan;
import org.opengws.web.Visit;
import org.opengws.web.desk.screen.Failures;
import org.opengws.web.desk.screen.Screen;

/** The scan of a delegation's written order. */
public final class DelegationScan implements Screen {

    private final Domain domain;

    public DelegationScan(Domain domain) {
        this.domain = domain;
    }

    @Override
    public Answer answer(Visit visit) {
        return Optional.of(visit.variable("id"))
                .filter(DelegationId::isValid)
                .map(DelegationId::new)
                .flatMap(domain.publishing().delegating()::find)
                .flatMap(Delegation::scan)
                .<Answer>map(scan -> new Answer.File(OrderScan.download(domain.publishing(), scan)))
                .orElseGet(Failures::missing);
    }
}
