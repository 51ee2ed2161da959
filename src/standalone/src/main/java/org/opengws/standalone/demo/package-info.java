/**
 * The data that a first look at the product shows: people, and publications in every state, brought there by the same
 * decisions that an office would make. Start with {@link org.opengws.standalone.demo.Demo}.
 */
package org.opengws.standalone.demo;
