-- The links of an invitation that went by mail: each letter brings its own, and all of them open the statements until the side closes.
create table assessment.mailed_link (
    hash     bytea primary key check (length(hash) = 32),
    campaign uuid not null,
    actor    uuid not null,
    foreign key (campaign, actor) references assessment.invitation on update cascade on delete cascade
);
create index mailed_link_invitation on assessment.mailed_link (campaign, actor);
alter table assessment.mailed_link enable row level security;

-- A link that goes by mail is nobody's to make anew for handing over.
drop policy own_link on assessment.invitation;
create policy own_link on assessment.invitation for update
    using (assessment.holds(campaign, side) and link is not null and not mailed)
    with check (assessment.holds(campaign, side) and link is not null and not mailed);
revoke update (mailed) on assessment.invitation from entente_app;

-- Whose link this is, handed over or mailed.
create function assessment.owner_of(link bytea) returns table (campaign uuid, actor uuid)
    language sql stable security definer set search_path = '' as
$$
select i.campaign, i.actor from assessment.invitation i where i.link = owner_of.link
 union all
select l.campaign, l.actor from assessment.mailed_link l where l.hash = owner_of.link
$$;

create or replace function assessment.hand_over(guest uuid) returns boolean
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
    delete from assessment.mailed_link l where l.actor = hand_over.guest;
    update assessment.invitation i set actor = mine, link = null where i.actor = hand_over.guest;
    insert into assessment.burden (arrangement, side, actor, quarter, items)
    select b.arrangement, b.side, mine, b.quarter, b.items from assessment.burden b where b.actor = hand_over.guest
        on conflict (arrangement, actor, quarter) do update set items = burden.items + excluded.items;
    delete from assessment.burden b where b.actor = hand_over.guest;
    return true;
end
$$;

create or replace function assessment.take_ticket_by_link(link bytea, ticket bytea) returns text
    language plpgsql security definer set search_path = '' as
$$
declare
    i assessment.invitation;
begin
    select * into i from assessment.invitation v
     where v.campaign = (select o.campaign from assessment.owner_of(take_ticket_by_link.link) o)
       and v.actor = (select o.actor from assessment.owner_of(take_ticket_by_link.link) o);
    if i.actor is null then
        return 'NOT_INVITED';
    elsif assessment.hand_over(i.actor) then
        return 'SIGN_IN';
    end if;
    return assessment.marked(i.campaign, i.actor, take_ticket_by_link.ticket);
end
$$;

create or replace function assessment.by_link(link bytea)
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
  from assessment.owner_of(by_link.link) o
  join assessment.invitation i on i.campaign = o.campaign and i.actor = o.actor
  join assessment.campaign c on c.id = i.campaign
  join access.arrangement a on a.id = c.arrangement
$$;


-- A letter's own link beside those of earlier letters, which go on opening the statements.
create or replace function assessment.mail_link(campaign uuid, guest uuid, link bytea)
    returns table (name text, email text, arrangement text, side text, zone text)
    language sql security definer set search_path = '' as
$$
with made as (insert into assessment.mailed_link (hash, campaign, actor)
              select mail_link.link, i.campaign, i.actor
                from assessment.invitation i
                join assessment.guest g on g.actor = i.actor
               where i.campaign = mail_link.campaign
                 and i.actor = mail_link.guest
                 and exists (select 1 from assessment.calls_by_mail(g.arrangement) c
                              where c.campaign = i.campaign and c.guest = i.actor)
              returning actor)
select g.name, g.email, a.name, g.side, a.zone
  from made
  join assessment.guest g on g.actor = made.actor
  join access.arrangement a on a.id = g.arrangement
$$;

revoke execute on all functions in schema assessment from public;
