package org.opengws.web.document;

/** On the line of PDFBox that Magnolia ships. */
class SamenessTest extends SamenessCases {}
