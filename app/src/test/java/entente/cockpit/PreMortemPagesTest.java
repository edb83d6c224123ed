package entente.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import entente.TestInstance;
import entente.TwoLeaders;
import entente.access.SignedIn;
import entente.governance.DecisionTable;
import entente.governance.Governance;
import entente.governance.QuarterTable;
import entente.governance.conflict.ConflictSamples;
import entente.governance.premortem.PreMortem;
import entente.governance.premortem.PreMortemSamples;
import entente.governance.quarter.QuarterSamples;
import entente.ledger.Chain;
import entente.ledger.Ref;
import org.junit.jupiter.api.Test;

/** Why it might fail: each side for itself first, then both, then what they watch. */
class PreMortemPagesTest {
    private final TwoLeaders table = TwoLeaders.of("Foresight");
    private final SignedIn client = table.client();
    private final SignedIn provider = table.provider();

    @Test
    void beforeAnythingIsImaginedThePageSaysWhatToDoAndHowOthersFared() {
        assertThat(table.visit(client, "/premortem").text())
                .contains("Hold a pre-mortem", "none of them is a forecast", "Deloitte", "2005");
    }

    @Test
    void neitherSideReadsWhatTheOtherImaginesBeforeItHasSaidItsOwn() {
        Ref<PreMortem> held = held();
        imagines(client, Chain.CLIENT, held, "We would answer late", "Nobody <b>answers</b>");
        assertThat(page(client)).contains("Only our side reads this until the provider");
        assertThat(page(provider)).contains("Say why it would fail").doesNotContain("We would answer late");

        imagines(provider, Chain.PROVIDER, held, "We would not ask", "Nobody asks");
        String own = page(provider);
        assertThat(own.indexOf("We would not ask")).isPositive().isLessThan(own.indexOf("We would answer late"));
        assertThat(own).contains("Watch it from now on");
        assertThat(table.visit(client, "/premortem").html()).doesNotContain("<b>answers");
    }

    @Test
    void whatIsWatchedShowsItsIndicatorLive() {
        Ref<PreMortem> held = held();
        table.say(provider, Chain.SHARED, QuarterTable.PRE_MORTEM_RISK, PreMortemSamples.risk("PR-1", held, "003-26"));
        assertThat(page(client)).contains("Nothing judges its indicator 003-26", "Jonas Falk", "Mira Lund", "40");

        table.say(client, Chain.SHARED, QuarterTable.PRE_MORTEM_RISK, PreMortemSamples.risk("PR-2", held, "000-A1"));
        assertThat(page(client)).contains("2 imagined causes of failure are watched", "Are timelines slipping?");
    }

    @Test
    void anIndicatorThatTripsIsAnAlertAndStandsOnTheAgendaOfTheBoard() {
        table.adopt("000-10");
        table.adopt("001-05");
        table.say(
                client,
                Chain.SHARED,
                Governance.FORUM,
                QuarterSamples.forum("FREQ=DAILY;COUNT=40", table.today().minusDays(20)));
        table.say(
                client,
                Chain.SHARED,
                DecisionTable.CONFLICT,
                ConflictSamples.conflict("CF-1", table.today().minusDays(60)));
        table.say(client, Chain.SHARED, QuarterTable.PRE_MORTEM_RISK, PreMortemSamples.risk("PR-1", held(), "001-05"));
        TestInstance.bean(Judging.class).judgeAll(table.arrangement());

        assertThat(page(provider)).contains("One indicator has tripped");
        assertThat(table.visit(provider, "/alerts").text()).contains("The indicator of", "has tripped");
        assertThat(table.visit(provider, "/forums/BOARD").text())
                .contains("Nobody answers the sites: its indicator has shown it coming since");
    }

    @Test
    void nobodyElseLearnsOfIt() {
        assertThat(table.visit(table.stranger(), "/premortem").status()).isEqualTo(404);
    }

    private Ref<PreMortem> held() {
        return table.say(
                client,
                Chain.SHARED,
                QuarterTable.PRE_MORTEM,
                PreMortemSamples.held(table.today().minusDays(3)));
    }

    private void imagines(SignedIn who, Chain own, Ref<PreMortem> held, String part, String cause) {
        table.say(who, own, QuarterTable.IMAGINED_CAUSES, PreMortemSamples.imagined(held, table.today(), part, cause));
    }

    private String page(SignedIn reader) {
        return table.visit(reader, "/premortem").text();
    }
}
