package entente.assessment.instrument;

import entente.kernel.Refused;
import entente.ledger.Digest;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * One statement people answer to.
 *
 * @param reversed whether agreeing is the bad end
 * @param pulse whether it stands for its dimension where only one item of each is asked
 * @param part by which part of a set that is asked in parts it is asked, from 1; 0 where the set is asked as a whole
 * @param anchors what a point looks like in behaviour, for some points, from the lowest; empty where agreement is asked
 */
public record Item(
        String code,
        String dimension,
        String text,
        boolean reversed,
        boolean pulse,
        int part,
        Map<Integer, String> anchors) {
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{0,39}");
    private static final int LONGEST = 300;

    public Item {
        Refused.unless(CODE.matcher(code).matches(), "items.code", "assessment.refused.code", code);
        Refused.unless(
                !text.isBlank() && text.length() <= LONGEST, "items." + code, "assessment.refused.text", code, LONGEST);
        Refused.unless(part >= 0, "items." + code, "assessment.refused.part", code, part);
        anchors = new TreeMap<>(anchors);
        anchors.forEach((point, looks) -> Refused.unless(
                !looks.isBlank() && looks.length() <= LONGEST,
                "items." + code,
                "assessment.refused.anchor",
                code,
                point,
                LONGEST));
        anchors = Collections.unmodifiableMap(anchors);
    }

    /** The print of what was asked: only answers to the very same words are compared. */
    public Digest wording() {
        String asked =
                String.join("\n", dimension, text, Boolean.toString(reversed), new TreeMap<>(anchors).toString());
        return Digest.of((byte) 0, asked.getBytes(StandardCharsets.UTF_8));
    }
}
