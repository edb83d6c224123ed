package entente.cockpit.team;

import entente.assessment.RatingGuard;
import entente.cockpit.PageSignals;
import entente.kernel.Percent;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import entente.page.AsOf;
import entente.signal.Judgement;
import entente.signal.Signal;
import entente.team.Bench;
import entente.team.DevelopmentPlan;
import entente.team.ManagingMindset;
import entente.team.Person;
import entente.team.RatesOwnPeople;
import entente.team.RoleReadiness;
import entente.team.RoleSeat;
import entente.team.SeatFitReview;
import entente.team.TimeSplit;
import entente.team.growth.DoToManage;
import entente.team.growth.InterfaceMix;
import entente.team.seats.Seat;
import entente.team.seats.Seats;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * People growing into their seats: the reader's own side alone, by seat and never by rank.
 *
 * @param on whether the reader's side lets named people be rated
 * @param mixes where those at the interface come from, the reader's side first
 * @param what is asked of the provider, and how
 * @param leaders what leaders' seats ask and people bring
 * @param you what is held on the reader
 */
public record ReadinessSheet(
        Side reader,
        boolean on,
        List<InterfaceMix> mixes,
        List<Row> rows,
        WhatPart what,
        List<Follower> bench,
        List<Recorded<DevelopmentPlan>> plans,
        LeaderSeats leaders,
        SkillMatrix skills,
        SteppingPart stepping,
        OwnMirror you,
        List<Signal> signals,
        @Nullable AsOf asOf) {
    private static final Set<String> OF_PEOPLE = Set.of(
            "000-E11", "001-09", "001-12", "001-13", "001-14", "001-17", "001-23", "003-23", "003-40", "003-41",
            "004-03", "004-11");

    /** One seat of the own side with what is known of whoever sits there. */
    public record Row(
            Seat seat,
            Optional<SeatFitReview> fit,
            Optional<RoleReadiness> ready,
            Optional<TimeSplit> time,
            Optional<ManagingMindset> mind) {
        boolean isKnown() {
            return fit.isPresent() || ready.isPresent() || time.isPresent() || mind.isPresent();
        }

        /** How much of the time should still go into doing, on the way down. */
        public Optional<Percent> target() {
            return time.map(one -> DoToManage.target(one.since(), one.ratedOn()));
        }
    }

    /** Who could take a seat. */
    public record Follower(Bench said, String seat, String name) {}

    public ReadinessSheet {
        mixes = List.copyOf(mixes);
        rows = List.copyOf(rows);
        bench = List.copyOf(bench);
        plans = List.copyOf(plans);
        signals = List.copyOf(signals);
    }

    public static ReadinessSheet of(Side reader, Book book, Judgement own, LocalDate day, @Nullable AsOf asOf) {
        Seats seats = Seats.of(book, day);
        return new ReadinessSheet(
                reader,
                RatingGuard.isOn(book, reader),
                Stream.of(reader, reader.other())
                        .map(side -> InterfaceMix.of(book, side, day))
                        .toList(),
                rows(book, seats, reader, day),
                WhatPart.of(book, day),
                RatingGuard.readable(book, Bench.class, day).stream()
                        .map(one -> follower(book, seats, one.fact()))
                        .toList(),
                book.current(DevelopmentPlan.class),
                LeaderSeats.of(reader, book, day),
                SkillMatrix.of(reader, book, day),
                SteppingPart.of(reader, book, day),
                OwnMirror.NOTHING,
                PageSignals.of(own, OF_PEOPLE),
                asOf);
    }

    /** The same with what is held on the reader. */
    public ReadinessSheet with(OwnMirror held) {
        return new ReadinessSheet(
                reader, on, mixes, rows, what, bench, plans, leaders, skills, stepping, held, signals, asOf);
    }

    /** Whether anybody said of anybody where they come from. */
    public boolean knowsMix() {
        return mixes.stream().anyMatch(mix -> mix.unsaid().size() < mix.all().size());
    }

    private static List<Row> rows(Book book, Seats seats, Side reader, LocalDate day) {
        List<Recorded<SeatFitReview>> fits = RatingGuard.readable(book, SeatFitReview.class, day);
        List<Recorded<RoleReadiness>> ready = RatingGuard.readable(book, RoleReadiness.class, day);
        List<Recorded<TimeSplit>> times = RatingGuard.readable(book, TimeSplit.class, day);
        List<Recorded<ManagingMindset>> minds = RatingGuard.readable(book, ManagingMindset.class, day);
        return seats.all().stream()
                .filter(seat -> seat.side() == reader)
                .sorted(Comparator.comparing(Seat::title))
                .map(seat -> new Row(
                        seat,
                        newest(fits, SeatFitReview::seat, seat, day),
                        newest(ready, RoleReadiness::seat, seat, day),
                        newest(times, TimeSplit::seat, seat, day),
                        newest(minds, ManagingMindset::seat, seat, day)))
                .filter(Row::isKnown)
                .toList();
    }

    /** The newest word on today's holder in the seat. */
    private static <T extends RatesOwnPeople> Optional<T> newest(
            List<Recorded<T>> all, Function<T, Ref<RoleSeat>> of, Seat seat, LocalDate day) {
        return all.stream()
                .map(Recorded::fact)
                .filter(one ->
                        of.apply(one).equals(seat.ref()) && !one.ratedOn().isAfter(day))
                .filter(one -> seat.holder()
                        .filter(holder -> one.person().equals(holder.fact().person()))
                        .isPresent())
                .max(Comparator.comparing(RatesOwnPeople::ratedOn));
    }

    private static Follower follower(Book book, Seats seats, Bench said) {
        return new Follower(
                said,
                seats.find(said.seat()).map(Seat::title).orElse(""),
                book.find(Person.class, said.person())
                        .map(one -> one.fact().name())
                        .orElse(""));
    }
}
