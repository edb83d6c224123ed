package entente.performance;

import entente.ledger.Author;
import entente.ledger.Kind;
import entente.performance.clock.ServiceHours;
import entente.performance.level.EventLog;
import entente.performance.level.EventSource;
import entente.performance.level.Exclusion;
import entente.performance.level.MeasuredPeriod;
import entente.performance.level.ServiceLevel;
import entente.performance.measure.ReadingBesidePerception;
import entente.performance.measure.SuccessProven;
import entente.performance.measure.WhatMatters;
import entente.performance.needs.LevelMeasures;
import entente.performance.needs.LevelReached;
import entente.performance.needs.MaturityGap;
import entente.performance.needs.OutcomeClarity;
import entente.performance.needs.PersistentNeeds;
import entente.performance.needs.Suitability;
import entente.performance.needs.UsualLevels;
import entente.performance.ramp.RampOnCurve;
import entente.performance.ramp.SupportGiven;
import entente.signal.Room;
import java.util.List;

/** The room's table of contents. */
public final class Performance {
    public static final Kind<Measure> MEASURE =
            Kind.of("measure", Measure.class).signedByBoth();
    public static final Kind<Reading> READING =
            Kind.of("reading", Reading.class).keyedBy("measure", "period").holdingFrom("readOn");
    public static final Kind<Perception> PERCEPTION = Kind.of("perception", Perception.class)
            .keyedBy("measure", "period", "side")
            .saidBy(Author.named("side"))
            .holdingFrom("saidOn");
    public static final Kind<MeasureRating> MEASURE_RATING =
            Kind.of("measure-rating", MeasureRating.class).revealedTogether();
    public static final Kind<StoppedMeasure> STOPPED_MEASURE =
            Kind.of("stopped-measure", StoppedMeasure.class).signedByBoth().holdingFrom("stoppedOn");
    public static final Kind<Matter> MATTER =
            Kind.of("matter", Matter.class).keyedBy("code", "side").saidBy(Author.named("side"));
    public static final Kind<SuccessDefinition> SUCCESS_DEFINITION = Kind.of(
                    "success-definition", SuccessDefinition.class)
            .keyedBy("code", "side")
            .saidBy(Author.named("side"));
    public static final Kind<SuccessScore> SUCCESS_SCORE =
            Kind.of("success-score", SuccessScore.class).revealedTogether();
    public static final Kind<NeedHierarchy> NEED_HIERARCHY =
            Kind.of("need-hierarchy", NeedHierarchy.class).signedByBoth();
    public static final Kind<LevelExpectation> LEVEL_EXPECTATION = Kind.of("level-expectation", LevelExpectation.class)
            .keyedBy("service", "level")
            .signedByBoth();
    public static final Kind<BalancedScorecard> BALANCED_SCORECARD =
            Kind.of("balanced-scorecard", BalancedScorecard.class).signedByBoth();
    public static final Kind<Outcome> OUTCOME =
            Kind.of("outcome", Outcome.class).signedByBoth();
    public static final Kind<OutcomeAcknowledgement> OUTCOME_ACKNOWLEDGEMENT =
            Kind.of("outcome-acknowledgement", OutcomeAcknowledgement.class).revealedTogether();
    public static final Kind<ProcessMaturity> PROCESS_MATURITY = Kind.of("process-maturity", ProcessMaturity.class);
    public static final Kind<MaturityAssessment> MATURITY_ASSESSMENT = Kind.of(
                    "maturity-assessment", MaturityAssessment.class)
            .keyedBy("process", "assessedOn")
            .holdingFrom("assessedOn")
            .revealedTogether();
    public static final Kind<SuitabilityRating> SUITABILITY_RATING = Kind.of(
                    "suitability-rating", SuitabilityRating.class)
            .keyedBy("service", "ratedOn")
            .holdingFrom("ratedOn")
            .revealedTogether();
    public static final Kind<Ramp> RAMP = Kind.of("ramp", Ramp.class).signedByBoth();
    public static final Kind<SupportPledge> SUPPORT_PLEDGE = Kind.of("support-pledge", SupportPledge.class);
    public static final Kind<SupportDelivery> SUPPORT_DELIVERY = Kind.of("support-delivery", SupportDelivery.class)
            .keyedBy("pledge", "monthOn")
            .holdingFrom("monthOn");
    public static final Kind<ShortfallCause> SHORTFALL_CAUSE =
            Kind.of("shortfall-cause", ShortfallCause.class).signedByBoth();

    // service levels on raw events
    public static final Kind<ServiceHours> SERVICE_HOURS =
            Kind.of("service-hours", ServiceHours.class).signedByBoth();
    public static final Kind<EventSource> EVENT_SOURCE =
            Kind.of("event-source", EventSource.class).signedByBoth();
    public static final Kind<ServiceLevel> SERVICE_LEVEL =
            Kind.of("service-level", ServiceLevel.class).signedByBoth();
    public static final Kind<Exclusion> EXCLUSION = Kind.of("exclusion", Exclusion.class)
            .saidBy(Author.named("askedBy"))
            .holdingFrom("askedOn");

    public static final Kind<EventLog> EVENT_LOG =
            Kind.of("event-log", EventLog.class).keyedBy("source", "name");
    public static final Kind<MeasuredPeriod> MEASURED_PERIOD = Kind.of("measured-period", MeasuredPeriod.class)
            .keyedBy("level", "period")
            .saidBy(Author.SYSTEM)
            .holdingFrom("measuredOn");

    public static final Room ROOM = new Room(
            "performance",
            List.of(
                    MEASURE,
                    READING,
                    PERCEPTION,
                    MEASURE_RATING,
                    STOPPED_MEASURE,
                    MATTER,
                    SUCCESS_DEFINITION,
                    SUCCESS_SCORE,
                    NEED_HIERARCHY,
                    LEVEL_EXPECTATION,
                    BALANCED_SCORECARD,
                    OUTCOME,
                    OUTCOME_ACKNOWLEDGEMENT,
                    PROCESS_MATURITY,
                    MATURITY_ASSESSMENT,
                    SUITABILITY_RATING,
                    RAMP,
                    SUPPORT_PLEDGE,
                    SUPPORT_DELIVERY,
                    SHORTFALL_CAUSE,
                    SERVICE_HOURS,
                    EVENT_SOURCE,
                    SERVICE_LEVEL,
                    EXCLUSION,
                    EVENT_LOG,
                    MEASURED_PERIOD),
            List.of(
                    new SuccessProven(),
                    new ReadingBesidePerception(),
                    new WhatMatters(),
                    new OutcomeClarity(),
                    new LevelReached(),
                    new UsualLevels(),
                    new LevelMeasures(),
                    new PersistentNeeds(),
                    new MaturityGap(),
                    new Suitability(),
                    new RampOnCurve(),
                    new SupportGiven()),
            List.of(),
            PerformancePractices.ALL);

    private Performance() {}
}
