/** Units as they are and as they were on a day. */
package org.opengws.web.desk.units;
