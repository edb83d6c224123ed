package entente.mail;

import entente.governance.forum.Forum;
import entente.governance.forum.ForumMember;
import entente.kernel.Side;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Whose calendar is told of an arrangement's sessions, or was. */
sealed interface Sitter {
    /** By whom letters are numbered: an account, or a guest. */
    UUID id();

    String address();

    /** Whether anything of the arrangement is still theirs to know. */
    boolean present();

    boolean wants();

    /** Whether a forum's charter means this one. */
    boolean isNamed(ForumMember member);

    default boolean sitsIn(Forum forum) {
        return present() && forum.members().stream().anyMatch(this::isNamed);
    }

    /** The letters that bring the calendar to where the diary is. */
    default Stream<Outbox.Wanted> wanted(Diary diary, Map<UUID, List<DiaryEntry>> told) {
        return diary.news(this, told.getOrDefault(id(), List.of())).stream()
                .map(one -> new Outbox.Wanted(id(), one.entry().about()));
    }

    /**
     * Somebody with an account.
     *
     * @param arrangement its name
     * @param present whether the person still reads it
     */
    record Person(MailReader reader, String arrangement, boolean present) implements Sitter {
        @Override
        public UUID id() {
            return reader.person().account();
        }

        @Override
        public String address() {
            return reader.person().email();
        }

        @Override
        public boolean wants() {
            return reader.choice().wants(Topic.SESSION);
        }

        @Override
        public boolean isNamed(ForumMember member) {
            return member.isReachedAt(address());
        }
    }

    /**
     * An address without an account: it learns when and where a forum meets, and nothing else.
     *
     * @param sides those that gave leave, each for its own people
     */
    record Guest(UUID id, String address, Set<Side> sides) implements Sitter {
        public Guest {
            sides = Set.copyOf(sides);
        }

        @Override
        public boolean present() {
            return !sides.isEmpty();
        }

        /** The side that has its sessions sent there takes its leave back where they are not wanted. */
        @Override
        public boolean wants() {
            return true;
        }

        @Override
        public boolean isNamed(ForumMember member) {
            return sides.contains(member.side()) && member.isReachedAt(address);
        }
    }
}
