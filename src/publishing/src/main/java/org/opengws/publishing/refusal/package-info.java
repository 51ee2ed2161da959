/** Why something is refused: a return value with a stable code. Start with {@link Refusal}. */
package org.opengws.publishing.refusal;
