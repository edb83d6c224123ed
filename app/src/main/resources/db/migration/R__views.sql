-- Written from the kinds: ENTENTE_WRITE=true ./mvnw -pl app test -Dtest=SqlScriptTest writes it anew. Whatever else was put into this schema goes.
drop schema if exists facts cascade;
create schema facts;

create view facts."achievement" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'code')::text as "code",
       (b.body ->> 'what')::text as "what",
       (b.body ->> 'achievedOn')::date as "achieved_on",
       (b.body ->> 'ramp')::uuid as "ramp",
       (b.body ->> 'recognition')::text as "recognition",
       (b.body ->> 'recognisedOn')::date as "recognised_on",
       (b.body ->> 'nextGoal')::text as "next_goal"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'achievement'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."achievement" is 'achievement: Something both reached, how it was celebrated, and what comes next.';

create view facts."acknowledgement" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'alert')::uuid as "alert",
       (b.body ->> 'opening')::bigint as "opening",
       (b.body ->> 'side')::text as "side",
       (b.body ->> 'note')::text as "note",
       (b.body ->> 'cause')::text as "cause"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'acknowledgement'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."acknowledgement" is 'acknowledgement';

create view facts."action_item" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'code')::text as "code",
       (b.body ->> 'what')::text as "what",
       (b.body ->> 'owner')::text as "owner",
       (b.body ->> 'ownedBy')::text as "owned_by",
       (b.body ->> 'counterpart')::text as "counterpart",
       (b.body ->> 'origin')::text as "origin",
       (b.body ->> 'initiative')::text as "initiative",
       (b.body ->> 'givenOn')::date as "given_on",
       (b.body ->> 'dueOn')::date as "due_on",
       (b.body ->> 'state')::text as "state",
       (b.body ->> 'endedOn')::date as "ended_on",
       (b.body -> 'proof' ->> 'title')::text as "proof_title",
       (b.body -> 'proof' ->> 'address')::text as "proof_address"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'action-item'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."action_item" is 'action: Something one person will do by a day, with somebody on the other side who waits for it.';

create view facts."adaptive_move" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'issue')::uuid as "issue",
       (b.body ->> 'move')::text as "move",
       (b.body ->> 'madeOn')::date as "made_on",
       (b.body ->> 'what')::text as "what"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'adaptive-move'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."adaptive_move" is 'move: One of six moves on a problem that asks people to change: what was done, and what came of it. It rates nobody.';

create view facts."adoption" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'practice')::text as "practice",
       (b.body ->> 'from')::date as "from"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'adoption'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."adoption" is 'adoption';

create view facts."adoption_reading" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'initiative')::uuid as "initiative",
       (b.body ->> 'department')::text as "department",
       (b.body ->> 'readOn')::date as "read_on",
       (b.body ->> 'people')::bigint as "people",
       (b.body ->> 'working')::bigint as "working"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'adoption-reading'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."adoption_reading" is 'how far a department is: How many of a department work in the new way. Departments of fewer than five are counted with a neighbouring one.';

create view facts."affected_group" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'name')::text as "name",
       (b.body ->> 'side')::text as "side",
       (b.body ->> 'issue')::uuid as "issue",
       (b.body ->> 'change')::uuid as "change",
       (b.body ->> 'people')::bigint as "people",
       (b.body ->> 'namedOn')::date as "named_on"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'affected-group'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."affected_group" is 'affected group: People whose work changes with a problem or a change. Whoever leads it sees who of them is not in the room.';

create view facts."agreed_cause" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       e.agreed as fact_agreed,
       coalesce((select s.act = 'SIGN'
                     from ledger.entry s
                    where s.arrangement = e.arrangement
                      and s.chain = e.chain
                      and s.fact = e.fact
                      and s.version = e.version
                      and s.side = 'CLIENT'
                      and s.act in ('SIGN', 'DISPUTE')
                    order by s.seq desc
                    limit 1), false) as fact_signed_by_client,
       coalesce((select s.act = 'SIGN'
                     from ledger.entry s
                    where s.arrangement = e.arrangement
                      and s.chain = e.chain
                      and s.fact = e.fact
                      and s.version = e.version
                      and s.side = 'PROVIDER'
                      and s.act in ('SIGN', 'DISPUTE')
                    order by s.seq desc
                    limit 1), false) as fact_signed_by_provider,
       (b.body ->> 'about')::uuid as "about",
       (b.body -> 'shares' ->> 'CLIENT')::numeric as "shares_client",
       (b.body -> 'shares' ->> 'PROVIDER')::numeric as "shares_provider",
       (b.body -> 'shares' ->> 'JOINT')::numeric as "shares_joint",
       (b.body -> 'shares' ->> 'EXTERNAL')::numeric as "shares_external",
       (b.body -> 'shares' ->> 'UNKNOWN')::numeric as "shares_unknown",
       (b.body ->> 'days')::bigint as "days",
       (b.body ->> 'reason')::text as "reason",
       (b.body ->> 'because')::text as "because",
       (b.body -> 'evidence' ->> 'title')::text as "evidence_title",
       (b.body -> 'evidence' ->> 'address')::text as "evidence_address"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select a.*
                          from (select o.*, bool_or(o.agreed) over (partition by o.arrangement, o.chain, o.fact) as settled
                                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body,
                                               exists (select from ledger.entry x
                                                        where x.arrangement = e.arrangement
                                                          and x.chain = e.chain
                                                          and x.fact = e.fact
                                                          and x.version = e.version
                                                          and x.act = 'SIGN'
                                                          and 'SIGN' = (select y.act
                                                                          from ledger.entry y
                                                                         where y.arrangement = x.arrangement
                                                                           and y.chain = x.chain
                                                                           and y.fact = x.fact
                                                                           and y.version = x.version
                                                                           and y.side <> x.side
                                                                           and y.act in ('SIGN', 'DISPUTE')
                                                                           and y.seq < x.seq
                                                                         order by y.seq desc
                                                                         limit 1)) as agreed
                                          from ledger.entry e
                                         where e.kind = 'agreed-cause'
                                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) o) a
                         where a.agreed or not a.settled) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."agreed_cause" is 'agreed cause: What both sides agree was the cause of a change. Until both signed, the cause is unknown.';

create view facts."alert" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'practice')::text as "practice",
       (b.body ->> 'aboutKind')::text as "about_kind",
       (b.body ->> 'aboutFact')::text as "about_fact",
       (b.body ->> 'aboutName')::text as "about_name",
       (b.body ->> 'band')::text as "band",
       (b.body ->> 'breach')::boolean as "breach",
       (b.body ->> 'opening')::bigint as "opening",
       (b.body ->> 'raisedOn')::date as "raised_on",
       (b.body ->> 'readOn')::date as "read_on",
       (b.body ->> 'judgedOn')::date as "judged_on",
       (b.body ->> 'better')::bigint as "better",
       (b.body ->> 'resolvedOn')::date as "resolved_on"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'alert'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."alert" is 'alert';

create view facts."approval" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'code')::text as "code",
       (b.body ->> 'what')::text as "what",
       (b.body ->> 'project')::uuid as "project",
       (b.body ->> 'department')::text as "department",
       (b.body ->> 'askedOn')::date as "asked_on",
       (b.body ->> 'dueOn')::date as "due_on",
       (b.body ->> 'decidedOn')::date as "decided_on"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'approval'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."approval" is 'approval';

create view facts."approval_point" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'code')::text as "code",
       (b.body ->> 'deliverable')::uuid as "deliverable",
       (b.body ->> 'what')::text as "what",
       (b.body ->> 'wantedBy')::text as "wanted_by",
       (b.body ->> 'days')::bigint as "days",
       (b.body ->> 'statedOn')::date as "stated_on"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'approval-point'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."approval_point" is 'approval point: A yes of the client that the provider has to have on the way to a deliverable, each time.';

create view facts."arrangement" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'code')::text as "code",
       (b.body ->> 'name')::text as "name",
       (b.body ->> 'client')::text as "client",
       (b.body ->> 'provider')::text as "provider",
       (b.body ->> 'zone')::text as "zone",
       (b.body ->> 'currency')::text as "currency",
       (b.body ->> 'weekdays')::text as "weekdays",
       (b.body ->> 'holidayCountry')::text as "holiday_country",
       (b.body ->> 'pack')::text as "pack"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'arrangement'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."arrangement" is 'arrangement';

create view facts."arrangement_days_off" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       r.place as fact_row,
       (r.body ->> 'on')::date as "on",
       (r.body ->> 'name')::text as "name"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'arrangement'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 cross join lateral jsonb_array_elements(b.body -> 'daysOff') with ordinality as r (body, place)
 where e.body is not null;
comment on view facts."arrangement_days_off" is 'arrangement';

create view facts."arrangement_profile" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'side')::text as "side",
       (b.body ->> 'saidOn')::date as "said_on",
       (b.body ->> 'providers')::bigint as "providers",
       (b.body ->> 'distance')::text as "distance",
       (b.body ->> 'breadth')::text as "breadth",
       (b.body ->> 'transformation')::numeric as "transformation",
       (b.body ->> 'newness')::text as "newness"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'arrangement-profile'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."arrangement_profile" is 'arrangement profile: What makes the arrangement hard to lead, as one side sees it on a day.';

create view facts."assignment" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'seat')::uuid as "seat",
       (b.body ->> 'person')::uuid as "person",
       (b.body ->> 'holder')::text as "holder",
       (b.body ->> 'employer')::text as "employer",
       (b.body ->> 'capacity')::numeric as "capacity",
       (b.body ->> 'startsOn')::date as "starts_on",
       (b.body ->> 'endsOn')::date as "ends_on"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'assignment'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."assignment" is 'assignment';

create view facts."assumption" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'code')::text as "code",
       (b.body ->> 'what')::text as "what",
       (b.body ->> 'heldBy')::text as "held_by",
       (b.body ->> 'heldOn')::date as "held_on",
       (b.body ->> 'belief')::text as "belief",
       (b.body ->> 'testedOn')::date as "tested_on",
       (b.body ->> 'consequence')::text as "consequence"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'assumption'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."assumption" is 'assumption: Something one side takes to be so. Written down at the start, it can be tested before it costs anything.';

create view facts."audience" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'code')::text as "code",
       (b.body ->> 'name')::text as "name",
       (b.body ->> 'side')::text as "side",
       (b.body ->> 'key')::boolean as "key"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'audience'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."audience" is 'audience: People who have to hear of the arrangement and be heard: a department, a works council, a team.';

create view facts."balanced_scorecard" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       e.agreed as fact_agreed,
       coalesce((select s.act = 'SIGN'
                     from ledger.entry s
                    where s.arrangement = e.arrangement
                      and s.chain = e.chain
                      and s.fact = e.fact
                      and s.version = e.version
                      and s.side = 'CLIENT'
                      and s.act in ('SIGN', 'DISPUTE')
                    order by s.seq desc
                    limit 1), false) as fact_signed_by_client,
       coalesce((select s.act = 'SIGN'
                     from ledger.entry s
                    where s.arrangement = e.arrangement
                      and s.chain = e.chain
                      and s.fact = e.fact
                      and s.version = e.version
                      and s.side = 'PROVIDER'
                      and s.act in ('SIGN', 'DISPUTE')
                    order by s.seq desc
                    limit 1), false) as fact_signed_by_provider,
       (b.body ->> 'code')::text as "code"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select a.*
                          from (select o.*, bool_or(o.agreed) over (partition by o.arrangement, o.chain, o.fact) as settled
                                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body,
                                               exists (select from ledger.entry x
                                                        where x.arrangement = e.arrangement
                                                          and x.chain = e.chain
                                                          and x.fact = e.fact
                                                          and x.version = e.version
                                                          and x.act = 'SIGN'
                                                          and 'SIGN' = (select y.act
                                                                          from ledger.entry y
                                                                         where y.arrangement = x.arrangement
                                                                           and y.chain = x.chain
                                                                           and y.fact = x.fact
                                                                           and y.version = x.version
                                                                           and y.side <> x.side
                                                                           and y.act in ('SIGN', 'DISPUTE')
                                                                           and y.seq < x.seq
                                                                         order by y.seq desc
                                                                         limit 1)) as agreed
                                          from ledger.entry e
                                         where e.kind = 'balanced-scorecard'
                                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) o) a
                         where a.agreed or not a.settled) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."balanced_scorecard" is 'scorecard: What the scorecard has to cover. Without one the usual perspectives and needs hold.';

create view facts."balanced_scorecard_perspectives" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       r.place as fact_row,
       (r.body ->> 'code')::text as "code",
       (r.body ->> 'name')::text as "name"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select a.*
                          from (select o.*, bool_or(o.agreed) over (partition by o.arrangement, o.chain, o.fact) as settled
                                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body,
                                               exists (select from ledger.entry x
                                                        where x.arrangement = e.arrangement
                                                          and x.chain = e.chain
                                                          and x.fact = e.fact
                                                          and x.version = e.version
                                                          and x.act = 'SIGN'
                                                          and 'SIGN' = (select y.act
                                                                          from ledger.entry y
                                                                         where y.arrangement = x.arrangement
                                                                           and y.chain = x.chain
                                                                           and y.fact = x.fact
                                                                           and y.version = x.version
                                                                           and y.side <> x.side
                                                                           and y.act in ('SIGN', 'DISPUTE')
                                                                           and y.seq < x.seq
                                                                         order by y.seq desc
                                                                         limit 1)) as agreed
                                          from ledger.entry e
                                         where e.kind = 'balanced-scorecard'
                                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) o) a
                         where a.agreed or not a.settled) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 cross join lateral jsonb_array_elements(b.body -> 'perspectives') with ordinality as r (body, place)
 where e.body is not null;
comment on view facts."balanced_scorecard_perspectives" is 'scorecard: What the scorecard has to cover. Without one the usual perspectives and needs hold.';

create view facts."balanced_scorecard_needs" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       r.place as fact_row,
       (r.body ->> 'code')::text as "code",
       (r.body ->> 'name')::text as "name"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select a.*
                          from (select o.*, bool_or(o.agreed) over (partition by o.arrangement, o.chain, o.fact) as settled
                                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body,
                                               exists (select from ledger.entry x
                                                        where x.arrangement = e.arrangement
                                                          and x.chain = e.chain
                                                          and x.fact = e.fact
                                                          and x.version = e.version
                                                          and x.act = 'SIGN'
                                                          and 'SIGN' = (select y.act
                                                                          from ledger.entry y
                                                                         where y.arrangement = x.arrangement
                                                                           and y.chain = x.chain
                                                                           and y.fact = x.fact
                                                                           and y.version = x.version
                                                                           and y.side <> x.side
                                                                           and y.act in ('SIGN', 'DISPUTE')
                                                                           and y.seq < x.seq
                                                                         order by y.seq desc
                                                                         limit 1)) as agreed
                                          from ledger.entry e
                                         where e.kind = 'balanced-scorecard'
                                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) o) a
                         where a.agreed or not a.settled) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 cross join lateral jsonb_array_elements(b.body -> 'needs') with ordinality as r (body, place)
 where e.body is not null;
comment on view facts."balanced_scorecard_needs" is 'scorecard: What the scorecard has to cover. Without one the usual perspectives and needs hold.';

create view facts."balanced_scorecard_not_needed" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       r.place as fact_row,
       (r.body ->> 'need')::text as "need",
       (r.body ->> 'perspective')::text as "perspective",
       (r.body ->> 'reason')::text as "reason"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select a.*
                          from (select o.*, bool_or(o.agreed) over (partition by o.arrangement, o.chain, o.fact) as settled
                                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body,
                                               exists (select from ledger.entry x
                                                        where x.arrangement = e.arrangement
                                                          and x.chain = e.chain
                                                          and x.fact = e.fact
                                                          and x.version = e.version
                                                          and x.act = 'SIGN'
                                                          and 'SIGN' = (select y.act
                                                                          from ledger.entry y
                                                                         where y.arrangement = x.arrangement
                                                                           and y.chain = x.chain
                                                                           and y.fact = x.fact
                                                                           and y.version = x.version
                                                                           and y.side <> x.side
                                                                           and y.act in ('SIGN', 'DISPUTE')
                                                                           and y.seq < x.seq
                                                                         order by y.seq desc
                                                                         limit 1)) as agreed
                                          from ledger.entry e
                                         where e.kind = 'balanced-scorecard'
                                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) o) a
                         where a.agreed or not a.settled) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 cross join lateral jsonb_array_elements(b.body -> 'notNeeded') with ordinality as r (body, place)
 where e.body is not null;
comment on view facts."balanced_scorecard_not_needed" is 'scorecard: What the scorecard has to cover. Without one the usual perspectives and needs hold.';

create view facts."baseline" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       e.agreed as fact_agreed,
       coalesce((select s.act = 'SIGN'
                     from ledger.entry s
                    where s.arrangement = e.arrangement
                      and s.chain = e.chain
                      and s.fact = e.fact
                      and s.version = e.version
                      and s.side = 'CLIENT'
                      and s.act in ('SIGN', 'DISPUTE')
                    order by s.seq desc
                    limit 1), false) as fact_signed_by_client,
       coalesce((select s.act = 'SIGN'
                     from ledger.entry s
                    where s.arrangement = e.arrangement
                      and s.chain = e.chain
                      and s.fact = e.fact
                      and s.version = e.version
                      and s.side = 'PROVIDER'
                      and s.act in ('SIGN', 'DISPUTE')
                    order by s.seq desc
                    limit 1), false) as fact_signed_by_provider,
       (b.body ->> 'project')::uuid as "project",
       (b.body ->> 'number')::bigint as "number",
       (b.body ->> 'agreedOn')::date as "agreed_on",
       (b.body ->> 'why')::text as "why",
       (b.body ->> 'startOn')::date as "start_on",
       (b.body ->> 'finishOn')::date as "finish_on",
       (b.body -> 'price' ->> 'amount')::numeric as "price_amount",
       (b.body -> 'price' ->> 'currency')::text as "price_currency"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select a.*
                          from (select o.*, bool_or(o.agreed) over (partition by o.arrangement, o.chain, o.fact) as settled
                                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body,
                                               exists (select from ledger.entry x
                                                        where x.arrangement = e.arrangement
                                                          and x.chain = e.chain
                                                          and x.fact = e.fact
                                                          and x.version = e.version
                                                          and x.act = 'SIGN'
                                                          and 'SIGN' = (select y.act
                                                                          from ledger.entry y
                                                                         where y.arrangement = x.arrangement
                                                                           and y.chain = x.chain
                                                                           and y.fact = x.fact
                                                                           and y.version = x.version
                                                                           and y.side <> x.side
                                                                           and y.act in ('SIGN', 'DISPUTE')
                                                                           and y.seq < x.seq
                                                                         order by y.seq desc
                                                                         limit 1)) as agreed
                                          from ledger.entry e
                                         where e.kind = 'baseline'
                                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) o) a
                         where a.agreed or not a.settled) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."baseline" is 'baseline: An agreed state of a project''s plan, signed by both. A new one never takes the place of the first.';

create view facts."baseline_milestones" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       r.place as fact_row,
       (r.body ->> 'code')::text as "code",
       (r.body ->> 'startOn')::date as "start_on",
       (r.body ->> 'finishOn')::date as "finish_on",
       (r.body ->> 'weight')::numeric as "weight"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select a.*
                          from (select o.*, bool_or(o.agreed) over (partition by o.arrangement, o.chain, o.fact) as settled
                                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body,
                                               exists (select from ledger.entry x
                                                        where x.arrangement = e.arrangement
                                                          and x.chain = e.chain
                                                          and x.fact = e.fact
                                                          and x.version = e.version
                                                          and x.act = 'SIGN'
                                                          and 'SIGN' = (select y.act
                                                                          from ledger.entry y
                                                                         where y.arrangement = x.arrangement
                                                                           and y.chain = x.chain
                                                                           and y.fact = x.fact
                                                                           and y.version = x.version
                                                                           and y.side <> x.side
                                                                           and y.act in ('SIGN', 'DISPUTE')
                                                                           and y.seq < x.seq
                                                                         order by y.seq desc
                                                                         limit 1)) as agreed
                                          from ledger.entry e
                                         where e.kind = 'baseline'
                                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) o) a
                         where a.agreed or not a.settled) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 cross join lateral jsonb_array_elements(b.body -> 'milestones') with ordinality as r (body, place)
 where e.body is not null;
comment on view facts."baseline_milestones" is 'baseline: An agreed state of a project''s plan, signed by both. A new one never takes the place of the first.';

create view facts."baseline_planned_value" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       r.place as fact_row,
       (r.body ->> 'on')::date as "on",
       (r.body ->> 'value')::numeric as "value"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select a.*
                          from (select o.*, bool_or(o.agreed) over (partition by o.arrangement, o.chain, o.fact) as settled
                                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body,
                                               exists (select from ledger.entry x
                                                        where x.arrangement = e.arrangement
                                                          and x.chain = e.chain
                                                          and x.fact = e.fact
                                                          and x.version = e.version
                                                          and x.act = 'SIGN'
                                                          and 'SIGN' = (select y.act
                                                                          from ledger.entry y
                                                                         where y.arrangement = x.arrangement
                                                                           and y.chain = x.chain
                                                                           and y.fact = x.fact
                                                                           and y.version = x.version
                                                                           and y.side <> x.side
                                                                           and y.act in ('SIGN', 'DISPUTE')
                                                                           and y.seq < x.seq
                                                                         order by y.seq desc
                                                                         limit 1)) as agreed
                                          from ledger.entry e
                                         where e.kind = 'baseline'
                                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) o) a
                         where a.agreed or not a.settled) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 cross join lateral jsonb_array_elements(b.body -> 'plannedValue') with ordinality as r (body, place)
 where e.body is not null;
comment on view facts."baseline_planned_value" is 'baseline: An agreed state of a project''s plan, signed by both. A new one never takes the place of the first.';

create view facts."baseline_orders" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       r.place as fact_row,
       (r.body ->> 'order')::uuid as "order"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select a.*
                          from (select o.*, bool_or(o.agreed) over (partition by o.arrangement, o.chain, o.fact) as settled
                                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body,
                                               exists (select from ledger.entry x
                                                        where x.arrangement = e.arrangement
                                                          and x.chain = e.chain
                                                          and x.fact = e.fact
                                                          and x.version = e.version
                                                          and x.act = 'SIGN'
                                                          and 'SIGN' = (select y.act
                                                                          from ledger.entry y
                                                                         where y.arrangement = x.arrangement
                                                                           and y.chain = x.chain
                                                                           and y.fact = x.fact
                                                                           and y.version = x.version
                                                                           and y.side <> x.side
                                                                           and y.act in ('SIGN', 'DISPUTE')
                                                                           and y.seq < x.seq
                                                                         order by y.seq desc
                                                                         limit 1)) as agreed
                                          from ledger.entry e
                                         where e.kind = 'baseline'
                                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) o) a
                         where a.agreed or not a.settled) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 cross join lateral jsonb_array_elements(b.body -> 'orders') with ordinality as r (body, place)
 where e.body is not null;
comment on view facts."baseline_orders" is 'baseline: An agreed state of a project''s plan, signed by both. A new one never takes the place of the first.';

create view facts."behaviour_charter" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       e.agreed as fact_agreed,
       coalesce((select s.act = 'SIGN'
                     from ledger.entry s
                    where s.arrangement = e.arrangement
                      and s.chain = e.chain
                      and s.fact = e.fact
                      and s.version = e.version
                      and s.side = 'CLIENT'
                      and s.act in ('SIGN', 'DISPUTE')
                    order by s.seq desc
                    limit 1), false) as fact_signed_by_client,
       coalesce((select s.act = 'SIGN'
                     from ledger.entry s
                    where s.arrangement = e.arrangement
                      and s.chain = e.chain
                      and s.fact = e.fact
                      and s.version = e.version
                      and s.side = 'PROVIDER'
                      and s.act in ('SIGN', 'DISPUTE')
                    order by s.seq desc
                    limit 1), false) as fact_signed_by_provider,
       (b.body ->> 'code')::text as "code",
       (b.body ->> 'title')::text as "title",
       (b.body ->> 'agreedOn')::date as "agreed_on"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select a.*
                          from (select o.*, bool_or(o.agreed) over (partition by o.arrangement, o.chain, o.fact) as settled
                                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body,
                                               exists (select from ledger.entry x
                                                        where x.arrangement = e.arrangement
                                                          and x.chain = e.chain
                                                          and x.fact = e.fact
                                                          and x.version = e.version
                                                          and x.act = 'SIGN'
                                                          and 'SIGN' = (select y.act
                                                                          from ledger.entry y
                                                                         where y.arrangement = x.arrangement
                                                                           and y.chain = x.chain
                                                                           and y.fact = x.fact
                                                                           and y.version = x.version
                                                                           and y.side <> x.side
                                                                           and y.act in ('SIGN', 'DISPUTE')
                                                                           and y.seq < x.seq
                                                                         order by y.seq desc
                                                                         limit 1)) as agreed
                                          from ledger.entry e
                                         where e.kind = 'behaviour-charter'
                                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) o) a
                         where a.agreed or not a.settled) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."behaviour_charter" is 'charter of behaviour: How both sides agree to behave towards each other, as statements that somebody could see or miss.';

create view facts."behaviour_charter_behaviours" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       r.place as fact_row,
       (r.body ->> 'code')::text as "code",
       (r.body ->> 'text')::text as "text"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select a.*
                          from (select o.*, bool_or(o.agreed) over (partition by o.arrangement, o.chain, o.fact) as settled
                                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body,
                                               exists (select from ledger.entry x
                                                        where x.arrangement = e.arrangement
                                                          and x.chain = e.chain
                                                          and x.fact = e.fact
                                                          and x.version = e.version
                                                          and x.act = 'SIGN'
                                                          and 'SIGN' = (select y.act
                                                                          from ledger.entry y
                                                                         where y.arrangement = x.arrangement
                                                                           and y.chain = x.chain
                                                                           and y.fact = x.fact
                                                                           and y.version = x.version
                                                                           and y.side <> x.side
                                                                           and y.act in ('SIGN', 'DISPUTE')
                                                                           and y.seq < x.seq
                                                                         order by y.seq desc
                                                                         limit 1)) as agreed
                                          from ledger.entry e
                                         where e.kind = 'behaviour-charter'
                                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) o) a
                         where a.agreed or not a.settled) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 cross join lateral jsonb_array_elements(b.body -> 'behaviours') with ordinality as r (body, place)
 where e.body is not null;
comment on view facts."behaviour_charter_behaviours" is 'charter of behaviour: How both sides agree to behave towards each other, as statements that somebody could see or miss.';

create view facts."behaviour_rating" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'charter')::uuid as "charter",
       (b.body ->> 'side')::text as "side",
       (b.body ->> 'ratedOn')::date as "rated_on"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'behaviour-rating'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."behaviour_rating" is 'rating by the charter: How one side finds that the other kept the charter, each quarter.';

create view facts."behaviour_rating_marks" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       r.place as fact_row,
       (r.body ->> 'code')::text as "code",
       (r.body ->> 'points')::integer as "points",
       (r.body ->> 'seen')::text as "seen",
       (r.body ->> 'talkedOn')::date as "talked_on"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'behaviour-rating'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 cross join lateral jsonb_array_elements(b.body -> 'marks') with ordinality as r (body, place)
 where e.body is not null;
comment on view facts."behaviour_rating_marks" is 'rating by the charter: How one side finds that the other kept the charter, each quarter.';

create view facts."bench" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'seat')::uuid as "seat",
       (b.body ->> 'person')::uuid as "person",
       (b.body ->> 'side')::text as "side",
       (b.body ->> 'readiness')::text as "readiness",
       (b.body ->> 'ratedOn')::date as "rated_on"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'bench'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."bench" is 'who could follow: Who of your side could take a leader''s seat, and how soon. It never leaves your side.';

create view facts."benefit" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'code')::text as "code",
       (b.body ->> 'title')::text as "title",
       (b.body -> 'expected' ->> 'amount')::numeric as "expected_amount",
       (b.body -> 'expected' ->> 'currency')::text as "expected_currency",
       (b.body -> 'realised' ->> 'amount')::numeric as "realised_amount",
       (b.body -> 'realised' ->> 'currency')::text as "realised_currency",
       (b.body ->> 'statedOn')::date as "stated_on",
       (b.body ->> 'verifiedOn')::date as "verified_on",
       (b.body ->> 'cadenceDays')::bigint as "cadence_days"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'benefit'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."benefit" is 'benefit';

create view facts."briefing" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'seat')::uuid as "seat",
       (b.body ->> 'heldOn')::date as "held_on",
       (b.body ->> 'what')::text as "what"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'briefing'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."briefing" is 'briefing: Whoever sits in a seat was told how the other side is organised, and what its yes and its silence mean. Kept by the seat.';

create view facts."budget" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'code')::text as "code",
       (b.body ->> 'project')::uuid as "project",
       (b.body -> 'original' ->> 'amount')::numeric as "original_amount",
       (b.body -> 'original' ->> 'currency')::text as "original_currency"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'budget'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."budget" is 'budget';

create view facts."capability_holding" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'capability')::text as "capability",
       (b.body ->> 'level')::bigint as "level",
       (b.body ->> 'required')::bigint as "required",
       (b.body ->> 'fullTime')::numeric as "full_time",
       (b.body ->> 'successor')::boolean as "successor"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'capability-holding'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."capability_holding" is 'retained capability: How strong one of the nine capabilities a client keeps is in its own hands.';

create view facts."cause_claim" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'about')::uuid as "about",
       (b.body -> 'shares' ->> 'CLIENT')::numeric as "shares_client",
       (b.body -> 'shares' ->> 'PROVIDER')::numeric as "shares_provider",
       (b.body -> 'shares' ->> 'JOINT')::numeric as "shares_joint",
       (b.body -> 'shares' ->> 'EXTERNAL')::numeric as "shares_external",
       (b.body -> 'shares' ->> 'UNKNOWN')::numeric as "shares_unknown",
       (b.body ->> 'days')::bigint as "days",
       (b.body ->> 'reason')::text as "reason",
       (b.body ->> 'because')::text as "because",
       (b.body -> 'evidence' ->> 'title')::text as "evidence_title",
       (b.body -> 'evidence' ->> 'address')::text as "evidence_address"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'cause-claim'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null
