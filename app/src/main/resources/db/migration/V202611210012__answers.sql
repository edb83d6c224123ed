-- Both sides are asked the same. The question is known to both and its deadline is set once; by the database's own clock, never by a caller's.
create table ledger.asked (
    arrangement uuid        not null,
    chain       text        not null default 'SHARED' check (chain = 'SHARED'),
    kind        text        not null,
    subject     text        not null,
    side        text        not null check (side in ('CLIENT', 'PROVIDER')),
    asked_at    timestamptz not null default clock_timestamp(),
    closes_at   timestamptz not null,
    primary key (arrangement, kind, subject),
    foreign key (arrangement, chain) references ledger.head,
    -- long enough for the other side to notice the question before it is answered without it
    check (closes_at >= asked_at + interval '1 day')
);

-- Which private fact answers which question; as private as the fact.
create table ledger.answer (
    arrangement uuid not null,
    chain       text not null check (chain in ('CLIENT', 'PROVIDER')),
    kind        text not null,
    subject     text not null,
    fact        uuid not null,
    primary key (arrangement, chain, kind, subject),
    foreign key (arrangement, chain) references ledger.head
);

alter table ledger.asked enable row level security;
alter table ledger.answer enable row level security;
create policy shared on ledger.asked for select using (arrangement = any ((select access.readable('SHARED'))::uuid[]));
create policy own_voice on ledger.asked for insert
    with check (side = 'CLIENT' and arrangement = any ((select access.readable('CLIENT'))::uuid[])
                or side = 'PROVIDER' and arrangement = any ((select access.readable('PROVIDER'))::uuid[]));
create policy client on ledger.answer using (chain = 'CLIENT' and arrangement = any ((select access.readable('CLIENT'))::uuid[]));
create policy provider on ledger.answer using (chain = 'PROVIDER' and arrangement = any ((select access.readable('PROVIDER'))::uuid[]));

-- One side's answer as it stands: its newest version, nothing where that withdraws it or was redacted.
create function ledger.standing_answer(arrangement uuid, chain text, kind text, subject text) returns setof ledger.entry
    language sql stable security definer set search_path = '' as
$$
select newest.*
  from ledger.answer a
 cross join lateral (select e.*
                       from ledger.entry e
                      where e.arrangement = a.arrangement
                        and e.chain = a.chain
                        and e.fact = a.fact
                        and e.act in ('RECORD', 'AMEND', 'WITHDRAW')
                      order by e.version desc
                      limit 1) newest
 where a.arrangement = standing_answer.arrangement
   and a.chain = standing_answer.chain
   and a.kind = standing_answer.kind
   and a.subject = standing_answer.subject
   and newest.act <> 'WITHDRAW'
   and newest.body is not null
$$;
revoke execute on function ledger.standing_answer from public;

-- Both answers once both are there, or whatever is there once the time is over; until then nothing, whoever asks and however often.
-- The other side's is not even looked for before the reader's own is there, so that no waiting time tells either.
create function ledger.revealed_answers(arrangement uuid, kind text, subject text) returns setof ledger.entry
    language plpgsql stable security definer set search_path = '' as
$$
declare
    closed   boolean;
    answered boolean;
begin
    if not access.may_read(revealed_answers.arrangement, 'SHARED') then
        return;
    end if;
    closed := exists (select 1
                        from ledger.asked q
                       where q.arrangement = revealed_answers.arrangement
                         and q.kind = revealed_answers.kind
                         and q.subject = revealed_answers.subject
                         and q.closes_at <= clock_timestamp());
    if not closed then
        answered := exists (select 1
                              from unnest(array ['CLIENT', 'PROVIDER']) own
                             where access.may_read(revealed_answers.arrangement, own)
                               and exists (select 1 from ledger.standing_answer(revealed_answers.arrangement, own,
                                                                                revealed_answers.kind, revealed_answers.subject)));
        if not answered then
            return;
        end if;
        answered := (select count(*) = 2
                       from unnest(array ['CLIENT', 'PROVIDER']) each_side
                      cross join lateral ledger.standing_answer(revealed_answers.arrangement, each_side,
                                                                revealed_answers.kind, revealed_answers.subject));
        if not answered then
            return;
        end if;
    end if;
    return query
        select s.*
          from unnest(array ['CLIENT', 'PROVIDER']) each_side
         cross join lateral ledger.standing_answer(revealed_answers.arrangement, each_side,
                                                   revealed_answers.kind, revealed_answers.subject) s;
end
$$;

-- Whether an entry in SHARED is exactly what that side answered, and may be known now.
create function ledger.is_revealed(arrangement uuid, kind text, side text, actor uuid, body text, effective_on date) returns boolean
    language sql stable security definer set search_path = '' as
$$
select exists (select 1
                 from ledger.answer a
                cross join lateral ledger.revealed_answers(a.arrangement, a.kind, a.subject) r
                where a.arrangement = is_revealed.arrangement
                  and a.kind = is_revealed.kind
                  and a.chain = is_revealed.side
                  and r.side = is_revealed.side
                  and r.actor = is_revealed.actor
                  and r.body = is_revealed.body
                  and r.effective_on = is_revealed.effective_on)
$$;

-- One append enters both answers, each in its own side's name: the one exception to speaking for oneself alone.
drop policy own_voice on ledger.entry;
create policy own_voice on ledger.entry as restrictive for insert
    with check (side = 'SYSTEM'
                or side = 'CLIENT' and arrangement = any ((select access.readable('CLIENT'))::uuid[])
                or side = 'PROVIDER' and arrangement = any ((select access.readable('PROVIDER'))::uuid[])
                or chain = 'SHARED' and act = 'RECORD'
                   and ledger.is_revealed(arrangement, kind, side, actor, body, effective_on));

create index entry_fact on ledger.entry (arrangement, fact);
grant select on ledger.asked to entente_app;
grant insert (arrangement, kind, subject, side, closes_at) on ledger.asked to entente_app;
grant select, insert, update on ledger.answer to entente_app;
