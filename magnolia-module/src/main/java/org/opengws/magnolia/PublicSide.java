package org.opengws.magnolia;

import org.opengws.publishing.jcr.PublicReading;
import org.opengws.publishing.jcr.Sessions;
import org.opengws.web.product.Books;

/** The running product's read side: all there is on a public instance, and on the author beside its other half. */
public record PublicSide(GwsSettings settings, Books books, Sessions publicSessions, PublicReading reading) {}
