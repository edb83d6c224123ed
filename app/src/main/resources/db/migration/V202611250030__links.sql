-- Whoever has no account answers through a link of its own. A side knows whom it asks so, and nobody of the other does.
create table assessment.guest (
    actor       uuid primary key,
    arrangement uuid not null references access.arrangement,
    side        text not null check (side in ('CLIENT', 'PROVIDER')),
    name        text not null check (name <> ''),
    email       text not null check (email = lower(email)),
    unique (arrangement, email)
);
alter table assessment.guest enable row level security;
create policy own on assessment.guest using (access.may_read(arrangement, side));
grant select, insert on assessment.guest to entente_app;

-- Of a link only its hash is kept.
alter table assessment.invitation add column link bytea unique check (length(link) = 32);
create policy own_link on assessment.invitation for update using (assessment.holds(campaign, side) and link is not null)
    with check (assessment.holds(campaign, side) and link is not null);
grant update (link) on assessment.invitation to entente_app;

-- Marks that somebody answers, and leaves a ticket that knows no name.
create function assessment.marked(campaign uuid, actor uuid, ticket bytea) returns text
    language plpgsql security definer set search_path = '' as
$$
declare
    c assessment.campaign;
    i assessment.invitation;
begin
    select * into c from assessment.campaign x where x.id = marked.campaign;
    select * into i from assessment.invitation v where v.campaign = marked.campaign and v.actor = marked.actor;
    if c.id is null then
        return 'NOT_INVITED';
    elsif assessment.today(c.arrangement) > c.closes_on then
        return 'LATE';
    elsif i.actor is null then
        return 'NOT_INVITED';
    elsif assessment.today(c.arrangement) < c.opens_on then
        return 'EARLY';
    end if;
    update assessment.answered a
       set people = (select array_agg(p order by p) from unnest(a.people || i.actor) p)
     where a.campaign = i.campaign
       and a.side = i.side
       and not i.actor = any (a.people);
    if not found then
        return 'TWICE';
    end if;
    insert into assessment.ticket values (marked.ticket, i.campaign, i.side, i.grp);
    return 'TAKEN';
end
$$;

create or replace function assessment.take_ticket(campaign uuid, ticket bytea) returns text
    language plpgsql security definer set search_path = '' as
$$
declare
    c assessment.campaign;
    i assessment.invitation;
begin
    select * into c from assessment.campaign x where x.id = take_ticket.campaign;
    select * into i from assessment.invitation v
     where v.campaign = take_ticket.campaign and v.actor = access.reader_person();
    if c.id is null or not access.may_read(c.arrangement, coalesce(c.only_side, 'SHARED')) then
        return 'NOT_INVITED';
    elsif assessment.today(c.arrangement) <= c.closes_on and i.actor is null
          and exists (select 1 from assessment.campaign_side s
                       where s.campaign = c.id and s.closed and access.may_read(c.arrangement, s.side)) then
        return 'CLOSED';
    elsif i.actor is not null and not access.may_read(c.arrangement, i.side) then
        return 'NOT_INVITED';
    end if;
    return assessment.marked(c.id, access.reader_person(), take_ticket.ticket);
end
$$;

create function assessment.take_ticket_by_link(link bytea, ticket bytea) returns text
    language sql security definer set search_path = '' as
$$
select coalesce((select assessment.marked(i.campaign, i.actor, take_ticket_by_link.ticket)
                   from assessment.invitation i
                  where i.link = take_ticket_by_link.link),
                'NOT_INVITED')
$$;

-- What a link asks. Whether it was answered already is not said: who made the links could tell who has answered.
create function assessment.by_link(link bytea)
    returns table (arrangement uuid, name text, zone text, side text, own text[], id uuid, title text, parts text[], print bytea,
                   threshold integer, opens_on date, closes_on date, called_by text, only_side text)
    language sql stable security definer set search_path = '' as
