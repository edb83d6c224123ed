package entente.access;

import entente.ledger.Digest;
import entente.ledger.Fact;
import entente.ledger.History;
import entente.ledger.Kind;
import entente.ledger.Version;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The one place that decides whether a member may sign a version: by right, by who signs in person, by limit, and by who of
 * the side signed first.
 */
public record SigningDesk(
        Member member, List<SigningLimit> limits, List<FirstSignature> first, Signatories signatories) {
    /** The first of two signatures of one side under one version. */
    record FirstSignature(UUID fact, int version, Digest digest, UUID actor) {}

    public SigningDesk {
        limits = List.copyOf(limits);
        first = List.copyOf(first);
    }

    /** About the newest version, which alone can be signed. */
    public MaySign of(History history) {
        if (!member.may(Right.SIGN)) {
            return new MaySign.No();
        }
        Optional<String> other = said(history).flatMap(fact -> signatories.otherThan(member, fact));
        if (other.isPresent()) {
            return new MaySign.Personal(other.get());
        }
        Optional<SigningLimit> exceeded = exceeded(history.kind(), said(history));
        if (exceeded.isEmpty()) {
            return new MaySign.Alone();
        }
        List<UUID> signed = signed(history.newest());
        Optional<UUID> second = signed.stream()
                .filter(actor -> !actor.equals(member.person().actor()))
                .findFirst();
        if (second.isPresent()) {
            return new MaySign.Second(second.get());
        }
        return signed.isEmpty()
                ? new MaySign.First(exceeded.get().upTo())
                : new MaySign.Waits(exceeded.get().upTo());
    }

    /** A withdrawal is about what it takes back. */
    private static Optional<Fact> said(History history) {
        return history.versions().reversed().stream()
                .flatMap(version -> Stream.ofNullable(version.fact()))
                .findFirst();
    }

    /** The widest limit of the member's roles that the fact is beyond; none where one role signs it alone. */
    private Optional<SigningLimit> exceeded(Kind<?> kind, Optional<Fact> fact) {
        List<Optional<SigningLimit>> mine =
                signingRoles().stream().map(role -> limit(role, kind)).toList();
        boolean alone = mine.stream()
                .anyMatch(limit ->
                        limit.isEmpty() || fact.isEmpty() || limit.get().covers(kind, fact.get()));
        return alone
                ? Optional.empty()
                : mine.stream()
                        .flatMap(Optional::stream)
                        .max(Comparator.comparing(limit -> limit.upTo().amount()));
    }

    private Set<Role> signingRoles() {
        Set<Role> all = EnumSet.noneOf(Role.class);
        all.addAll(member.roles());
        all.addAll(member.standsInFor());
        all.removeIf(role -> !Rights.of(role).contains(Right.SIGN));
        return all;
    }

    private Optional<SigningLimit> limit(Role role, Kind<?> kind) {
        List<SigningLimit> ofRole =
                limits.stream().filter(limit -> limit.role() == role).toList();
        return ofRole.stream()
                .filter(limit -> limit.isAbout(kind))
                .findFirst()
                .or(() -> ofRole.stream()
                        .filter(limit -> limit.kind().equals(SigningLimit.EVERY))
                        .findFirst());
    }

    private List<UUID> signed(Version version) {
        return first.stream()
                .filter(s -> s.fact().equals(version.entry().fact())
                        && s.version() == version.number()
                        && s.digest().equals(version.entry().bodyDigest()))
                .map(FirstSignature::actor)
                .toList();
    }
}
