-- What people answer when they are asked never enters a chain, and never stands beside who they are.
create schema assessment;
grant usage on schema assessment to entente_app;

-- An arrangement's own instruments. A version is written once: other words are another version.
create table assessment.instrument (
    arrangement uuid    not null references access.arrangement,
    code        text    not null,
    version     integer not null check (version > 0),
    side        text    not null check (side in ('CLIENT', 'PROVIDER')),
    yaml        text    not null,
    primary key (arrangement, code, version)
);

-- Both sides are asked the same in the same days, or one side alone about its own house.
create table assessment.campaign (
    id          uuid       primary key,
    arrangement uuid       not null references access.arrangement,
    title       text       not null check (title <> ''),
    parts       text[]     not null check (cardinality(parts) > 0),
    print       bytea      not null check (length(print) = 32),
    lows        smallint[] not null check (cardinality(lows) > 0),
    highs       smallint[] not null check (cardinality(highs) = cardinality(lows)),
    threshold   integer    not null check (threshold >= 3),
    opens_on    date       not null,
    closes_on   date       not null check (closes_on >= opens_on),
    called_by   text       not null check (called_by in ('CLIENT', 'PROVIDER')),
    only_side   text       check (only_side = called_by)
);
create index campaign_arrangement on assessment.campaign (arrangement);

create table assessment.campaign_side (
    campaign    uuid    not null references assessment.campaign,
    side        text    not null check (side in ('CLIENT', 'PROVIDER')),
    reminded_on date,
    closed      boolean not null default false,
    invited     integer,
    answered    integer,
    check (closed = (invited is not null and answered is not null)),
    primary key (campaign, side)
);

-- Who is asked; the group is what a breakdown goes by. Gone once the side has closed.
create table assessment.invitation (
    campaign uuid not null,
    side     text not null,
    actor    uuid not null,
    grp      text not null default '',
    primary key (campaign, actor),
    foreign key (campaign, side) references assessment.campaign_side
);

-- How much somebody was asked in a quarter, whether answered or not.
create table assessment.burden (
    arrangement uuid    not null references access.arrangement,
    side        text    not null check (side in ('CLIENT', 'PROVIDER')),
    actor       uuid    not null,
    quarter     date    not null,
    items       integer not null check (items > 0),
    primary key (arrangement, actor, quarter)
);

-- Who has answered, as one set in the order of the ids: no row, no time and no place in the table tells who came when.
create table assessment.answered (
    campaign uuid   not null,
    side     text   not null,
    people   uuid[] not null default '{}',
    primary key (campaign, side),
    foreign key (campaign, side) references assessment.campaign_side
);

-- The right to answer once, without a name; lives between two transactions.
create table assessment.ticket (
    hash     bytea primary key check (length(hash) = 32),
    campaign uuid  not null,
    side     text  not null,
    grp      text  not null,
    foreign key (campaign, side) references assessment.campaign_side
);

create table assessment.open_answer (
    id         uuid       primary key,
    campaign   uuid       not null,
    side       text       not null,
    grp        text       not null,
    own        smallint[] not null,
    importance smallint[] not null,
    guess      smallint[] not null,
    said       text,
    foreign key (campaign, side) references assessment.campaign_side
);

create table assessment.closed_answer (
    id         uuid       primary key,
    campaign   uuid       not null,
    side       text       not null,
    grp        text       not null,
    own        smallint[] not null,
    importance smallint[] not null,
    guess      smallint[] not null,
    foreign key (campaign, side) references assessment.campaign_side
);
create index closed_answer_campaign on assessment.closed_answer (campaign, side);

create table assessment.closed_text (
    id       uuid primary key,
    campaign uuid not null,
    side     text not null,
    said     text not null,
    foreign key (campaign, side) references assessment.campaign_side
);

-- Answers given under one's own name where a side is too few to be anonymous; never counted with the others.
create table assessment.named_answer (
    campaign   uuid       not null,
    side       text       not null,
    actor      uuid       not null,
    own        smallint[] not null,
    importance smallint[] not null,
    guess      smallint[] not null,
    primary key (campaign, actor),
    foreign key (campaign, side) references assessment.campaign_side
);

