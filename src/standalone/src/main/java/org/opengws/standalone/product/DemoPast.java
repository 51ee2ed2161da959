package org.opengws.standalone.product;

import java.net.URI;
import java.util.function.UnaryOperator;

import org.opengws.publishing.Publishing;
import org.opengws.publishing.StoringDocument;
import org.opengws.publishing.notice.MailSender;
import org.opengws.standalone.demo.DemoStage;
import org.opengws.web.product.Assembly;
import org.opengws.web.product.OutboxWorker;

/** The product on the demonstration's clock, without mail. */
final class DemoPast implements DemoStage, AutoCloseable {

    private final Assembly assembly;
    private final OutboxWorker worker;

    DemoPast(Assembly assembly, URI baseUrl) {
        this.assembly = assembly;
        this.worker = new OutboxWorker(assembly, MailSender.OFF, baseUrl, Product.HOLDER, UnaryOperator.identity());
    }

    @Override
    public Publishing publishing() {
        return assembly.publishing();
    }

    @Override
    public StoringDocument storingDocument() {
        return assembly.storing();
    }

    @Override
    public void deliver() {
        worker.workOff();
    }

    @Override
    public void close() throws InterruptedException {
        worker.close();
    }
}
