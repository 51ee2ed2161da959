/** Read from Magnolia CE 6.3.4 (mail 6.0.0); only what the module names. */
package info.magnolia.module.mail;
