/**
 * Proof that no decision was altered, removed, reordered or cut off: heads of days kept outside the repository, an
 * export, and its check without the product's data. Start with {@link AuditCheck}; the format is laid down in
 * {@code docs/audit.md}.
 */
package org.opengws.publishing.audit;
