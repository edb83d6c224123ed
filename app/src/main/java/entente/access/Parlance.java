package entente.access;

import java.util.Map;
import java.util.function.Function;

/** What people in an arrangement's own trade call things, by the key of the message it stands for; the house says it, since trades are no matter of access. */
public record Parlance(Function<Member, Map<String, String>> of) {}