alter table assessment.instrument enable row level security;
alter table assessment.campaign enable row level security;
alter table assessment.campaign_side enable row level security;
alter table assessment.invitation enable row level security;
alter table assessment.burden enable row level security;
alter table assessment.answered enable row level security;
alter table assessment.ticket enable row level security;
alter table assessment.open_answer enable row level security;
alter table assessment.closed_answer enable row level security;
alter table assessment.closed_text enable row level security;
alter table assessment.named_answer enable row level security;

create policy shared on assessment.instrument for select using (access.may_read(arrangement, 'SHARED'));
create policy own_voice on assessment.instrument for insert with check (access.may_read(arrangement, side));
create policy shared on assessment.campaign for select
    using (access.may_read(arrangement, coalesce(only_side, 'SHARED')));

create function assessment.holds(campaign uuid, side text) returns boolean
    language sql stable security definer set search_path = '' as
$$
select exists (select 1
                 from assessment.campaign c
                where c.id = holds.campaign
                  and access.may_read(c.arrangement, holds.side))
$$;
create policy own on assessment.campaign_side for select using (assessment.holds(campaign, side));
create policy own on assessment.invitation for select using (assessment.holds(campaign, side));
create policy own_voice on assessment.invitation for insert with check (assessment.holds(campaign, side));
create policy own on assessment.burden using (access.may_read(arrangement, side));

grant select, insert on assessment.instrument, assessment.invitation to entente_app;
grant select on assessment.campaign, assessment.campaign_side to entente_app;
grant select, insert, update on assessment.burden to entente_app;

-- Windows open and close by the database's own clock, in the arrangement's zone, never by a caller's.
create function assessment.today(arrangement uuid) returns date
    language sql stable security definer set search_path = '' as
$$ select (clock_timestamp() at time zone a.zone)::date from access.arrangement a where a.id = today.arrangement $$;

-- A campaign comes with its sides, so that none is added later.
create function assessment.open(id uuid, arrangement uuid, title text, parts text[], print bytea, lows smallint[], highs smallint[],
                                threshold integer, opens_on date, closes_on date, side text, own_house boolean) returns boolean
    language plpgsql security definer set search_path = '' as
$$
begin
    if not access.may_read(open.arrangement, open.side) then
        return false;
    end if;
    insert into assessment.campaign
    values (open.id, open.arrangement, open.title, open.parts, open.print, open.lows, open.highs, open.threshold, open.opens_on,
            open.closes_on, open.side, case when open.own_house then open.side end);
    insert into assessment.campaign_side (campaign, side)
    select open.id, s from unnest(array ['CLIENT', 'PROVIDER']) s where not open.own_house or open.side = s;
    insert into assessment.answered (campaign, side)
    select open.id, s from unnest(array ['CLIENT', 'PROVIDER']) s where not open.own_house or open.side = s;
    return true;
end
$$;

create function assessment.only_while_open() returns trigger language plpgsql security definer set search_path = '' as
$$
begin
    if exists (select 1 from assessment.campaign_side s where s.campaign = new.campaign and s.side = new.side and s.closed) then
        raise exception 'the side has closed';
    end if;
    return new;
end
$$;
create trigger only_while_open before insert on assessment.invitation
    for each row execute function assessment.only_while_open();

create function assessment.fits(given smallint[], lows smallint[], highs smallint[]) returns boolean
    language sql immutable set search_path = '' as
$$
select cardinality(fits.given) = cardinality(fits.lows)
   and (select bool_and(g.v is null or g.v between g.low and g.high) from unnest(fits.given, fits.lows, fits.highs) g (v, low, high))
$$;

-- The invited person's one moment with a name: marks that it answers, and leaves a ticket that knows no name.
create function assessment.take_ticket(campaign uuid, ticket bytea) returns text
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
    elsif assessment.today(c.arrangement) > c.closes_on then
        return 'LATE';
    elsif i.actor is null or not access.may_read(c.arrangement, i.side) then
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
    insert into assessment.ticket values (take_ticket.ticket, i.campaign, i.side, i.grp);
    return 'TAKEN';
