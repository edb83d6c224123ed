package entente.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import entente.kernel.Side;
import entente.kernel.Words;
import entente.ledger.Chain;
import entente.register.sheet.Told;
import entente.team.Person;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A list of plans in which one is of somebody who could not see it. */
class UnaddressedImportTest {
    private static final String PLANS = """
            person,side,goal,startedOn
            Ada,CLIENT,Listen,2026-03-02
            Ben,CLIENT,Delegate,2026-03-02
            """;

    private final TwoMembers both = TwoMembers.fresh();

    @Test
    void theRowIsAFindingThatNamesThePersonAndTheOtherIsNew() throws IOException {
        person("Ada", "ada@aster.example");
        person("Ben", null);
        ImportPreview preview = looked();

        assertThat(preview.counts().added()).isEqualTo(1);
        assertThat(preview.wrong())
                .singleElement()
                .satisfies(wrong -> assertThat(wrong.toString())
                        .contains(
                                "Ben is recorded without an e-mail address",
                                "record Ben as a person with an address first"));
    }

    private ImportPreview looked() throws IOException {
        try (ImportFile file = ImportFile.open(
                ForeignFiles.text("plans.csv", PLANS),
                "plans.csv",
                new ReadAs.OfKind("development-plan"),
                Told.NOTHING,
                both.ledger().kinds())) {
            FilePlan plan = new Imports(both.ledger()).plan(both.client(), new Imports.Wish(file, "plans", ""));
            return ImportPreview.of(plan, Chain.CLIENT, Words.ENGLISH);
        }
    }

    private void person(String name, @Nullable String email) {
        both.say(Chain.SHARED, new Person(name, name, Side.CLIENT, email));
    }
}