and (e.chain = 'SHARED'
     or not exists (select from ledger.entry x
                     where x.arrangement = e.arrangement
                       and x.chain = 'SHARED'
                       and x.kind = 'cause-claim'
                       and x.act = 'RECORD'
                       and x.side = e.side
                          and x.body::jsonb ->> 'about' is not distinct from b.body ->> 'about'));
comment on view facts."cause_claim" is 'cause claim: What one side holds to be the cause of a change. Both sides are asked, and both claims appear together.';

create view facts."certificate" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'person')::uuid as "person",
       (b.body ->> 'side')::text as "side",
       (b.body ->> 'course')::text as "course",
       (b.body ->> 'ratedOn')::date as "rated_on",
       (b.body ->> 'endsOn')::date as "ends_on"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'certificate'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."certificate" is 'certificate: Somebody of your side passed a course about managing a relationship. It never leaves your side.';

create view facts."challenge_lead" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'issue')::uuid as "issue",
       (b.body ->> 'leader')::text as "leader",
       (b.body ->> 'side')::text as "side",
       (b.body ->> 'namedOn')::date as "named_on",
       (b.body ->> 'coalition')::text as "coalition",
       (b.body ->> 'resources')::text as "resources",
       (b.body ->> 'questions')::text as "questions"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'challenge-lead'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."challenge_lead" is 'leader of a problem: Who leads the work on what asks people to change: more than who sees to it.';

create view facts."challenge_rating" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'about')::uuid as "about",
       (b.body ->> 'ratedOn')::date as "rated_on",
       (b.body ->> 'understood')::bigint as "understood",
       (b.body ->> 'solutionKnown')::bigint as "solution_known",
       (b.body ->> 'specifiable')::bigint as "specifiable",
       (b.body ->> 'skilled')::bigint as "skilled",
       (b.body ->> 'peopleMustChange')::bigint as "people_must_change",
       (b.body ->> 'fixesFailed')::bigint as "fixes_failed",
       (b.body ->> 'conflictPersists')::bigint as "conflict_persists",
       (b.body ->> 'olderBeneath')::bigint as "older_beneath",
       (b.body ->> 'harmGrows')::bigint as "harm_grows"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'challenge-rating'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null
and (e.chain = 'SHARED'
     or not exists (select from ledger.entry x
                     where x.arrangement = e.arrangement
                       and x.chain = 'SHARED'
                       and x.kind = 'challenge-rating'
                       and x.act = 'RECORD'
                       and x.side = e.side
                          and x.body::jsonb ->> 'about' is not distinct from b.body ->> 'about'));
comment on view facts."challenge_rating" is 'kind of a problem: What kind of problem it is, nine answers from 0 (not at all) to 3 (fully). Both sides answer, and both answers appear together.';

create view facts."champion_rating" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'initiative')::uuid as "initiative",
       (b.body ->> 'side')::text as "side",
       (b.body ->> 'ratedOn')::date as "rated_on",
       (b.body ->> 'goesFirst')::numeric as "goes_first",
       (b.body ->> 'saysPrice')::numeric as "says_price",
       (b.body ->> 'stays')::numeric as "stays",
       (b.body ->> 'raters')::bigint as "raters"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'champion-rating'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."champion_rating" is 'rating of a champion: How those asked find the champion of a change, in three ways of acting. Yours alone until you show it.';

create view facts."change_impact" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'request')::uuid as "request",
       (b.body ->> 'by')::text as "by",
       (b.body ->> 'assessedOn')::date as "assessed_on",
       (b.body ->> 'scope')::text as "scope",
       (b.body -> 'price' ->> 'amount')::numeric as "price_amount",
       (b.body -> 'price' ->> 'currency')::text as "price_currency",
       (b.body ->> 'days')::bigint as "days",
       (b.body ->> 'serviceLevels')::text as "service_levels",
       (b.body ->> 'risk')::text as "risk",
       (b.body ->> 'likelihood')::numeric as "likelihood",
       (b.body ->> 'startedOn')::date as "started_on"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'change-impact'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."change_impact" is 'change impact: What one side finds that a change would take, whoever asked for it.';

create view facts."change_initiative" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'code')::text as "code",
       (b.body ->> 'title')::text as "title",
       (b.body ->> 'side')::text as "side",
       (b.body ->> 'champion')::uuid as "champion",
       (b.body ->> 'why')::text as "why",
       (b.body ->> 'startsOn')::date as "starts_on",
       (b.body ->> 'aim')::numeric as "aim",
       (b.body ->> 'radicalness')::integer as "radicalness",
       (b.body ->> 'businessFocus')::integer as "business_focus",
       (b.body ->> 'leadSide')::text as "lead_side",
       (b.body ->> 'counterpart')::uuid as "counterpart"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'change-initiative'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."change_initiative" is 'change at home: A new way of working that a side brings into its own departments.';

create view facts."change_order" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       e.agreed as fact_agreed,
       coalesce((select s.act = 'SIGN'
                     from ledger.entry s
                    where s.arrangement = e.arrangement
                      and s.chain = e.chain
                      and s.fact = e.fact
                      and s.version = e.version
                      and s.side = 'CLIENT'
                      and s.act in ('SIGN', 'DISPUTE')
                    order by s.seq desc
                    limit 1), false) as fact_signed_by_client,
       coalesce((select s.act = 'SIGN'
                     from ledger.entry s
                    where s.arrangement = e.arrangement
                      and s.chain = e.chain
                      and s.fact = e.fact
                      and s.version = e.version
                      and s.side = 'PROVIDER'
                      and s.act in ('SIGN', 'DISPUTE')
                    order by s.seq desc
                    limit 1), false) as fact_signed_by_provider,
       (b.body ->> 'code')::text as "code",
       (b.body ->> 'request')::uuid as "request",
       (b.body ->> 'project')::uuid as "project",
       (b.body ->> 'title')::text as "title",
       (b.body -> 'price' ->> 'amount')::numeric as "price_amount",
       (b.body -> 'price' ->> 'currency')::text as "price_currency",
       (b.body ->> 'days')::bigint as "days",
       (b.body -> 'document' ->> 'title')::text as "document_title",
       (b.body -> 'document' ->> 'address')::text as "document_address"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select a.*
                          from (select o.*, bool_or(o.agreed) over (partition by o.arrangement, o.chain, o.fact) as settled
                                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body,
                                               exists (select from ledger.entry x
                                                        where x.arrangement = e.arrangement
                                                          and x.chain = e.chain
                                                          and x.fact = e.fact
                                                          and x.version = e.version
                                                          and x.act = 'SIGN'
                                                          and 'SIGN' = (select y.act
                                                                          from ledger.entry y
                                                                         where y.arrangement = x.arrangement
                                                                           and y.chain = x.chain
                                                                           and y.fact = x.fact
                                                                           and y.version = x.version
                                                                           and y.side <> x.side
                                                                           and y.act in ('SIGN', 'DISPUTE')
                                                                           and y.seq < x.seq
                                                                         order by y.seq desc
                                                                         limit 1)) as agreed
                                          from ledger.entry e
                                         where e.kind = 'change-order'
                                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) o) a
                         where a.agreed or not a.settled) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."change_order" is 'change order';

create view facts."change_request" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'code')::text as "code",
       (b.body ->> 'title')::text as "title",
       (b.body ->> 'initiator')::text as "initiator",
       (b.body ->> 'reason')::text as "reason",
       (b.body ->> 'raisedOn')::date as "raised_on",
       (b.body ->> 'department')::text as "department",
       (b.body ->> 'project')::uuid as "project",
       (b.body -> 'value' ->> 'amount')::numeric as "value_amount",
       (b.body -> 'value' ->> 'currency')::text as "value_currency",
       (b.body ->> 'days')::bigint as "days",
       (b.body -> 'evidence' ->> 'title')::text as "evidence_title",
       (b.body -> 'evidence' ->> 'address')::text as "evidence_address",
       (b.body ->> 'state')::text as "state",
       (b.body ->> 'decidedOn')::date as "decided_on",
       (b.body ->> 'implementedOn')::date as "implemented_on",
       (b.body ->> 'closedOn')::date as "closed_on"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'change-request'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."change_request" is 'change request';

create view facts."charge_schedule" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       e.agreed as fact_agreed,
       coalesce((select s.act = 'SIGN'
                     from ledger.entry s
                    where s.arrangement = e.arrangement
                      and s.chain = e.chain
                      and s.fact = e.fact
                      and s.version = e.version
                      and s.side = 'CLIENT'
                      and s.act in ('SIGN', 'DISPUTE')
                    order by s.seq desc
                    limit 1), false) as fact_signed_by_client,
       coalesce((select s.act = 'SIGN'
                     from ledger.entry s
                    where s.arrangement = e.arrangement
                      and s.chain = e.chain
                      and s.fact = e.fact
                      and s.version = e.version
                      and s.side = 'PROVIDER'
                      and s.act in ('SIGN', 'DISPUTE')
                    order by s.seq desc
                    limit 1), false) as fact_signed_by_provider,
       (b.body ->> 'code')::text as "code",
       (b.body ->> 'title')::text as "title",
       (b.body ->> 'project')::uuid as "project"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select a.*
                          from (select o.*, bool_or(o.agreed) over (partition by o.arrangement, o.chain, o.fact) as settled
                                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body,
                                               exists (select from ledger.entry x
                                                        where x.arrangement = e.arrangement
                                                          and x.chain = e.chain
                                                          and x.fact = e.fact
                                                          and x.version = e.version
                                                          and x.act = 'SIGN'
                                                          and 'SIGN' = (select y.act
                                                                          from ledger.entry y
                                                                         where y.arrangement = x.arrangement
                                                                           and y.chain = x.chain
                                                                           and y.fact = x.fact
                                                                           and y.version = x.version
                                                                           and y.side <> x.side
                                                                           and y.act in ('SIGN', 'DISPUTE')
                                                                           and y.seq < x.seq
                                                                         order by y.seq desc
                                                                         limit 1)) as agreed
                                          from ledger.entry e
                                         where e.kind = 'charge-schedule'
                                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) o) a
                         where a.agreed or not a.settled) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."charge_schedule" is 'schedule of charges';

create view facts."charge_schedule_due" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       r.place as fact_row,
       (r.body ->> 'month')::text as "month",
       (r.body -> 'amount' ->> 'amount')::numeric as "amount_amount",
       (r.body -> 'amount' ->> 'currency')::text as "amount_currency"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select a.*
                          from (select o.*, bool_or(o.agreed) over (partition by o.arrangement, o.chain, o.fact) as settled
                                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body,
                                               exists (select from ledger.entry x
                                                        where x.arrangement = e.arrangement
                                                          and x.chain = e.chain
                                                          and x.fact = e.fact
                                                          and x.version = e.version
                                                          and x.act = 'SIGN'
                                                          and 'SIGN' = (select y.act
                                                                          from ledger.entry y
                                                                         where y.arrangement = x.arrangement
                                                                           and y.chain = x.chain
                                                                           and y.fact = x.fact
                                                                           and y.version = x.version
                                                                           and y.side <> x.side
                                                                           and y.act in ('SIGN', 'DISPUTE')
                                                                           and y.seq < x.seq
                                                                         order by y.seq desc
                                                                         limit 1)) as agreed
                                          from ledger.entry e
                                         where e.kind = 'charge-schedule'
                                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) o) a
                         where a.agreed or not a.settled) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 cross join lateral jsonb_array_elements(b.body -> 'due') with ordinality as r (body, place)
 where e.body is not null;
comment on view facts."charge_schedule_due" is 'schedule of charges';

create view facts."client_dependency" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'code')::text as "code",
       (b.body ->> 'what')::text as "what",
       (b.body ->> 'project')::uuid as "project",
       (b.body ->> 'department')::text as "department",
       (b.body ->> 'dueOn')::date as "due_on",
       (b.body ->> 'metOn')::date as "met_on"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'client-dependency'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."client_dependency" is 'client dependency';

create view facts."closed_month" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       e.agreed as fact_agreed,
       coalesce((select s.act = 'SIGN'
                     from ledger.entry s
                    where s.arrangement = e.arrangement
                      and s.chain = e.chain
                      and s.fact = e.fact
                      and s.version = e.version
                      and s.side = 'CLIENT'
                      and s.act in ('SIGN', 'DISPUTE')
                    order by s.seq desc
                    limit 1), false) as fact_signed_by_client,
       coalesce((select s.act = 'SIGN'
                     from ledger.entry s
                    where s.arrangement = e.arrangement
                      and s.chain = e.chain
                      and s.fact = e.fact
                      and s.version = e.version
                      and s.side = 'PROVIDER'
                      and s.act in ('SIGN', 'DISPUTE')
                    order by s.seq desc
                    limit 1), false) as fact_signed_by_provider,
       (b.body ->> 'month')::text as "month",
       (b.body ->> 'closedOn')::date as "closed_on",
       (b.body -> 'disputed' ->> 'amount')::numeric as "disputed_amount",
       (b.body -> 'disputed' ->> 'currency')::text as "disputed_currency",
       (b.body ->> 'hours')::numeric as "hours"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select a.*
                          from (select o.*, bool_or(o.agreed) over (partition by o.arrangement, o.chain, o.fact) as settled
                                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body,
                                               exists (select from ledger.entry x
                                                        where x.arrangement = e.arrangement
                                                          and x.chain = e.chain
                                                          and x.fact = e.fact
                                                          and x.version = e.version
                                                          and x.act = 'SIGN'
                                                          and 'SIGN' = (select y.act
                                                                          from ledger.entry y
                                                                         where y.arrangement = x.arrangement
                                                                           and y.chain = x.chain
                                                                           and y.fact = x.fact
                                                                           and y.version = x.version
                                                                           and y.side <> x.side
                                                                           and y.act in ('SIGN', 'DISPUTE')
                                                                           and y.seq < x.seq
                                                                         order by y.seq desc
                                                                         limit 1)) as agreed
                                          from ledger.entry e
                                         where e.kind = 'closed-month'
                                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) o) a
                         where a.agreed or not a.settled) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."closed_month" is 'closed month';

create view facts."closed_month_lines" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       r.place as fact_row,
       (r.body ->> 'subject')::text as "subject",
       (r.body ->> 'fact')::text as "fact",
       (r.body ->> 'version')::bigint as "version",
       (r.body ->> 'digest')::text as "digest",
       (r.body ->> 'state')::text as "state",
       (r.body ->> 'shown')::text as "shown",
       (r.body -> 'amount' ->> 'amount')::numeric as "amount_amount",
       (r.body -> 'amount' ->> 'currency')::text as "amount_currency",
       (r.body ->> 'why')::text as "why"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select a.*
                          from (select o.*, bool_or(o.agreed) over (partition by o.arrangement, o.chain, o.fact) as settled
                                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body,
                                               exists (select from ledger.entry x
                                                        where x.arrangement = e.arrangement
                                                          and x.chain = e.chain
                                                          and x.fact = e.fact
                                                          and x.version = e.version
                                                          and x.act = 'SIGN'
                                                          and 'SIGN' = (select y.act
                                                                          from ledger.entry y
                                                                         where y.arrangement = x.arrangement
                                                                           and y.chain = x.chain
                                                                           and y.fact = x.fact
                                                                           and y.version = x.version
                                                                           and y.side <> x.side
                                                                           and y.act in ('SIGN', 'DISPUTE')
                                                                           and y.seq < x.seq
                                                                         order by y.seq desc
                                                                         limit 1)) as agreed
                                          from ledger.entry e
                                         where e.kind = 'closed-month'
                                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) o) a
                         where a.agreed or not a.settled) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 cross join lateral jsonb_array_elements(b.body -> 'lines') with ordinality as r (body, place)
 where e.body is not null;
comment on view facts."closed_month_lines" is 'closed month';

create view facts."coaching_session" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'person')::uuid as "person",
       (b.body ->> 'side')::text as "side",
       (b.body ->> 'ratedOn')::date as "rated_on",
       (b.body ->> 'sort')::text as "sort",
       (b.body ->> 'plan')::uuid as "plan",
       (b.body ->> 'subject')::text as "subject"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'coaching-session'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."coaching_session" is 'coaching or training: Somebody of your side was coached or trained on a day. What was said in it stands nowhere. It never leaves your side.';

create view facts."communication_event" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'audience')::uuid as "audience",
       (b.body ->> 'medium')::text as "medium",
       (b.body ->> 'heldOn')::date as "held_on",
       (b.body ->> 'exchange')::text as "exchange",
       (b.body ->> 'about')::text as "about",
       (b.body ->> 'people')::bigint as "people"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'communication-event'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."communication_event" is 'communication: An audience was told something, or heard.';

create view facts."communication_plan" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'audience')::uuid as "audience",
       (b.body ->> 'medium')::text as "medium",
       (b.body ->> 'message')::text as "message",
       (b.body ->> 'everyDays')::bigint as "every_days",
       (b.body ->> 'sender')::text as "sender",
       (b.body ->> 'feedback')::text as "feedback"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'communication-plan'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."communication_plan" is 'communication plan: What an audience is to hear, by what medium and how often.';

create view facts."confidence_vote" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'promise')::uuid as "promise",
       (b.body ->> 'askedOn')::date as "asked_on",
       (b.body ->> 'confidence')::numeric as "confidence",
       (b.body ->> 'because')::text as "because"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'confidence-vote'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null
and (e.chain = 'SHARED'
     or not exists (select from ledger.entry x
                     where x.arrangement = e.arrangement
                       and x.chain = 'SHARED'
                       and x.kind = 'confidence-vote'
                       and x.act = 'RECORD'
                       and x.side = e.side
                          and x.body::jsonb ->> 'promise' is not distinct from b.body ->> 'promise'
                          and x.body::jsonb ->> 'askedOn' is not distinct from b.body ->> 'askedOn'));
comment on view facts."confidence_vote" is 'confidence';

create view facts."conflict" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'code')::text as "code",
       (b.body ->> 'title')::text as "title",
       (b.body ->> 'raisedOn')::date as "raised_on",
       (b.body ->> 'raisedBy')::text as "raised_by",
       (b.body ->> 'issue')::uuid as "issue",
       (b.body ->> 'repeats')::uuid as "repeats",
       (b.body ->> 'state')::text as "state",
       (b.body ->> 'endedOn')::date as "ended_on",
       (b.body ->> 'outcome')::text as "outcome"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'conflict'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."conflict" is 'conflict: Something the two sides cannot agree on. What each holds is said apart from this, and appears together.';

create view facts."consequence_check" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'decision')::uuid as "decision",
       (b.body ->> 'consequence')::text as "consequence",
       (b.body ->> 'result')::text as "result",
       (b.body ->> 'checkedOn')::date as "checked_on",
       (b.body ->> 'note')::text as "note"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'consequence-check'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."consequence_check" is 'look at what followed: Whether what was foreseen came, or what came that nobody had foreseen.';

create view facts."context_change" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'code')::text as "code",
       (b.body ->> 'sort')::text as "sort",
       (b.body ->> 'what')::text as "what",
       (b.body ->> 'noticedBy')::text as "noticed_by",
       (b.body ->> 'noticedOn')::date as "noticed_on",
       (b.body ->> 'measuresHold')::boolean as "measures_hold",
       (b.body ->> 'scopeHolds')::boolean as "scope_holds",
       (b.body ->> 'rolesHold')::boolean as "roles_hold",
       (b.body ->> 'planHolds')::boolean as "plan_holds",
       (b.body ->> 'consequence')::text as "consequence",
       (b.body ->> 'decidedOn')::date as "decided_on"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'context-change'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."context_change" is 'change around us: Something around the arrangement has changed, and both have to ask what still holds.';

create view facts."contract" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       e.agreed as fact_agreed,
       coalesce((select s.act = 'SIGN'
                     from ledger.entry s
                    where s.arrangement = e.arrangement
                      and s.chain = e.chain
                      and s.fact = e.fact
                      and s.version = e.version
                      and s.side = 'CLIENT'
                      and s.act in ('SIGN', 'DISPUTE')
                    order by s.seq desc
                    limit 1), false) as fact_signed_by_client,
       coalesce((select s.act = 'SIGN'
                     from ledger.entry s
                    where s.arrangement = e.arrangement
                      and s.chain = e.chain
                      and s.fact = e.fact
                      and s.version = e.version
                      and s.side = 'PROVIDER'
                      and s.act in ('SIGN', 'DISPUTE')
                    order by s.seq desc
                    limit 1), false) as fact_signed_by_provider,
       (b.body ->> 'code')::text as "code",
       (b.body ->> 'title')::text as "title",
       (b.body -> 'originalValue' ->> 'amount')::numeric as "original_value_amount",
       (b.body -> 'originalValue' ->> 'currency')::text as "original_value_currency",
       (b.body ->> 'startsOn')::date as "starts_on",
       (b.body ->> 'endsOn')::date as "ends_on",
       (b.body ->> 'noticeDays')::bigint as "notice_days",
       (b.body -> 'document' ->> 'title')::text as "document_title",
       (b.body -> 'document' ->> 'address')::text as "document_address"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select a.*
                          from (select o.*, bool_or(o.agreed) over (partition by o.arrangement, o.chain, o.fact) as settled
                                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body,
                                               exists (select from ledger.entry x
                                                        where x.arrangement = e.arrangement
                                                          and x.chain = e.chain
                                                          and x.fact = e.fact
                                                          and x.version = e.version
                                                          and x.act = 'SIGN'
                                                          and 'SIGN' = (select y.act
                                                                          from ledger.entry y
                                                                         where y.arrangement = x.arrangement
                                                                           and y.chain = x.chain
                                                                           and y.fact = x.fact
                                                                           and y.version = x.version
                                                                           and y.side <> x.side
                                                                           and y.act in ('SIGN', 'DISPUTE')
                                                                           and y.seq < x.seq
                                                                         order by y.seq desc
                                                                         limit 1)) as agreed
                                          from ledger.entry e
                                         where e.kind = 'contract'
                                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) o) a
                         where a.agreed or not a.settled) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."contract" is 'contract';

create view facts."convening" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'alert')::uuid as "alert",
       (b.body ->> 'opening')::bigint as "opening",
       (b.body ->> 'forum')::text as "forum",
       (b.body ->> 'meetsOn')::date as "meets_on",
       (b.body ->> 'attendees')::text as "attendees",
       (b.body ->> 'question')::text as "question"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'convening'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."convening" is 'convening';

create view facts."coordination_profile" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'saidOn')::date as "said_on",
       (b.body ->> 'sites')::bigint as "sites",
       (b.body ->> 'timeZones')::bigint as "time_zones",
       (b.body ->> 'parties')::bigint as "parties",
       (b.body ->> 'services')::bigint as "services",
       (b.body ->> 'keyPeople')::bigint as "key_people",
       (b.body ->> 'dependencies')::bigint as "dependencies",
       (b.body ->> 'coordinator')::uuid as "coordinator"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'coordination-profile'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."coordination_profile" is 'coordination profile: How far the work is spread, and over how many.';

create view facts."cost_impact" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'code')::text as "code",
       (b.body ->> 'what')::text as "what",
       (b.body ->> 'causedBy')::text as "caused_by",
       (b.body ->> 'incurredOn')::date as "incurred_on",
       (b.body ->> 'dependency')::uuid as "dependency",
       (b.body ->> 'project')::uuid as "project",
       (b.body -> 'cost' ->> 'amount')::numeric as "cost_amount",
       (b.body -> 'cost' ->> 'currency')::text as "cost_currency",
       (b.body ->> 'days')::bigint as "days"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'cost-impact'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."cost_impact" is 'cost of own conduct';

create view facts."cost_line" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'code')::text as "code",
       (b.body ->> 'project')::uuid as "project",
       (b.body ->> 'sort')::text as "sort",
       (b.body -> 'amount' ->> 'amount')::numeric as "amount_amount",
       (b.body -> 'amount' ->> 'currency')::text as "amount_currency",
       (b.body ->> 'bookedOn')::date as "booked_on",
       (b.body ->> 'dueOn')::date as "due_on",
       (b.body ->> 'paidOn')::date as "paid_on"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'cost-line'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."cost_line" is 'cost line';

create view facts."credibility_rating" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'side')::text as "side",
       (b.body ->> 'seat')::uuid as "seat",
       (b.body ->> 'department')::text as "department",
       (b.body ->> 'ratedOn')::date as "rated_on",
       (b.body ->> 'points')::numeric as "points",
       (b.body ->> 'raters')::bigint as "raters"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'credibility-rating'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."credibility_rating" is 'what a department believes: How far a department of your house believes what a seat promises. Yours alone until you show it.';

create view facts."credit_terms" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       e.agreed as fact_agreed,
       coalesce((select s.act = 'SIGN'
                     from ledger.entry s
                    where s.arrangement = e.arrangement
                      and s.chain = e.chain
                      and s.fact = e.fact
                      and s.version = e.version
                      and s.side = 'CLIENT'
                      and s.act in ('SIGN', 'DISPUTE')
                    order by s.seq desc
                    limit 1), false) as fact_signed_by_client,
       coalesce((select s.act = 'SIGN'
                     from ledger.entry s
                    where s.arrangement = e.arrangement
                      and s.chain = e.chain
                      and s.fact = e.fact
                      and s.version = e.version
                      and s.side = 'PROVIDER'
                      and s.act in ('SIGN', 'DISPUTE')
                    order by s.seq desc
                    limit 1), false) as fact_signed_by_provider,
       (b.body ->> 'code')::text as "code",
       (b.body ->> 'startsOn')::date as "starts_on",
       (b.body ->> 'atRisk')::numeric as "at_risk",
       (b.body ->> 'pool')::numeric as "pool",
       (b.body -> 'monthlyCharges' ->> 'amount')::numeric as "monthly_charges_amount",
       (b.body -> 'monthlyCharges' ->> 'currency')::text as "monthly_charges_currency",
       (b.body -> 'yearCap' ->> 'amount')::numeric as "year_cap_amount",
       (b.body -> 'yearCap' ->> 'currency')::text as "year_cap_currency",
       (b.body ->> 'yearBegins')::bigint as "year_begins",
       (b.body ->> 'postedAfter')::bigint as "posted_after",
       (b.body ->> 'rounding')::text as "rounding",
       (b.body ->> 'reportWithin')::bigint as "report_within",
       (b.body ->> 'reliefWithin')::bigint as "relief_within",
       (b.body ->> 'misses')::bigint as "misses",
       (b.body ->> 'running')::bigint as "running",
       (b.body ->> 'often')::bigint as "often",
       (b.body ->> 'oneIncident')::text as "one_incident",
       (b.body ->> 'earnBack')::text as "earn_back",
       (b.body ->> 'earnBackMonths')::bigint as "earn_back_months",
       (b.body ->> 'earnBackDefaults')::bigint as "earn_back_defaults",
       (b.body ->> 'resetMost')::numeric as "reset_most",
       (b.body ->> 'resetFloor')::numeric as "reset_floor",
       (b.body ->> 'resetBest')::bigint as "reset_best"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select a.*
                          from (select o.*, bool_or(o.agreed) over (partition by o.arrangement, o.chain, o.fact) as settled
                                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body,
                                               exists (select from ledger.entry x
                                                        where x.arrangement = e.arrangement
                                                          and x.chain = e.chain
                                                          and x.fact = e.fact
                                                          and x.version = e.version
                                                          and x.act = 'SIGN'
                                                          and 'SIGN' = (select y.act
                                                                          from ledger.entry y
                                                                         where y.arrangement = x.arrangement
                                                                           and y.chain = x.chain
                                                                           and y.fact = x.fact
                                                                           and y.version = x.version
                                                                           and y.side <> x.side
                                                                           and y.act in ('SIGN', 'DISPUTE')
                                                                           and y.seq < x.seq
                                                                         order by y.seq desc
                                                                         limit 1)) as agreed
                                          from ledger.entry e
                                         where e.kind = 'credit-terms'
                                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) o) a
                         where a.agreed or not a.settled) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."credit_terms" is 'credit terms';

create view facts."credit_terms_promised" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       r.place as fact_row,
       (r.body ->> 'level')::text as "level",
       (r.body ->> 'higherIsBetter')::boolean as "higher_is_better",
       (r.body ->> 'expected')::numeric as "expected",
       (r.body ->> 'decimals')::bigint as "decimals",
       (r.body ->> 'inclusive')::boolean as "inclusive",
       (r.body ->> 'minimum')::numeric as "minimum",
       (r.body ->> 'target')::numeric as "target",
       (r.body ->> 'leastVolume')::numeric as "least_volume",
       (r.body ->> 'whenScarce')::text as "when_scarce",
       (r.body ->> 'stableOn')::date as "stable_on"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select a.*
                          from (select o.*, bool_or(o.agreed) over (partition by o.arrangement, o.chain, o.fact) as settled
                                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body,
                                               exists (select from ledger.entry x
                                                        where x.arrangement = e.arrangement
                                                          and x.chain = e.chain
                                                          and x.fact = e.fact
                                                          and x.version = e.version
                                                          and x.act = 'SIGN'
                                                          and 'SIGN' = (select y.act
                                                                          from ledger.entry y
                                                                         where y.arrangement = x.arrangement
                                                                           and y.chain = x.chain
                                                                           and y.fact = x.fact
                                                                           and y.version = x.version
                                                                           and y.side <> x.side
                                                                           and y.act in ('SIGN', 'DISPUTE')
                                                                           and y.seq < x.seq
                                                                         order by y.seq desc
                                                                         limit 1)) as agreed
                                          from ledger.entry e
                                         where e.kind = 'credit-terms'
                                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) o) a
                         where a.agreed or not a.settled) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 cross join lateral jsonb_array_elements(b.body -> 'promised') with ordinality as r (body, place)
 where e.body is not null;
comment on view facts."credit_terms_promised" is 'credit terms';

