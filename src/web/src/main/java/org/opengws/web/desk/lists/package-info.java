/** What waits for somebody, what there is, what he was told. */
package org.opengws.web.desk.lists;
