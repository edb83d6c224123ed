-- Somebody of either side disagrees. It is held here without a name, a time or a sequence until the week is over, and then
-- enters the chain of both in the system's voice; nobody can keep it from there, and nobody can find out whose it was.
create table assessment.held_dissent (
    id          uuid primary key default gen_random_uuid(),
    arrangement uuid not null references access.arrangement,
    issue       uuid not null,
    problem     text not null check (problem <> ''),
    said        text not null check (length(said) between 1 and 2000),
    due_on      date not null
);
create index held_dissent_arrangement on assessment.held_dissent (arrangement);
alter table assessment.held_dissent enable row level security;

-- Whoever could have written it: people of both sides who sign in, read more than what is opened to a coach, and lead neither. Below five nothing is taken.
create function assessment.could_dissent(arrangement uuid) returns integer
    language sql stable security definer set search_path = '' as
$$
select count(*)::integer
  from (select p.account
          from access.appointment p
          join access.account a on a.id = p.account
          join access.holder h on h.arrangement = p.arrangement and h.side = p.side and h.organisation = a.organisation
         where p.arrangement = could_dissent.arrangement
           and a.disabled_at is null
           and p.from_on <= assessment.today(p.arrangement)
           and (p.to_on is null or p.to_on > assessment.today(p.arrangement))
         group by p.account
        having bool_and(p.role <> 'LEADER') and bool_or(p.role <> 'COACH')) people
$$;

-- The one moment the speaker has a name: it is asked for the right to speak, and not written down.
create function assessment.hold_dissent(arrangement uuid, issue uuid, problem text, said text) returns text
    language plpgsql security definer set search_path = '' as
$$
begin
    if not access.may_read(hold_dissent.arrangement, 'SHARED') then
        return 'NOT_YOURS';
    elsif assessment.could_dissent(hold_dissent.arrangement) < 5 then
        return 'FEW';
    elsif (select count(*) from assessment.held_dissent h where h.arrangement = hold_dissent.arrangement) >= 100 then
        return 'FULL';
    end if;
    insert into assessment.held_dissent (arrangement, issue, problem, said, due_on)
    values (hold_dissent.arrangement, hold_dissent.issue, hold_dissent.problem, hold_dissent.said,
            date_trunc('week', assessment.today(hold_dissent.arrangement))::date + 7);
    return 'HELD';
end
$$;

-- What the week has brought, in random order; nothing before the week is over.
create function assessment.due_dissent(arrangement uuid) returns table (id uuid, issue uuid, problem text, said text, due_on date)
    language sql stable security definer set search_path = '' as
$$
select h.id, h.issue, h.problem, h.said, h.due_on
  from assessment.held_dissent h
 where h.arrangement = due_dissent.arrangement
   and access.may_read(h.arrangement, 'SHARED')
   and h.due_on <= assessment.today(h.arrangement)
   and not exists (select 1 from ledger.entry e where e.arrangement = h.arrangement and e.chain = 'SHARED' and e.fact = h.id)
 order by gen_random_uuid()
$$;

-- Only what both sides can read by now goes from here.
create function assessment.let_go_dissent(arrangement uuid) returns integer
    language sql security definer set search_path = '' as
$$
with gone as (delete from assessment.held_dissent h
               where h.arrangement = let_go_dissent.arrangement
                 and access.may_read(h.arrangement, 'SHARED')
                 and exists (select 1 from ledger.entry e where e.arrangement = h.arrangement and e.chain = 'SHARED' and e.fact = h.id)
           returning 1)
select count(*)::integer from gone
$$;
revoke execute on function assessment.could_dissent(uuid), assessment.hold_dissent(uuid, uuid, text, text),
    assessment.due_dissent(uuid), assessment.let_go_dissent(uuid) from public;
grant execute on function assessment.hold_dissent(uuid, uuid, text, text), assessment.due_dissent(uuid),
    assessment.let_go_dissent(uuid) to entente_app;

-- What nobody is known to have said is nobody's to empty: it goes when both sides ask for the same.
create or replace function ledger.redact(arrangement uuid, chain text, seq bigint, versions integer[]) returns integer
    language plpgsql security definer set search_path = '' as
$$
declare
    asked    ledger.entry;
    recorder text;
    emptied  integer;
begin
    select * into asked
      from ledger.entry e
     where e.arrangement = redact.arrangement
       and e.chain = redact.chain
       and e.seq = redact.seq
       and e.act = 'REDACT';
    if asked.seq is null or not access.may_read(redact.arrangement, asked.side) or not access.may_read(redact.arrangement, redact.chain) then
        raise exception 'no redaction was asked for';
    end if;
    select e.side into recorder
      from ledger.entry e
     where e.arrangement = redact.arrangement and e.chain = redact.chain and e.fact = asked.fact and e.act = 'RECORD';
    update ledger.entry e
       set body = null, reason = null, salt = null
     where e.arrangement = redact.arrangement
       and e.chain = redact.chain
       and e.fact = asked.fact
       and e.act <> 'REDACT'
       and e.salt is not null
       and e.version = any (redact.versions)
       and exists (select 1
                     from ledger.entry own
                    where own.arrangement = redact.arrangement and own.chain = redact.chain and own.fact = asked.fact
                      and own.act = 'REDACT' and own.side = asked.side
                      and (own.body::jsonb -> 'versions') @> to_jsonb(e.version))
       and (recorder = asked.side
            or (recorder = 'SYSTEM' and asked.kind <> 'dissent-note')
            or exists (select 1
                         from ledger.entry o
                        where o.arrangement = redact.arrangement and o.chain = redact.chain and o.fact = asked.fact
                          and o.act = 'REDACT' and o.side <> asked.side
                          and (o.body::jsonb -> 'versions') @> to_jsonb(e.version)));
    get diagnostics emptied = row_count;
    return emptied;
end
$$;