create view facts."credit_terms_allocations" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       r.place as fact_row,
       (r.body ->> 'category')::text as "category",
       (r.body ->> 'share')::numeric as "share"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select a.*
                          from (select o.*, bool_or(o.agreed) over (partition by o.arrangement, o.chain, o.fact) as settled
                                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body,
                                               exists (select from ledger.entry x
                                                        where x.arrangement = e.arrangement
                                                          and x.chain = e.chain
                                                          and x.fact = e.fact
                                                          and x.version = e.version
                                                          and x.act = 'SIGN'
                                                          and 'SIGN' = (select y.act
                                                                          from ledger.entry y
                                                                         where y.arrangement = x.arrangement
                                                                           and y.chain = x.chain
                                                                           and y.fact = x.fact
                                                                           and y.version = x.version
                                                                           and y.side <> x.side
                                                                           and y.act in ('SIGN', 'DISPUTE')
                                                                           and y.seq < x.seq
                                                                         order by y.seq desc
                                                                         limit 1)) as agreed
                                          from ledger.entry e
                                         where e.kind = 'credit-terms'
                                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) o) a
                         where a.agreed or not a.settled) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 cross join lateral jsonb_array_elements(b.body -> 'allocations') with ordinality as r (body, place)
 where e.body is not null;
comment on view facts."credit_terms_allocations" is 'credit terms';

create view facts."credit_terms_levels" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       r.place as fact_row,
       (r.body ->> 'level')::text as "level",
       (r.body ->> 'regime')::text as "regime",
       (r.body ->> 'category')::text as "category",
       (r.body ->> 'share')::numeric as "share",
       (r.body ->> 'points')::numeric as "points",
       (r.body ->> 'pointsBelowFloor')::numeric as "points_below_floor",
       (r.body ->> 'table')::text as "table",
       (r.body -> 'amount' ->> 'amount')::numeric as "amount_amount",
       (r.body -> 'amount' ->> 'currency')::text as "amount_currency",
       (r.body -> 'cap' ->> 'amount')::numeric as "cap_amount",
       (r.body -> 'cap' ->> 'currency')::text as "cap_currency",
       (r.body ->> 'bonus')::numeric as "bonus"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select a.*
                          from (select o.*, bool_or(o.agreed) over (partition by o.arrangement, o.chain, o.fact) as settled
                                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body,
                                               exists (select from ledger.entry x
                                                        where x.arrangement = e.arrangement
                                                          and x.chain = e.chain
                                                          and x.fact = e.fact
                                                          and x.version = e.version
                                                          and x.act = 'SIGN'
                                                          and 'SIGN' = (select y.act
                                                                          from ledger.entry y
                                                                         where y.arrangement = x.arrangement
                                                                           and y.chain = x.chain
                                                                           and y.fact = x.fact
                                                                           and y.version = x.version
                                                                           and y.side <> x.side
                                                                           and y.act in ('SIGN', 'DISPUTE')
                                                                           and y.seq < x.seq
                                                                         order by y.seq desc
                                                                         limit 1)) as agreed
                                          from ledger.entry e
                                         where e.kind = 'credit-terms'
                                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) o) a
                         where a.agreed or not a.settled) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 cross join lateral jsonb_array_elements(b.body -> 'levels') with ordinality as r (body, place)
 where e.body is not null;
comment on view facts."credit_terms_levels" is 'credit terms';

create view facts."credit_terms_steps" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       r.place as fact_row,
       (r.body ->> 'table')::text as "table",
       (r.body ->> 'from')::numeric as "from",
       (r.body ->> 'share')::numeric as "share"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select a.*
                          from (select o.*, bool_or(o.agreed) over (partition by o.arrangement, o.chain, o.fact) as settled
                                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body,
                                               exists (select from ledger.entry x
                                                        where x.arrangement = e.arrangement
                                                          and x.chain = e.chain
                                                          and x.fact = e.fact
                                                          and x.version = e.version
                                                          and x.act = 'SIGN'
                                                          and 'SIGN' = (select y.act
                                                                          from ledger.entry y
                                                                         where y.arrangement = x.arrangement
                                                                           and y.chain = x.chain
                                                                           and y.fact = x.fact
                                                                           and y.version = x.version
                                                                           and y.side <> x.side
                                                                           and y.act in ('SIGN', 'DISPUTE')
                                                                           and y.seq < x.seq
                                                                         order by y.seq desc
                                                                         limit 1)) as agreed
                                          from ledger.entry e
                                         where e.kind = 'credit-terms'
                                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) o) a
                         where a.agreed or not a.settled) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 cross join lateral jsonb_array_elements(b.body -> 'steps') with ordinality as r (body, place)
 where e.body is not null;
comment on view facts."credit_terms_steps" is 'credit terms';

create view facts."credit_terms_factors" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       r.place as fact_row,
       (r.body ->> 'from')::bigint as "from",
       (r.body ->> 'times')::numeric as "times"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select a.*
                          from (select o.*, bool_or(o.agreed) over (partition by o.arrangement, o.chain, o.fact) as settled
                                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body,
                                               exists (select from ledger.entry x
                                                        where x.arrangement = e.arrangement
                                                          and x.chain = e.chain
                                                          and x.fact = e.fact
                                                          and x.version = e.version
                                                          and x.act = 'SIGN'
                                                          and 'SIGN' = (select y.act
                                                                          from ledger.entry y
                                                                         where y.arrangement = x.arrangement
                                                                           and y.chain = x.chain
                                                                           and y.fact = x.fact
                                                                           and y.version = x.version
                                                                           and y.side <> x.side
                                                                           and y.act in ('SIGN', 'DISPUTE')
                                                                           and y.seq < x.seq
                                                                         order by y.seq desc
                                                                         limit 1)) as agreed
                                          from ledger.entry e
                                         where e.kind = 'credit-terms'
                                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) o) a
                         where a.agreed or not a.settled) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 cross join lateral jsonb_array_elements(b.body -> 'factors') with ordinality as r (body, place)
 where e.body is not null;
comment on view facts."credit_terms_factors" is 'credit terms';

create view facts."credit_terms_peaks" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       r.place as fact_row,
       (r.body ->> 'name')::text as "name",
       (r.body -> 'during' ->> 'from')::date as "during_from",
       (r.body -> 'during' ->> 'to')::date as "during_to"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select a.*
                          from (select o.*, bool_or(o.agreed) over (partition by o.arrangement, o.chain, o.fact) as settled
                                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body,
                                               exists (select from ledger.entry x
                                                        where x.arrangement = e.arrangement
                                                          and x.chain = e.chain
                                                          and x.fact = e.fact
                                                          and x.version = e.version
                                                          and x.act = 'SIGN'
                                                          and 'SIGN' = (select y.act
                                                                          from ledger.entry y
                                                                         where y.arrangement = x.arrangement
                                                                           and y.chain = x.chain
                                                                           and y.fact = x.fact
                                                                           and y.version = x.version
                                                                           and y.side <> x.side
                                                                           and y.act in ('SIGN', 'DISPUTE')
                                                                           and y.seq < x.seq
                                                                         order by y.seq desc
                                                                         limit 1)) as agreed
                                          from ledger.entry e
                                         where e.kind = 'credit-terms'
                                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) o) a
                         where a.agreed or not a.settled) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 cross join lateral jsonb_array_elements(b.body -> 'peaks') with ordinality as r (body, place)
 where e.body is not null;
comment on view facts."credit_terms_peaks" is 'credit terms';

create view facts."critical_command" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'issue')::uuid as "issue",
       (b.body ->> 'commander')::text as "commander",
       (b.body ->> 'side')::text as "side",
       (b.body ->> 'orderedOn')::date as "ordered_on",
       (b.body ->> 'ordered')::text as "ordered",
       (b.body ->> 'untilOn')::date as "until_on"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'critical-command'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."critical_command" is 'command over a critical problem: Who commands while harm grows, and what was ordered. Command is for a time; then both say again what kind of problem it is.';

create view facts."decision" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'code')::text as "code",
       (b.body ->> 'title')::text as "title",
       (b.body ->> 'decisionClass')::text as "decision_class",
       (b.body ->> 'tabledOn')::date as "tabled_on",
       (b.body ->> 'right')::uuid as "right",
       (b.body ->> 'level')::text as "level",
       (b.body ->> 'forum')::text as "forum",
       (b.body ->> 'criteria')::text as "criteria",
       (b.body ->> 'state')::text as "state",
       (b.body ->> 'choice')::text as "choice",
       (b.body ->> 'decidedBy')::text as "decided_by",
       (b.body ->> 'decider')::uuid as "decider",
       (b.body ->> 'withoutRight')::text as "without_right",
       (b.body ->> 'decidedOn')::date as "decided_on",
       (b.body ->> 'reopenedFrom')::uuid as "reopened_from",
       (b.body ->> 'similarTo')::uuid as "similar_to",
       (b.body ->> 'whyDifferent')::text as "why_different",
       (b.body ->> 'service')::uuid as "service"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'decision'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."decision" is 'decision: Something to be decided, or decided: the choice, what will follow from it, and who was told.';

create view facts."decision_options" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       r.place as fact_row,
       (r.body ->> 'name')::text as "name",
       (r.body ->> 'says')::text as "says"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'decision'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 cross join lateral jsonb_array_elements(b.body -> 'options') with ordinality as r (body, place)
 where e.body is not null;
comment on view facts."decision_options" is 'decision: Something to be decided, or decided: the choice, what will follow from it, and who was told.';

create view facts."decision_heard" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       r.place as fact_row,
       (r.body ->> 'who')::text as "who",
       (r.body ->> 'said')::text as "said",
       (r.body ->> 'used')::boolean as "used"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'decision'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 cross join lateral jsonb_array_elements(b.body -> 'heard') with ordinality as r (body, place)
 where e.body is not null;
comment on view facts."decision_heard" is 'decision: Something to be decided, or decided: the choice, what will follow from it, and who was told.';

create view facts."decision_foreseen" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       r.place as fact_row,
       (r.body ->> 'code')::text as "code",
       (r.body ->> 'horizon')::text as "horizon",
       (r.body ->> 'what')::text as "what",
       (r.body ->> 'probability')::numeric as "probability",
       (r.body ->> 'affects')::text as "affects"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'decision'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 cross join lateral jsonb_array_elements(b.body -> 'foreseen') with ordinality as r (body, place)
 where e.body is not null;
comment on view facts."decision_foreseen" is 'decision: Something to be decided, or decided: the choice, what will follow from it, and who was told.';

create view facts."decision_told" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       r.place as fact_row,
       (r.body ->> 'side')::text as "side",
       (r.body ->> 'who')::text as "who",
       (r.body ->> 'toldOn')::date as "told_on"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'decision'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 cross join lateral jsonb_array_elements(b.body -> 'told') with ordinality as r (body, place)
 where e.body is not null;
comment on view facts."decision_told" is 'decision: Something to be decided, or decided: the choice, what will follow from it, and who was told.';

create view facts."decision_right" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'code')::text as "code",
       (b.body ->> 'what')::text as "what",
       (b.body ->> 'decisionClass')::text as "decision_class",
       (b.body ->> 'level')::text as "level",
       (b.body ->> 'forum')::text as "forum",
       (b.body ->> 'decidedBy')::text as "decided_by",
       (b.body ->> 'consulted')::text as "consulted",
       (b.body ->> 'informed')::text as "informed",
       (b.body ->> 'days')::bigint as "days",
       (b.body ->> 'since')::date as "since"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'decision-right'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."decision_right" is 'right to decide: Who may decide one sort of thing, where, after asking whom, and within how long.';

create view facts."decision_right_holders" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       r.place as fact_row,
       (r.body ->> 'role')::text as "role",
       (r.body ->> 'person')::uuid as "person"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'decision-right'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 cross join lateral jsonb_array_elements(b.body -> 'holders') with ordinality as r (body, place)
 where e.body is not null;
comment on view facts."decision_right_holders" is 'right to decide: Who may decide one sort of thing, where, after asking whom, and within how long.';

create view facts."deliverable" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'code')::text as "code",
       (b.body ->> 'name')::text as "name",
       (b.body ->> 'milestone')::uuid as "milestone",
       (b.body ->> 'deliveredOn')::date as "delivered_on"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'deliverable'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."deliverable" is 'deliverable: Something the provider hands over.';

create view facts."department_impact" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'department')::text as "department",
       (b.body ->> 'what')::text as "what",
       (b.body ->> 'assessedOn')::date as "assessed_on",
       (b.body ->> 'agreed')::boolean as "agreed"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'department-impact'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."department_impact" is 'what it means for a department: What the work means for one of the client''s departments.';

create view facts."development_plan" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'person')::uuid as "person",
       (b.body ->> 'side')::text as "side",
       (b.body ->> 'goal')::text as "goal",
       (b.body ->> 'grows')::text as "grows",
       (b.body ->> 'startedOn')::date as "started_on",
       (b.body ->> 'lastDoneOn')::date as "last_done_on"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'development-plan'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."development_plan" is 'development plan: What somebody of your side sets out to learn. It never leaves your side.';

create view facts."dissent_answer" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'note')::uuid as "note",
       (b.body ->> 'side')::text as "side",
       (b.body ->> 'answeredOn')::date as "answered_on",
       (b.body ->> 'says')::text as "says"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'dissent-answer'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."dissent_answer" is 'answer to a word against it: What a side answers to somebody who disagrees. Each side answers for itself.';

create view facts."dissent_note" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'code')::text as "code",
       (b.body ->> 'problem')::text as "problem",
       (b.body ->> 'about')::uuid as "about",
       (b.body ->> 'shownOn')::date as "shown_on",
       (b.body ->> 'says')::text as "says"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'dissent-note'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."dissent_note" is 'word against it: What somebody of either side says against how a problem is worked on. It is written down by Entente itself after the week is over; nobody knows whose it is, and it is emptied only when both sides ask for it.';

create view facts."earn_back" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'credit')::uuid as "credit",
       (b.body ->> 'month')::text as "month",
       (b.body -> 'amount' ->> 'amount')::numeric as "amount_amount",
       (b.body -> 'amount' ->> 'currency')::text as "amount_currency",
       (b.body ->> 'way')::text as "way",
       (b.body ->> 'earnedOn')::date as "earned_on",
       (b.body ->> 'because')::text as "because"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'earn-back'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."earn_back" is 'earn-back';

create view facts."effectiveness_check" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'finding')::uuid as "finding",
       (b.body ->> 'checkedOn')::date as "checked_on",
       (b.body ->> 'effective')::boolean as "effective",
       (b.body ->> 'checkedBy')::text as "checked_by",
       (b.body -> 'proof' ->> 'title')::text as "proof_title",
       (b.body -> 'proof' ->> 'address')::text as "proof_address"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'effectiveness-check'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."effectiveness_check" is 'look whether it helped: Somebody looked, some days after the last action, whether a finding has not come again.';

create view facts."effort_entry" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'month')::text as "month",
       (b.body ->> 'side')::text as "side",
       (b.body ->> 'saidOn')::date as "said_on",
       (b.body ->> 'relationship')::numeric as "relationship",
       (b.body ->> 'improvement')::numeric as "improvement"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'effort-entry'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."effort_entry" is 'hours put in: How many hours of a month a side worked on the relationship and on making things better. Whole hours of all its people; no person is named.';

create view facts."effort_plan" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'side')::text as "side",
       (b.body ->> 'since')::date as "since",
       (b.body ->> 'relationship')::numeric as "relationship",
       (b.body ->> 'improvement')::numeric as "improvement"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'effort-plan'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."effort_plan" is 'hours meant: How many hours a month a side means to work on the relationship and on making things better.';

create view facts."enablement_level" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'level')::text as "level",
       (b.body ->> 'side')::text as "side",
       (b.body ->> 'maturity')::bigint as "maturity",
       (b.body ->> 'owner')::uuid as "owner",
       (b.body ->> 'status')::text as "status",
       (b.body ->> 'saidOn')::date as "said_on"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'enablement-level'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."enablement_level" is 'level of effort: How far your side has come at one of six levels, and whose seat sees to it. The weakest counts.';

create view facts."escalation" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'conflict')::uuid as "conflict",
       (b.body ->> 'stage')::text as "stage",
       (b.body ->> 'escalatedOn')::date as "escalated_on",
       (b.body ->> 'askedBy')::text as "asked_by",
       (b.body ->> 'why')::text as "why"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'escalation'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."escalation" is 'step up: A conflict is worked on one stage further up. Both sides write down together what it is about before.';

create view facts."event_log" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'name')::text as "name",
       (b.body ->> 'source')::uuid as "source",
       (b.body -> 'during' ->> 'from')::date as "during_from",
       (b.body -> 'during' ->> 'to')::date as "during_to",
       (b.body -> 'file' ->> 'title')::text as "file_title",
       (b.body -> 'file' ->> 'address')::text as "file_address",
       (b.body ->> 'rows')::bigint as "rows",
       (b.body ->> 'cases')::bigint as "cases",
       (b.body ->> 'refused')::bigint as "refused",
       (b.body -> 'leftOut' ->> 'title')::text as "left_out_title",
       (b.body -> 'leftOut' ->> 'address')::text as "left_out_address"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'event-log'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."event_log" is 'event log';

create view facts."event_source" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       e.agreed as fact_agreed,
       coalesce((select s.act = 'SIGN'
                     from ledger.entry s
                    where s.arrangement = e.arrangement
                      and s.chain = e.chain
                      and s.fact = e.fact
                      and s.version = e.version
                      and s.side = 'CLIENT'
                      and s.act in ('SIGN', 'DISPUTE')
                    order by s.seq desc
                    limit 1), false) as fact_signed_by_client,
       coalesce((select s.act = 'SIGN'
                     from ledger.entry s
                    where s.arrangement = e.arrangement
                      and s.chain = e.chain
                      and s.fact = e.fact
                      and s.version = e.version
                      and s.side = 'PROVIDER'
                      and s.act in ('SIGN', 'DISPUTE')
                    order by s.seq desc
                    limit 1), false) as fact_signed_by_provider,
       (b.body ->> 'code')::text as "code",
       (b.body ->> 'name')::text as "name",
       (b.body ->> 'form')::text as "form",
       (b.body ->> 'id')::text as "id",
       (b.body ->> 'at')::text as "at",
       (b.body ->> 'word')::text as "word",
       (b.body ->> 'until')::text as "until",
       (b.body ->> 'pausedFor')::text as "paused_for",
       (b.body ->> 'start')::text as "start",
       (b.body ->> 'stop')::text as "stop",
       (b.body ->> 'priority')::text as "priority",
       (b.body ->> 'lasting')::text as "lasting",
       (b.body ->> 'amount')::text as "amount",
       (b.body ->> 'base')::text as "base",
       (b.body ->> 'zone')::text as "zone",
       (b.body ->> 'pattern')::text as "pattern",
       (b.body ->> 'nothing')::text as "nothing",
       (b.body ->> 'reopening')::text as "reopening"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select a.*
                          from (select o.*, bool_or(o.agreed) over (partition by o.arrangement, o.chain, o.fact) as settled
                                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body,
                                               exists (select from ledger.entry x
                                                        where x.arrangement = e.arrangement
                                                          and x.chain = e.chain
                                                          and x.fact = e.fact
                                                          and x.version = e.version
                                                          and x.act = 'SIGN'
                                                          and 'SIGN' = (select y.act
                                                                          from ledger.entry y
                                                                         where y.arrangement = x.arrangement
                                                                           and y.chain = x.chain
                                                                           and y.fact = x.fact
                                                                           and y.version = x.version
                                                                           and y.side <> x.side
                                                                           and y.act in ('SIGN', 'DISPUTE')
                                                                           and y.seq < x.seq
                                                                         order by y.seq desc
                                                                         limit 1)) as agreed
                                          from ledger.entry e
                                         where e.kind = 'event-source'
                                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) o) a
                         where a.agreed or not a.settled) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."event_source" is 'event source';

create view facts."event_source_meanings" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       r.place as fact_row,
       (r.body ->> 'word')::text as "word",
       (r.body ->> 'role')::text as "role"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select a.*
                          from (select o.*, bool_or(o.agreed) over (partition by o.arrangement, o.chain, o.fact) as settled
                                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body,
                                               exists (select from ledger.entry x
                                                        where x.arrangement = e.arrangement
                                                          and x.chain = e.chain
                                                          and x.fact = e.fact
                                                          and x.version = e.version
                                                          and x.act = 'SIGN'
                                                          and 'SIGN' = (select y.act
                                                                          from ledger.entry y
                                                                         where y.arrangement = x.arrangement
                                                                           and y.chain = x.chain
                                                                           and y.fact = x.fact
                                                                           and y.version = x.version
                                                                           and y.side <> x.side
                                                                           and y.act in ('SIGN', 'DISPUTE')
                                                                           and y.seq < x.seq
                                                                         order by y.seq desc
                                                                         limit 1)) as agreed
                                          from ledger.entry e
                                         where e.kind = 'event-source'
                                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) o) a
                         where a.agreed or not a.settled) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 cross join lateral jsonb_array_elements(b.body -> 'meanings') with ordinality as r (body, place)
 where e.body is not null;
comment on view facts."event_source_meanings" is 'event source';

create view facts."event_source_limits" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       r.place as fact_row,
       (r.body ->> 'column')::text as "column",
       (r.body ->> 'least')::numeric as "least",
       (r.body ->> 'most')::numeric as "most",
       (r.body ->> 'when')::text as "when"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select a.*
                          from (select o.*, bool_or(o.agreed) over (partition by o.arrangement, o.chain, o.fact) as settled
                                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body,
                                               exists (select from ledger.entry x
                                                        where x.arrangement = e.arrangement
                                                          and x.chain = e.chain
                                                          and x.fact = e.fact
                                                          and x.version = e.version
                                                          and x.act = 'SIGN'
                                                          and 'SIGN' = (select y.act
                                                                          from ledger.entry y
                                                                         where y.arrangement = x.arrangement
                                                                           and y.chain = x.chain
                                                                           and y.fact = x.fact
                                                                           and y.version = x.version
                                                                           and y.side <> x.side
                                                                           and y.act in ('SIGN', 'DISPUTE')
                                                                           and y.seq < x.seq
                                                                         order by y.seq desc
                                                                         limit 1)) as agreed
                                          from ledger.entry e
                                         where e.kind = 'event-source'
                                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) o) a
                         where a.agreed or not a.settled) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 cross join lateral jsonb_array_elements(b.body -> 'limits') with ordinality as r (body, place)
 where e.body is not null;
comment on view facts."event_source_limits" is 'event source';

create view facts."evidence" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'what')::text as "what",
       (b.body ->> 'about')::text as "about",
       (b.body -> 'document' ->> 'title')::text as "document_title",
       (b.body -> 'document' ->> 'address')::text as "document_address"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'evidence'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."evidence" is 'evidence: A titled link or a file that shows a fact. It is attached on that fact''s page, and read by whoever reads the fact.';

create view facts."exclusion" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'code')::text as "code",
       (b.body ->> 'level')::uuid as "level",
       (b.body ->> 'from')::timestamptz as "from",
       (b.body ->> 'to')::timestamptz as "to",
       (b.body ->> 'caseId')::text as "case_id",
       (b.body ->> 'because')::text as "because",
       (b.body ->> 'askedBy')::text as "asked_by",
       (b.body ->> 'askedOn')::date as "asked_on",
       (b.body ->> 'agreedBy')::text as "agreed_by",
       (b.body ->> 'agreedOn')::date as "agreed_on",
       (b.body ->> 'before')::numeric as "before",
       (b.body ->> 'after')::numeric as "after"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'exclusion'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."exclusion" is 'exclusion';

create view facts."feedback" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'by')::text as "by",
       (b.body ->> 'givenOn')::date as "given_on",
       (b.body ->> 'keep')::text as "keep",
       (b.body ->> 'change')::text as "change"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'feedback'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."feedback" is 'feedback: What one leader tells the other about how the sides work together; about a side, never a rating of a person.';

create view facts."finding" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'code')::text as "code",
       (b.body ->> 'title')::text as "title",
       (b.body ->> 'source')::text as "source",
       (b.body ->> 'foundOn')::date as "found_on",
       (b.body ->> 'requirement')::text as "requirement",
       (b.body -> 'evidence' ->> 'title')::text as "evidence_title",
       (b.body -> 'evidence' ->> 'address')::text as "evidence_address",
       (b.body ->> 'owner')::text as "owner",
       (b.body ->> 'ownedBy')::text as "owned_by",
       (b.body ->> 'checkAfterDays')::bigint as "check_after_days",
       (b.body ->> 'state')::text as "state",
       (b.body ->> 'cause')::text as "cause"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'finding'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."finding" is 'finding: What an audit, a review or an incident found to be not as required. It is closed only when somebody looked whether what was done helped.';

create view facts."finding_steps" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       r.place as fact_row,
       (r.body ->> 'remedy')::text as "remedy",
       (r.body ->> 'action')::uuid as "action"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'finding'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 cross join lateral jsonb_array_elements(b.body -> 'steps') with ordinality as r (body, place)
 where e.body is not null;
comment on view facts."finding_steps" is 'finding: What an audit, a review or an incident found to be not as required. It is closed only when somebody looked whether what was done helped.';

create view facts."forum" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'code')::text as "code",
       (b.body ->> 'name')::text as "name",
       (b.body ->> 'level')::text as "level",
       (b.body ->> 'charter')::text as "charter",
       (b.body ->> 'decides')::text as "decides",
       (b.body ->> 'rule')::text as "rule",
       (b.body ->> 'firstOn')::date as "first_on",
       (b.body ->> 'startsAt')::text as "starts_at",
       (b.body ->> 'lasts')::bigint as "lasts",
       (b.body ->> 'zone')::text as "zone",
       (b.body ->> 'place')::text as "place"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'forum'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."forum" is 'forum: Where people of both sides meet, for what, and when.';

create view facts."forum_members" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       r.place as fact_row,
       (r.body ->> 'name')::text as "name",
       (r.body ->> 'side')::text as "side",
       (r.body ->> 'role')::text as "role",
       (r.body ->> 'required')::boolean as "required",
       (r.body ->> 'email')::text as "email"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'forum'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 cross join lateral jsonb_array_elements(b.body -> 'members') with ordinality as r (body, place)
 where e.body is not null;
comment on view facts."forum_members" is 'forum: Where people of both sides meet, for what, and when.';

create view facts."forum_session" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'forum')::uuid as "forum",
       (b.body ->> 'plannedOn')::date as "planned_on",
       (b.body ->> 'state')::text as "state",
       (b.body ->> 'saidOn')::date as "said_on",
       (b.body ->> 'meetsOn')::date as "meets_on",
       (b.body ->> 'startsAt')::text as "starts_at",
       (b.body ->> 'why')::text as "why",
       (b.body ->> 'lasted')::bigint as "lasted",
       (b.body ->> 'value')::numeric as "value",
       (b.body ->> 'valuedBy')::bigint as "valued_by"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'forum-session'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."forum_session" is 'session: What became of one session of a forum: moved, cancelled, or held with who came and what was settled.';

create view facts."forum_session_attendance" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       r.place as fact_row,
       (r.body ->> 'name')::text as "name",
       (r.body ->> 'side')::text as "side",
       (r.body ->> 'required')::boolean as "required",
       (r.body ->> 'present')::boolean as "present"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'forum-session'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 cross join lateral jsonb_array_elements(b.body -> 'attendance') with ordinality as r (body, place)
 where e.body is not null;
comment on view facts."forum_session_attendance" is 'session: What became of one session of a forum: moved, cancelled, or held with who came and what was settled.';

create view facts."forum_session_minutes" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       r.place as fact_row,
       (r.body ->> 'number')::bigint as "number",
       (r.body ->> 'title')::text as "title",
       (r.body ->> 'outcome')::text as "outcome",
       (r.body ->> 'note')::text as "note",
       (r.body ->> 'kind')::text as "kind",
       (r.body ->> 'about')::text as "about"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'forum-session'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 cross join lateral jsonb_array_elements(b.body -> 'minutes') with ordinality as r (body, place)
 where e.body is not null;
comment on view facts."forum_session_minutes" is 'session: What became of one session of a forum: moved, cancelled, or held with who came and what was settled.';

create view facts."function_needed" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'project')::uuid as "project",
       (b.body ->> 'change')::uuid as "change",
       (b.body ->> 'function')::text as "function",
       (b.body ->> 'side')::text as "side",
       (b.body ->> 'seat')::uuid as "seat"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'function-needed'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."function_needed" is 'function at the table: A function that has to be at the table of a large project or change.';

create view facts."goal" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       e.agreed as fact_agreed,
       coalesce((select s.act = 'SIGN'
                     from ledger.entry s
                    where s.arrangement = e.arrangement
                      and s.chain = e.chain
                      and s.fact = e.fact
                      and s.version = e.version
                      and s.side = 'CLIENT'
                      and s.act in ('SIGN', 'DISPUTE')
                    order by s.seq desc
                    limit 1), false) as fact_signed_by_client,
       coalesce((select s.act = 'SIGN'
                     from ledger.entry s
                    where s.arrangement = e.arrangement
                      and s.chain = e.chain
                      and s.fact = e.fact
                      and s.version = e.version
                      and s.side = 'PROVIDER'
                      and s.act in ('SIGN', 'DISPUTE')
                    order by s.seq desc
                    limit 1), false) as fact_signed_by_provider,
       (b.body ->> 'code')::text as "code",
       (b.body ->> 'what')::text as "what",
       (b.body ->> 'side')::text as "side",
       (b.body ->> 'agreedOn')::date as "agreed_on",
       (b.body ->> 'dueOn')::date as "due_on",
       (b.body ->> 'measure')::uuid as "measure",
       (b.body ->> 'state')::text as "state",
       (b.body ->> 'endedOn')::date as "ended_on"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select a.*
                          from (select o.*, bool_or(o.agreed) over (partition by o.arrangement, o.chain, o.fact) as settled
                                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body,
                                               exists (select from ledger.entry x
                                                        where x.arrangement = e.arrangement
                                                          and x.chain = e.chain
                                                          and x.fact = e.fact
                                                          and x.version = e.version
                                                          and x.act = 'SIGN'
                                                          and 'SIGN' = (select y.act
                                                                          from ledger.entry y
                                                                         where y.arrangement = x.arrangement
                                                                           and y.chain = x.chain
                                                                           and y.fact = x.fact
                                                                           and y.version = x.version
                                                                           and y.side <> x.side
                                                                           and y.act in ('SIGN', 'DISPUTE')
                                                                           and y.seq < x.seq
                                                                         order by y.seq desc
                                                                         limit 1)) as agreed
                                          from ledger.entry e
                                         where e.kind = 'goal'
                                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) o) a
                         where a.agreed or not a.settled) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."goal" is 'goal: What one side is to reach, as both leaders agreed. A goal of the side, never of a person.';

