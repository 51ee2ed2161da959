/** Read from Magnolia CE 6.3.4; only what the module names. */
package info.magnolia.objectfactory.configuration;
