/** Measures the product against what it promises; never shipped. Start with {@link Bench}; see docs/benchmarks.md. */
package org.opengws.benchmarks;
