/** What changes around two who work together (003-12): the playbook asks what follows, and leading weighs how often it happens (I-7). */
@NullMarked
@NamedInterface("context")
package entente.governance.context;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
