package org.opengws.standalone.document;

import org.opengws.web.document.SamenessCases;

/** On the line of PDFBox that this host ships. */
class SamenessOnTheNewestLineTest extends SamenessCases {}
