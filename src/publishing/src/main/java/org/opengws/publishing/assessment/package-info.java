/**
 * The lists that an office is judged by (ชุดเกณฑ์การประเมิน), as data, and what each item of them is answered with. Start
 * with {@link org.opengws.publishing.assessment.Scheme} and {@link org.opengws.publishing.assessment.Mapping}.
 */
package org.opengws.publishing.assessment;
