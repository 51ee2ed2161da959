/** Health of the product, and its guides. */
package org.opengws.web.desk.help;