create view facts."governing_effort" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'month')::text as "month",
       (b.body ->> 'side')::text as "side",
       (b.body ->> 'saidOn')::date as "said_on",
       (b.body ->> 'reporting')::numeric as "reporting",
       (b.body ->> 'approvals')::numeric as "approvals",
       (b.body ->> 'work')::numeric as "work",
       (b.body ->> 'reports')::bigint as "reports"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'governing-effort'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."governing_effort" is 'hours of governing: What a side spent in a month on reports and approvals. Hours in forums come from their minutes and belong not here.';

create view facts."hand_off" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'code')::text as "code",
       (b.body ->> 'pair')::uuid as "pair",
       (b.body ->> 'what')::text as "what",
       (b.body ->> 'giver')::text as "giver",
       (b.body ->> 'dueOn')::date as "due_on",
       (b.body ->> 'doneOn')::date as "done_on",
       (b.body ->> 'accepted')::boolean as "accepted",
       (b.body ->> 'oneNames')::text as "one_names",
       (b.body ->> 'otherNames')::text as "other_names",
       (b.body ->> 'conflict')::uuid as "conflict"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'hand-off'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."hand_off" is 'hand-off: Something that one provider has to hand to another by a day.';

create view facts."held_question" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'issue')::uuid as "issue",
       (b.body ->> 'question')::text as "question",
       (b.body ->> 'askedOn')::date as "asked_on",
       (b.body ->> 'answer')::text as "answer",
       (b.body ->> 'answeredOn')::date as "answered_on"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'held-question'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."held_question" is 'question held open: What a problem is held by until somebody can name it, or what the people concerned have to answer themselves.';

create view facts."imagined_causes" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'about')::uuid as "about",
       (b.body ->> 'saidOn')::date as "said_on",
       (b.body ->> 'ownPart')::text as "own_part"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'imagined-causes'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null
and (e.chain = 'SHARED'
     or not exists (select from ledger.entry x
                     where x.arrangement = e.arrangement
                       and x.chain = 'SHARED'
                       and x.kind = 'imagined-causes'
                       and x.act = 'RECORD'
                       and x.side = e.side
                          and x.body::jsonb ->> 'about' is not distinct from b.body ->> 'about'));
comment on view facts."imagined_causes" is 'imagined causes: Why one side imagines that it failed. Both sides say it, and both appear together.';

create view facts."imagined_causes_causes" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       r.place as fact_row,
       (r.body ->> 'cause')::text as "cause",
       (r.body ->> 'probability')::numeric as "probability",
       (r.body ->> 'impact')::text as "impact"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'imagined-causes'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 cross join lateral jsonb_array_elements(b.body -> 'causes') with ordinality as r (body, place)
 where e.body is not null
and (e.chain = 'SHARED'
     or not exists (select from ledger.entry x
                     where x.arrangement = e.arrangement
                       and x.chain = 'SHARED'
                       and x.kind = 'imagined-causes'
                       and x.act = 'RECORD'
                       and x.side = e.side
                          and x.body::jsonb ->> 'about' is not distinct from b.body ->> 'about'));
comment on view facts."imagined_causes_causes" is 'imagined causes: Why one side imagines that it failed. Both sides say it, and both appear together.';

create view facts."improvement" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'code')::text as "code",
       (b.body ->> 'title')::text as "title",
       (b.body ->> 'suggestedBy')::text as "suggested_by",
       (b.body ->> 'suggestedOn')::date as "suggested_on",
       (b.body ->> 'toward')::uuid as "toward",
       (b.body ->> 'clientOwner')::text as "client_owner",
       (b.body ->> 'providerOwner')::text as "provider_owner",
       (b.body ->> 'baseline')::numeric as "baseline",
       (b.body ->> 'target')::numeric as "target",
       (b.body ->> 'unit')::text as "unit",
       (b.body ->> 'dueOn')::date as "due_on",
       (b.body ->> 'state')::text as "state"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'improvement'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."improvement" is 'improvement: Something that is to go better, led by one person of each side.';

create view facts."improvement_verification" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'improvement')::uuid as "improvement",
       (b.body ->> 'verifiedOn')::date as "verified_on",
       (b.body ->> 'result')::numeric as "result",
       (b.body -> 'benefit' ->> 'amount')::numeric as "benefit_amount",
       (b.body -> 'benefit' ->> 'currency')::text as "benefit_currency",
       (b.body ->> 'verifiedBy')::text as "verified_by",
       (b.body ->> 'byFinance')::boolean as "by_finance",
       (b.body -> 'evidence' ->> 'title')::text as "evidence_title",
       (b.body -> 'evidence' ->> 'address')::text as "evidence_address"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'improvement-verification'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."improvement_verification" is 'verified benefit: What an improvement brought, as somebody verified it. It counts where finance did, and not one of those who lead it.';

create view facts."index_value" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'index')::text as "index",
       (b.body ->> 'month')::text as "month",
       (b.body ->> 'value')::numeric as "value",
       (b.body ->> 'publishedOn')::date as "published_on",
       (b.body ->> 'source')::text as "source"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'index-value'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."index_value" is 'index value';

create view facts."indexed_price" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       e.agreed as fact_agreed,
       coalesce((select s.act = 'SIGN'
                     from ledger.entry s
                    where s.arrangement = e.arrangement
                      and s.chain = e.chain
                      and s.fact = e.fact
                      and s.version = e.version
                      and s.side = 'CLIENT'
                      and s.act in ('SIGN', 'DISPUTE')
                    order by s.seq desc
                    limit 1), false) as fact_signed_by_client,
       coalesce((select s.act = 'SIGN'
                     from ledger.entry s
                    where s.arrangement = e.arrangement
                      and s.chain = e.chain
                      and s.fact = e.fact
                      and s.version = e.version
                      and s.side = 'PROVIDER'
                      and s.act in ('SIGN', 'DISPUTE')
                    order by s.seq desc
                    limit 1), false) as fact_signed_by_provider,
       (b.body ->> 'code')::text as "code",
       (b.body ->> 'title')::text as "title",
       (b.body ->> 'project')::uuid as "project",
       (b.body ->> 'startsOn')::date as "starts_on",
       (b.body ->> 'endsOn')::date as "ends_on",
       (b.body -> 'monthly' ->> 'amount')::numeric as "monthly_amount",
       (b.body -> 'monthly' ->> 'currency')::text as "monthly_currency",
       (b.body ->> 'share')::numeric as "share",
       (b.body ->> 'index')::text as "index",
       (b.body ->> 'base')::numeric as "base",
       (b.body ->> 'reading')::text as "reading",
       (b.body ->> 'lag')::bigint as "lag",
       (b.body ->> 'mostRise')::numeric as "most_rise",
       (b.body ->> 'mostFall')::numeric as "most_fall"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select a.*
                          from (select o.*, bool_or(o.agreed) over (partition by o.arrangement, o.chain, o.fact) as settled
                                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body,
                                               exists (select from ledger.entry x
                                                        where x.arrangement = e.arrangement
                                                          and x.chain = e.chain
                                                          and x.fact = e.fact
                                                          and x.version = e.version
                                                          and x.act = 'SIGN'
                                                          and 'SIGN' = (select y.act
                                                                          from ledger.entry y
                                                                         where y.arrangement = x.arrangement
                                                                           and y.chain = x.chain
                                                                           and y.fact = x.fact
                                                                           and y.version = x.version
                                                                           and y.side <> x.side
                                                                           and y.act in ('SIGN', 'DISPUTE')
                                                                           and y.seq < x.seq
                                                                         order by y.seq desc
                                                                         limit 1)) as agreed
                                          from ledger.entry e
                                         where e.kind = 'indexed-price'
                                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) o) a
                         where a.agreed or not a.settled) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."indexed_price" is 'indexed price';

create view facts."information_request" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'code')::text as "code",
       (b.body ->> 'what')::text as "what",
       (b.body ->> 'project')::uuid as "project",
       (b.body ->> 'department')::text as "department",
       (b.body ->> 'askedOn')::date as "asked_on",
       (b.body ->> 'dueOn')::date as "due_on",
       (b.body ->> 'givenOn')::date as "given_on"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'information-request'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."information_request" is 'information request';

create view facts."inherited_weakness" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'code')::text as "code",
       (b.body ->> 'side')::text as "side",
       (b.body ->> 'area')::text as "area",
       (b.body ->> 'what')::text as "what",
       (b.body ->> 'foundOn')::date as "found_on",
       (b.body ->> 'owner')::text as "owner",
       (b.body ->> 'remedyOn')::date as "remedy_on",
       (b.body ->> 'mendedOn')::date as "mended_on"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'inherited-weakness'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."inherited_weakness" is 'weakness we bring: A weakness of our own house that the arrangement inherits: named, owned and dated.';

create view facts."innovation_agenda" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'code')::text as "code",
       (b.body ->> 'what')::text as "what",
       (b.body ->> 'sponsor')::uuid as "sponsor",
       (b.body ->> 'statedOn')::date as "stated_on"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'innovation-agenda'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."innovation_agenda" is 'agenda for something new: What is to become new by working together, and whose seat at the client carries it.';

create view facts."innovation_incentive" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'code')::text as "code",
       (b.body ->> 'mechanism')::text as "mechanism",
       (b.body ->> 'what')::text as "what",
       (b.body ->> 'inUseOn')::date as "in_use_on",
       (b.body ->> 'endedOn')::date as "ended_on",
       (b.body -> 'clause' ->> 'title')::text as "clause_title",
       (b.body -> 'clause' ->> 'address')::text as "clause_address"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'innovation-incentive'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."innovation_incentive" is 'incentive for new ideas: Something in use that makes it worth while to bring new ideas.';

create view facts."innovation_investment" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'year')::bigint as "year",
       (b.body -> 'planned' ->> 'amount')::numeric as "planned_amount",
       (b.body -> 'planned' ->> 'currency')::text as "planned_currency",
       (b.body -> 'actual' ->> 'amount')::numeric as "actual_amount",
       (b.body -> 'actual' ->> 'currency')::text as "actual_currency",
       (b.body ->> 'people')::numeric as "people"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'innovation-investment'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."innovation_investment" is 'investment in new ideas: What the provider puts into new ideas in one calendar year.';

create view facts."innovation_item" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'code')::text as "code",
       (b.body ->> 'title')::text as "title",
       (b.body ->> 'suggestedBy')::text as "suggested_by",
       (b.body ->> 'begunOn')::date as "begun_on",
       (b.body ->> 'stage')::text as "stage",
       (b.body -> 'funding' ->> 'amount')::numeric as "funding_amount",
       (b.body -> 'funding' ->> 'currency')::text as "funding_currency",
       (b.body -> 'value' ->> 'amount')::numeric as "value_amount",
       (b.body -> 'value' ->> 'currency')::text as "value_currency",
       (b.body ->> 'verifiedBy')::text as "verified_by"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'innovation-item'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."innovation_item" is 'new idea: A new idea on its way into the work: people are made ready, it is found, paid for, and goes in.';

create view facts."input_request" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'code')::text as "code",
       (b.body ->> 'audience')::uuid as "audience",
       (b.body ->> 'about')::text as "about",
       (b.body ->> 'askedOn')::date as "asked_on",
       (b.body ->> 'answeredOn')::date as "answered_on",
       (b.body ->> 'use')::text as "use",
       (b.body ->> 'reason')::text as "reason"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'input-request'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."input_request" is 'question before a decision: An audience was asked before something that affects it is decided, and hears what became of it.';

create view facts."interface_intent" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'statedOn')::date as "stated_on",
       (b.body ->> 'intends')::boolean as "intends",
       (b.body ->> 'words')::text as "words"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'interface-intent'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."interface_intent" is 'intent about the interface';

create view facts."intervention" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'issue')::uuid as "issue",
       (b.body ->> 'part')::text as "part",
       (b.body ->> 'none')::boolean as "none",
       (b.body ->> 'what')::text as "what",
       (b.body ->> 'startsOn')::date as "starts_on"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'intervention'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."intervention" is 'part of a plan: One of the four parts of a plan for what asks people to change: a step, or that this part needs none.';

create view facts."investment_entry" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'problem')::uuid as "problem",
       (b.body ->> 'side')::text as "side",
       (b.body ->> 'investedOn')::date as "invested_on",
       (b.body ->> 'what')::text as "what",
       (b.body ->> 'hours')::numeric as "hours",
       (b.body -> 'money' ->> 'amount')::numeric as "money_amount",
       (b.body -> 'money' ->> 'currency')::text as "money_currency"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'investment-entry'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."investment_entry" is 'investment';

create view facts."issue" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'code')::text as "code",
       (b.body ->> 'title')::text as "title",
       (b.body ->> 'raisedOn')::date as "raised_on",
       (b.body ->> 'raisedBy')::text as "raised_by",
       (b.body ->> 'severity')::text as "severity",
       (b.body ->> 'cause')::text as "cause",
       (b.body ->> 'analysedTogether')::boolean as "analysed_together",
       (b.body ->> 'repeats')::uuid as "repeats",
       (b.body ->> 'grewFrom')::uuid as "grew_from",
       (b.body ->> 'department')::text as "department",
       (b.body ->> 'owner')::text as "owner",
       (b.body ->> 'ownedBy')::text as "owned_by",
       (b.body ->> 'dueOn')::date as "due_on",
       (b.body ->> 'state')::text as "state",
       (b.body ->> 'endedOn')::date as "ended_on",
       (b.body -> 'evidence' ->> 'title')::text as "evidence_title",
       (b.body -> 'evidence' ->> 'address')::text as "evidence_address",
       (b.body ->> 'partOf')::uuid as "part_of",
       (b.body ->> 'criticalAt')::timestamptz as "critical_at"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'issue'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."issue" is 'problem: Something that is wrong now. What kind it is both sides say apart from it; where it comes from stays not known until somebody says so.';

create view facts."joint_goal" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       e.agreed as fact_agreed,
       coalesce((select s.act = 'SIGN'
                     from ledger.entry s
                    where s.arrangement = e.arrangement
                      and s.chain = e.chain
                      and s.fact = e.fact
                      and s.version = e.version
                      and s.side = 'CLIENT'
                      and s.act in ('SIGN', 'DISPUTE')
                    order by s.seq desc
                    limit 1), false) as fact_signed_by_client,
       coalesce((select s.act = 'SIGN'
                     from ledger.entry s
                    where s.arrangement = e.arrangement
                      and s.chain = e.chain
                      and s.fact = e.fact
                      and s.version = e.version
                      and s.side = 'PROVIDER'
                      and s.act in ('SIGN', 'DISPUTE')
                    order by s.seq desc
                    limit 1), false) as fact_signed_by_provider,
       (b.body ->> 'code')::text as "code",
       (b.body ->> 'what')::text as "what",
       (b.body ->> 'agreedOn')::date as "agreed_on",
       (b.body ->> 'dueOn')::date as "due_on",
       (b.body ->> 'state')::text as "state",
       (b.body ->> 'endedOn')::date as "ended_on"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select a.*
                          from (select o.*, bool_or(o.agreed) over (partition by o.arrangement, o.chain, o.fact) as settled
                                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body,
                                               exists (select from ledger.entry x
                                                        where x.arrangement = e.arrangement
                                                          and x.chain = e.chain
                                                          and x.fact = e.fact
                                                          and x.version = e.version
                                                          and x.act = 'SIGN'
                                                          and 'SIGN' = (select y.act
                                                                          from ledger.entry y
                                                                         where y.arrangement = x.arrangement
                                                                           and y.chain = x.chain
                                                                           and y.fact = x.fact
                                                                           and y.version = x.version
                                                                           and y.side <> x.side
                                                                           and y.act in ('SIGN', 'DISPUTE')
                                                                           and y.seq < x.seq
                                                                         order by y.seq desc
                                                                         limit 1)) as agreed
                                          from ledger.entry e
                                         where e.kind = 'joint-goal'
                                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) o) a
                         where a.agreed or not a.settled) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."joint_goal" is 'joint goal: What both teams go for together; at most five are open at a time.';

create view facts."joint_list" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'code')::text as "code",
       (b.body ->> 'name')::text as "name"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'joint-list'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."joint_list" is 'joint meeting or list: A meeting, a mailing list or a celebration that belongs to both teams.';

create view facts."joint_list_people" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       r.place as fact_row,
       (r.body ->> 'person')::uuid as "person"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'joint-list'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 cross join lateral jsonb_array_elements(b.body -> 'people') with ordinality as r (body, place)
 where e.body is not null;
comment on view facts."joint_list_people" is 'joint meeting or list: A meeting, a mailing list or a celebration that belongs to both teams.';

create view facts."joint_write_up" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       e.agreed as fact_agreed,
       coalesce((select s.act = 'SIGN'
                     from ledger.entry s
                    where s.arrangement = e.arrangement
                      and s.chain = e.chain
                      and s.fact = e.fact
                      and s.version = e.version
                      and s.side = 'CLIENT'
                      and s.act in ('SIGN', 'DISPUTE')
                    order by s.seq desc
                    limit 1), false) as fact_signed_by_client,
       coalesce((select s.act = 'SIGN'
                     from ledger.entry s
                    where s.arrangement = e.arrangement
                      and s.chain = e.chain
                      and s.fact = e.fact
                      and s.version = e.version
                      and s.side = 'PROVIDER'
                      and s.act in ('SIGN', 'DISPUTE')
                    order by s.seq desc
                    limit 1), false) as fact_signed_by_provider,
       (b.body ->> 'conflict')::uuid as "conflict",
       (b.body ->> 'writtenOn')::date as "written_on",
       (b.body ->> 'facts')::text as "facts",
       (b.body ->> 'cause')::text as "cause",
       (b.body ->> 'open')::text as "open",
       (b.body ->> 'tried')::text as "tried",
       (b.body ->> 'clientBy')::text as "client_by",
       (b.body ->> 'providerBy')::text as "provider_by"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select a.*
                          from (select o.*, bool_or(o.agreed) over (partition by o.arrangement, o.chain, o.fact) as settled
                                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body,
                                               exists (select from ledger.entry x
                                                        where x.arrangement = e.arrangement
                                                          and x.chain = e.chain
                                                          and x.fact = e.fact
                                                          and x.version = e.version
                                                          and x.act = 'SIGN'
                                                          and 'SIGN' = (select y.act
                                                                          from ledger.entry y
                                                                         where y.arrangement = x.arrangement
                                                                           and y.chain = x.chain
                                                                           and y.fact = x.fact
                                                                           and y.version = x.version
                                                                           and y.side <> x.side
                                                                           and y.act in ('SIGN', 'DISPUTE')
                                                                           and y.seq < x.seq
                                                                         order by y.seq desc
                                                                         limit 1)) as agreed
                                          from ledger.entry e
                                         where e.kind = 'joint-write-up'
                                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) o) a
                         where a.agreed or not a.settled) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."joint_write_up" is 'joint write-up: What both sides write down together before a conflict climbs.';

create view facts."key_seat" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'seat')::uuid as "seat",
       (b.body ->> 'projectManager')::boolean as "project_manager",
       (b.body ->> 'accountable')::text as "accountable",
       (b.body ->> 'criteria')::text as "criteria",
       (b.body ->> 'noticeDays')::bigint as "notice_days"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'key-seat'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."key_seat" is 'key seat: A seat whose holder the contract names: verified before work starts, changed with notice.';

create view facts."known_problem" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'code')::text as "code",
       (b.body ->> 'what')::text as "what",
       (b.body ->> 'service')::text as "service",
       (b.body ->> 'declaredOn')::date as "declared_on",
       (b.body ->> 'fixPlan')::text as "fix_plan",
       (b.body ->> 'fixBy')::date as "fix_by",
       (b.body ->> 'solvedOn')::date as "solved_on"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'known-problem'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."known_problem" is 'known problem';

create view facts."leader_answer" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'practice')::text as "practice",
       (b.body ->> 'answeredOn')::date as "answered_on",
       (b.body ->> 'answer')::text as "answer",
       (b.body ->> 'note')::text as "note"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'leader-answer'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."leader_answer" is 'leader''s answer';

create view facts."leader_attributes" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'pair')::uuid as "pair",
       (b.body ->> 'side')::text as "side",
       (b.body ->> 'ratedOn')::date as "rated_on",
       (b.body ->> 'experience')::numeric as "experience",
       (b.body ->> 'capability')::numeric as "capability",
       (b.body ->> 'credibility')::numeric as "credibility",
       (b.body ->> 'clout')::numeric as "clout",
       (b.body ->> 'power')::numeric as "power",
       (b.body ->> 'peers')::bigint as "peers"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'leader-attributes'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."leader_attributes" is 'attributes of a leader: Five attributes of one leader of the pair, as those asked see them. Yours alone until you show it.';

create view facts."leader_profile" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'seat')::uuid as "seat",
       (b.body ->> 'person')::uuid as "person",
       (b.body ->> 'side')::text as "side",
       (b.body ->> 'ratedOn')::date as "rated_on"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'leader-profile'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."leader_profile" is 'profile of a leader: What others and somebody of your side say of ten characteristics. It has no mean, and never leaves your side.';

create view facts."leader_profile_spokes" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       r.place as fact_row,
       (r.body ->> 'characteristic')::text as "characteristic",
       (r.body ->> 'others')::numeric as "others",
       (r.body ->> 'self')::numeric as "self"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'leader-profile'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 cross join lateral jsonb_array_elements(b.body -> 'spokes') with ordinality as r (body, place)
 where e.body is not null;
comment on view facts."leader_profile_spokes" is 'profile of a leader: What others and somebody of your side say of ten characteristics. It has no mean, and never leaves your side.';

create view facts."leader_requirement" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'seat')::uuid as "seat"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'leader-requirement'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."leader_requirement" is 'what a leader''s seat asks: What a leader''s seat asks for, characteristic by characteristic. It has no mean.';

create view facts."leader_requirement_asked" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       r.place as fact_row,
       (r.body ->> 'characteristic')::text as "characteristic",
       (r.body ->> 'level')::integer as "level"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'leader-requirement'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 cross join lateral jsonb_array_elements(b.body -> 'asked') with ordinality as r (body, place)
 where e.body is not null;
comment on view facts."leader_requirement_asked" is 'what a leader''s seat asks: What a leader''s seat asks for, characteristic by characteristic. It has no mean.';

create view facts."leadership_act" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'code')::text as "code",
       (b.body ->> 'ledOn')::date as "led_on",
       (b.body ->> 'what')::text as "what",
       (b.body ->> 'side')::text as "side",
       (b.body ->> 'level')::text as "level",
       (b.body ->> 'person')::uuid as "person"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'leadership-act'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."leadership_act" is 'act of leadership: Somebody led something: took it on, brought people together, saw it through.';

create view facts."leadership_pair" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'code')::text as "code",
       (b.body ->> 'initiative')::text as "initiative",
       (b.body ->> 'clientLeader')::uuid as "client_leader",
       (b.body ->> 'clientSince')::date as "client_since",
       (b.body ->> 'clientSuccessor')::boolean as "client_successor",
       (b.body ->> 'clientHandover')::boolean as "client_handover",
       (b.body ->> 'providerLeader')::uuid as "provider_leader",
       (b.body ->> 'providerSince')::date as "provider_since",
       (b.body ->> 'providerSuccessor')::boolean as "provider_successor",
       (b.body ->> 'providerHandover')::boolean as "provider_handover",
       (b.body ->> 'endedOn')::date as "ended_on"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'leadership-pair'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."leadership_pair" is 'leadership pair';

create view facts."leadership_time_entry" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'seat')::uuid as "seat",
       (b.body ->> 'person')::uuid as "person",
       (b.body ->> 'side')::text as "side",
       (b.body ->> 'ratedOn')::date as "rated_on",
       (b.body ->> 'leading')::bigint as "leading",
       (b.body ->> 'managing')::bigint as "managing",
       (b.body ->> 'doing')::bigint as "doing"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'leadership-time-entry'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."leadership_time_entry" is 'time spent leading: How many hours of a month somebody of your side led, managed and did, roughly. It never leaves your side.';

create view facts."lesson" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'code')::text as "code",
       (b.body ->> 'situation')::text as "situation",
       (b.body ->> 'cause')::text as "cause",
       (b.body ->> 'advice')::text as "advice",
       (b.body ->> 'tags')::text as "tags",
       (b.body ->> 'changes')::text as "changes",
       (b.body ->> 'artefact')::text as "artefact",
       (b.body ->> 'issue')::uuid as "issue",
       (b.body ->> 'milestone')::uuid as "milestone",
       (b.body ->> 'change')::uuid as "change",
       (b.body ->> 'decision')::uuid as "decision",
       (b.body ->> 'origin')::text as "origin",
       (b.body ->> 'learnedOn')::date as "learned_on"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'lesson'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."lesson" is 'lesson: What was learned from something that happened, so that the next time goes better. It comes up by itself where it fits.';

create view facts."lesson_application" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'lesson')::uuid as "lesson",
       (b.body ->> 'change')::uuid as "change",
       (b.body ->> 'milestone')::uuid as "milestone",
       (b.body ->> 'issue')::uuid as "issue",
       (b.body ->> 'contract')::uuid as "contract",
       (b.body ->> 'use')::text as "use",
       (b.body ->> 'usedOn')::date as "used_on",
       (b.body ->> 'what')::text as "what",
       (b.body -> 'document' ->> 'title')::text as "document_title",
       (b.body -> 'document' ->> 'address')::text as "document_address",
       (b.body ->> 'action')::uuid as "action"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'lesson-application'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."lesson_application" is 'use of a lesson: What came of a lesson in one situation. Only a use that a document or an action shows is counted.';

create view facts."level_expectation" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       e.agreed as fact_agreed,
       coalesce((select s.act = 'SIGN'
                     from ledger.entry s
                    where s.arrangement = e.arrangement
                      and s.chain = e.chain
                      and s.fact = e.fact
                      and s.version = e.version
                      and s.side = 'CLIENT'
                      and s.act in ('SIGN', 'DISPUTE')
                    order by s.seq desc
                    limit 1), false) as fact_signed_by_client,
       coalesce((select s.act = 'SIGN'
                     from ledger.entry s
                    where s.arrangement = e.arrangement
                      and s.chain = e.chain
                      and s.fact = e.fact
                      and s.version = e.version
                      and s.side = 'PROVIDER'
                      and s.act in ('SIGN', 'DISPUTE')
                    order by s.seq desc
                    limit 1), false) as fact_signed_by_provider,
       (b.body ->> 'service')::uuid as "service",
       (b.body ->> 'level')::bigint as "level",
       (b.body ->> 'byOn')::date as "by_on",
       (b.body ->> 'because')::text as "because"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select a.*
                          from (select o.*, bool_or(o.agreed) over (partition by o.arrangement, o.chain, o.fact) as settled
                                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body,
                                               exists (select from ledger.entry x
                                                        where x.arrangement = e.arrangement
                                                          and x.chain = e.chain
                                                          and x.fact = e.fact
                                                          and x.version = e.version
                                                          and x.act = 'SIGN'
                                                          and 'SIGN' = (select y.act
                                                                          from ledger.entry y
                                                                         where y.arrangement = x.arrangement
                                                                           and y.chain = x.chain
                                                                           and y.fact = x.fact
                                                                           and y.version = x.version
                                                                           and y.side <> x.side
                                                                           and y.act in ('SIGN', 'DISPUTE')
                                                                           and y.seq < x.seq
                                                                         order by y.seq desc
                                                                         limit 1)) as agreed
                                          from ledger.entry e
                                         where e.kind = 'level-expectation'
                                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) o) a
                         where a.agreed or not a.settled) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."level_expectation" is 'expected level: The level of need a service is to reach, and by when. What lies below is expected with it.';

create view facts."link_strength" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'from')::uuid as "from",
       (b.body ->> 'to')::uuid as "to",
       (b.body ->> 'side')::text as "side",
       (b.body ->> 'strength')::integer as "strength",
       (b.body ->> 'saidOn')::date as "said_on"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'link-strength'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."link_strength" is 'strength of a link: How well whoever sits in one seat can work with whoever sits in another.';

create view facts."managing_mindset" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'seat')::uuid as "seat",
       (b.body ->> 'person')::uuid as "person",
       (b.body ->> 'side')::text as "side",
       (b.body ->> 'ratedOn')::date as "rated_on",
       (b.body ->> 'late')::text as "late",
       (b.body ->> 'faulty')::text as "faulty",
       (b.body ->> 'otherWay')::text as "other_way",
       (b.body ->> 'asked')::text as "asked",
       (b.body ->> 'newcomer')::text as "newcomer",
       (b.body ->> 'well')::text as "well"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'managing-mindset'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."managing_mindset" is 'what somebody would do: Six situations of a seat at the interface, answered by whoever sits there. There is no right answer on a bad day; the way from doing to managing is what counts. It never leaves your side.';

create view facts."matter" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'code')::text as "code",
       (b.body ->> 'side')::text as "side",
       (b.body ->> 'what')::text as "what",
       (b.body ->> 'importance')::integer as "importance",
       (b.body ->> 'measure')::uuid as "measure"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'matter'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."matter" is 'matter: Something that matters to your side, whether it is measured or not.';

create view facts."maturity_assessment" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'process')::uuid as "process",
       (b.body ->> 'assessedOn')::date as "assessed_on",
       (b.body ->> 'level')::bigint as "level",
       (b.body ->> 'evidence')::text as "evidence"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'maturity-assessment'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null
and (e.chain = 'SHARED'
     or not exists (select from ledger.entry x
                     where x.arrangement = e.arrangement
                       and x.chain = 'SHARED'
                       and x.kind = 'maturity-assessment'
                       and x.act = 'RECORD'
                       and x.side = e.side
                          and x.body::jsonb ->> 'process' is not distinct from b.body ->> 'process'
                          and x.body::jsonb ->> 'assessedOn' is not distinct from b.body ->> 'assessedOn'));
