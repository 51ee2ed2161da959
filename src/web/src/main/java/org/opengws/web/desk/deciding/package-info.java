/** Deciding on one publication or on several together. */
package org.opengws.web.desk.deciding;
