package entente.exchange.demo;

import entente.access.Role;
import entente.delivery.Progress;
import entente.ledger.Ref;
import entente.signal.PolicyOverride;

/** What the two sides agreed to measure differently, and a report that one of them does not accept. */
final class HouseRules {
    private HouseRules() {}

    static void tell(Telling story) {
        Ref<PolicyOverride> stale = story.client()
                .on(2, 11)
                .proposes(new PolicyOverride(
                        "000-A1.stale",
                        "40",
                        "We report three days before a month is over; forty days are a missed report"));
        story.provider().on(2, 13).signs(stale);
        Ref<PolicyOverride> changes = story.provider()
                .on(11, 10)
                .proposes(new PolicyOverride(
                        "000-A5.days",
                        "60",
                        "Ninety days still count what we settled with Gareth; we should like to begin anew"));
        story.client().on(11, 17).disputes(changes, "The number is ours to bring down. A shorter window only hides it");
    }

    /** The client accepts what was done and disputes what it is said to be worth. */
    static void dispute(Telling story, Ref<Progress> report) {
        story.client(Role.INTERFACE_MANAGER)
                .on(14, 4)
                .disputes(
                        report,
                        "You count the laboratory feed as earned in full. Two of five file types still fail in test, "
                                + "so we see 1,390,000 and not 1,420,000");
    }
}
