package entente.cockpit;

import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.function.Consumer;

/**
 * One page that is looked at, in one of its states.
 *
 * @param mapping the controller's own address of it
 * @param path the address asked for, with the names of places in braces
 * @param then what is done on it before it is looked at
 */
record PageStop(String mapping, String path, Consumer<Page> then) {
    static PageStop of(String mapping) {
        return new PageStop(mapping, mapping, page -> {});
    }

    static PageStop of(String mapping, String path) {
        return new PageStop(mapping, path, page -> {});
    }

    /** Sends the page's form as it is, also where the browser would ask for more first, and looks at what comes back. */
    PageStop sent(String form) {
        return sent(form, Map.of());
    }

    PageStop sent(String form, Map<String, String> fields) {
        return then(page -> {
            fields.forEach((name, value) -> page.evalOnSelector(
                    form + " [name='" + name + "']", "(field, value) => { field.value = value; }", value));
            page.evalOnSelector(form, "form => { form.noValidate = true; }");
            page.locator(form + " button").first().click();
        });
    }

    /** Ticks every box of the name. */
    PageStop ticked(String boxes) {
        return then(page -> page.evalOnSelectorAll(boxes, "all => all.forEach(box => { box.checked = true; })"));
    }

    /** Opens what is folded. */
    PageStop opened(String details) {
        return then(page -> page.evalOnSelector(details, "folded => { folded.open = true; }"));
    }

    private PageStop then(Consumer<Page> next) {
        return new PageStop(mapping, path, then.andThen(next));
    }

    String path(Map<String, String> places) {
        String path = this.path;
        for (Map.Entry<String, String> place : places.entrySet()) {
            path = path.replace("{" + place.getKey() + "}", place.getValue());
        }
        return path;
    }
}
