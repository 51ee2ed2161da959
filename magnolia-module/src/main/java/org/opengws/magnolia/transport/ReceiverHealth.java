package org.opengws.magnolia.transport;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.opengws.publishing.decision.Circumstances;
import org.opengws.publishing.language.Text;
import org.opengws.web.HealthSource;

/** Each receiver: whether it answers, which version of our module runs there, when it answered last. */
public final class ReceiverHealth implements HealthSource {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    private final Receivers receivers;
    private final StateClient client;
    private final MagnoliaDelivery delivery;
    private final String module;

    /** @param module version of the module here */
    public ReceiverHealth(Receivers receivers, StateClient client, MagnoliaDelivery delivery, String module) {
        this.receivers = receivers;
        this.client = client;
        this.delivery = delivery;
        this.module = module;
    }

    @Override
    public List<Check> checks() {
        Receivers.Setting setting = receivers.now();
        List<Check> checks = new ArrayList<>();
        setting.served().forEach(receiver -> checks.add(check(receiver)));
        setting.left().forEach(receiver -> checks.add(left(receiver)));
        if (setting.served().isEmpty()) {
            checks.add(none());
        } else if (!delivery.trouble().isEmpty()) {
            checks.add(registers());
        }
        return checks;
    }

    private Check check(Receiver receiver) {
        Optional<String> last =
                client.lastAnswer(receiver).map(at -> MOMENT.format(LocalDateTime.ofInstant(at, Circumstances.ZONE)));
        Answer answer = client.ask(receiver, "?limit=1");
        if (answer.state().isEmpty()) {
            return new Check(
                    id(receiver),
                    Level.BAD,
                    name(receiver),
                    Text.of(
                            answer.trouble().th()
                                    + last.map(at -> " (ตอบครั้งล่าสุด " + at + ")")
                                            .orElse(""),
                            answer.trouble().en()
                                    + last.map(at -> " (last answer " + at + ")")
                                            .orElse("")));
        }
        InstanceState state = answer.state().get();
        boolean same = state.module().equals(module);
        String what = receiver.url() + ", " + state.module() + ", #" + state.version();
        return new Check(
                id(receiver),
                same ? Level.GOOD : Level.WARNING,
                name(receiver),
                same
                        ? Text.of(what, what)
                        : Text.of(
                                what + " กรุณาติดตั้งโมดูลรุ่นเดียวกับเครื่องนี้ (" + module + ")",
                                what + "; install the same version of the module as here (" + module + ")"));
    }

    private static Check left(Receiver receiver) {
        return new Check(
                id(receiver),
                Level.WARNING,
                name(receiver),
                Text.of(
                        "Magnolia รุ่นนี้เผยแพร่ไปยังเครื่องแรกที่เปิดใช้เท่านั้น เครื่องนี้จึงไม่ได้รับข้อมูล กรุณาปิดการใช้งาน",
                        "this edition of Magnolia publishes to the first enabled receiver only, and not to this one;"
                                + " disable it"));
    }

    private static Check none() {
        return new Check(
                "receivers",
                Level.BAD,
                Text.of("เครื่องสาธารณะ", "Public instances"),
                Text.of(
                        "ยังไม่มีเครื่องสาธารณะที่เปิดใช้ กรุณาตั้งค่า receivers ของ Magnolia",
                        "no receiver is enabled; set one up in Magnolia's publishing"));
    }

    private Check registers() {
        return new Check(
                "receivers-registers",
                Level.WARNING,
                Text.of("หมวดหมู่และหน่วยงานบนเครื่องสาธารณะ", "Catalogue and units on public instances"),
                Text.of(delivery.trouble(), delivery.trouble()));
    }

    private static String id(Receiver receiver) {
        return "receiver-" + receiver.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    private static Text name(Receiver receiver) {
        return Text.of("เครื่องสาธารณะ " + receiver.name(), "Public instance " + receiver.name());
    }
}
