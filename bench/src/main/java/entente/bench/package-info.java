/** What is asked of Entente's speed, measured: the pure core by JMH, the store and the pages under a steady load, the commands as whole processes. */
@NullMarked
package entente.bench;

import org.jspecify.annotations.NullMarked;
