package entente.cockpit.asking;

/** A guest's way to a campaign, as it is handed over: shown once. */
public record GuestLink(String name, String address) {}