$$
select c.arrangement, a.name, a.zone, i.side,
       coalesce((select array_agg(n.yaml order by n.code, n.version) from assessment.instrument n where n.arrangement = c.arrangement), '{}'),
       c.id, c.title, c.parts, c.print, c.threshold, c.opens_on, c.closes_on, c.called_by, c.only_side
  from assessment.invitation i
  join assessment.campaign c on c.id = i.campaign
  join access.arrangement a on a.id = c.arrangement
 where i.link = by_link.link
$$;

-- Ends one side: every answer is written anew in random order under a new id, marks become two numbers, and names go.
create function assessment.shut(c assessment.campaign, s assessment.campaign_side) returns void
    language plpgsql security definer set search_path = '' as
$$
declare
    few text[];
begin
    few := assessment.folded(c.id, s.side, c.threshold);
    insert into assessment.closed_answer
    select gen_random_uuid(), a.campaign, a.side, case when a.grp = any (few) then '' else a.grp end, a.own, a.importance, a.guess
      from assessment.open_answer a
     where a.campaign = c.id and a.side = s.side
     order by gen_random_uuid();
    insert into assessment.closed_text
    select gen_random_uuid(), a.campaign, a.side, a.said
      from assessment.open_answer a
     where a.campaign = c.id and a.side = s.side and a.said is not null
       and (select count(*) from assessment.open_answer o where o.campaign = c.id and o.side = s.side) >= c.threshold
     order by gen_random_uuid();
    update assessment.campaign_side x
       set closed = true,
           invited = (select count(*) from assessment.invitation i where i.campaign = c.id and i.side = s.side),
           answered = (select cardinality(a.people) from assessment.answered a where a.campaign = c.id and a.side = s.side)
     where x.campaign = c.id and x.side = s.side;
    delete from assessment.open_answer a where a.campaign = c.id and a.side = s.side;
    delete from assessment.ticket t where t.campaign = c.id and t.side = s.side;
    delete from assessment.answered a where a.campaign = c.id and a.side = s.side;
    delete from assessment.invitation i where i.campaign = c.id and i.side = s.side;
end
$$;

create or replace function assessment.close(campaign uuid) returns boolean
    language plpgsql security definer set search_path = '' as
$$
declare
    c assessment.campaign;
    s assessment.campaign_side;
begin
    select * into c from assessment.campaign x where x.id = close.campaign;
    if c.id is null or not access.may_read(c.arrangement, coalesce(c.only_side, 'SHARED'))
       or assessment.today(c.arrangement) <= c.closes_on then
        return false;
    end if;
    for s in select * from assessment.campaign_side x where x.campaign = c.id and not x.closed order by x.side for update
    loop
        perform assessment.shut(c, s);
    end loop;
    return true;
end
$$;

-- A side ends its own half before the last day once everybody answered whom it asked, and no fewer than the threshold.
create function assessment.close_side(campaign uuid, side text) returns boolean
    language plpgsql security definer set search_path = '' as
$$
declare
    c assessment.campaign;
    s assessment.campaign_side;
    people integer;
    asked integer;
begin
    select * into c from assessment.campaign x where x.id = close_side.campaign;
    if c.id is null or not access.may_read(c.arrangement, close_side.side) then
        return false;
    end if;
    select * into s from assessment.campaign_side x
     where x.campaign = c.id and x.side = close_side.side and not x.closed
       for update;
    if s.campaign is null then
        return false;
    end if;
    select cardinality(a.people) into people from assessment.answered a where a.campaign = c.id and a.side = s.side;
    select count(*) into asked from assessment.invitation i where i.campaign = c.id and i.side = s.side;
    if assessment.today(c.arrangement) <= c.closes_on and (people < asked or people < c.threshold) then
        return false;
    end if;
    perform assessment.shut(c, s);
    return true;
end
$$;

revoke execute on all functions in schema assessment from public;
grant execute on function assessment.take_ticket_by_link, assessment.by_link, assessment.close_side to entente_app;
