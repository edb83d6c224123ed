-- A person sees, takes along and contests what is held on it; what names a person does not stay longer than its side said.
create table assessment.objection (
    id          uuid primary key,
    arrangement uuid not null references access.arrangement,
    side        text not null check (side in ('CLIENT', 'PROVIDER')),
    actor       uuid not null,
    about       text not null,
    said        text not null check (said <> ''),
    made_on     date not null
);
alter table assessment.objection enable row level security;
create policy own on assessment.objection for select
    using (actor = access.reader_person() or access.may_read(arrangement, side));
create policy own_voice on assessment.objection for insert
    with check (actor = access.reader_person() and access.may_read(arrangement, side));
grant select, insert on assessment.objection to entente_app;

-- What the reader said by name, and nobody else's.
create function assessment.held_answers(arrangement uuid)
    returns table (campaign uuid, title text, closes_on date, own smallint[])
    language sql stable security definer set search_path = '' as
$$
select c.id, c.title, c.closes_on, n.own
  from assessment.named_answer n
  join assessment.campaign c on c.id = n.campaign
 where c.arrangement = held_answers.arrangement
   and n.actor = access.reader_person()
 order by c.closes_on desc, c.id
$$;

-- Consent that was given can be taken back: what was said by name goes.
create function assessment.take_back(campaign uuid) returns boolean
    language sql security definer set search_path = '' as
$$
with gone as (delete from assessment.named_answer n
               where n.campaign = take_back.campaign
                 and n.actor = access.reader_person()
              returning 1)
select exists (select 1 from gone)
$$;

-- Where the side that keeps it said for how many months: answers by name, and whole campaigns that rate named people.
create function assessment.forget_named(arrangement uuid, side text, months integer) returns integer
    language plpgsql security definer set search_path = '' as
$$
declare
    gone integer;
begin
    if not access.may_read(forget_named.arrangement, forget_named.side) then
        return 0;
    end if;
    delete from assessment.named_answer n
     using assessment.campaign c
     where c.id = n.campaign
       and c.arrangement = forget_named.arrangement
       and n.side = forget_named.side
       and (c.closes_on + make_interval(months => forget_named.months))::date < assessment.today(c.arrangement);
    get diagnostics gone = row_count;
    return gone;
end
$$;

create function assessment.forget_campaign(campaign uuid, side text, months integer) returns boolean
    language plpgsql security definer set search_path = '' as
$$
declare
    c assessment.campaign;
begin
    select * into c from assessment.campaign x where x.id = forget_campaign.campaign;
    if c.id is null or not access.may_read(c.arrangement, forget_campaign.side)
       or (c.closes_on + make_interval(months => forget_campaign.months))::date >= assessment.today(c.arrangement) then
        return false;
    end if;
    delete from assessment.closed_answer a where a.campaign = c.id and a.side = forget_campaign.side;
    delete from assessment.closed_text t where t.campaign = c.id and t.side = forget_campaign.side;
    return true;
end
$$;

-- Guests whom nobody asks any more, and what somebody was asked in quarters that no budget looks at.
create function assessment.forget_guests(arrangement uuid, side text) returns integer
    language plpgsql security definer set search_path = '' as
$$
declare
    gone integer;
begin
    if not access.may_read(forget_guests.arrangement, forget_guests.side) then
        return 0;
    end if;
    delete from assessment.burden b
     where b.arrangement = forget_guests.arrangement
       and b.side = forget_guests.side
       and b.quarter < (date_trunc('quarter', assessment.today(forget_guests.arrangement)) - interval '3 months')::date;
    delete from assessment.guest g
     where g.arrangement = forget_guests.arrangement
       and g.side = forget_guests.side
       and not exists (select 1 from assessment.burden b where b.arrangement = g.arrangement and b.actor = g.actor)
       and not exists (select 1 from assessment.invitation i where i.actor = g.actor);
    get diagnostics gone = row_count;
    return gone;
end
$$;

revoke execute on all functions in schema assessment from public;
grant execute on function assessment.held_answers, assessment.take_back, assessment.forget_named, assessment.forget_campaign,
    assessment.forget_guests to entente_app;
