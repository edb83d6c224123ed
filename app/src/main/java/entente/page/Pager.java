package entente.page;

import org.jspecify.annotations.Nullable;

/** The way to the rows before and after these; by key, so that it stays true while others record. */
public record Pager(@Nullable String newer, @Nullable String older) {
    public boolean needed() {
        return newer != null || older != null;
    }
}
