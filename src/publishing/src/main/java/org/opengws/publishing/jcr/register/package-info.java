/** What an office keeps beside its publications: catalogue, units, orders, acts, outbox, notices, files. */
package org.opengws.publishing.jcr.register;