end
$$;

-- Nobody is asked who spends a ticket; the answer's id is random and it carries no time.
create function assessment.spend(ticket bytea, own smallint[], importance smallint[], guess smallint[], said text)
    returns boolean
    language plpgsql security definer set search_path = '' as
$$
declare
    t assessment.ticket;
    c assessment.campaign;
begin
    delete from assessment.ticket x where x.hash = spend.ticket returning * into t;
    if t.hash is null then
        return false;
    end if;
    select * into c from assessment.campaign x where x.id = t.campaign;
    perform 1 from assessment.campaign_side s where s.campaign = t.campaign and s.side = t.side and not s.closed for share;
    if not found then
        return false;
    end if;
    if not (assessment.fits(spend.own, c.lows, c.highs) and assessment.fits(spend.importance, array_fill(1::smallint, array [cardinality(c.lows)]),
                                                                           array_fill(5::smallint, array [cardinality(c.lows)]))
            and assessment.fits(spend.guess, c.lows, c.highs)) then
        raise exception 'an answer is outside its scale';
    end if;
    insert into assessment.open_answer
    values (gen_random_uuid(), t.campaign, t.side, t.grp, spend.own, spend.importance, spend.guess, nullif(spend.said, ''));
    return true;
end
$$;

-- Under one's own name, and only where too few are asked to be anonymous.
create function assessment.answer_by_name(campaign uuid, ticket bytea, own smallint[], importance smallint[], guess smallint[])
    returns text
    language plpgsql security definer set search_path = '' as
$$
declare
    taken text;
    t assessment.ticket;
    c assessment.campaign;
