package entente.exchange.demo;

import java.util.Locale;

/** Everybody in the story who has an account. All names are invented. */
enum Player {
    ORLA("Orla Fennimore", Firm.CLIENT),
    HENRIK("Henrik Sablon", Firm.CLIENT),
    PRIYA("Priya Venkataraman", Firm.CLIENT),
    MATEUSZ("Mateusz Kowal", Firm.CLIENT),
    LUCINDA("Lucinda Okafor", Firm.CLIENT),
    GARETH("Gareth Plimpton", Firm.PROVIDER),
    ANNEKE("Anneke Vreeland", Firm.PROVIDER),
    RAHIM("Rahim Dastoor", Firm.PROVIDER),
    SOFIA("Sofia Belmonte", Firm.PROVIDER),
    KJELL("Kjell Aspen", Firm.PROVIDER),
    BRONAGH("Bronagh Tully", Firm.NETWORK_PROVIDER);

    private final String words;
    private final Firm firm;

    Player(String words, Firm firm) {
        this.words = words;
        this.firm = firm;
    }

    String words() {
        return words;
    }

    Firm firm() {
        return firm;
    }

    String email() {
        return name().toLowerCase(Locale.ROOT) + "@" + firm.domain;
    }

    /** The organisations of the story that have people in it. */
    enum Firm {
        CLIENT("Marrowdale Therapeutics", "marrowdale.example"),
        PROVIDER("Brightfathom Services", "brightfathom.example"),
        NETWORK_PROVIDER("Hollowell Networks", "hollowell.example");

        private final String words;
        private final String domain;

        Firm(String words, String domain) {
            this.words = words;
            this.domain = domain;
        }

        String words() {
            return words;
        }
    }
}
