package entente.learning.partner;

import static entente.arrangement.ArrangementSamples.START;
import static entente.arrangement.ArrangementSamples.shared;
import static org.assertj.core.api.Assertions.assertThat;

import entente.assessment.ResultSnapshot;
import entente.assessment.ResultSnapshot.DimensionResult;
import entente.kernel.Figure;
import entente.kernel.Rating;
import entente.kernel.Side;
import entente.kernel.Words;
import entente.learning.innovation.Proposal;
import entente.learning.innovation.ProposalAnswer;
import entente.learning.innovation.ProposalDecision;
import entente.ledger.Ref;
import entente.ledger.Told;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FourRolesTest {
    private static final LocalDate AS_OF = LocalDate.parse("2026-06-30");

    private static final String CODE = "provider-capabilities";
    private static final List<String> SIX = List.of(
            "planning-contracting",
            "organisation-design",
            "governance",
            "leadership",
            "programme-management",
            "customer-development");

    private final Told told = shared();

    @Test
    void whatIsNotAskedOrRecordedIsNotKnown() {
        assertThat(roles().roles())
                .hasSize(4)
                .allSatisfy(role -> assertThat(role.client().known()).isEmpty());
    }

    /** By hand: (50 + 60 + 70 + 80 + 90 + 40) / 6 = 65 and (100 + 5 x 70) / 6 = 75, 10 apart; what is not among the six counts nothing. */
    @Test
    void capabilitiesAreTheMeanOfTheSixOfWorkingTogether() {
        asked(SIX, List.of("50", "60", "70", "80", "90", "40"), List.of("100", "70", "70", "70", "70", "70"));
        FourRoles.Role capabilities = roles().roles().getFirst();

        assertThat(capabilities.client().known())
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("65"));
        assertThat(Optional.ofNullable(capabilities.provider()).flatMap(Figure::known))
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("75"));
        assertThat(capabilities.gap().known())
                .hasValueSatisfying(gap -> assertThat(gap).isEqualByComparingTo("10"));
        assertThat(capabilities.client().because().indented(Words.ENGLISH))
                .contains("Mean of the six", "Twelve, closed on", "leadership: 80 of 100")
                .doesNotContain("technology");
    }

    /** The index of all twelve is no answer to what working together takes. */
    @Test
    void whereGroupsAloneAreKnownTheSixAreNot() {
        asked(List.of("relationship"), List.of("80"), List.of("80"));

        assertThat(roles().roles().getFirst().client())
                .isInstanceOfSatisfying(
                        Figure.Unknown.class,
                        unknown -> assertThat(Words.ENGLISH.say(unknown.reason()))
                                .startsWith("Twelve, closed on")
                                .endsWith("knows groups of capabilities only: ask again, capability by capability"));
    }

    @Test
    void oneOfTheSixThatTooFewAnsweredLeavesThatSideUnknown() {
        asked(SIX, Arrays.asList("50", null, "70", "80", "90", "40"), Collections.nCopies(6, "70"));
        FourRoles.Role capabilities = roles().roles().getFirst();

        assertThat(capabilities.client())
                .isInstanceOfSatisfying(
                        Figure.Unknown.class,
                        unknown -> assertThat(Words.ENGLISH.say(unknown.reason()))
                                .contains("too few of the client's people said something to all six"));
        assertThat(Optional.ofNullable(capabilities.provider()).flatMap(Figure::known))
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("70"));
        assertThat(capabilities.gap().known()).isEmpty();
    }

    /** By hand: the client finds 4 and 2 of 5, the provider 5 and 5: (3 - 1) x 25 = 50, and 100, 50 apart. */
    @Test
    void cooperationIsTheMeanOfThePairsForEachSideAndTheGapBetween() {
        pair("PP1", 4, 5);
        pair("PP2", 2, 5);
        FourRoles.Role partners = roles().roles().getLast();
        assertThat(partners.client().known())
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("50"));
        assertThat(Optional.ofNullable(partners.provider()).flatMap(Figure::known))
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("100"));
        assertThat(partners.gap().known())
                .hasValueSatisfying(gap -> assertThat(gap).isEqualByComparingTo("50"));
    }

    @Test
    void proposalsAreAFactAndSoTheSameForBoth() {
        LocalDate day = LocalDate.parse("2026-04-01");
        Ref<Proposal> first =
                told.fact(Side.PROVIDER, new Proposal("P1", "One", "Less", Side.PROVIDER, day, null), day);
        told.fact(Side.PROVIDER, new Proposal("P2", "Two", "Less", Side.PROVIDER, day, null), day);
        told.fact(Side.CLIENT, new ProposalAnswer(first, Side.CLIENT, ProposalDecision.ACCEPTED, day, "Yes"), day);
        FourRoles.Role proposals = roles().roles().get(2);
        assertThat(proposals.client().known())
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("50"));
        assertThat(proposals.provider()).isNull();
        assertThat(proposals.gap().known()).isEmpty();
    }

    /** What a campaign left: one dimension a code, one more that is not among the six, and an index of all that is far from the six. */
    private void asked(List<String> codes, List<@Nullable String> client, List<@Nullable String> provider) {
        List<DimensionResult> dimensions = new ArrayList<>();
        dimensions.add(dimension("technology", "0", "0"));
        for (int i = 0; i < codes.size(); i++) {
            dimensions.add(dimension(codes.get(i), client.get(i), provider.get(i)));
        }
        BigDecimal all = new BigDecimal("11");
        told.fact(
                Side.CLIENT,
                new ResultSnapshot(
                        "c1",
                        "Twelve",
                        CODE,
                        2,
                        "ab".repeat(32),
                        5,
                        START,
                        9,
                        8,
                        9,
                        8,
                        all,
                        null,
                        all,
                        null,
                        dimensions),
                START);
    }

    private static DimensionResult dimension(String code, @Nullable String client, @Nullable String provider) {
        return new DimensionResult(code, code, score(client), null, score(provider), null, null, null);
    }

    private static @Nullable BigDecimal score(@Nullable String of) {
        return of == null ? null : new BigDecimal(of);
    }

    private void pair(String code, int client, int provider) {
        Ref<ProviderPair> pair = told.fact(Side.CLIENT, new ProviderPair(code, "A", "B" + code, "Samples"), START);
        told.fact(Side.CLIENT, new PairRating(pair, Side.CLIENT, START, new Rating(client)), START);
        told.fact(Side.PROVIDER, new PairRating(pair, Side.PROVIDER, START, new Rating(provider)), START);
    }

    private FourRoles roles() {
        return FourRoles.of(told.book().on(AS_OF), AS_OF);
    }
}