begin
    select * into c from assessment.campaign x where x.id = answer_by_name.campaign;
    if (select count(*)
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

-- What I am asked and have not answered; of others nothing.
create function assessment.waiting(arrangement uuid) returns table (campaign uuid, side text, few boolean)
    language sql stable security definer set search_path = '' as
$$
select c.id, i.side,
       (select count(*) from assessment.invitation v where v.campaign = c.id and v.side = i.side) < c.threshold
  from assessment.invitation i
  join assessment.campaign c on c.id = i.campaign
  join assessment.answered a on a.campaign = i.campaign and a.side = i.side
 where c.arrangement = waiting.arrangement
   and i.actor = access.reader_person()
   and access.may_read(c.arrangement, i.side)
   and assessment.today(c.arrangement) between c.opens_on and c.closes_on
   and not i.actor = any (a.people)
 order by c.closes_on, c.id
$$;

-- How many of one's own side; of the other only that it has closed, and its numbers once both have.
create function assessment.sides(campaign uuid)
    returns table (side text, closed boolean, reminded_on date, invited integer, answered integer)
    language sql stable security definer set search_path = '' as
$$
with every_side as (select s.*, access.may_read(c.arrangement, s.side) as mine,
                           not exists (select 1 from assessment.campaign_side o where o.campaign = c.id and not o.closed) as over
                      from assessment.campaign c
                      join assessment.campaign_side s on s.campaign = c.id
                     where c.id = sides.campaign
                       and access.may_read(c.arrangement, coalesce(c.only_side, 'SHARED')))
select e.side, e.closed,
       case when e.mine then e.reminded_on end,
       case when e.over then e.invited
            when e.mine then coalesce(e.invited, (select count(*)::integer from assessment.invitation i where i.campaign = e.campaign and i.side = e.side)) end,
       case when e.over then e.answered
            when e.mine then coalesce(e.answered, (select cardinality(a.people) from assessment.answered a where a.campaign = e.campaign and a.side = e.side)) end
  from every_side e
 order by e.side
$$;

-- A side says that it reminded its people; all of them alike, since who has not answered is nobody's to know.
create function assessment.remind(campaign uuid, side text) returns boolean
    language sql security definer set search_path = '' as
$$
with done as (update assessment.campaign_side s
                 set reminded_on = assessment.today(c.arrangement)
                from assessment.campaign c
               where c.id = s.campaign
                 and c.id = remind.campaign
                 and s.side = remind.side
                 and not s.closed
                 and assessment.today(c.arrangement) between c.opens_on and c.closes_on
                 and s.reminded_on is distinct from assessment.today(c.arrangement)
                 and access.may_read(c.arrangement, s.side)
              returning 1)
select exists (select 1 from done)
$$;

-- Groups that are too small are folded into one for ever, with the next smallest where the folded would be too few themselves.
create function assessment.folded(campaign uuid, side text, threshold integer) returns text[]
    language plpgsql stable security definer set search_path = '' as
$$
declare
    g record;
    hidden bigint := 0;
    names text[] := '{}';
begin
    for g in select a.grp, count(*) as n
               from assessment.open_answer a
              where a.campaign = folded.campaign and a.side = folded.side
              group by a.grp
              order by n, a.grp
    loop
        if g.n < folded.threshold or (hidden > 0 and hidden < folded.threshold) then
            hidden := hidden + g.n;
            names := names || g.grp;
        end if;
    end loop;
    return names;
end
$$;

-- After the last day: every answer is written anew in random order under a new id, marks become two numbers, and names go.
create function assessment.close(campaign uuid) returns boolean
    language plpgsql security definer set search_path = '' as
$$
declare
    c assessment.campaign;
    s assessment.campaign_side;
    few text[];
begin
    select * into c from assessment.campaign x where x.id = close.campaign;
    if c.id is null or not access.may_read(c.arrangement, coalesce(c.only_side, 'SHARED'))
       or assessment.today(c.arrangement) <= c.closes_on then
        return false;
    end if;
    for s in select * from assessment.campaign_side x where x.campaign = c.id and not x.closed order by x.side for update
    loop
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
    end loop;
    return true;
end
$$;

create function assessment.is_over(campaign uuid) returns boolean
    language sql stable security definer set search_path = '' as
$$
select exists (select 1
                 from assessment.campaign c
                where c.id = is_over.campaign
                  and access.may_read(c.arrangement, coalesce(c.only_side, 'SHARED')))
   and not exists (select 1 from assessment.campaign_side s where s.campaign = is_over.campaign and not s.closed)
$$;

-- Answers without names, once both sides have closed, of a side that is enough; groups only of one's own house.
create function assessment.closed_answers(campaign uuid)
    returns table (side text, grp text, own smallint[], importance smallint[], guess smallint[])
    language sql stable security definer set search_path = '' as
$$
with enough as materialized (select n.side, bool_and(access.may_read(c.arrangement, n.side)) as mine
                               from (select x.campaign, x.side, count(*) as people
                                       from assessment.closed_answer x
                                      where x.campaign = closed_answers.campaign
                                      group by x.campaign, x.side) n
                               join assessment.campaign c on c.id = n.campaign
                              where n.people >= c.threshold
                                and assessment.is_over(c.id)
                              group by n.side)
select a.side, case when e.mine then a.grp else '' end, a.own, a.importance, a.guess
  from enough e
  join assessment.closed_answer a on a.side = e.side
 where a.campaign = closed_answers.campaign
 order by a.id
$$;

create function assessment.closed_texts(campaign uuid) returns table (side text, said text)
    language sql stable security definer set search_path = '' as
$$
select t.side, t.said
  from assessment.closed_text t
 where t.campaign = closed_texts.campaign
   and assessment.is_over(t.campaign)
 order by t.id
$$;

create function assessment.named_answers(campaign uuid)
    returns table (side text, actor uuid, own smallint[], importance smallint[], guess smallint[])
    language sql stable security definer set search_path = '' as
$$
select a.side, a.actor, a.own, a.importance, a.guess
  from assessment.named_answer a
 where a.campaign = named_answers.campaign
   and assessment.is_over(a.campaign)
 order by a.side, a.actor
$$;

revoke execute on all functions in schema assessment from public;
-- policies and the trigger's guard ask these in the reader's name
grant execute on function assessment.holds, assessment.today to entente_app;
grant execute on function assessment.open, assessment.take_ticket, assessment.spend, assessment.answer_by_name, assessment.waiting, assessment.sides,
    assessment.remind, assessment.close, assessment.closed_answers, assessment.closed_texts, assessment.named_answers to entente_app;
