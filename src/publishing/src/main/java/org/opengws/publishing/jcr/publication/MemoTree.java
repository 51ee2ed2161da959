package org.opengws.publishing.jcr.publication;

import java.time.LocalDate;
import java.util.List;

import org.opengws.publishing.edition.Memo;
import org.opengws.publishing.edition.MemoFormat;
import org.opengws.publishing.jcr.tree.Flat;
import org.opengws.publishing.jcr.tree.Names;
import org.opengws.publishing.jcr.tree.Tree;
import org.opengws.publishing.people.PersonId;

/** A memo with its signature and continuation sheets. */
final class MemoTree {

    private MemoTree() {}

    static Tree of(Memo memo) {
        return new Tree(Names.PART)
                .put("format", memo.format().code())
                .put("number", memo.number())
                .put("date", memo.date().toString())
                .put("telephone", memo.telephone())
                .put("subject", memo.subject())
                .put("body", memo.body())
                .put("enclosures", Flat.of(memo.enclosures(), MemoTree::enclosure))
                .put("signature", Flat.of(memo.signature().stream().toList(), MemoTree::signature))
                .put("continuations", Flat.of(memo.continuations(), MemoTree::continuation));
    }

    static Memo memo(Tree tree) {
        return new Memo(
                MemoFormat.stored(tree.text("format")),
                tree.text("number"),
                LocalDate.parse(tree.text("date")),
                tree.text("telephone"),
                tree.text("subject"),
                tree.text("body"),
                new Flat(tree.list("enclosures")).all(MemoTree::enclosure),
                new Flat(tree.list("signature"))
                                .all(flat -> new Memo.Signature(
                                        new PersonId(flat.next()), flat.next(), flat.next(), flat.next(), flat.day()))
                                .stream()
                                .findFirst(),
                new Flat(tree.list("continuations"))
                        .all(flat ->
                                new Memo.Continuation(flat.day(), flat.number(), flat.several(MemoTree::enclosure))));
    }

    private static void enclosure(List<String> flat, Memo.Enclosure enclosure) {
        flat.add(enclosure.name());
        flat.add(enclosure.sha256());
    }

    private static Memo.Enclosure enclosure(Flat flat) {
        return new Memo.Enclosure(flat.next(), flat.next());
    }

    private static void signature(List<String> flat, Memo.Signature signature) {
        flat.add(signature.by().value());
        flat.add(signature.name());
        flat.add(signature.position());
        flat.add(signature.unit());
        flat.add(signature.on().toString());
    }

    private static void continuation(List<String> flat, Memo.Continuation sheet) {
        flat.add(sheet.date().toString());
        flat.add(Integer.toString(sheet.round()));
        Flat.sized(flat, sheet.enclosures(), MemoTree::enclosure);
    }
}
