package org.opengws.publishing.jcr.register;

import java.time.Instant;
import java.util.List;

import org.opengws.publishing.jcr.tree.Flat;
import org.opengws.publishing.jcr.tree.Names;
import org.opengws.publishing.jcr.tree.Tree;
import org.opengws.publishing.office.OfficeAct;
import org.opengws.publishing.office.OfficeActKind;
import org.opengws.publishing.people.PersonId;

/** An act of the office. */
final class OfficeActTree {

    private OfficeActTree() {}

    static Tree of(OfficeAct act) {
        OfficeAct.By by = act.by();
        return new Tree(Names.PART)
                .put("number", act.number())
                .put("kind", act.kind().code())
                .put("by", List.of(by.id().value(), by.name(), by.position()))
                .put("about", act.about())
                .put("concerned", act.concerned().stream().map(PersonId::value).toList())
                .put("before", act.before())
                .put("after", act.after())
                .put("reason", act.reason())
                .put("at", act.at().toString())
                .put("previous", act.previous())
                .put("hash", act.hash());
    }

    static OfficeAct act(Tree tree) {
        Flat by = new Flat(tree.list("by"));
        return new OfficeAct(
                tree.number("number"),
                OfficeActKind.byCode(tree.text("kind")).orElseThrow(),
                new OfficeAct.By(new PersonId(by.next()), by.next(), by.next()),
                tree.text("about"),
                tree.list("concerned").stream().map(PersonId::new).toList(),
                tree.map("before"),
                tree.map("after"),
                tree.text("reason"),
                Instant.parse(tree.text("at")),
                tree.text("previous"),
                tree.text("hash"));
    }
}
