/** Beginning and writing a draft. */
package org.opengws.web.desk.writing;
