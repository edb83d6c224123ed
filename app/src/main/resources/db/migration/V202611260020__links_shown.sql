-- Who was shown a personal link, and when: told to its owner whenever the link is opened, and gone with the invitation.
create table assessment.link_shown (
    campaign uuid not null,
    actor    uuid not null,
    side     text not null,
    shown_by uuid not null,
    shown_on date not null,
    foreign key (campaign, actor) references assessment.invitation on update cascade on delete cascade
);
create index link_shown_invitation on assessment.link_shown (campaign, actor);
alter table assessment.link_shown enable row level security;
create policy own on assessment.link_shown for select using (assessment.holds(campaign, side));
create policy own_voice on assessment.link_shown for insert
    with check (assessment.holds(campaign, side) and shown_by = access.reader_person());
grant select, insert on assessment.link_shown to entente_app;

-- Whoever has an account in the arrangement signs in: the account that a guest of the same address has by now.
create function assessment.account_of(guest uuid) returns uuid
    language sql stable security definer set search_path = '' as
$$
select a.actor
  from assessment.guest g
  join access.account a on a.email = g.email and a.disabled_at is null
 where g.actor = account_of.guest
   and exists (select 1 from access.appointment p
                where p.account = a.id and p.arrangement = g.arrangement and p.side = g.side)
$$;

-- What a guest was asked becomes the account's: the link is void, and who has answered already has answered.
create function assessment.hand_over(guest uuid) returns boolean
    language plpgsql security definer set search_path = '' as
$$
declare
    mine uuid := assessment.account_of(hand_over.guest);
begin
    if mine is null then
        return false;
    end if;
    update assessment.answered a
       set people = (select array_agg(distinct case when p = hand_over.guest then mine else p end
                                      order by case when p = hand_over.guest then mine else p end)
                       from unnest(a.people) p)
     where hand_over.guest = any (a.people);
    delete from assessment.invitation i
     where i.actor = hand_over.guest
       and exists (select 1 from assessment.invitation o where o.campaign = i.campaign and o.actor = mine);
    update assessment.invitation i set actor = mine, link = null where i.actor = hand_over.guest;
    insert into assessment.burden (arrangement, side, actor, quarter, items)
    select b.arrangement, b.side, mine, b.quarter, b.items from assessment.burden b where b.actor = hand_over.guest
        on conflict (arrangement, actor, quarter) do update set items = burden.items + excluded.items;
    delete from assessment.burden b where b.actor = hand_over.guest;
    return true;
end
$$;

-- Of all guests of a side who have an account by now.
create function assessment.hand_over_all(arrangement uuid, side text) returns integer
    language plpgsql security definer set search_path = '' as
$$
declare
    g    assessment.guest;
    over integer := 0;
begin
    if not access.may_read(hand_over_all.arrangement, hand_over_all.side) then
        return 0;
    end if;
    for g in select * from assessment.guest x
              where x.arrangement = hand_over_all.arrangement and x.side = hand_over_all.side
              order by x.actor
    loop
        if assessment.hand_over(g.actor) then
            over := over + 1;
        end if;
    end loop;
    return over;
end
$$;

create or replace function assessment.take_ticket_by_link(link bytea, ticket bytea) returns text
    language plpgsql security definer set search_path = '' as
$$
declare
    i assessment.invitation;
begin
    select * into i from assessment.invitation v where v.link = take_ticket_by_link.link;
    if i.actor is null then
        return 'NOT_INVITED';
    elsif assessment.hand_over(i.actor) then
        return 'SIGN_IN';
    end if;
    return assessment.marked(i.campaign, i.actor, take_ticket_by_link.ticket);
end
$$;

-- The guests whose address is that of whoever asks.
create function assessment.mine(arrangement uuid) returns setof uuid
    language sql stable security definer set search_path = '' as
$$
select g.actor
  from access.account a
  join assessment.guest g on g.email = a.email
 where a.actor = access.reader_person()
   and g.arrangement = mine.arrangement
   and assessment.account_of(g.actor) = a.actor
$$;

create or replace function assessment.waiting(arrangement uuid) returns table (campaign uuid, side text, few boolean)
    language sql stable security definer set search_path = '' as
