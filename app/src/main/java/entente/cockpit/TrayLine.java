package entente.cockpit;

import entente.access.MaySign;
import entente.access.SigningDesk;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.ledger.Fact;
import entente.ledger.History;
import entente.ledger.SignOff;
import entente.ledger.Version;
import entente.register.Difference;
import entente.register.Differences;
import entente.register.Shown;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One proposal in the tray.
 *
 * @param digest of what is shown, so that a signature covers exactly this
 * @param withdraws whether it proposes to take the fact back
 * @param changed where it differs from what the side last agreed to; empty where it agreed to nothing yet
 * @param ready whether this person's signature can be given now
 * @param second who else is needed, or was there first
 */
public record TrayLine(
        Waiting waiting,
        String digest,
        boolean withdraws,
        List<Difference.Line> changed,
        boolean ready,
        @Nullable Text second) {
    public TrayLine {
        changed = List.copyOf(changed);
    }

    static TrayLine of(Waiting waiting, History history, SigningDesk desk, Map<UUID, String> names, Shown shown) {
        Version proposal = history.newest();
        MaySign may = desk.of(history);
        return new TrayLine(
                waiting,
                proposal.entry().bodyDigest().hex(),
                proposal.withdraws(),
                changed(history, proposal, desk.member().side(), shown),
                switch (may) {
                    case MaySign.Alone _, MaySign.First _, MaySign.Second _ -> true;
                    case MaySign.No _, MaySign.Personal _, MaySign.Waits _ -> false;
                },
                second(may, names));
    }

    /** What its form sends: the fact, the version and what it says. */
    public String seen() {
        return waiting.fact() + ":" + waiting.version() + ":" + digest;
    }

    private static @Nullable Text second(MaySign may, Map<UUID, String> names) {
        return switch (may) {
            case MaySign.No _, MaySign.Alone _ -> null;
            case MaySign.Personal personal -> Text.of("cockpit.tray.personal", personal.name());
            case MaySign.First first -> Text.of("cockpit.tray.second.needed", first.limit());
            case MaySign.Waits waits -> Text.of("cockpit.tray.second.waits", waits.limit());
            case MaySign.Second second ->
                Text.of("cockpit.tray.second.completes", names.getOrDefault(second.first(), ""));
        };
    }

    private static List<Difference.Line> changed(History history, Version proposal, Side side, Shown shown) {
        Fact now = proposal.fact();
        Optional<Fact> agreed = history.versions().reversed().stream()
                .filter(v -> v.signOff(side).filter(SignOff::agrees).isPresent())
                .findFirst()
                .map(Version::fact);
        return now == null || agreed.isEmpty()
                ? List.of()
                : Difference.lines(Differences.between(history.kind(), agreed.get(), now), shown);
    }
}
