/** Rules about the shape of code, templates, data and documents, as tests. Start with {@link org.opengws.acceptance.structure.ModulesTest}. */
package org.opengws.acceptance.structure;