$$
with me as materialized (select access.reader_person() as actor union select * from assessment.mine(waiting.arrangement))
select c.id, i.side,
       (select count(*) from assessment.invitation v where v.campaign = c.id and v.side = i.side) < c.threshold
  from me
  join assessment.invitation i on i.actor = me.actor
  join assessment.campaign c on c.id = i.campaign
  join assessment.answered a on a.campaign = i.campaign and a.side = i.side
 where c.arrangement = waiting.arrangement
   and access.may_read(c.arrangement, i.side)
   and assessment.today(c.arrangement) between c.opens_on and c.closes_on
   and not exists (select 1 from me other where other.actor = any (a.people))
 group by c.id, i.side
 order by c.closes_on, c.id
$$;

create or replace function assessment.take_ticket(campaign uuid, ticket bytea) returns text
    language plpgsql security definer set search_path = '' as
$$
declare
    c assessment.campaign;
    i assessment.invitation;
begin
    select * into c from assessment.campaign x where x.id = take_ticket.campaign;
    perform assessment.hand_over(g) from assessment.mine(c.arrangement) g;
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

create or replace function assessment.answer_by_name(campaign uuid, ticket bytea, own smallint[], importance smallint[], guess smallint[])
    returns text
    language plpgsql security definer set search_path = '' as
$$
declare
    taken text;
    t assessment.ticket;
    c assessment.campaign;
begin
    select * into c from assessment.campaign x where x.id = answer_by_name.campaign;
    perform assessment.hand_over(g) from assessment.mine(c.arrangement) g;
    if c.about is distinct from access.reader_person()
       and (select count(*)
              from assessment.invitation v
             where v.campaign = c.id
               and v.side = (select o.side from assessment.invitation o where o.campaign = c.id and o.actor = access.reader_person()))
           >= c.threshold then
        return 'ENOUGH';
    end if;
    taken := assessment.take_ticket(answer_by_name.campaign, answer_by_name.ticket);
    if taken <> 'TAKEN' then
        return taken;
    end if;
    delete from assessment.ticket x where x.hash = answer_by_name.ticket returning * into t;
    if not (assessment.fits(answer_by_name.own, c.lows, c.highs) and assessment.fits(answer_by_name.guess, c.lows, c.highs)
            and cardinality(answer_by_name.importance) = cardinality(c.lows)) then
        raise exception 'an answer is outside its scale';
    end if;
    insert into assessment.named_answer
    values (t.campaign, t.side, access.reader_person(), answer_by_name.own, answer_by_name.importance, answer_by_name.guess);
    return taken;
end
$$;

-- What a link asks, who was shown it, and whether its owner signs in instead. Whether it was answered already is not said.
drop function assessment.by_link(bytea);
create function assessment.by_link(link bytea)
    returns table (arrangement uuid, name text, zone text, side text, own text[], id uuid, title text, parts text[], print bytea,
                   threshold integer, opens_on date, closes_on date, called_by text, only_side text, signs_in boolean,
                   shown_to text[], shown_on date[])
    language sql stable security definer set search_path = '' as
$$
select c.arrangement, a.name, a.zone, i.side,
       coalesce((select array_agg(n.yaml order by n.code, n.version) from assessment.instrument n where n.arrangement = c.arrangement), '{}'),
       c.id, c.title, c.parts, c.print, c.threshold, c.opens_on, c.closes_on, c.called_by, c.only_side,
       assessment.account_of(i.actor) is not null,
       coalesce((select array_agg(k.name order by s.shown_on, k.name)
                   from assessment.link_shown s join access.account k on k.actor = s.shown_by
                  where s.campaign = i.campaign and s.actor = i.actor), '{}'),
       coalesce((select array_agg(s.shown_on order by s.shown_on, k.name)
                   from assessment.link_shown s join access.account k on k.actor = s.shown_by
                  where s.campaign = i.campaign and s.actor = i.actor), '{}')
  from assessment.invitation i
  join assessment.campaign c on c.id = i.campaign
  join access.arrangement a on a.id = c.arrangement
 where i.link = by_link.link
$$;

revoke execute on all functions in schema assessment from public;
grant execute on function assessment.hand_over_all, assessment.take_ticket_by_link, assessment.by_link to entente_app;
