package entente.cockpit.asking;

import entente.assessment.campaign.InstrumentResult;
import entente.assessment.campaign.SaidByName;
import entente.assessment.instrument.Asking;
import entente.assessment.instrument.Item;
import entente.assessment.scoring.Answers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the few of a side said by name, statement by statement as they chose it: no mean is made of two people. */
final class NamedViews {
    private NamedViews() {}

    static List<HealthDetails.Named> of(List<SaidByName> said, InstrumentResult of, Map<UUID, String> names) {
        return said.stream()
                .map(one -> new HealthDetails.Named(
                        one.side(),
                        names.getOrDefault(one.actor(), "–"),
                        points(one, of.instrument().items())))
                .toList();
    }

    /** In the order of the items; a campaign of several instruments is shown by its first. */
    private static List<String> points(SaidByName one, List<Item> items) {
        int[] own = one.points().getOrDefault(Asking.OWN, new int[0]);
        List<String> says = new ArrayList<>();
        for (int item = 0; item < Math.min(own.length, items.size()); item++) {
            if (own[item] != Answers.CANNOT_SAY) {
                says.add(own[item] + " · " + items.get(item).text());
            }
        }
        return says;
    }
}
