package entente.page;

import entente.kernel.Text;
import java.util.List;
import java.util.Map;

/**
 * A last question before something is done that others will see.
 *
 * @param consequence what will be so afterwards
 * @param action where the answer is sent
 * @param carries what is sent along unseen: the version that is being acted on, for one
 * @param fields what still has to be said, a reason for instance
 * @param back where "no" leads
 */
public record Confirm(
        Text question,
        Text consequence,
        String action,
        Map<String, String> carries,
        List<Field> fields,
        Text button,
        String back) {
    public Confirm {
        carries = Map.copyOf(carries);
        fields = List.copyOf(fields);
    }
}