comment on view facts."maturity_assessment" is 'maturity of a process: How mature your side finds a process. Both sides answer; neither sees the other before.';

create view facts."measure" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       e.agreed as fact_agreed,
       coalesce((select s.act = 'SIGN'
                     from ledger.entry s
                    where s.arrangement = e.arrangement
                      and s.chain = e.chain
                      and s.fact = e.fact
                      and s.version = e.version
                      and s.side = 'CLIENT'
                      and s.act in ('SIGN', 'DISPUTE')
                    order by s.seq desc
                    limit 1), false) as fact_signed_by_client,
       coalesce((select s.act = 'SIGN'
                     from ledger.entry s
                    where s.arrangement = e.arrangement
                      and s.chain = e.chain
                      and s.fact = e.fact
                      and s.version = e.version
                      and s.side = 'PROVIDER'
                      and s.act in ('SIGN', 'DISPUTE')
                    order by s.seq desc
                    limit 1), false) as fact_signed_by_provider,
       (b.body ->> 'code')::text as "code",
       (b.body ->> 'name')::text as "name",
       (b.body ->> 'service')::uuid as "service",
       (b.body ->> 'definition')::text as "definition",
       (b.body ->> 'formula')::text as "formula",
       (b.body ->> 'source')::text as "source",
       (b.body ->> 'unit')::text as "unit",
       (b.body ->> 'period')::text as "period",
       (b.body ->> 'direction')::text as "direction",
       (b.body ->> 'floor')::numeric as "floor",
       (b.body ->> 'target')::numeric as "target",
       (b.body ->> 'owningSide')::text as "owning_side",
       (b.body ->> 'owner')::text as "owner",
       (b.body ->> 'nature')::text as "nature",
       (b.body ->> 'level')::bigint as "level",
       (b.body ->> 'need')::text as "need",
       (b.body ->> 'perspective')::text as "perspective",
       (b.body ->> 'critical')::boolean as "critical",
       (b.body ->> 'weight')::numeric as "weight"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select a.*
                          from (select o.*, bool_or(o.agreed) over (partition by o.arrangement, o.chain, o.fact) as settled
                                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body,
                                               exists (select from ledger.entry x
                                                        where x.arrangement = e.arrangement
                                                          and x.chain = e.chain
                                                          and x.fact = e.fact
                                                          and x.version = e.version
                                                          and x.act = 'SIGN'
                                                          and 'SIGN' = (select y.act
                                                                          from ledger.entry y
                                                                         where y.arrangement = x.arrangement
                                                                           and y.chain = x.chain
                                                                           and y.fact = x.fact
                                                                           and y.version = x.version
                                                                           and y.side <> x.side
                                                                           and y.act in ('SIGN', 'DISPUTE')
                                                                           and y.seq < x.seq
                                                                         order by y.seq desc
                                                                         limit 1)) as agreed
                                          from ledger.entry e
                                         where e.kind = 'measure'
                                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) o) a
                         where a.agreed or not a.settled) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."measure" is 'measure: How both sides will know that something goes well. Both sign every version; none holds before.';

create view facts."measure_rating" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'measure')::uuid as "measure",
       (b.body ->> 'importance')::integer as "importance",
       (b.body ->> 'ease')::integer as "ease",
       (b.body ->> 'drivesOutcome')::boolean as "drives_outcome",
       (b.body ->> 'canBeMoved')::boolean as "can_be_moved",
       (b.body ->> 'sourceAccepted')::boolean as "source_accepted",
       (b.body ->> 'hardToGame')::boolean as "hard_to_game",
       (b.body ->> 'changesDecision')::boolean as "changes_decision",
       (b.body ->> 'because')::text as "because"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'measure-rating'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null
and (e.chain = 'SHARED'
     or not exists (select from ledger.entry x
                     where x.arrangement = e.arrangement
                       and x.chain = 'SHARED'
                       and x.kind = 'measure-rating'
                       and x.act = 'RECORD'
                       and x.side = e.side
                          and x.body::jsonb ->> 'measure' is not distinct from b.body ->> 'measure'));
comment on view facts."measure_rating" is 'rating of a measure: What your side thinks of a measure. Both sides answer; neither sees the other before.';

create view facts."measured_period" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'level')::uuid as "level",
       (b.body ->> 'period')::text as "period",
       (b.body -> 'during' ->> 'from')::date as "during_from",
       (b.body -> 'during' ->> 'to')::date as "during_to",
       (b.body ->> 'standing')::text as "standing",
       (b.body ->> 'cases')::bigint as "cases",
       (b.body ->> 'value')::numeric as "value",
       (b.body ->> 'numerator')::numeric as "numerator",
       (b.body ->> 'denominator')::numeric as "denominator",
       (b.body ->> 'expected')::numeric as "expected",
       (b.body ->> 'minimum')::numeric as "minimum",
       (b.body ->> 'log')::uuid as "log",
       (b.body ->> 'sourceDigest')::text as "source_digest",
       (b.body ->> 'termsDigest')::text as "terms_digest",
       (b.body ->> 'failed')::bigint as "failed",
       (b.body -> 'failing' ->> 'title')::text as "failing_title",
       (b.body -> 'failing' ->> 'address')::text as "failing_address",
       (b.body ->> 'waited')::bigint as "waited",
       (b.body ->> 'waiting')::numeric as "waiting",
       (b.body ->> 'measuredOn')::date as "measured_on"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'measured-period'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."measured_period" is 'measured period';

create view facts."measured_period_priorities" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       r.place as fact_row,
       (r.body ->> 'priority')::text as "priority",
       (r.body ->> 'standing')::text as "standing",
       (r.body ->> 'cases')::bigint as "cases",
       (r.body ->> 'value')::numeric as "value",
       (r.body ->> 'numerator')::numeric as "numerator",
       (r.body ->> 'denominator')::numeric as "denominator"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'measured-period'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 cross join lateral jsonb_array_elements(b.body -> 'priorities') with ordinality as r (body, place)
 where e.body is not null;
comment on view facts."measured_period_priorities" is 'measured period';

create view facts."measured_period_exclusions" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       r.place as fact_row,
       (r.body ->> 'code')::text as "code",
       (r.body ->> 'agreed')::boolean as "agreed",
       (r.body ->> 'counted')::numeric as "counted",
       (r.body ->> 'leftOut')::numeric as "left_out"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'measured-period'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 cross join lateral jsonb_array_elements(b.body -> 'exclusions') with ordinality as r (body, place)
 where e.body is not null;
comment on view facts."measured_period_exclusions" is 'measured period';

create view facts."message_echo" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'audience')::uuid as "audience",
       (b.body ->> 'message')::text as "message",
       (b.body ->> 'askedOn')::date as "asked_on",
       (b.body ->> 'asked')::bigint as "asked",
       (b.body ->> 'restated')::bigint as "restated"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'message-echo'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."message_echo" is 'message tried: A few people of an audience were asked to say a message in their own words.';

create view facts."milestone" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'project')::uuid as "project",
       (b.body ->> 'code')::text as "code",
       (b.body ->> 'name')::text as "name",
       (b.body ->> 'baselineOn')::date as "baseline_on",
       (b.body ->> 'forecastOn')::date as "forecast_on",
       (b.body ->> 'actualOn')::date as "actual_on",
       (b.body ->> 'weight')::numeric as "weight"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'milestone'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."milestone" is 'milestone';

create view facts."milestone_acceptance" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'payment')::uuid as "payment",
       (b.body ->> 'decidedOn')::date as "decided_on",
       (b.body ->> 'accepted')::numeric as "accepted",
       (b.body ->> 'because')::text as "because"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'milestone-acceptance'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."milestone_acceptance" is 'milestone acceptance';

create view facts."milestone_payment" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       e.agreed as fact_agreed,
       coalesce((select s.act = 'SIGN'
                     from ledger.entry s
                    where s.arrangement = e.arrangement
                      and s.chain = e.chain
                      and s.fact = e.fact
                      and s.version = e.version
                      and s.side = 'CLIENT'
                      and s.act in ('SIGN', 'DISPUTE')
                    order by s.seq desc
                    limit 1), false) as fact_signed_by_client,
       coalesce((select s.act = 'SIGN'
                     from ledger.entry s
                    where s.arrangement = e.arrangement
                      and s.chain = e.chain
                      and s.fact = e.fact
                      and s.version = e.version
                      and s.side = 'PROVIDER'
                      and s.act in ('SIGN', 'DISPUTE')
                    order by s.seq desc
                    limit 1), false) as fact_signed_by_provider,
       (b.body ->> 'code')::text as "code",
       (b.body ->> 'title')::text as "title",
       (b.body ->> 'milestone')::uuid as "milestone",
       (b.body -> 'amount' ->> 'amount')::numeric as "amount_amount",
       (b.body -> 'amount' ->> 'currency')::text as "amount_currency",
       (b.body ->> 'holdBack')::numeric as "hold_back",
       (b.body ->> 'releasedBy')::uuid as "released_by",
       (b.body ->> 'criteria')::text as "criteria",
       (b.body ->> 'reviewDays')::bigint as "review_days",
       (b.body ->> 'silenceAccepts')::boolean as "silence_accepts",
       (b.body -> 'bonus' ->> 'amount')::numeric as "bonus_amount",
       (b.body -> 'bonus' ->> 'currency')::text as "bonus_currency"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select a.*
                          from (select o.*, bool_or(o.agreed) over (partition by o.arrangement, o.chain, o.fact) as settled
                                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body,
                                               exists (select from ledger.entry x
                                                        where x.arrangement = e.arrangement
                                                          and x.chain = e.chain
                                                          and x.fact = e.fact
                                                          and x.version = e.version
                                                          and x.act = 'SIGN'
                                                          and 'SIGN' = (select y.act
                                                                          from ledger.entry y
                                                                         where y.arrangement = x.arrangement
                                                                           and y.chain = x.chain
                                                                           and y.fact = x.fact
                                                                           and y.version = x.version
                                                                           and y.side <> x.side
                                                                           and y.act in ('SIGN', 'DISPUTE')
                                                                           and y.seq < x.seq
                                                                         order by y.seq desc
                                                                         limit 1)) as agreed
                                          from ledger.entry e
                                         where e.kind = 'milestone-payment'
                                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) o) a
                         where a.agreed or not a.settled) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."milestone_payment" is 'milestone payment';

create view facts."month_effort" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'month')::text as "month",
       (b.body ->> 'side')::text as "side",
       (b.body ->> 'hours')::numeric as "hours",
       (b.body ->> 'saidOn')::date as "said_on"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'month-effort'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."month_effort" is 'hours on a month''s end';

create view facts."need_hierarchy" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       e.agreed as fact_agreed,
       coalesce((select s.act = 'SIGN'
                     from ledger.entry s
                    where s.arrangement = e.arrangement
                      and s.chain = e.chain
                      and s.fact = e.fact
                      and s.version = e.version
                      and s.side = 'CLIENT'
                      and s.act in ('SIGN', 'DISPUTE')
                    order by s.seq desc
                    limit 1), false) as fact_signed_by_client,
       coalesce((select s.act = 'SIGN'
                     from ledger.entry s
                    where s.arrangement = e.arrangement
                      and s.chain = e.chain
                      and s.fact = e.fact
                      and s.version = e.version
                      and s.side = 'PROVIDER'
                      and s.act in ('SIGN', 'DISPUTE')
                    order by s.seq desc
                    limit 1), false) as fact_signed_by_provider,
       (b.body ->> 'code')::text as "code"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select a.*
                          from (select o.*, bool_or(o.agreed) over (partition by o.arrangement, o.chain, o.fact) as settled
                                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body,
                                               exists (select from ledger.entry x
                                                        where x.arrangement = e.arrangement
                                                          and x.chain = e.chain
                                                          and x.fact = e.fact
                                                          and x.version = e.version
                                                          and x.act = 'SIGN'
                                                          and 'SIGN' = (select y.act
                                                                          from ledger.entry y
                                                                         where y.arrangement = x.arrangement
                                                                           and y.chain = x.chain
                                                                           and y.fact = x.fact
                                                                           and y.version = x.version
                                                                           and y.side <> x.side
                                                                           and y.act in ('SIGN', 'DISPUTE')
                                                                           and y.seq < x.seq
                                                                         order by y.seq desc
                                                                         limit 1)) as agreed
                                          from ledger.entry e
                                         where e.kind = 'need-hierarchy'
                                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) o) a
                         where a.agreed or not a.settled) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."need_hierarchy" is 'hierarchy of needs: The levels of need, the lowest first. Without one the usual five hold.';

create view facts."need_hierarchy_levels" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       r.place as fact_row,
       (r.body ->> 'name')::text as "name",
       (r.body ->> 'means')::text as "means"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select a.*
                          from (select o.*, bool_or(o.agreed) over (partition by o.arrangement, o.chain, o.fact) as settled
                                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body,
                                               exists (select from ledger.entry x
                                                        where x.arrangement = e.arrangement
                                                          and x.chain = e.chain
                                                          and x.fact = e.fact
                                                          and x.version = e.version
                                                          and x.act = 'SIGN'
                                                          and 'SIGN' = (select y.act
                                                                          from ledger.entry y
                                                                         where y.arrangement = x.arrangement
                                                                           and y.chain = x.chain
                                                                           and y.fact = x.fact
                                                                           and y.version = x.version
                                                                           and y.side <> x.side
                                                                           and y.act in ('SIGN', 'DISPUTE')
                                                                           and y.seq < x.seq
                                                                         order by y.seq desc
                                                                         limit 1)) as agreed
                                          from ledger.entry e
                                         where e.kind = 'need-hierarchy'
                                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) o) a
                         where a.agreed or not a.settled) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 cross join lateral jsonb_array_elements(b.body -> 'levels') with ordinality as r (body, place)
 where e.body is not null;
comment on view facts."need_hierarchy_levels" is 'hierarchy of needs: The levels of need, the lowest first. Without one the usual five hold.';

create view facts."negotiation" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'code')::text as "code",
       (b.body ->> 'title')::text as "title",
       (b.body ->> 'openedOn')::date as "opened_on",
       (b.body ->> 'state')::text as "state",
       (b.body ->> 'choice')::text as "choice",
       (b.body ->> 'agreedOn')::date as "agreed_on",
       (b.body ->> 'reopens')::uuid as "reopens"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'negotiation'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."negotiation" is 'negotiation: Something both sides bargain about: the ways there are, what each is worth to both, what was agreed, and whose needs it meets.';

create view facts."negotiation_ways" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       r.place as fact_row,
       (r.body ->> 'name')::text as "name",
       (r.body ->> 'client')::bigint as "client",
       (r.body ->> 'provider')::bigint as "provider"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'negotiation'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 cross join lateral jsonb_array_elements(b.body -> 'ways') with ordinality as r (body, place)
 where e.body is not null;
comment on view facts."negotiation_ways" is 'negotiation: Something both sides bargain about: the ways there are, what each is worth to both, what was agreed, and whose needs it meets.';

create view facts."negotiation_needs" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       r.place as fact_row,
       (r.body ->> 'side')::text as "side",
       (r.body ->> 'what')::text as "what",
       (r.body ->> 'met')::boolean as "met"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'negotiation'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 cross join lateral jsonb_array_elements(b.body -> 'needs') with ordinality as r (body, place)
 where e.body is not null;
comment on view facts."negotiation_needs" is 'negotiation: Something both sides bargain about: the ways there are, what each is worth to both, what was agreed, and whose needs it meets.';

create view facts."negotiation_interest" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'about')::uuid as "about",
       (b.body ->> 'saidOn')::date as "said_on",
       (b.body ->> 'interests')::text as "interests",
       (b.body ->> 'gives')::text as "gives"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'negotiation-interest'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null
and (e.chain = 'SHARED'
     or not exists (select from ledger.entry x
                     where x.arrangement = e.arrangement
                       and x.chain = 'SHARED'
                       and x.kind = 'negotiation-interest'
                       and x.act = 'RECORD'
                       and x.side = e.side
                          and x.body::jsonb ->> 'about' is not distinct from b.body ->> 'about'));
comment on view facts."negotiation_interest" is 'what a side needs from a deal: What one side needs, whatever the deal. Both sides say it, and both appear together.';

create view facts."neutrality_declaration" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'person')::uuid as "person",
       (b.body ->> 'side')::text as "side",
       (b.body ->> 'declaredOn')::date as "declared_on",
       (b.body ->> 'inOldTeam')::boolean as "in_old_team",
       (b.body ->> 'inOtherSide')::boolean as "in_other_side",
       (b.body ->> 'words')::text as "words"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'neutrality-declaration'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."neutrality_declaration" is 'declaration of neutrality: Somebody at the interface says whether they have a stake in how it was done before, or in the other side.';

create view facts."obligation" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'code')::text as "code",
       (b.body ->> 'what')::text as "what",
       (b.body ->> 'clause')::text as "clause",
       (b.body ->> 'side')::text as "side",
       (b.body ->> 'dueOn')::date as "due_on",
       (b.body ->> 'metOn')::date as "met_on",
       (b.body -> 'evidence' ->> 'title')::text as "evidence_title",
       (b.body -> 'evidence' ->> 'address')::text as "evidence_address"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'obligation'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."obligation" is 'obligation';

create view facts."one_to_one" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'plannedOn')::date as "planned_on",
       (b.body ->> 'heldOn')::date as "held_on",
       (b.body ->> 'missedBy')::text as "missed_by",
       (b.body ->> 'agreed')::text as "agreed",
       (b.body ->> 'support')::text as "support"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'one-to-one'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."one_to_one" is 'talk of the leaders: A talk of the two leaders, planned and held or not. What is said in it stays between them.';

create view facts."outcome" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       e.agreed as fact_agreed,
       coalesce((select s.act = 'SIGN'
                     from ledger.entry s
                    where s.arrangement = e.arrangement
                      and s.chain = e.chain
                      and s.fact = e.fact
                      and s.version = e.version
                      and s.side = 'CLIENT'
                      and s.act in ('SIGN', 'DISPUTE')
                    order by s.seq desc
                    limit 1), false) as fact_signed_by_client,
       coalesce((select s.act = 'SIGN'
                     from ledger.entry s
                    where s.arrangement = e.arrangement
                      and s.chain = e.chain
                      and s.fact = e.fact
                      and s.version = e.version
                      and s.side = 'PROVIDER'
                      and s.act in ('SIGN', 'DISPUTE')
                    order by s.seq desc
                    limit 1), false) as fact_signed_by_provider,
       (b.body ->> 'code')::text as "code",
       (b.body ->> 'service')::uuid as "service",
       (b.body ->> 'statement')::text as "statement",
       (b.body ->> 'dueOn')::date as "due_on",
       (b.body ->> 'owner')::text as "owner",
       (b.body ->> 'acceptance')::text as "acceptance",
       (b.body ->> 'measure')::uuid as "measure"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select a.*
                          from (select o.*, bool_or(o.agreed) over (partition by o.arrangement, o.chain, o.fact) as settled
                                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body,
                                               exists (select from ledger.entry x
                                                        where x.arrangement = e.arrangement
                                                          and x.chain = e.chain
                                                          and x.fact = e.fact
                                                          and x.version = e.version
                                                          and x.act = 'SIGN'
                                                          and 'SIGN' = (select y.act
                                                                          from ledger.entry y
                                                                         where y.arrangement = x.arrangement
                                                                           and y.chain = x.chain
                                                                           and y.fact = x.fact
                                                                           and y.version = x.version
                                                                           and y.side <> x.side
                                                                           and y.act in ('SIGN', 'DISPUTE')
                                                                           and y.seq < x.seq
                                                                         order by y.seq desc
                                                                         limit 1)) as agreed
                                          from ledger.entry e
                                         where e.kind = 'outcome'
                                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) o) a
                         where a.agreed or not a.settled) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."outcome" is 'outcome: What a service is to bring about, in terms of the business. Both sides sign it.';

create view facts."outcome_acknowledgement" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'outcome')::uuid as "outcome",
       (b.body ->> 'ownWords')::text as "own_words",
       (b.body ->> 'match')::integer as "match"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'outcome-acknowledgement'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null
and (e.chain = 'SHARED'
     or not exists (select from ledger.entry x
                     where x.arrangement = e.arrangement
                       and x.chain = 'SHARED'
                       and x.kind = 'outcome-acknowledgement'
                       and x.act = 'RECORD'
                       and x.side = e.side
                          and x.body::jsonb ->> 'outcome' is not distinct from b.body ->> 'outcome'));
comment on view facts."outcome_acknowledgement" is 'outcome in own words: The outcome as your side understands it. Both sides answer; neither sees the other before.';

create view facts."oversight_evidence" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'responsibility')::uuid as "responsibility",
       (b.body ->> 'seenOn')::date as "seen_on",
       (b.body ->> 'what')::text as "what",
       (b.body ->> 'why')::text as "why",
       (b.body -> 'document' ->> 'title')::text as "document_title",
       (b.body -> 'document' ->> 'address')::text as "document_address"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'oversight-evidence'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."oversight_evidence" is 'evidence of oversight: That a responsibility was overseen, what was seen, and why what was decided was decided.';

create view facts."oversight_layer" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'responsibility')::uuid as "responsibility",
       (b.body ->> 'name')::text as "name",
       (b.body ->> 'origin')::text as "origin",
       (b.body ->> 'seat')::uuid as "seat"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'oversight-layer'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."oversight_layer" is 'layer of oversight: Somebody who looks at the work between the one who does it and the one who decides.';

create view facts."own_house_result" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'campaign')::text as "campaign",
       (b.body ->> 'title')::text as "title",
       (b.body ->> 'instrument')::text as "instrument",
       (b.body ->> 'version')::bigint as "version",
       (b.body ->> 'print')::text as "print",
       (b.body ->> 'threshold')::bigint as "threshold",
       (b.body ->> 'closedOn')::date as "closed_on",
       (b.body ->> 'invited')::bigint as "invited",
       (b.body ->> 'answered')::bigint as "answered",
       (b.body ->> 'index')::numeric as "index",
       (b.body ->> 'margin')::numeric as "margin",
       (b.body ->> 'judged')::bigint as "judged",
       (b.body ->> 'marked')::bigint as "marked"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'own-house-result'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."own_house_result" is 'result of asking one''s own house: What a side learned when it asked its own house alone. The other side knows nothing of it.';

create view facts."own_house_result_dimensions" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       r.place as fact_row,
       (r.body ->> 'code')::text as "code",
       (r.body ->> 'name')::text as "name",
       (r.body ->> 'score')::numeric as "score",
       (r.body ->> 'margin')::numeric as "margin"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'own-house-result'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 cross join lateral jsonb_array_elements(b.body -> 'dimensions') with ordinality as r (body, place)
 where e.body is not null;
comment on view facts."own_house_result_dimensions" is 'result of asking one''s own house: What a side learned when it asked its own house alone. The other side knows nothing of it.';

create view facts."own_house_result_groups" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       r.place as fact_row,
       (r.body ->> 'group')::text as "group",
       (r.body ->> 'answered')::bigint as "answered",
       (r.body ->> 'index')::numeric as "index",
       (r.body ->> 'margin')::numeric as "margin",
       (r.body ->> 'judged')::bigint as "judged",
       (r.body ->> 'marked')::bigint as "marked"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'own-house-result'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 cross join lateral jsonb_array_elements(b.body -> 'groups') with ordinality as r (body, place)
 where e.body is not null;
comment on view facts."own_house_result_groups" is 'result of asking one''s own house: What a side learned when it asked its own house alone. The other side knows nothing of it.';

create view facts."pair_change" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'pair')::uuid as "pair",
       (b.body ->> 'changedOn')::date as "changed_on",
       (b.body ->> 'way')::text as "way"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'pair-change'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."pair_change" is 'change of the pair: Something was done about the pair; it is looked at again after 90 and 180 days.';

create view facts."pair_chemistry" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'pair')::uuid as "pair",
       (b.body ->> 'quarterOn')::date as "quarter_on",
       (b.body ->> 'colour')::text as "colour",
       (b.body ->> 'saidOn')::date as "said_on"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'pair-chemistry'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."pair_chemistry" is 'colour of the pair: Whether the two leaders enjoy working together: one colour, where both agreed to show it. The system says it.';

create view facts."pair_own_view" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'pair')::uuid as "pair",
       (b.body ->> 'measuredOn')::date as "measured_on",
       (b.body ->> 'self')::numeric as "self",
       (b.body ->> 'others')::numeric as "others"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'pair-own-view'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."pair_own_view" is 'own view of the pair: How the two leaders see their working together and how others see it, as one mean of both. The system says it once both let it count.';

create view facts."pair_rating" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'pair')::uuid as "pair",
       (b.body ->> 'side')::text as "side",
       (b.body ->> 'ratedOn')::date as "rated_on",
       (b.body ->> 'points')::integer as "points"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'pair-rating'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."pair_rating" is 'rating of a pair of providers: How well two providers work together, as one side finds it.';

create view facts."pair_review" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'pair')::uuid as "pair",
       (b.body ->> 'reviewedOn')::date as "reviewed_on",
       (b.body ->> 'chosen')::text as "chosen",
       (b.body ->> 'because')::text as "because"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'pair-review'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."pair_review" is 'review of the pair: Your side has looked at the pair and chosen one of five ways. It never leaves your side.';

create view facts."participation" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'group')::uuid as "group",
       (b.body ->> 'who')::text as "who",
       (b.body ->> 'how')::text as "how",
       (b.body ->> 'tookPartOn')::date as "took_part_on"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'participation'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."participation" is 'part taken: Somebody of an affected group took part in the work on what affects it.';

create view facts."perception" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'measure')::uuid as "measure",
       (b.body ->> 'period')::text as "period",
       (b.body ->> 'side')::text as "side",
       (b.body ->> 'score')::numeric as "score",
       (b.body ->> 'answered')::bigint as "answered",
       (b.body ->> 'complaints')::bigint as "complaints",
       (b.body ->> 'saidOn')::date as "said_on",
       (b.body ->> 'because')::text as "because"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'perception'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."perception" is 'perception: How one side''s people found what a measure tells of. It stands beside the reading and never changes it.';

create view facts."performance_review" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       e.agreed as fact_agreed,
       coalesce((select s.act = 'SIGN'
                     from ledger.entry s
                    where s.arrangement = e.arrangement
                      and s.chain = e.chain
                      and s.fact = e.fact
                      and s.version = e.version
                      and s.side = 'CLIENT'
                      and s.act in ('SIGN', 'DISPUTE')
                    order by s.seq desc
                    limit 1), false) as fact_signed_by_client,
       coalesce((select s.act = 'SIGN'
                     from ledger.entry s
                    where s.arrangement = e.arrangement
                      and s.chain = e.chain
                      and s.fact = e.fact
                      and s.version = e.version
                      and s.side = 'PROVIDER'
                      and s.act in ('SIGN', 'DISPUTE')
                    order by s.seq desc
                    limit 1), false) as fact_signed_by_provider,
       (b.body ->> 'period')::text as "period",
       (b.body ->> 'plannedOn')::date as "planned_on",
       (b.body ->> 'heldOn')::date as "held_on",
       (b.body ->> 'wentWell')::text as "went_well",
       (b.body ->> 'toMend')::text as "to_mend",
       (b.body ->> 'dropped')::text as "dropped"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select a.*
                          from (select o.*, bool_or(o.agreed) over (partition by o.arrangement, o.chain, o.fact) as settled
                                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body,
                                               exists (select from ledger.entry x
                                                        where x.arrangement = e.arrangement
                                                          and x.chain = e.chain
                                                          and x.fact = e.fact
                                                          and x.version = e.version
                                                          and x.act = 'SIGN'
                                                          and 'SIGN' = (select y.act
                                                                          from ledger.entry y
                                                                         where y.arrangement = x.arrangement
                                                                           and y.chain = x.chain
                                                                           and y.fact = x.fact
                                                                           and y.version = x.version
                                                                           and y.side <> x.side
                                                                           and y.act in ('SIGN', 'DISPUTE')
                                                                           and y.seq < x.seq
                                                                         order by y.seq desc
                                                                         limit 1)) as agreed
                                          from ledger.entry e
                                         where e.kind = 'performance-review'
                                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) o) a
                         where a.agreed or not a.settled) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."performance_review" is 'review: Both sides look back on a quarter or a year: planned first, then held and signed by both. Its numbers are read from the ledger; nobody types them.';

create view facts."performance_review_agreed" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       r.place as fact_row,
       (r.body ->> 'code')::text as "code",
       (r.body ->> 'what')::text as "what",
       (r.body ->> 'ownedBy')::text as "owned_by",
       (r.body ->> 'dueOn')::date as "due_on"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select a.*
                          from (select o.*, bool_or(o.agreed) over (partition by o.arrangement, o.chain, o.fact) as settled
                                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body,
                                               exists (select from ledger.entry x
                                                        where x.arrangement = e.arrangement
                                                          and x.chain = e.chain
                                                          and x.fact = e.fact
                                                          and x.version = e.version
                                                          and x.act = 'SIGN'
                                                          and 'SIGN' = (select y.act
                                                                          from ledger.entry y
                                                                         where y.arrangement = x.arrangement
                                                                           and y.chain = x.chain
                                                                           and y.fact = x.fact
                                                                           and y.version = x.version
                                                                           and y.side <> x.side
                                                                           and y.act in ('SIGN', 'DISPUTE')
                                                                           and y.seq < x.seq
                                                                         order by y.seq desc
                                                                         limit 1)) as agreed
                                          from ledger.entry e
                                         where e.kind = 'performance-review'
                                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) o) a
                         where a.agreed or not a.settled) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 cross join lateral jsonb_array_elements(b.body -> 'agreed') with ordinality as r (body, place)
 where e.body is not null;
comment on view facts."performance_review_agreed" is 'review: Both sides look back on a quarter or a year: planned first, then held and signed by both. Its numbers are read from the ledger; nobody types them.';

create view facts."person" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'key')::text as "key",
       (b.body ->> 'name')::text as "name",
       (b.body ->> 'side')::text as "side",
       (b.body ->> 'email')::text as "email",
       (b.body ->> 'background')::text as "background"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'person'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."person" is 'person';

