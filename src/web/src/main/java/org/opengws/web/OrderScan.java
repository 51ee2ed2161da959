package org.opengws.web;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.opengws.publishing.Publishing;
import org.opengws.publishing.document.DocumentType;
import org.opengws.publishing.people.Delegation;

/** The scan of a delegation's written order, to be handed out. */
public final class OrderScan {

    private OrderScan() {}

    public static Download download(Publishing publishing, Delegation.Scan scan) {
        return new Download(
                scan.name(),
                DocumentType.byCode(scan.type()).orElseThrow().mediaType(),
                scan.size(),
                scan.sha256(),
                false,
                false,
                () -> publishing
                        .open(scan)
                        .orElseThrow(() -> new UncheckedIOException(
                                new IOException("stored bytes of scan " + scan.sha256() + " are gone"))));
    }
}
