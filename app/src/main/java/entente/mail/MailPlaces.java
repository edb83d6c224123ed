package entente.mail;

/** Where in the instance a person chooses its letters. */
public final class MailPlaces {
    public static final String CHOICES = "/account/mail";

    private MailPlaces() {}
}