create view facts."playbook_confirmation" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'process')::uuid as "process",
       (b.body ->> 'side')::text as "side",
       (b.body ->> 'confirmedOn')::date as "confirmed_on",
       (b.body ->> 'by')::text as "by"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'playbook-confirmation'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."playbook_confirmation" is 'confirmation of a process: One side has read a process of the playbook and works by it.';

create view facts."playbook_process" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'code')::text as "code",
       (b.body ->> 'name')::text as "name",
       (b.body ->> 'core')::text as "core",
       (b.body ->> 'steps')::text as "steps",
       (b.body ->> 'when')::text as "when",
       (b.body ->> 'clientContact')::text as "client_contact",
       (b.body ->> 'providerContact')::text as "provider_contact",
       (b.body ->> 'changedOn')::date as "changed_on",
       (b.body -> 'document' ->> 'title')::text as "document_title",
       (b.body -> 'document' ->> 'address')::text as "document_address"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'playbook-process'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."playbook_process" is 'process of the playbook: How one thing is done between the two sides. Both confirm it.';

create view facts."policy_override" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       e.agreed as fact_agreed,
       coalesce((select s.act = 'SIGN'
                     from ledger.entry s
                    where s.arrangement = e.arrangement
                      and s.chain = e.chain
                      and s.fact = e.fact
                      and s.version = e.version
                      and s.side = 'CLIENT'
                      and s.act in ('SIGN', 'DISPUTE')
                    order by s.seq desc
                    limit 1), false) as fact_signed_by_client,
       coalesce((select s.act = 'SIGN'
                     from ledger.entry s
                    where s.arrangement = e.arrangement
                      and s.chain = e.chain
                      and s.fact = e.fact
                      and s.version = e.version
                      and s.side = 'PROVIDER'
                      and s.act in ('SIGN', 'DISPUTE')
                    order by s.seq desc
                    limit 1), false) as fact_signed_by_provider,
       (b.body ->> 'term')::text as "term",
       (b.body ->> 'value')::text as "value",
       (b.body ->> 'reason')::text as "reason"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select a.*
                          from (select o.*, bool_or(o.agreed) over (partition by o.arrangement, o.chain, o.fact) as settled
                                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body,
                                               exists (select from ledger.entry x
                                                        where x.arrangement = e.arrangement
                                                          and x.chain = e.chain
                                                          and x.fact = e.fact
                                                          and x.version = e.version
                                                          and x.act = 'SIGN'
                                                          and 'SIGN' = (select y.act
                                                                          from ledger.entry y
                                                                         where y.arrangement = x.arrangement
                                                                           and y.chain = x.chain
                                                                           and y.fact = x.fact
                                                                           and y.version = x.version
                                                                           and y.side <> x.side
                                                                           and y.act in ('SIGN', 'DISPUTE')
                                                                           and y.seq < x.seq
                                                                         order by y.seq desc
                                                                         limit 1)) as agreed
                                          from ledger.entry e
                                         where e.kind = 'policy-override'
                                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) o) a
                         where a.agreed or not a.settled) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."policy_override" is 'policy override';

create view facts."position" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'about')::uuid as "about",
       (b.body ->> 'saidOn')::date as "said_on",
       (b.body ->> 'ownContribution')::text as "own_contribution",
       (b.body ->> 'interests')::text as "interests",
       (b.body ->> 'position')::text as "position",
       (b.body ->> 'settledBy')::text as "settled_by",
       (b.body ->> 'cause')::text as "cause"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'position'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null
and (e.chain = 'SHARED'
     or not exists (select from ledger.entry x
                     where x.arrangement = e.arrangement
                       and x.chain = 'SHARED'
                       and x.kind = 'position'
                       and x.act = 'RECORD'
                       and x.side = e.side
                          and x.body::jsonb ->> 'about' is not distinct from b.body ->> 'about'));
comment on view facts."position" is 'what a side holds: What one side did to bring the conflict about, what it needs and what it asks for. Both sides say it, and both appear together.';

create view facts."pre_mortem" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'code')::text as "code",
       (b.body ->> 'title')::text as "title",
       (b.body ->> 'occasion')::text as "occasion",
       (b.body ->> 'heldOn')::date as "held_on"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'pre-mortem'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."pre_mortem" is 'pre-mortem: Both sides imagine that it has failed, and ask why: at the launch and again each year.';

create view facts."pre_mortem_risk" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'code')::text as "code",
       (b.body ->> 'preMortem')::uuid as "pre_mortem",
       (b.body ->> 'cause')::text as "cause",
       (b.body ->> 'probability')::numeric as "probability",
       (b.body ->> 'impact')::text as "impact",
       (b.body ->> 'clientOwner')::text as "client_owner",
       (b.body ->> 'providerOwner')::text as "provider_owner",
       (b.body ->> 'practice')::text as "practice",
       (b.body ->> 'measure')::uuid as "measure",
       (b.body ->> 'state')::text as "state",
       (b.body ->> 'endedOn')::date as "ended_on"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'pre-mortem-risk'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."pre_mortem_risk" is 'imagined cause, watched: A cause of failure both watch from now on, with an owner on each side and one indicator.';

create view facts."preventability_review" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'promise')::uuid as "promise",
       (b.body ->> 'credit')::uuid as "credit",
       (b.body ->> 'issue')::uuid as "issue",
       (b.body ->> 'saidOn')::date as "said_on",
       (b.body ->> 'ownPart')::text as "own_part",
       (b.body ->> 'foreseeable')::boolean as "foreseeable",
       (b.body ->> 'whoCould')::text as "who_could",
       (b.body ->> 'practice')::text as "practice",
       (b.body ->> 'because')::text as "because"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'preventability-review'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null
and (e.chain = 'SHARED'
     or not exists (select from ledger.entry x
                     where x.arrangement = e.arrangement
                       and x.chain = 'SHARED'
                       and x.kind = 'preventability-review'
                       and x.act = 'RECORD'
                       and x.side = e.side
                          and x.body::jsonb ->> 'promise' is not distinct from b.body ->> 'promise'
                          and x.body::jsonb ->> 'credit' is not distinct from b.body ->> 'credit'
                          and x.body::jsonb ->> 'issue' is not distinct from b.body ->> 'issue'));
comment on view facts."preventability_review" is 'look at what could have prevented it: What one side says of something nobody wanted. Both sides say it, and both appear together.';

create view facts."process_knowledge" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'person')::uuid as "person",
       (b.body ->> 'side')::text as "side",
       (b.body ->> 'service')::uuid as "service",
       (b.body ->> 'ratedOn')::date as "rated_on",
       (b.body ->> 'level')::integer as "level",
       (b.body ->> 'shownBy')::text as "shown_by"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'process-knowledge'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."process_knowledge" is 'knowledge of the work: How well somebody of your side knows a piece of the work. It never leaves your side.';

create view facts."process_maturity" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'code')::text as "code",
       (b.body ->> 'process')::text as "process",
       (b.body ->> 'service')::uuid as "service",
       (b.body ->> 'owningSide')::text as "owning_side",
       (b.body ->> 'owner')::text as "owner",
       (b.body ->> 'needed')::bigint as "needed",
       (b.body ->> 'thirdView')::bigint as "third_view",
       (b.body ->> 'improvement')::text as "improvement",
       (b.body ->> 'improvedBy')::date as "improved_by"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'process-maturity'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."process_maturity" is 'process: A process the work runs by, and how mature it has to be.';

create view facts."process_requirement" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'seat')::uuid as "seat",
       (b.body ->> 'service')::uuid as "service",
       (b.body ->> 'level')::integer as "level"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'process-requirement'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."process_requirement" is 'work a seat has to know: How well whoever sits in a seat has to know a piece of the work that was given away.';

create view facts."process_walk" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'seat')::uuid as "seat",
       (b.body ->> 'service')::uuid as "service",
       (b.body ->> 'walkedOn')::date as "walked_on",
       (b.body ->> 'learnt')::text as "learnt",
       (b.body ->> 'concerns')::text as "concerns"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'process-walk'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."process_walk" is 'walk through the work: Whoever sits in a seat went and saw the work being done.';

create view facts."progress" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'project')::uuid as "project",
       (b.body ->> 'statusOn')::date as "status_on",
       (b.body -> 'plannedValue' ->> 'amount')::numeric as "planned_value_amount",
       (b.body -> 'plannedValue' ->> 'currency')::text as "planned_value_currency",
       (b.body -> 'earnedValue' ->> 'amount')::numeric as "earned_value_amount",
       (b.body -> 'earnedValue' ->> 'currency')::text as "earned_value_currency",
       (b.body -> 'actualCost' ->> 'amount')::numeric as "actual_cost_amount",
       (b.body -> 'actualCost' ->> 'currency')::text as "actual_cost_currency",
       (b.body ->> 'view')::text as "view",
       (b.body -> 'toComplete' ->> 'amount')::numeric as "to_complete_amount",
       (b.body -> 'toComplete' ->> 'currency')::text as "to_complete_currency"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'progress'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."progress" is 'progress';

create view facts."project" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'code')::text as "code",
       (b.body ->> 'name')::text as "name",
       (b.body ->> 'plannedStartOn')::date as "planned_start_on",
       (b.body ->> 'plannedEndOn')::date as "planned_end_on",
       (b.body ->> 'actualStartOn')::date as "actual_start_on",
       (b.body ->> 'actualEndOn')::date as "actual_end_on",
       (b.body -> 'budget' ->> 'amount')::numeric as "budget_amount",
       (b.body -> 'budget' ->> 'currency')::text as "budget_currency",
       (b.body ->> 'forecastBy')::text as "forecast_by"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'project'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."project" is 'project';

create view facts."project_charter" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       e.agreed as fact_agreed,
       coalesce((select s.act = 'SIGN'
                     from ledger.entry s
                    where s.arrangement = e.arrangement
                      and s.chain = e.chain
                      and s.fact = e.fact
                      and s.version = e.version
                      and s.side = 'CLIENT'
                      and s.act in ('SIGN', 'DISPUTE')
                    order by s.seq desc
                    limit 1), false) as fact_signed_by_client,
       coalesce((select s.act = 'SIGN'
                     from ledger.entry s
                    where s.arrangement = e.arrangement
                      and s.chain = e.chain
                      and s.fact = e.fact
                      and s.version = e.version
                      and s.side = 'PROVIDER'
                      and s.act in ('SIGN', 'DISPUTE')
                    order by s.seq desc
                    limit 1), false) as fact_signed_by_provider,
       (b.body ->> 'code')::text as "code",
       (b.body ->> 'project')::uuid as "project",
       (b.body ->> 'outcome')::text as "outcome",
       (b.body ->> 'owner')::uuid as "owner",
       (b.body -> 'delayCost' ->> 'amount')::numeric as "delay_cost_amount",
       (b.body -> 'delayCost' ->> 'currency')::text as "delay_cost_currency"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select a.*
                          from (select o.*, bool_or(o.agreed) over (partition by o.arrangement, o.chain, o.fact) as settled
                                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body,
                                               exists (select from ledger.entry x
                                                        where x.arrangement = e.arrangement
                                                          and x.chain = e.chain
                                                          and x.fact = e.fact
                                                          and x.version = e.version
                                                          and x.act = 'SIGN'
                                                          and 'SIGN' = (select y.act
                                                                          from ledger.entry y
                                                                         where y.arrangement = x.arrangement
                                                                           and y.chain = x.chain
                                                                           and y.fact = x.fact
                                                                           and y.version = x.version
                                                                           and y.side <> x.side
                                                                           and y.act in ('SIGN', 'DISPUTE')
                                                                           and y.seq < x.seq
                                                                         order by y.seq desc
                                                                         limit 1)) as agreed
                                          from ledger.entry e
                                         where e.kind = 'project-charter'
                                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) o) a
                         where a.agreed or not a.settled) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."project_charter" is 'project charter: What a project is for, before anybody works on it. Both sides sign it, for the client the leader who owns it.';

create view facts."project_charter_scope" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       r.place as fact_row,
       (r.body ->> 'what')::text as "what",
       (r.body ->> 'included')::boolean as "included"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select a.*
                          from (select o.*, bool_or(o.agreed) over (partition by o.arrangement, o.chain, o.fact) as settled
                                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body,
                                               exists (select from ledger.entry x
                                                        where x.arrangement = e.arrangement
                                                          and x.chain = e.chain
                                                          and x.fact = e.fact
                                                          and x.version = e.version
                                                          and x.act = 'SIGN'
                                                          and 'SIGN' = (select y.act
                                                                          from ledger.entry y
                                                                         where y.arrangement = x.arrangement
                                                                           and y.chain = x.chain
                                                                           and y.fact = x.fact
                                                                           and y.version = x.version
                                                                           and y.side <> x.side
                                                                           and y.act in ('SIGN', 'DISPUTE')
                                                                           and y.seq < x.seq
                                                                         order by y.seq desc
                                                                         limit 1)) as agreed
                                          from ledger.entry e
                                         where e.kind = 'project-charter'
                                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) o) a
                         where a.agreed or not a.settled) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 cross join lateral jsonb_array_elements(b.body -> 'scope') with ordinality as r (body, place)
 where e.body is not null;
comment on view facts."project_charter_scope" is 'project charter: What a project is for, before anybody works on it. Both sides sign it, for the client the leader who owns it.';

create view facts."project_charter_assumptions" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       r.place as fact_row,
       (r.body ->> 'what')::text as "what",
       (r.body ->> 'checkBy')::date as "check_by",
       (r.body ->> 'holds')::boolean as "holds"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select a.*
                          from (select o.*, bool_or(o.agreed) over (partition by o.arrangement, o.chain, o.fact) as settled
                                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body,
                                               exists (select from ledger.entry x
                                                        where x.arrangement = e.arrangement
                                                          and x.chain = e.chain
                                                          and x.fact = e.fact
                                                          and x.version = e.version
                                                          and x.act = 'SIGN'
                                                          and 'SIGN' = (select y.act
                                                                          from ledger.entry y
                                                                         where y.arrangement = x.arrangement
                                                                           and y.chain = x.chain
                                                                           and y.fact = x.fact
                                                                           and y.version = x.version
                                                                           and y.side <> x.side
                                                                           and y.act in ('SIGN', 'DISPUTE')
                                                                           and y.seq < x.seq
                                                                         order by y.seq desc
                                                                         limit 1)) as agreed
                                          from ledger.entry e
                                         where e.kind = 'project-charter'
                                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) o) a
                         where a.agreed or not a.settled) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 cross join lateral jsonb_array_elements(b.body -> 'assumptions') with ordinality as r (body, place)
 where e.body is not null;
comment on view facts."project_charter_assumptions" is 'project charter: What a project is for, before anybody works on it. Both sides sign it, for the client the leader who owns it.';

create view facts."project_charter_acceptance" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       r.place as fact_row,
       (r.body ->> 'what')::text as "what"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select a.*
                          from (select o.*, bool_or(o.agreed) over (partition by o.arrangement, o.chain, o.fact) as settled
                                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body,
                                               exists (select from ledger.entry x
                                                        where x.arrangement = e.arrangement
                                                          and x.chain = e.chain
                                                          and x.fact = e.fact
                                                          and x.version = e.version
                                                          and x.act = 'SIGN'
                                                          and 'SIGN' = (select y.act
                                                                          from ledger.entry y
                                                                         where y.arrangement = x.arrangement
                                                                           and y.chain = x.chain
                                                                           and y.fact = x.fact
                                                                           and y.version = x.version
                                                                           and y.side <> x.side
                                                                           and y.act in ('SIGN', 'DISPUTE')
                                                                           and y.seq < x.seq
                                                                         order by y.seq desc
                                                                         limit 1)) as agreed
                                          from ledger.entry e
                                         where e.kind = 'project-charter'
                                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) o) a
                         where a.agreed or not a.settled) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 cross join lateral jsonb_array_elements(b.body -> 'acceptance') with ordinality as r (body, place)
 where e.body is not null;
comment on view facts."project_charter_acceptance" is 'project charter: What a project is for, before anybody works on it. Both sides sign it, for the client the leader who owns it.';

create view facts."promise" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       e.agreed as fact_agreed,
       coalesce((select s.act = 'SIGN'
                     from ledger.entry s
                    where s.arrangement = e.arrangement
                      and s.chain = e.chain
                      and s.fact = e.fact
                      and s.version = e.version
                      and s.side = 'CLIENT'
                      and s.act in ('SIGN', 'DISPUTE')
                    order by s.seq desc
                    limit 1), false) as fact_signed_by_client,
       coalesce((select s.act = 'SIGN'
                     from ledger.entry s
                    where s.arrangement = e.arrangement
                      and s.chain = e.chain
                      and s.fact = e.fact
                      and s.version = e.version
                      and s.side = 'PROVIDER'
                      and s.act in ('SIGN', 'DISPUTE')
                    order by s.seq desc
                    limit 1), false) as fact_signed_by_provider,
       (b.body ->> 'code')::text as "code",
       (b.body ->> 'objective')::text as "objective",
       (b.body ->> 'promisedOn')::date as "promised_on",
       (b.body -> 'price' ->> 'amount')::numeric as "price_amount",
       (b.body -> 'price' ->> 'currency')::text as "price_currency",
       (b.body ->> 'forecastOn')::date as "forecast_on",
       (b.body -> 'priceNow' ->> 'amount')::numeric as "price_now_amount",
       (b.body -> 'priceNow' ->> 'currency')::text as "price_now_currency",
       (b.body ->> 'keptOn')::date as "kept_on"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select a.*
                          from (select o.*, bool_or(o.agreed) over (partition by o.arrangement, o.chain, o.fact) as settled
                                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body,
                                               exists (select from ledger.entry x
                                                        where x.arrangement = e.arrangement
                                                          and x.chain = e.chain
                                                          and x.fact = e.fact
                                                          and x.version = e.version
                                                          and x.act = 'SIGN'
                                                          and 'SIGN' = (select y.act
                                                                          from ledger.entry y
                                                                         where y.arrangement = x.arrangement
                                                                           and y.chain = x.chain
                                                                           and y.fact = x.fact
                                                                           and y.version = x.version
                                                                           and y.side <> x.side
                                                                           and y.act in ('SIGN', 'DISPUTE')
                                                                           and y.seq < x.seq
                                                                         order by y.seq desc
                                                                         limit 1)) as agreed
                                          from ledger.entry e
                                         where e.kind = 'promise'
                                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) o) a
                         where a.agreed or not a.settled) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."promise" is 'promise';

create view facts."proposal" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'code')::text as "code",
       (b.body ->> 'title')::text as "title",
       (b.body ->> 'what')::text as "what",
       (b.body ->> 'madeBy')::text as "made_by",
       (b.body ->> 'madeOn')::date as "made_on",
       (b.body -> 'document' ->> 'title')::text as "document_title",
       (b.body -> 'document' ->> 'address')::text as "document_address"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'proposal'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."proposal" is 'proposal: Something one side suggests to the other without having been asked.';

create view facts."proposal_answer" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'proposal')::uuid as "proposal",
       (b.body ->> 'side')::text as "side",
       (b.body ->> 'decision')::text as "decision",
       (b.body ->> 'answeredOn')::date as "answered_on",
       (b.body ->> 'because')::text as "because"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'proposal-answer'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."proposal_answer" is 'answer to a proposal: What the other side says to a proposal. Nobody answers its own.';

create view facts."protocol" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       e.agreed as fact_agreed,
       coalesce((select s.act = 'SIGN'
                     from ledger.entry s
                    where s.arrangement = e.arrangement
                      and s.chain = e.chain
                      and s.fact = e.fact
                      and s.version = e.version
                      and s.side = 'CLIENT'
                      and s.act in ('SIGN', 'DISPUTE')
                    order by s.seq desc
                    limit 1), false) as fact_signed_by_client,
       coalesce((select s.act = 'SIGN'
                     from ledger.entry s
                    where s.arrangement = e.arrangement
                      and s.chain = e.chain
                      and s.fact = e.fact
                      and s.version = e.version
                      and s.side = 'PROVIDER'
                      and s.act in ('SIGN', 'DISPUTE')
                    order by s.seq desc
                    limit 1), false) as fact_signed_by_provider,
       (b.body ->> 'title')::text as "title",
       (b.body ->> 'text')::text as "text",
       (b.body ->> 'silenceDays')::bigint as "silence_days",
       (b.body ->> 'keptYears')::bigint as "kept_years"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select a.*
                          from (select o.*, bool_or(o.agreed) over (partition by o.arrangement, o.chain, o.fact) as settled
                                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body,
                                               exists (select from ledger.entry x
                                                        where x.arrangement = e.arrangement
                                                          and x.chain = e.chain
                                                          and x.fact = e.fact
                                                          and x.version = e.version
                                                          and x.act = 'SIGN'
                                                          and 'SIGN' = (select y.act
                                                                          from ledger.entry y
                                                                         where y.arrangement = x.arrangement
                                                                           and y.chain = x.chain
                                                                           and y.fact = x.fact
                                                                           and y.version = x.version
                                                                           and y.side <> x.side
                                                                           and y.act in ('SIGN', 'DISPUTE')
                                                                           and y.seq < x.seq
                                                                         order by y.seq desc
                                                                         limit 1)) as agreed
                                          from ledger.entry e
                                         where e.kind = 'protocol'
                                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) o) a
                         where a.agreed or not a.settled) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."protocol" is 'protocol';

create view facts."provider_pair" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'code')::text as "code",
       (b.body ->> 'one')::text as "one",
       (b.body ->> 'other')::text as "other",
       (b.body ->> 'together')::text as "together"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'provider-pair'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."provider_pair" is 'pair of providers: Two providers that have to work together for the client.';

create view facts."pulse_result" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'period')::text as "period",
       (b.body -> 'asked' ->> 'from')::date as "asked_from",
       (b.body -> 'asked' ->> 'to')::date as "asked_to",
       (b.body ->> 'invited')::bigint as "invited",
       (b.body ->> 'answered')::bigint as "answered",
       (b.body ->> 'sevenOrMore')::bigint as "seven_or_more"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'pulse-result'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."pulse_result" is 'pulse result';

create view facts."pulse_result_roles" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       r.place as fact_row,
       (r.body ->> 'role')::text as "role",
       (r.body ->> 'answered')::bigint as "answered",
       (r.body ->> 'sevenOrMore')::bigint as "seven_or_more"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'pulse-result'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 cross join lateral jsonb_array_elements(b.body -> 'roles') with ordinality as r (body, place)
 where e.body is not null;
comment on view facts."pulse_result_roles" is 'pulse result';

create view facts."quarter_close" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'review')::uuid as "review",
       (b.body ->> 'closedOn')::date as "closed_on",
       (b.body ->> 'says')::text as "says",
       (b.body ->> 'differs')::text as "differs"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'quarter-close'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."quarter_close" is 'close of a quarter''s review: The review is over; what was decided, who does what, what was learned and what is measured no longer name it.';

create view facts."quarter_pre_read" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'review')::uuid as "review",
       (b.body ->> 'issuedOn')::date as "issued_on"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'quarter-pre-read'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."quarter_pre_read" is 'page read before a quarter''s review: One page from the book was put before both sides before they prepare.';

create view facts."quarter_preparation" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'about')::uuid as "about",
       (b.body ->> 'saidOn')::date as "said_on",
       (b.body ->> 'ownContribution')::text as "own_contribution",
       (b.body ->> 'promises')::text as "promises",
       (b.body ->> 'money')::text as "money",
       (b.body ->> 'service')::text as "service",
       (b.body ->> 'next')::text as "next",
       (b.body ->> 'stop')::text as "stop"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'quarter-preparation'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null
and (e.chain = 'SHARED'
     or not exists (select from ledger.entry x
                     where x.arrangement = e.arrangement
                       and x.chain = 'SHARED'
                       and x.kind = 'quarter-preparation'
                       and x.act = 'RECORD'
                       and x.side = e.side
                          and x.body::jsonb ->> 'about' is not distinct from b.body ->> 'about'));
comment on view facts."quarter_preparation" is 'preparation of a quarter''s review: How one side comes into it. Both sides say it, and both appear together.';

create view facts."quarter_review" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'code')::text as "code",
       (b.body ->> 'from')::date as "from",
       (b.body ->> 'through')::date as "through",
       (b.body ->> 'forum')::uuid as "forum",
       (b.body ->> 'plannedOn')::date as "planned_on"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'quarter-review'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."quarter_review" is 'review of a quarter: Both sides look back at a quarter in one session, and ahead at the next.';

create view facts."quarter_review_parts" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       r.place as fact_row,
       (r.body ->> 'part')::text as "part",
       (r.body ->> 'minutes')::bigint as "minutes"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'quarter-review'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 cross join lateral jsonb_array_elements(b.body -> 'parts') with ordinality as r (body, place)
 where e.body is not null;
comment on view facts."quarter_review_parts" is 'review of a quarter: Both sides look back at a quarter in one session, and ahead at the next.';

create view facts."ramp" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       e.agreed as fact_agreed,
       coalesce((select s.act = 'SIGN'
                     from ledger.entry s
                    where s.arrangement = e.arrangement
                      and s.chain = e.chain
                      and s.fact = e.fact
                      and s.version = e.version
                      and s.side = 'CLIENT'
                      and s.act in ('SIGN', 'DISPUTE')
                    order by s.seq desc
                    limit 1), false) as fact_signed_by_client,
       coalesce((select s.act = 'SIGN'
                     from ledger.entry s
                    where s.arrangement = e.arrangement
                      and s.chain = e.chain
                      and s.fact = e.fact
                      and s.version = e.version
                      and s.side = 'PROVIDER'
                      and s.act in ('SIGN', 'DISPUTE')
                    order by s.seq desc
                    limit 1), false) as fact_signed_by_provider,
       (b.body ->> 'measure')::uuid as "measure",
       (b.body ->> 'baseline')::numeric as "baseline",
       (b.body ->> 'baselineSource')::text as "baseline_source",
       (b.body ->> 'target')::numeric as "target",
       (b.body ->> 'startsOn')::date as "starts_on",
       (b.body ->> 'months')::bigint as "months",
       (b.body ->> 'dip')::numeric as "dip",
       (b.body ->> 'growth')::text as "growth",
       (b.body ->> 'stabilisedOn')::date as "stabilised_on"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select a.*
                          from (select o.*, bool_or(o.agreed) over (partition by o.arrangement, o.chain, o.fact) as settled
                                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body,
                                               exists (select from ledger.entry x
                                                        where x.arrangement = e.arrangement
                                                          and x.chain = e.chain
                                                          and x.fact = e.fact
                                                          and x.version = e.version
                                                          and x.act = 'SIGN'
                                                          and 'SIGN' = (select y.act
                                                                          from ledger.entry y
                                                                         where y.arrangement = x.arrangement
                                                                           and y.chain = x.chain
                                                                           and y.fact = x.fact
                                                                           and y.version = x.version
                                                                           and y.side <> x.side
                                                                           and y.act in ('SIGN', 'DISPUTE')
                                                                           and y.seq < x.seq
                                                                         order by y.seq desc
                                                                         limit 1)) as agreed
                                          from ledger.entry e
                                         where e.kind = 'ramp'
                                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) o) a
                         where a.agreed or not a.settled) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."ramp" is 'ramp: The time given to grow to a target, from the client''s own honest baseline. Until its end readings are judged by its curve.';

create view facts."rating_switch" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'side')::text as "side",
       (b.body ->> 'on')::boolean as "on",
       (b.body ->> 'purpose')::text as "purpose",
       (b.body ->> 'legalBasis')::text as "legal_basis",
       (b.body ->> 'retentionMonths')::bigint as "retention_months",
       (b.body ->> 'reference')::text as "reference",
       (b.body ->> 'decidedOn')::date as "decided_on"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'rating-switch'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."rating_switch" is 'switch for rating people: Whether one side lets named people of it be rated. Off until it says on.';

create view facts."readiness_assessment" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'side')::text as "side",
       (b.body ->> 'assessedOn')::date as "assessed_on",
       (b.body ->> 'leadership')::bigint as "leadership",
       (b.body ->> 'management')::bigint as "management",
       (b.body ->> 'policy')::bigint as "policy",
       (b.body ->> 'process')::bigint as "process",
       (b.body ->> 'procedure')::bigint as "procedure",
       (b.body ->> 'because')::text as "because"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'readiness-assessment'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."readiness_assessment" is 'look at our own house: How a side finds itself in five areas that outsourcing makes worse, before signing and every year. Nobody is rated; below 2 an area is weak.';

create view facts."reading" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'measure')::uuid as "measure",
       (b.body ->> 'period')::text as "period",
       (b.body -> 'during' ->> 'from')::date as "during_from",
       (b.body -> 'during' ->> 'to')::date as "during_to",
       (b.body ->> 'status')::text as "status",
       (b.body ->> 'value')::numeric as "value",
       (b.body ->> 'numerator')::numeric as "numerator",
       (b.body ->> 'denominator')::numeric as "denominator",
       (b.body ->> 'readOn')::date as "read_on",
       (b.body ->> 'because')::text as "because",
       (b.body ->> 'sourceDigest')::text as "source_digest"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'reading'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."reading" is 'reading: What a measure showed for one period. The other side may dispute it; it stays, and both are shown.';

create view facts."recognition" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'by')::text as "by",
       (b.body ->> 'givenOn')::date as "given_on",
       (b.body ->> 'whom')::text as "whom",
       (b.body ->> 'what')::text as "what",
       (b.body ->> 'how')::text as "how"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'recognition'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."recognition" is 'thanks: One side thanked the other, or both teams, for something.';

create view facts."reference_project" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'code')::text as "code",
       (b.body ->> 'sector')::text as "sector",
       (b.body ->> 'plannedDays')::numeric as "planned_days",
       (b.body ->> 'actualDays')::numeric as "actual_days",
       (b.body ->> 'costRatio')::numeric as "cost_ratio"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'reference-project'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."reference_project" is 'reference project';

