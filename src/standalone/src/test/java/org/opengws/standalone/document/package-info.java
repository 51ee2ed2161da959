/** What must hold of documents on the libraries that this host ships. */
package org.opengws.standalone.document;
