/**
 * The JSON interface at {@code /.gws/api/v1}: everything that the desk can do, by the same rules and with the same refusal
 * codes. Start with {@link org.opengws.web.api.ApiServlet}; what exists stands in {@link org.opengws.web.api.Routes}, what
 * goes in and out in {@code openapi.json}, by which every body is checked before anything looks at it.
 */
package org.opengws.web.api;