create view facts."reference_project_reports" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       r.place as fact_row,
       (r.body ->> 'elapsedDays')::numeric as "elapsed_days",
       (r.body ->> 'earnedPercent')::numeric as "earned_percent",
       (r.body ->> 'spentPercent')::numeric as "spent_percent",
       (r.body ->> 'earnedScheduleDays')::numeric as "earned_schedule_days",
       (r.body ->> 'promisedDays')::numeric as "promised_days"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'reference-project'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 cross join lateral jsonb_array_elements(b.body -> 'reports') with ordinality as r (body, place)
 where e.body is not null;
comment on view facts."reference_project_reports" is 'reference project';

create view facts."relationship_link" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'one')::uuid as "one",
       (b.body ->> 'other')::uuid as "other",
       (b.body ->> 'because')::text as "because"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'relationship-link'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."relationship_link" is 'who has to work with whom: Two seats whose holders have to work with each other.';

create view facts."relationship_type" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'side')::text as "side",
       (b.body ->> 'envisioned')::text as "envisioned",
       (b.body ->> 'practised')::text as "practised",
       (b.body ->> 'because')::text as "because",
       (b.body ->> 'declaredOn')::date as "declared_on"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'relationship-type'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."relationship_type" is 'kind of relationship: What kind of relationship a side has in mind, and what it finds practised today. Each side says it for itself.';

create view facts."relief_claim" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'code')::text as "code",
       (b.body ->> 'dependency')::uuid as "dependency",
       (b.body ->> 'informationRequest')::uuid as "information_request",
       (b.body ->> 'approval')::uuid as "approval",
       (b.body ->> 'days')::bigint as "days",
       (b.body -> 'money' ->> 'amount')::numeric as "money_amount",
       (b.body -> 'money' ->> 'currency')::text as "money_currency",
       (b.body ->> 'claimedOn')::date as "claimed_on",
       (b.body ->> 'because')::text as "because"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'relief-claim'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."relief_claim" is 'relief claim';

create view facts."relief_decision" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'proposal')::uuid as "proposal",
       (b.body ->> 'choice')::text as "choice",
       (b.body ->> 'decidedOn')::date as "decided_on",
       (b.body ->> 'why')::text as "why"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'relief-decision'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."relief_decision" is 'relief decision';

create view facts."relief_proposal" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'code')::text as "code",
       (b.body ->> 'dependency')::uuid as "dependency",
       (b.body ->> 'informationRequest')::uuid as "information_request",
       (b.body ->> 'approval')::uuid as "approval",
       (b.body ->> 'draftedOn')::date as "drafted_on",
       (b.body ->> 'decideOn')::date as "decide_on"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'relief-proposal'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."relief_proposal" is 'relief proposal';

create view facts."reporting_line" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'seat')::uuid as "seat",
       (b.body ->> 'reportsTo')::uuid as "reports_to"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'reporting-line'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."reporting_line" is 'reporting line: To which seat a seat reports, within one side or across both.';

create view facts."requirement_statement" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'code')::text as "code",
       (b.body ->> 'words')::text as "words",
       (b.body ->> 'manner')::text as "manner",
       (b.body ->> 'statedOn')::date as "stated_on"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'requirement-statement'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."requirement_statement" is 'requirement: One sentence of what is asked of the provider, and whether it says what is to come of it or how it is to be done.';

create view facts."responsibility" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'code')::text as "code",
       (b.body ->> 'activity')::text as "activity",
       (b.body ->> 'service')::uuid as "service",
       (b.body ->> 'doneBy')::text as "done_by",
       (b.body ->> 'accountable')::text as "accountable",
       (b.body ->> 'owner')::uuid as "owner",
       (b.body ->> 'clause')::text as "clause",
       (b.body ->> 'regulated')::boolean as "regulated",
       (b.body ->> 'evidenceMonths')::bigint as "evidence_months",
       (b.body ->> 'endsOn')::date as "ends_on"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'responsibility'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."responsibility" is 'responsibility: Something that one side answers for, whoever does it.';

create view facts."result_snapshot" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'campaign')::text as "campaign",
       (b.body ->> 'title')::text as "title",
       (b.body ->> 'instrument')::text as "instrument",
       (b.body ->> 'version')::bigint as "version",
       (b.body ->> 'print')::text as "print",
       (b.body ->> 'threshold')::bigint as "threshold",
       (b.body ->> 'closedOn')::date as "closed_on",
       (b.body ->> 'clientInvited')::bigint as "client_invited",
       (b.body ->> 'clientAnswered')::bigint as "client_answered",
       (b.body ->> 'providerInvited')::bigint as "provider_invited",
       (b.body ->> 'providerAnswered')::bigint as "provider_answered",
       (b.body ->> 'clientIndex')::numeric as "client_index",
       (b.body ->> 'clientMargin')::numeric as "client_margin",
       (b.body ->> 'providerIndex')::numeric as "provider_index",
       (b.body ->> 'providerMargin')::numeric as "provider_margin"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'result-snapshot'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."result_snapshot" is 'result of a campaign: What a closed campaign left of one instrument: both sides beside each other. The answers themselves are kept nowhere in the ledger.';

create view facts."result_snapshot_dimensions" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       r.place as fact_row,
       (r.body ->> 'code')::text as "code",
       (r.body ->> 'name')::text as "name",
       (r.body ->> 'client')::numeric as "client",
       (r.body ->> 'clientMargin')::numeric as "client_margin",
       (r.body ->> 'provider')::numeric as "provider",
       (r.body ->> 'providerMargin')::numeric as "provider_margin",
       (r.body ->> 'clientGuess')::numeric as "client_guess",
       (r.body ->> 'providerGuess')::numeric as "provider_guess"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'result-snapshot'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 cross join lateral jsonb_array_elements(b.body -> 'dimensions') with ordinality as r (body, place)
 where e.body is not null;
comment on view facts."result_snapshot_dimensions" is 'result of a campaign: What a closed campaign left of one instrument: both sides beside each other. The answers themselves are kept nowhere in the ledger.';

create view facts."result_use" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'deliverable')::uuid as "deliverable",
       (b.body ->> 'usedOn')::date as "used_on",
       (b.body ->> 'what')::text as "what",
       (b.body ->> 'department')::text as "department"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'result-use'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."result_use" is 'use of a result: What the client did with something that was delivered.';

create view facts."review_rating" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'review')::uuid as "review",
       (b.body ->> 'saidOn')::date as "said_on",
       (b.body ->> 'ownPart')::text as "own_part",
       (b.body ->> 'own')::integer as "own",
       (b.body ->> 'other')::integer as "other",
       (b.body ->> 'keep')::text as "keep",
       (b.body ->> 'change')::text as "change"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'review-rating'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null
and (e.chain = 'SHARED'
     or not exists (select from ledger.entry x
                     where x.arrangement = e.arrangement
                       and x.chain = 'SHARED'
                       and x.kind = 'review-rating'
                       and x.act = 'RECORD'
                       and x.side = e.side
                          and x.body::jsonb ->> 'review' is not distinct from b.body ->> 'review'));
comment on view facts."review_rating" is 'word on a review: How one side sees both in a review, its own part first. Both are asked, and both answers appear together. Sides are rated, never people.';

create view facts."rework_item" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'code')::text as "code",
       (b.body ->> 'what')::text as "what",
       (b.body ->> 'project')::uuid as "project",
       (b.body ->> 'origin')::text as "origin",
       (b.body ->> 'department')::text as "department",
       (b.body ->> 'foundOn')::date as "found_on",
       (b.body -> 'cost' ->> 'amount')::numeric as "cost_amount",
       (b.body -> 'cost' ->> 'currency')::text as "cost_currency",
       (b.body ->> 'days')::bigint as "days"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'rework-item'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."rework_item" is 'rework item';

create view facts."risk" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'code')::text as "code",
       (b.body ->> 'title')::text as "title",
       (b.body ->> 'raisedOn')::date as "raised_on",
       (b.body ->> 'probability')::numeric as "probability",
       (b.body ->> 'impact')::text as "impact",
       (b.body ->> 'clientOwner')::text as "client_owner",
       (b.body ->> 'providerOwner')::text as "provider_owner",
       (b.body ->> 'response')::text as "response",
       (b.body ->> 'indicator')::text as "indicator",
       (b.body ->> 'reviewOn')::date as "review_on",
       (b.body ->> 'state')::text as "state",
       (b.body ->> 'endedOn')::date as "ended_on",
       (b.body -> 'evidence' ->> 'title')::text as "evidence_title",
       (b.body -> 'evidence' ->> 'address')::text as "evidence_address"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'risk'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."risk" is 'risk: Something that may happen. Each side has somebody who watches it.';

create view facts."role_readiness" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'seat')::uuid as "seat",
       (b.body ->> 'person')::uuid as "person",
       (b.body ->> 'side')::text as "side",
       (b.body ->> 'startedOn')::date as "started_on",
       (b.body ->> 'described')::boolean as "described",
       (b.body ->> 'behaviours')::boolean as "behaviours",
       (b.body ->> 'trained')::boolean as "trained",
       (b.body ->> 'coached')::boolean as "coached",
       (b.body ->> 'playbook')::boolean as "playbook",
       (b.body ->> 'shadowed')::boolean as "shadowed",
       (b.body ->> 'reviewed')::boolean as "reviewed",
       (b.body ->> 'ratedOn')::date as "rated_on"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'role-readiness'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."role_readiness" is 'readiness for a role: How ready somebody of your side is for a new role: seven things, done or not. It never leaves your side.';

create view facts."role_seat" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'code')::text as "code",
       (b.body ->> 'title')::text as "title",
       (b.body ->> 'side')::text as "side",
       (b.body ->> 'interfaceSeat')::boolean as "interface_seat",
       (b.body ->> 'capability')::text as "capability"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'role-seat'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."role_seat" is 'seat';

create view facts."root_cause" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'campaign')::text as "campaign",
       (b.body ->> 'dimension')::text as "dimension",
       (b.body ->> 'side')::text as "side",
       (b.body ->> 'ours')::text as "ours",
       (b.body ->> 'theirs')::text as "theirs",
       (b.body ->> 'next')::text as "next",
       (b.body ->> 'owner')::text as "owner",
       (b.body ->> 'saidOn')::date as "said_on"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'root-cause'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."root_cause" is 'root cause, own part first: Why people find something low, as one side sees it: its own contribution first. It stays with your side until you publish it.';

create view facts."sales_handover" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'code')::text as "code",
       (b.body ->> 'contract')::uuid as "contract",
       (b.body ->> 'heldOn')::date as "held_on",
       (b.body ->> 'promises')::text as "promises",
       (b.body ->> 'clientThere')::boolean as "client_there"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'sales-handover'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."sales_handover" is 'handover from sales: Those who sold the work told those who do it what was promised.';

create view facts."seat_change" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'seat')::uuid as "seat",
       (b.body ->> 'changesOn')::date as "changes_on",
       (b.body ->> 'noticeOn')::date as "notice_on",
       (b.body ->> 'approvedOn')::date as "approved_on",
       (b.body ->> 'handedOverOn')::date as "handed_over_on",
       (b.body ->> 'successor')::uuid as "successor",
       (b.body ->> 'reason')::text as "reason"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'seat-change'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."seat_change" is 'change of a key seat: Somebody else takes a key seat: announced, approved, handed over.';

create view facts."seat_fit_review" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'seat')::uuid as "seat",
       (b.body ->> 'person')::uuid as "person",
       (b.body ->> 'side')::text as "side",
       (b.body ->> 'ratedOn')::date as "rated_on",
       (b.body ->> 'competence')::numeric as "competence",
       (b.body ->> 'desire')::numeric as "desire"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'seat-fit-review'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."seat_fit_review" is 'fit for a seat: How well somebody of your side fits a seat: what they can, and whether they want it. It never leaves your side.';

create view facts."seat_requirement" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'seat')::uuid as "seat"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'seat-requirement'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."seat_requirement" is 'what a seat asks: What a seat asks of whoever sits there, skill by skill.';

create view facts."seat_requirement_skills" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       r.place as fact_row,
       (r.body ->> 'skill')::text as "skill",
       (r.body ->> 'level')::integer as "level",
       (r.body ->> 'weight')::bigint as "weight"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'seat-requirement'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 cross join lateral jsonb_array_elements(b.body -> 'skills') with ordinality as r (body, place)
 where e.body is not null;
comment on view facts."seat_requirement_skills" is 'what a seat asks: What a seat asks of whoever sits there, skill by skill.';

create view facts."service" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'code')::text as "code",
       (b.body ->> 'name')::text as "name",
       (b.body ->> 'what')::text as "what",
       (b.body ->> 'contract')::uuid as "contract",
       (b.body ->> 'commodity')::boolean as "commodity",
       (b.body ->> 'pricing')::text as "pricing",
       (b.body ->> 'startsOn')::date as "starts_on",
       (b.body ->> 'endsOn')::date as "ends_on"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'service'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."service" is 'service: Work the provider does day after day. What is expected of it is said in its measures and its level of need.';

create view facts."service_credit" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'level')::text as "level",
       (b.body ->> 'month')::text as "month",
       (b.body ->> 'owedTo')::text as "owed_to",
       (b.body ->> 'terms')::uuid as "terms",
       (b.body -> 'accrued' ->> 'amount')::numeric as "accrued_amount",
       (b.body -> 'accrued' ->> 'currency')::text as "accrued_currency",
       (b.body ->> 'accruedOn')::date as "accrued_on",
       (b.body ->> 'postedFor')::text as "posted_for",
       (b.body ->> 'proof')::text as "proof"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'service-credit'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."service_credit" is 'service credit';

create view facts."service_credit_parts" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       r.place as fact_row,
       (r.body ->> 'state')::text as "state",
       (r.body -> 'amount' ->> 'amount')::numeric as "amount_amount",
       (r.body -> 'amount' ->> 'currency')::text as "amount_currency",
       (r.body ->> 'since')::date as "since",
       (r.body ->> 'why')::text as "why"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'service-credit'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 cross join lateral jsonb_array_elements(b.body -> 'parts') with ordinality as r (body, place)
 where e.body is not null;
comment on view facts."service_credit_parts" is 'service credit';

create view facts."service_credit_steps" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       r.place as fact_row,
       (r.body ->> 'step')::text as "step",
       (r.body ->> 'value')::numeric as "value"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'service-credit'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 cross join lateral jsonb_array_elements(b.body -> 'steps') with ordinality as r (body, place)
 where e.body is not null;
comment on view facts."service_credit_steps" is 'service credit';

create view facts."service_exception" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'code')::text as "code",
       (b.body ->> 'stakeholder')::uuid as "stakeholder",
       (b.body ->> 'what')::text as "what",
       (b.body ->> 'openedOn')::date as "opened_on",
       (b.body ->> 'owner')::text as "owner",
       (b.body ->> 'closedOn')::date as "closed_on"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'service-exception'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."service_exception" is 'exception: Something out of the ordinary that a stakeholder needs of the service.';

create view facts."service_hours" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       e.agreed as fact_agreed,
       coalesce((select s.act = 'SIGN'
                     from ledger.entry s
                    where s.arrangement = e.arrangement
                      and s.chain = e.chain
                      and s.fact = e.fact
                      and s.version = e.version
                      and s.side = 'CLIENT'
                      and s.act in ('SIGN', 'DISPUTE')
                    order by s.seq desc
                    limit 1), false) as fact_signed_by_client,
       coalesce((select s.act = 'SIGN'
                     from ledger.entry s
                    where s.arrangement = e.arrangement
                      and s.chain = e.chain
                      and s.fact = e.fact
                      and s.version = e.version
                      and s.side = 'PROVIDER'
                      and s.act in ('SIGN', 'DISPUTE')
                    order by s.seq desc
                    limit 1), false) as fact_signed_by_provider,
       (b.body ->> 'code')::text as "code",
       (b.body ->> 'name')::text as "name",
       (b.body ->> 'zone')::text as "zone",
       (b.body ->> 'holidays')::text as "holidays"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select a.*
                          from (select o.*, bool_or(o.agreed) over (partition by o.arrangement, o.chain, o.fact) as settled
                                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body,
                                               exists (select from ledger.entry x
                                                        where x.arrangement = e.arrangement
                                                          and x.chain = e.chain
                                                          and x.fact = e.fact
                                                          and x.version = e.version
                                                          and x.act = 'SIGN'
                                                          and 'SIGN' = (select y.act
                                                                          from ledger.entry y
                                                                         where y.arrangement = x.arrangement
                                                                           and y.chain = x.chain
                                                                           and y.fact = x.fact
                                                                           and y.version = x.version
                                                                           and y.side <> x.side
                                                                           and y.act in ('SIGN', 'DISPUTE')
                                                                           and y.seq < x.seq
                                                                         order by y.seq desc
                                                                         limit 1)) as agreed
                                          from ledger.entry e
                                         where e.kind = 'service-hours'
                                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) o) a
                         where a.agreed or not a.settled) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."service_hours" is 'service hours';

create view facts."service_hours_week" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       r.place as fact_row,
       (r.body ->> 'days')::text as "days",
       (r.body ->> 'from')::text as "from",
       (r.body ->> 'to')::text as "to"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select a.*
                          from (select o.*, bool_or(o.agreed) over (partition by o.arrangement, o.chain, o.fact) as settled
                                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body,
                                               exists (select from ledger.entry x
                                                        where x.arrangement = e.arrangement
                                                          and x.chain = e.chain
                                                          and x.fact = e.fact
                                                          and x.version = e.version
                                                          and x.act = 'SIGN'
                                                          and 'SIGN' = (select y.act
                                                                          from ledger.entry y
                                                                         where y.arrangement = x.arrangement
                                                                           and y.chain = x.chain
                                                                           and y.fact = x.fact
                                                                           and y.version = x.version
                                                                           and y.side <> x.side
                                                                           and y.act in ('SIGN', 'DISPUTE')
                                                                           and y.seq < x.seq
                                                                         order by y.seq desc
                                                                         limit 1)) as agreed
                                          from ledger.entry e
                                         where e.kind = 'service-hours'
                                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) o) a
                         where a.agreed or not a.settled) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 cross join lateral jsonb_array_elements(b.body -> 'week') with ordinality as r (body, place)
 where e.body is not null;
comment on view facts."service_hours_week" is 'service hours';

create view facts."service_hours_days" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       r.place as fact_row,
       (r.body ->> 'on')::date as "on",
       (r.body ->> 'from')::text as "from",
       (r.body ->> 'to')::text as "to",
       (r.body ->> 'because')::text as "because"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select a.*
                          from (select o.*, bool_or(o.agreed) over (partition by o.arrangement, o.chain, o.fact) as settled
                                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body,
                                               exists (select from ledger.entry x
                                                        where x.arrangement = e.arrangement
                                                          and x.chain = e.chain
                                                          and x.fact = e.fact
                                                          and x.version = e.version
                                                          and x.act = 'SIGN'
                                                          and 'SIGN' = (select y.act
                                                                          from ledger.entry y
                                                                         where y.arrangement = x.arrangement
                                                                           and y.chain = x.chain
                                                                           and y.fact = x.fact
                                                                           and y.version = x.version
                                                                           and y.side <> x.side
                                                                           and y.act in ('SIGN', 'DISPUTE')
                                                                           and y.seq < x.seq
                                                                         order by y.seq desc
                                                                         limit 1)) as agreed
                                          from ledger.entry e
                                         where e.kind = 'service-hours'
                                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) o) a
                         where a.agreed or not a.settled) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 cross join lateral jsonb_array_elements(b.body -> 'days') with ordinality as r (body, place)
 where e.body is not null;
comment on view facts."service_hours_days" is 'service hours';

create view facts."service_level" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       e.agreed as fact_agreed,
       coalesce((select s.act = 'SIGN'
                     from ledger.entry s
                    where s.arrangement = e.arrangement
                      and s.chain = e.chain
                      and s.fact = e.fact
                      and s.version = e.version
                      and s.side = 'CLIENT'
                      and s.act in ('SIGN', 'DISPUTE')
                    order by s.seq desc
                    limit 1), false) as fact_signed_by_client,
       coalesce((select s.act = 'SIGN'
                     from ledger.entry s
                    where s.arrangement = e.arrangement
                      and s.chain = e.chain
                      and s.fact = e.fact
                      and s.version = e.version
                      and s.side = 'PROVIDER'
                      and s.act in ('SIGN', 'DISPUTE')
                    order by s.seq desc
                    limit 1), false) as fact_signed_by_provider,
       (b.body ->> 'code')::text as "code",
       (b.body ->> 'name')::text as "name",
       (b.body ->> 'measure')::uuid as "measure",
       (b.body ->> 'hours')::uuid as "hours",
       (b.body ->> 'source')::uuid as "source",
       (b.body ->> 'importance')::text as "importance",
       (b.body ->> 'reckoning')::text as "reckoning",
       (b.body ->> 'cycle')::text as "cycle",
       (b.body ->> 'countedBy')::text as "counted_by",
       (b.body ->> 'expected')::numeric as "expected",
       (b.body ->> 'minimum')::numeric as "minimum",
       (b.body ->> 'better')::text as "better",
       (b.body ->> 'inclusive')::boolean as "inclusive",
       (b.body ->> 'decimals')::bigint as "decimals",
       (b.body ->> 'within')::text as "within",
       (b.body ->> 'withinInclusive')::boolean as "within_inclusive",
       (b.body ->> 'retarget')::text as "retarget",
       (b.body ->> 'percentile')::numeric as "percentile",
       (b.body ->> 'manner')::text as "manner",
       (b.body ->> 'grace')::text as "grace",
       (b.body ->> 'minimumVolume')::bigint as "minimum_volume",
       (b.body ->> 'tooFew')::text as "too_few",
       (b.body ->> 'openCases')::text as "open_cases"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select a.*
                          from (select o.*, bool_or(o.agreed) over (partition by o.arrangement, o.chain, o.fact) as settled
                                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body,
                                               exists (select from ledger.entry x
                                                        where x.arrangement = e.arrangement
                                                          and x.chain = e.chain
                                                          and x.fact = e.fact
                                                          and x.version = e.version
                                                          and x.act = 'SIGN'
                                                          and 'SIGN' = (select y.act
                                                                          from ledger.entry y
                                                                         where y.arrangement = x.arrangement
                                                                           and y.chain = x.chain
                                                                           and y.fact = x.fact
                                                                           and y.version = x.version
                                                                           and y.side <> x.side
                                                                           and y.act in ('SIGN', 'DISPUTE')
                                                                           and y.seq < x.seq
                                                                         order by y.seq desc
                                                                         limit 1)) as agreed
                                          from ledger.entry e
                                         where e.kind = 'service-level'
                                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) o) a
                         where a.agreed or not a.settled) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."service_level" is 'service level';

create view facts."service_level_targets" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       r.place as fact_row,
       (r.body ->> 'priority')::text as "priority",
       (r.body ->> 'within')::text as "within",
       (r.body ->> 'expected')::numeric as "expected",
       (r.body ->> 'minimum')::numeric as "minimum"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select a.*
                          from (select o.*, bool_or(o.agreed) over (partition by o.arrangement, o.chain, o.fact) as settled
                                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body,
                                               exists (select from ledger.entry x
                                                        where x.arrangement = e.arrangement
                                                          and x.chain = e.chain
                                                          and x.fact = e.fact
                                                          and x.version = e.version
                                                          and x.act = 'SIGN'
                                                          and 'SIGN' = (select y.act
                                                                          from ledger.entry y
                                                                         where y.arrangement = x.arrangement
                                                                           and y.chain = x.chain
                                                                           and y.fact = x.fact
                                                                           and y.version = x.version
                                                                           and y.side <> x.side
                                                                           and y.act in ('SIGN', 'DISPUTE')
                                                                           and y.seq < x.seq
                                                                         order by y.seq desc
                                                                         limit 1)) as agreed
                                          from ledger.entry e
                                         where e.kind = 'service-level'
                                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) o) a
                         where a.agreed or not a.settled) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 cross join lateral jsonb_array_elements(b.body -> 'targets') with ordinality as r (body, place)
 where e.body is not null;
comment on view facts."service_level_targets" is 'service level';

create view facts."service_relief" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'code')::text as "code",
       (b.body ->> 'level')::text as "level",
       (b.body ->> 'month')::text as "month",
       (b.body ->> 'units')::numeric as "units",
       (b.body ->> 'reason')::text as "reason",
       (b.body ->> 'claimedOn')::date as "claimed_on",
       (b.body ->> 'because')::text as "because",
       (b.body -> 'evidence' ->> 'title')::text as "evidence_title",
       (b.body -> 'evidence' ->> 'address')::text as "evidence_address"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'service-relief'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."service_relief" is 'service relief';

create view facts."shadow_request" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'code')::text as "code",
       (b.body ->> 'askedOn')::date as "asked_on",
       (b.body ->> 'department')::text as "department",
       (b.body ->> 'what')::text as "what",
       (b.body ->> 'reception')::text as "reception"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'shadow-request'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."shadow_request" is 'request past the in-house function: Business users asked the provider for something past the in-house function; by department, without a name.';

create view facts."shadow_work" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'code')::text as "code",
       (b.body ->> 'what')::text as "what",
       (b.body ->> 'foundOn')::date as "found_on",
       (b.body ->> 'declared')::boolean as "declared",
       (b.body ->> 'hours')::numeric as "hours",
       (b.body ->> 'endedOn')::date as "ended_on"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'shadow-work'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."shadow_work" is 'shadow work';

create view facts."shared_incident" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'code')::text as "code",
       (b.body ->> 'month')::text as "month",
       (b.body ->> 'what')::text as "what",
       (b.body ->> 'chosen')::text as "chosen"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'shared-incident'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."shared_incident" is 'shared incident';

create view facts."shared_incident_struck" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       r.place as fact_row,
       (r.body ->> 'level')::text as "level"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'shared-incident'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 cross join lateral jsonb_array_elements(b.body -> 'struck') with ordinality as r (body, place)
 where e.body is not null;
comment on view facts."shared_incident_struck" is 'shared incident';

create view facts."shortfall_cause" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       e.agreed as fact_agreed,
       coalesce((select s.act = 'SIGN'
                     from ledger.entry s
                    where s.arrangement = e.arrangement
                      and s.chain = e.chain
                      and s.fact = e.fact
                      and s.version = e.version
                      and s.side = 'CLIENT'
                      and s.act in ('SIGN', 'DISPUTE')
                    order by s.seq desc
                    limit 1), false) as fact_signed_by_client,
       coalesce((select s.act = 'SIGN'
                     from ledger.entry s
                    where s.arrangement = e.arrangement
                      and s.chain = e.chain
                      and s.fact = e.fact
                      and s.version = e.version
                      and s.side = 'PROVIDER'
                      and s.act in ('SIGN', 'DISPUTE')
                    order by s.seq desc
                    limit 1), false) as fact_signed_by_provider,
       (b.body ->> 'reading')::uuid as "reading",
       (b.body -> 'shares' ->> 'CLIENT')::numeric as "shares_client",
       (b.body -> 'shares' ->> 'PROVIDER')::numeric as "shares_provider",
       (b.body -> 'shares' ->> 'JOINT')::numeric as "shares_joint",
       (b.body -> 'shares' ->> 'EXTERNAL')::numeric as "shares_external",
       (b.body -> 'shares' ->> 'UNKNOWN')::numeric as "shares_unknown",
       (b.body ->> 'because')::text as "because"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select a.*
                          from (select o.*, bool_or(o.agreed) over (partition by o.arrangement, o.chain, o.fact) as settled
                                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body,
                                               exists (select from ledger.entry x
                                                        where x.arrangement = e.arrangement
                                                          and x.chain = e.chain
                                                          and x.fact = e.fact
                                                          and x.version = e.version
                                                          and x.act = 'SIGN'
                                                          and 'SIGN' = (select y.act
                                                                          from ledger.entry y
                                                                         where y.arrangement = x.arrangement
                                                                           and y.chain = x.chain
                                                                           and y.fact = x.fact
                                                                           and y.version = x.version
                                                                           and y.side <> x.side
                                                                           and y.act in ('SIGN', 'DISPUTE')
                                                                           and y.seq < x.seq
                                                                         order by y.seq desc
                                                                         limit 1)) as agreed
                                          from ledger.entry e
                                         where e.kind = 'shortfall-cause'
                                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) o) a
                         where a.agreed or not a.settled) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."shortfall_cause" is 'agreed cause of a shortfall: What both sides agree was the cause of a reading below its curve or target. Money follows only this.';

create view facts."skill_rating" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'person')::uuid as "person",
       (b.body ->> 'side')::text as "side",
       (b.body ->> 'ratedOn')::date as "rated_on"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'skill-rating'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."skill_rating" is 'skills of a person: How far somebody of your side has come, skill by skill. It never leaves your side.';

create view facts."skill_rating_skills" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       r.place as fact_row,
       (r.body ->> 'skill')::text as "skill",
       (r.body ->> 'level')::integer as "level"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'skill-rating'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 cross join lateral jsonb_array_elements(b.body -> 'skills') with ordinality as r (body, place)
 where e.body is not null;
comment on view facts."skill_rating_skills" is 'skills of a person: How far somebody of your side has come, skill by skill. It never leaves your side.';

create view facts."sponsor_profile" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'seat')::uuid as "seat",
       (b.body ->> 'person')::uuid as "person",
       (b.body ->> 'side')::text as "side",
       (b.body ->> 'ratedOn')::date as "rated_on",
       (b.body ->> 'topTeam')::boolean as "top_team",
       (b.body ->> 'tied')::boolean as "tied",
       (b.body ->> 'delivered')::boolean as "delivered"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'sponsor-profile'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."sponsor_profile" is 'executive behind the agenda: Three questions about the executive who carries what is to become new. It never leaves your side.';

create view facts."sponsor_role" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'project')::uuid as "project",
       (b.body ->> 'office')::text as "office",
       (b.body ->> 'since')::date as "since",
       (b.body ->> 'lastActOn')::date as "last_act_on",
       (b.body ->> 'maturity')::integer as "maturity"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'sponsor-role'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."sponsor_role" is 'sponsor of a project: The part of the business that stands behind a project; an office, not a person.';

