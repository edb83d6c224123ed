package entente.exchange;

import entente.ledger.Chain;
import entente.ledger.Digest;
import entente.ledger.Fact;
import entente.register.PlannedRow;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Tells two plans apart by everything they would record. New facts have new ids in each plan, so they stand in it by their place. */
final class Fingerprint {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final byte MARK = 3;

    private Digest all = Digest.ZERO;
    private final Map<String, Integer> added = new HashMap<>();

    private Fingerprint() {}

    static String of(FilePlan plan) {
        Fingerprint fingerprint = new Fingerprint();
        plan.rows().forEach(fingerprint::place);
        plan.rows().forEach(fingerprint::add);
        return fingerprint.all.hex();
    }

    private void place(PlannedRow row) {
        if (row instanceof PlannedRow.Added said) {
            added.put(said.statement().fact().toString(), added.size());
        }
    }

    /** Row upon row, so that it takes no more memory for a large file than for a small one. */
    private void add(PlannedRow row) {
        String says = row.number()
                + row.getClass().getSimpleName()
                + switch (row) {
                    case PlannedRow.Added said ->
                        says(said.chain(), said.statement().body());
                    case PlannedRow.Amended said ->
                        said.statement().fact() + " " + said.statement().version()
                                + says(said.chain(), said.statement().body());
                    case PlannedRow.Unchanged _, PlannedRow.Rejected _, PlannedRow.Overtaken _ -> "";
                };
        all = Digest.of(MARK, all.bytes(), says.getBytes(StandardCharsets.UTF_8));
    }

    private String says(Chain chain, Fact body) {
        String said = body.toString();
        return chain + (said.contains("Ref[id=") ? ID.matcher(said).replaceAll(this::placed) : said);
    }

    private String placed(MatchResult id) {
        Integer place = added.get(id.group());
        return place == null ? id.group() : "new " + place;
    }
}
