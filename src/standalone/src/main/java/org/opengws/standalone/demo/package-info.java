/** The data that a first look at the product shows. Its files are made by {@link GeneratedDocuments}. */
package org.opengws.standalone.demo;
