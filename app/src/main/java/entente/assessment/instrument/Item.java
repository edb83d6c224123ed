package entente.assessment.instrument;

import entente.kernel.Refused;
import entente.ledger.Digest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * One statement people answer to.
 *
 * @param reversed whether agreeing is the bad end
 * @param pulse whether it stands for its dimension where only one item of each is asked
 * @param anchors what a point looks like in behaviour, for some points; empty where agreement is asked
 */
public record Item(
        String code, String dimension, String text, boolean reversed, boolean pulse, Map<Integer, String> anchors) {
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{0,39}");
    private static final int LONGEST = 300;

    public Item {
        Refused.unless(CODE.matcher(code).matches(), "items.code", "assessment.refused.code", code);
        Refused.unless(
                !text.isBlank() && text.length() <= LONGEST, "items." + code, "assessment.refused.text", code, LONGEST);
        anchors = Map.copyOf(anchors);
    }

    /** The print of what was asked: only answers to the very same words are compared. */
    public Digest wording() {
        String asked =
                String.join("\n", dimension, text, Boolean.toString(reversed), new TreeMap<>(anchors).toString());
        return Digest.of((byte) 0, asked.getBytes(StandardCharsets.UTF_8));
    }
}