create view facts."stakeholder" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'code')::text as "code",
       (b.body ->> 'name')::text as "name",
       (b.body ->> 'side')::text as "side",
       (b.body ->> 'interest')::text as "interest",
       (b.body ->> 'influence')::integer as "influence",
       (b.body ->> 'interestMet')::boolean as "interest_met"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'stakeholder'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."stakeholder" is 'stakeholder: An office, department or group whose support the arrangement needs; never one person.';

create view facts."stakeholder_move" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'code')::text as "code",
       (b.body ->> 'stakeholder')::uuid as "stakeholder",
       (b.body ->> 'what')::text as "what",
       (b.body ->> 'owner')::text as "owner",
       (b.body ->> 'dueOn')::date as "due_on",
       (b.body ->> 'doneOn')::date as "done_on"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'stakeholder-move'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."stakeholder_move" is 'move: What is done to win the support of a stakeholder.';

create view facts."stopped_measure" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       e.agreed as fact_agreed,
       coalesce((select s.act = 'SIGN'
                     from ledger.entry s
                    where s.arrangement = e.arrangement
                      and s.chain = e.chain
                      and s.fact = e.fact
                      and s.version = e.version
                      and s.side = 'CLIENT'
                      and s.act in ('SIGN', 'DISPUTE')
                    order by s.seq desc
                    limit 1), false) as fact_signed_by_client,
       coalesce((select s.act = 'SIGN'
                     from ledger.entry s
                    where s.arrangement = e.arrangement
                      and s.chain = e.chain
                      and s.fact = e.fact
                      and s.version = e.version
                      and s.side = 'PROVIDER'
                      and s.act in ('SIGN', 'DISPUTE')
                    order by s.seq desc
                    limit 1), false) as fact_signed_by_provider,
       (b.body ->> 'measure')::uuid as "measure",
       (b.body ->> 'stoppedOn')::date as "stopped_on",
       (b.body ->> 'why')::text as "why",
       (b.body ->> 'origin')::text as "origin"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select a.*
                          from (select o.*, bool_or(o.agreed) over (partition by o.arrangement, o.chain, o.fact) as settled
                                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body,
                                               exists (select from ledger.entry x
                                                        where x.arrangement = e.arrangement
                                                          and x.chain = e.chain
                                                          and x.fact = e.fact
                                                          and x.version = e.version
                                                          and x.act = 'SIGN'
                                                          and 'SIGN' = (select y.act
                                                                          from ledger.entry y
                                                                         where y.arrangement = x.arrangement
                                                                           and y.chain = x.chain
                                                                           and y.fact = x.fact
                                                                           and y.version = x.version
                                                                           and y.side <> x.side
                                                                           and y.act in ('SIGN', 'DISPUTE')
                                                                           and y.seq < x.seq
                                                                         order by y.seq desc
                                                                         limit 1)) as agreed
                                          from ledger.entry e
                                         where e.kind = 'stopped-measure'
                                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) o) a
                         where a.agreed or not a.settled) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."stopped_measure" is 'measure read no longer: A measure that told nobody anything any more; both sign that it ends. What it told before stays.';

create view facts."success_definition" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'code')::text as "code",
       (b.body ->> 'side')::text as "side",
       (b.body ->> 'success')::text as "success"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'success-definition'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."success_definition" is 'definition of success: What success of the arrangement is for your own business, and what proves it.';

create view facts."success_definition_proofs" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       r.place as fact_row,
       (r.body ->> 'measure')::uuid as "measure"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'success-definition'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 cross join lateral jsonb_array_elements(b.body -> 'proofs') with ordinality as r (body, place)
 where e.body is not null;
comment on view facts."success_definition_proofs" is 'definition of success: What success of the arrangement is for your own business, and what proves it.';

create view facts."success_score" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'quarterOn')::date as "quarter_on"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'success-score'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null
and (e.chain = 'SHARED'
     or not exists (select from ledger.entry x
                     where x.arrangement = e.arrangement
                       and x.chain = 'SHARED'
                       and x.kind = 'success-score'
                       and x.act = 'RECORD'
                       and x.side = e.side
                          and x.body::jsonb ->> 'quarterOn' is not distinct from b.body ->> 'quarterOn'));
comment on view facts."success_score" is 'how much of our success has come: How much of what your side wrote down as its success has come by a quarter. Both sides answer; neither sees the other before.';

create view facts."success_score_reached" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       r.place as fact_row,
       (r.body ->> 'success')::uuid as "success",
       (r.body ->> 'share')::numeric as "share",
       (r.body ->> 'because')::text as "because"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'success-score'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 cross join lateral jsonb_array_elements(b.body -> 'reached') with ordinality as r (body, place)
 where e.body is not null
and (e.chain = 'SHARED'
     or not exists (select from ledger.entry x
                     where x.arrangement = e.arrangement
                       and x.chain = 'SHARED'
                       and x.kind = 'success-score'
                       and x.act = 'RECORD'
                       and x.side = e.side
                          and x.body::jsonb ->> 'quarterOn' is not distinct from b.body ->> 'quarterOn'));
comment on view facts."success_score_reached" is 'how much of our success has come: How much of what your side wrote down as its success has come by a quarter. Both sides answer; neither sees the other before.';

create view facts."suitability_rating" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'service')::uuid as "service",
       (b.body ->> 'ratedOn')::date as "rated_on",
       (b.body ->> 'understood')::bigint as "understood",
       (b.body ->> 'contractable')::bigint as "contractable",
       (b.body ->> 'monitorable')::bigint as "monitorable",
       (b.body ->> 'skilled')::bigint as "skilled",
       (b.body ->> 'because')::text as "because"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'suitability-rating'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null
and (e.chain = 'SHARED'
     or not exists (select from ledger.entry x
                     where x.arrangement = e.arrangement
                       and x.chain = 'SHARED'
                       and x.kind = 'suitability-rating'
                       and x.act = 'RECORD'
                       and x.side = e.side
                          and x.body::jsonb ->> 'service' is not distinct from b.body ->> 'service'
                          and x.body::jsonb ->> 'ratedOn' is not distinct from b.body ->> 'ratedOn'));
comment on view facts."suitability_rating" is 'fitness of a service: How fit a service is for a detailed contract. Both sides answer; neither sees the other before.';

create view facts."support_delivery" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'pledge')::uuid as "pledge",
       (b.body ->> 'monthOn')::date as "month_on",
       (b.body ->> 'amount')::numeric as "amount",
       (b.body ->> 'because')::text as "because"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'support-delivery'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."support_delivery" is 'support given: What of a pledge was given in one month.';

create view facts."support_pledge" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'code')::text as "code",
       (b.body ->> 'ramp')::uuid as "ramp",
       (b.body ->> 'what')::text as "what",
       (b.body ->> 'amount')::numeric as "amount",
       (b.body ->> 'unit')::text as "unit",
       (b.body ->> 'startsOn')::date as "starts_on",
       (b.body ->> 'endsOn')::date as "ends_on"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'support-pledge'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."support_pledge" is 'pledge of support: What the client promised to give while a ramp runs.';

create view facts."support_reading" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'stakeholder')::uuid as "stakeholder",
       (b.body ->> 'readOn')::date as "read_on",
       (b.body ->> 'support')::bigint as "support",
       (b.body ->> 'resistance')::text as "resistance"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'support-reading'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."support_reading" is 'reading of support: How a stakeholder stands to the arrangement on a day.';

create view facts."task_instruction" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'code')::text as "code",
       (b.body ->> 'givenOn')::date as "given_on",
       (b.body ->> 'what')::text as "what"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'task-instruction'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."task_instruction" is 'direct instruction: Somebody of the client told the provider''s people directly what to do. For the client alone.';

create view facts."time_pledge" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'seat')::uuid as "seat",
       (b.body ->> 'person')::uuid as "person",
       (b.body ->> 'side')::text as "side",
       (b.body ->> 'ratedOn')::date as "rated_on",
       (b.body ->> 'hours')::bigint as "hours"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'time-pledge'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."time_pledge" is 'promised time to lead: How many hours a month somebody of your side has promised to lead. It never leaves your side.';

create view facts."time_split" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'seat')::uuid as "seat",
       (b.body ->> 'person')::uuid as "person",
       (b.body ->> 'side')::text as "side",
       (b.body ->> 'ratedOn')::date as "rated_on",
       (b.body ->> 'since')::date as "since",
       (b.body ->> 'doing')::numeric as "doing",
       (b.body ->> 'checking')::numeric as "checking",
       (b.body ->> 'managing')::numeric as "managing",
       (b.body ->> 'leading')::numeric as "leading",
       (b.body ->> 'formerExpert')::boolean as "former_expert",
       (b.body ->> 'attachment')::bigint as "attachment"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'time-split'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."time_split" is 'how time is spent: How somebody at the interface spent a month. It never leaves your side.';

create view facts."touch_point" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'code')::text as "code",
       (b.body ->> 'clientDoes')::text as "client_does",
       (b.body ->> 'providerDoes')::text as "provider_does",
       (b.body ->> 'department')::text as "department",
       (b.body ->> 'owner')::uuid as "owner"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'touch-point'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."touch_point" is 'touch point: Where something the client does meets something the provider does.';

create view facts."touch_point_reading" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'touchPoint')::uuid as "touch_point",
       (b.body ->> 'readOn')::date as "read_on",
       (b.body ->> 'works')::boolean as "works",
       (b.body ->> 'rework')::numeric as "rework",
       (b.body ->> 'waitDays')::numeric as "wait_days"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'touch-point-reading'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."touch_point_reading" is 'reading of a touch point: How well a touch point worked.';

create view facts."touch_point_seen" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'touchPoint')::uuid as "touch_point",
       (b.body ->> 'side')::text as "side",
       (b.body ->> 'saidOn')::date as "said_on",
       (b.body ->> 'sees')::boolean as "sees",
       (b.body ->> 'where')::text as "where"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'touch-point-seen'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."touch_point_seen" is 'sight of a touch point: Whether one side can see for itself how it stands where both touch.';

create view facts."touch_point_status" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'touchPoint')::uuid as "touch_point",
       (b.body ->> 'side')::text as "side",
       (b.body ->> 'saidOn')::date as "said_on",
       (b.body ->> 'flow')::text as "flow",
       (b.body ->> 'note')::text as "note"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'touch-point-status'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."touch_point_status" is 'word on a touch point: How it stands where both touch, as one side says.';

create view facts."track_record_entry" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'code')::text as "code",
       (b.body ->> 'side')::text as "side",
       (b.body ->> 'seat')::uuid as "seat",
       (b.body ->> 'department')::text as "department",
       (b.body ->> 'promise')::text as "promise",
       (b.body ->> 'promisedOn')::date as "promised_on",
       (b.body ->> 'dueOn')::date as "due_on",
       (b.body ->> 'keptOn')::date as "kept_on"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'track-record-entry'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."track_record_entry" is 'promise at home: Something a seat promised a department of its own house, and whether it was kept.';

create view facts."transition_stage" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'stream')::uuid as "stream",
       (b.body ->> 'step')::text as "step",
       (b.body ->> 'gate')::text as "gate",
       (b.body ->> 'plannedOn')::date as "planned_on",
       (b.body ->> 'teachBackOn')::date as "teach_back_on",
       (b.body ->> 'passedOn')::date as "passed_on",
       (b.body -> 'evidence' ->> 'title')::text as "evidence_title",
       (b.body -> 'evidence' ->> 'address')::text as "evidence_address"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'transition-stage'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."transition_stage" is 'transition stage';

create view facts."transition_stream" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'code')::text as "code",
       (b.body ->> 'name')::text as "name",
       (b.body ->> 'project')::uuid as "project",
       (b.body ->> 'nature')::text as "nature",
       (b.body ->> 'owner')::uuid as "owner"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'transition-stream'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."transition_stream" is 'transition stream';

create view facts."verification" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'seat')::uuid as "seat",
       (b.body ->> 'person')::uuid as "person",
       (b.body ->> 'verifiedOn')::date as "verified_on",
       (b.body ->> 'qualified')::boolean as "qualified",
       (b.body ->> 'interviewed')::boolean as "interviewed",
       (b.body ->> 'referenced')::boolean as "referenced",
       (b.body ->> 'suited')::boolean as "suited",
       (b.body ->> 'accepted')::boolean as "accepted",
       (b.body ->> 'because')::text as "because"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'verification'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."verification" is 'verification: The accountable leader has looked at whoever is to sit in a key seat.';

create view facts."vision_statement" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'code')::text as "code",
       (b.body ->> 'vision')::text as "vision",
       (b.body ->> 'heldBy')::text as "held_by",
       (b.body ->> 'statedOn')::date as "stated_on"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'vision-statement'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."vision_statement" is 'vision: What the executive at the top says the arrangement is to change.';

create view facts."volume_price" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       e.agreed as fact_agreed,
       coalesce((select s.act = 'SIGN'
                     from ledger.entry s
                    where s.arrangement = e.arrangement
                      and s.chain = e.chain
                      and s.fact = e.fact
                      and s.version = e.version
                      and s.side = 'CLIENT'
                      and s.act in ('SIGN', 'DISPUTE')
                    order by s.seq desc
                    limit 1), false) as fact_signed_by_client,
       coalesce((select s.act = 'SIGN'
                     from ledger.entry s
                    where s.arrangement = e.arrangement
                      and s.chain = e.chain
                      and s.fact = e.fact
                      and s.version = e.version
                      and s.side = 'PROVIDER'
                      and s.act in ('SIGN', 'DISPUTE')
                    order by s.seq desc
                    limit 1), false) as fact_signed_by_provider,
       (b.body ->> 'code')::text as "code",
       (b.body ->> 'title')::text as "title",
       (b.body ->> 'project')::uuid as "project",
       (b.body ->> 'measure')::uuid as "measure",
       (b.body ->> 'startsOn')::date as "starts_on",
       (b.body ->> 'endsOn')::date as "ends_on",
       (b.body -> 'base' ->> 'amount')::numeric as "base_amount",
       (b.body -> 'base' ->> 'currency')::text as "base_currency",
       (b.body ->> 'units')::numeric as "units",
       (b.body ->> 'deadBand')::numeric as "dead_band"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select a.*
                          from (select o.*, bool_or(o.agreed) over (partition by o.arrangement, o.chain, o.fact) as settled
                                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body,
                                               exists (select from ledger.entry x
                                                        where x.arrangement = e.arrangement
                                                          and x.chain = e.chain
                                                          and x.fact = e.fact
                                                          and x.version = e.version
                                                          and x.act = 'SIGN'
                                                          and 'SIGN' = (select y.act
                                                                          from ledger.entry y
                                                                         where y.arrangement = x.arrangement
                                                                           and y.chain = x.chain
                                                                           and y.fact = x.fact
                                                                           and y.version = x.version
                                                                           and y.side <> x.side
                                                                           and y.act in ('SIGN', 'DISPUTE')
                                                                           and y.seq < x.seq
                                                                         order by y.seq desc
                                                                         limit 1)) as agreed
                                          from ledger.entry e
                                         where e.kind = 'volume-price'
                                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) o) a
                         where a.agreed or not a.settled) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."volume_price" is 'price by volume';

create view facts."volume_price_bands" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       r.place as fact_row,
       (r.body ->> 'side')::text as "side",
       (r.body ->> 'upTo')::numeric as "up_to",
       (r.body -> 'each' ->> 'amount')::numeric as "each_amount",
       (r.body -> 'each' ->> 'currency')::text as "each_currency"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select a.*
                          from (select o.*, bool_or(o.agreed) over (partition by o.arrangement, o.chain, o.fact) as settled
                                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body,
                                               exists (select from ledger.entry x
                                                        where x.arrangement = e.arrangement
                                                          and x.chain = e.chain
                                                          and x.fact = e.fact
                                                          and x.version = e.version
                                                          and x.act = 'SIGN'
                                                          and 'SIGN' = (select y.act
                                                                          from ledger.entry y
                                                                         where y.arrangement = x.arrangement
                                                                           and y.chain = x.chain
                                                                           and y.fact = x.fact
                                                                           and y.version = x.version
                                                                           and y.side <> x.side
                                                                           and y.act in ('SIGN', 'DISPUTE')
                                                                           and y.seq < x.seq
                                                                         order by y.seq desc
                                                                         limit 1)) as agreed
                                          from ledger.entry e
                                         where e.kind = 'volume-price'
                                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) o) a
                         where a.agreed or not a.settled) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 cross join lateral jsonb_array_elements(b.body -> 'bands') with ordinality as r (body, place)
 where e.body is not null;
comment on view facts."volume_price_bands" is 'price by volume';

create view facts."waiver" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       e.agreed as fact_agreed,
       coalesce((select s.act = 'SIGN'
                     from ledger.entry s
                    where s.arrangement = e.arrangement
                      and s.chain = e.chain
                      and s.fact = e.fact
                      and s.version = e.version
                      and s.side = 'CLIENT'
                      and s.act in ('SIGN', 'DISPUTE')
                    order by s.seq desc
                    limit 1), false) as fact_signed_by_client,
       coalesce((select s.act = 'SIGN'
                     from ledger.entry s
                    where s.arrangement = e.arrangement
                      and s.chain = e.chain
                      and s.fact = e.fact
                      and s.version = e.version
                      and s.side = 'PROVIDER'
                      and s.act in ('SIGN', 'DISPUTE')
                    order by s.seq desc
                    limit 1), false) as fact_signed_by_provider,
       (b.body ->> 'alert')::uuid as "alert",
       (b.body ->> 'from')::date as "from",
       (b.body ->> 'until')::date as "until",
       (b.body ->> 'reason')::text as "reason"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select a.*
                          from (select o.*, bool_or(o.agreed) over (partition by o.arrangement, o.chain, o.fact) as settled
                                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body,
                                               exists (select from ledger.entry x
                                                        where x.arrangement = e.arrangement
                                                          and x.chain = e.chain
                                                          and x.fact = e.fact
                                                          and x.version = e.version
                                                          and x.act = 'SIGN'
                                                          and 'SIGN' = (select y.act
                                                                          from ledger.entry y
                                                                         where y.arrangement = x.arrangement
                                                                           and y.chain = x.chain
                                                                           and y.fact = x.fact
                                                                           and y.version = x.version
                                                                           and y.side <> x.side
                                                                           and y.act in ('SIGN', 'DISPUTE')
                                                                           and y.seq < x.seq
                                                                         order by y.seq desc
                                                                         limit 1)) as agreed
                                          from ledger.entry e
                                         where e.kind = 'waiver'
                                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) o) a
                         where a.agreed or not a.settled) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."waiver" is 'waiver';

create view facts."weakness_shown" with (security_invoker = true) as
select e.arrangement  as fact_arrangement,
       e.chain        as fact_chain,
       e.fact         as fact_id,
       e.version      as fact_version,
       e.side         as fact_side,
       e.actor        as fact_actor,
       e.recorded_at  as fact_recorded_at,
       e.effective_on as fact_effective_on,
       (b.body ->> 'weakness')::uuid as "weakness",
       (b.body ->> 'issue')::uuid as "issue",
       (b.body ->> 'side')::text as "side",
       (b.body ->> 'saidOn')::date as "said_on"
  from (select distinct on (s.arrangement, s.chain, s.fact) s.*
          from (select v.*,
                       max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                  from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                          from ledger.entry e
                         where e.kind = 'weakness-shown'
                           and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v) s
         where s.act <> 'WITHDRAW'
           and s.version > coalesce(s.gone, 0)
         order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
 cross join lateral (select e.body::jsonb as body) b
 where e.body is not null;
comment on view facts."weakness_shown" is 'problem from a weakness: A side says that a problem grew from a weakness of its own.';

-- What a kind is about decides which reporting logins read its private facts.
truncate access.kind_subject;
insert into access.kind_subject (kind, subject)
values ('achievement', 'GENERAL'),
       ('acknowledgement', 'GENERAL'),
       ('action-item', 'GENERAL'),
       ('adaptive-move', 'GENERAL'),
       ('adoption', 'GENERAL'),
       ('adoption-reading', 'GENERAL'),
       ('affected-group', 'GENERAL'),
       ('agreed-cause', 'GENERAL'),
       ('alert', 'GENERAL'),
       ('approval', 'GENERAL'),
       ('approval-point', 'GENERAL'),
       ('arrangement', 'GENERAL'),
       ('arrangement-profile', 'GENERAL'),
       ('assignment', 'GENERAL'),
       ('assumption', 'GENERAL'),
       ('audience', 'GENERAL'),
       ('balanced-scorecard', 'GENERAL'),
       ('baseline', 'GENERAL'),
       ('behaviour-charter', 'GENERAL'),
       ('behaviour-rating', 'GENERAL'),
       ('bench', 'LEADER_ONLY'),
       ('benefit', 'MONEY'),
       ('briefing', 'GENERAL'),
       ('budget', 'MONEY'),
       ('capability-holding', 'GENERAL'),
       ('cause-claim', 'GENERAL'),
       ('certificate', 'LEADER_ONLY'),
       ('challenge-lead', 'GENERAL'),
       ('challenge-rating', 'GENERAL'),
       ('champion-rating', 'LEADER_ONLY'),
       ('change-impact', 'GENERAL'),
       ('change-initiative', 'GENERAL'),
       ('change-order', 'GENERAL'),
       ('change-request', 'GENERAL'),
       ('charge-schedule', 'MONEY'),
       ('client-dependency', 'GENERAL'),
       ('closed-month', 'MONEY'),
       ('coaching-session', 'LEADER_ONLY'),
       ('communication-event', 'GENERAL'),
       ('communication-plan', 'GENERAL'),
       ('confidence-vote', 'GENERAL'),
       ('conflict', 'GENERAL'),
       ('consequence-check', 'GENERAL'),
       ('context-change', 'GENERAL'),
       ('contract', 'GENERAL'),
       ('convening', 'GENERAL'),
       ('coordination-profile', 'GENERAL'),
       ('cost-impact', 'MONEY'),
       ('cost-line', 'MONEY'),
       ('credibility-rating', 'LEADER_ONLY'),
       ('credit-terms', 'MONEY'),
       ('critical-command', 'GENERAL'),
       ('decision', 'GENERAL'),
       ('decision-right', 'GENERAL'),
       ('deliverable', 'GENERAL'),
       ('department-impact', 'GENERAL'),
       ('development-plan', 'LEADER_ONLY'),
       ('dissent-answer', 'GENERAL'),
       ('dissent-note', 'GENERAL'),
       ('earn-back', 'MONEY'),
       ('effectiveness-check', 'GENERAL'),
       ('effort-entry', 'GENERAL'),
       ('effort-plan', 'GENERAL'),
       ('enablement-level', 'GENERAL'),
       ('escalation', 'GENERAL'),
       ('event-log', 'GENERAL'),
       ('event-source', 'GENERAL'),
       ('evidence', 'GENERAL'),
       ('exclusion', 'GENERAL'),
       ('feedback', 'GENERAL'),
       ('finding', 'GENERAL'),
       ('forum', 'GENERAL'),
       ('forum-session', 'GENERAL'),
       ('function-needed', 'GENERAL'),
       ('goal', 'GENERAL'),
       ('governing-effort', 'GENERAL'),
       ('hand-off', 'GENERAL'),
       ('held-question', 'GENERAL'),
       ('imagined-causes', 'GENERAL'),
       ('improvement', 'GENERAL'),
       ('improvement-verification', 'MONEY'),
       ('index-value', 'MONEY'),
       ('indexed-price', 'MONEY'),
       ('information-request', 'GENERAL'),
       ('inherited-weakness', 'GENERAL'),
       ('innovation-agenda', 'GENERAL'),
       ('innovation-incentive', 'GENERAL'),
       ('innovation-investment', 'MONEY'),
       ('innovation-item', 'GENERAL'),
       ('input-request', 'GENERAL'),
       ('interface-intent', 'LEADER_ONLY'),
       ('intervention', 'GENERAL'),
       ('investment-entry', 'GENERAL'),
       ('issue', 'GENERAL'),
       ('joint-goal', 'GENERAL'),
       ('joint-list', 'GENERAL'),
       ('joint-write-up', 'GENERAL'),
       ('key-seat', 'GENERAL'),
       ('known-problem', 'GENERAL'),
       ('leader-answer', 'LEADER_ONLY'),
       ('leader-attributes', 'LEADER_ONLY'),
       ('leader-profile', 'LEADER_ONLY'),
       ('leader-requirement', 'GENERAL'),
       ('leadership-act', 'GENERAL'),
       ('leadership-pair', 'GENERAL'),
       ('leadership-time-entry', 'LEADER_ONLY'),
       ('lesson', 'GENERAL'),
       ('lesson-application', 'GENERAL'),
       ('level-expectation', 'GENERAL'),
       ('link-strength', 'GENERAL'),
       ('managing-mindset', 'LEADER_ONLY'),
       ('matter', 'GENERAL'),
       ('maturity-assessment', 'GENERAL'),
       ('measure', 'GENERAL'),
       ('measure-rating', 'GENERAL'),
       ('measured-period', 'GENERAL'),
       ('message-echo', 'GENERAL'),
       ('milestone', 'GENERAL'),
       ('milestone-acceptance', 'MONEY'),
       ('milestone-payment', 'MONEY'),
       ('month-effort', 'GENERAL'),
       ('need-hierarchy', 'GENERAL'),
       ('negotiation', 'GENERAL'),
       ('negotiation-interest', 'GENERAL'),
       ('neutrality-declaration', 'GENERAL'),
       ('obligation', 'GENERAL'),
       ('one-to-one', 'GENERAL'),
       ('outcome', 'GENERAL'),
       ('outcome-acknowledgement', 'GENERAL'),
       ('oversight-evidence', 'GENERAL'),
       ('oversight-layer', 'GENERAL'),
       ('own-house-result', 'GENERAL'),
       ('pair-change', 'GENERAL'),
       ('pair-chemistry', 'GENERAL'),
       ('pair-own-view', 'GENERAL'),
       ('pair-rating', 'GENERAL'),
       ('pair-review', 'LEADER_ONLY'),
       ('participation', 'GENERAL'),
       ('perception', 'GENERAL'),
       ('performance-review', 'GENERAL'),
       ('person', 'GENERAL'),
       ('playbook-confirmation', 'GENERAL'),
       ('playbook-process', 'GENERAL'),
       ('policy-override', 'GENERAL'),
       ('position', 'GENERAL'),
       ('pre-mortem', 'GENERAL'),
       ('pre-mortem-risk', 'GENERAL'),
       ('preventability-review', 'GENERAL'),
       ('process-knowledge', 'LEADER_ONLY'),
       ('process-maturity', 'GENERAL'),
       ('process-requirement', 'GENERAL'),
       ('process-walk', 'GENERAL'),
       ('progress', 'GENERAL'),
       ('project', 'GENERAL'),
       ('project-charter', 'GENERAL'),
       ('promise', 'GENERAL'),
       ('proposal', 'GENERAL'),
       ('proposal-answer', 'GENERAL'),
       ('protocol', 'GENERAL'),
       ('provider-pair', 'GENERAL'),
       ('pulse-result', 'GENERAL'),
       ('quarter-close', 'GENERAL'),
       ('quarter-pre-read', 'GENERAL'),
       ('quarter-preparation', 'GENERAL'),
       ('quarter-review', 'GENERAL'),
       ('ramp', 'GENERAL'),
       ('rating-switch', 'GENERAL'),
       ('readiness-assessment', 'GENERAL'),
       ('reading', 'GENERAL'),
       ('recognition', 'GENERAL'),
       ('reference-project', 'GENERAL'),
       ('relationship-link', 'GENERAL'),
       ('relationship-type', 'GENERAL'),
       ('relief-claim', 'GENERAL'),
       ('relief-decision', 'GENERAL'),
       ('relief-proposal', 'GENERAL'),
       ('reporting-line', 'GENERAL'),
       ('requirement-statement', 'GENERAL'),
       ('responsibility', 'GENERAL'),
       ('result-snapshot', 'GENERAL'),
       ('result-use', 'GENERAL'),
       ('review-rating', 'GENERAL'),
       ('rework-item', 'GENERAL'),
       ('risk', 'GENERAL'),
       ('role-readiness', 'LEADER_ONLY'),
       ('role-seat', 'GENERAL'),
       ('root-cause', 'GENERAL'),
       ('sales-handover', 'GENERAL'),
       ('seat-change', 'GENERAL'),
       ('seat-fit-review', 'LEADER_ONLY'),
       ('seat-requirement', 'GENERAL'),
       ('service', 'GENERAL'),
       ('service-credit', 'MONEY'),
       ('service-exception', 'GENERAL'),
       ('service-hours', 'GENERAL'),
       ('service-level', 'GENERAL'),
       ('service-relief', 'MONEY'),
       ('shadow-request', 'GENERAL'),
       ('shadow-work', 'GENERAL'),
       ('shared-incident', 'GENERAL'),
       ('shortfall-cause', 'GENERAL'),
       ('skill-rating', 'LEADER_ONLY'),
       ('sponsor-profile', 'LEADER_ONLY'),
       ('sponsor-role', 'GENERAL'),
       ('stakeholder', 'GENERAL'),
       ('stakeholder-move', 'GENERAL'),
       ('stopped-measure', 'GENERAL'),
       ('success-definition', 'GENERAL'),
       ('success-score', 'GENERAL'),
       ('suitability-rating', 'GENERAL'),
       ('support-delivery', 'GENERAL'),
       ('support-pledge', 'GENERAL'),
       ('support-reading', 'GENERAL'),
       ('task-instruction', 'GENERAL'),
       ('time-pledge', 'LEADER_ONLY'),
       ('time-split', 'LEADER_ONLY'),
       ('touch-point', 'GENERAL'),
       ('touch-point-reading', 'GENERAL'),
       ('touch-point-seen', 'GENERAL'),
       ('touch-point-status', 'GENERAL'),
       ('track-record-entry', 'GENERAL'),
       ('transition-stage', 'GENERAL'),
       ('transition-stream', 'GENERAL'),
       ('verification', 'GENERAL'),
       ('vision-statement', 'GENERAL'),
       ('volume-price', 'MONEY'),
       ('waiver', 'GENERAL'),
       ('weakness-shown', 'GENERAL');

select access.open_views(b.role) from access.bi_login b join pg_catalog.pg_roles r on r.rolname = b.role;
