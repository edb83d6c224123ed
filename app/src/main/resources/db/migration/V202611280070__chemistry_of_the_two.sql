-- An answer is one person's, in one pair, about the one it leads with: whoever follows in the same quarter is asked anew, and no answer about
-- the one before makes a colour with the next. What was answered so far names nobody, so it goes; the colours said stay.
drop function assessment.say_chemistry(uuid, text, smallint[], boolean);
drop table assessment.chemistry;

create table assessment.chemistry (
    arrangement uuid       not null references access.arrangement,
    pair        uuid       not null,
    person      uuid       not null,
    partner     uuid       not null check (partner <> person),
    quarter     date       not null,
    side        text       not null check (side in ('CLIENT', 'PROVIDER')),
    points      smallint[] check (cardinality(points) = 3 and 1 <= all (points) and 5 >= all (points)),
    consents    boolean    not null,
    primary key (arrangement, pair, person, partner, quarter)
);
alter table assessment.chemistry enable row level security;

-- Answered once a quarter. The colour is the lower of both: 2 or less asks for a person, less than 4 is watched.
create function assessment.say_chemistry(
    arrangement uuid, side text, pair uuid, person uuid, partner uuid, points smallint[], consents boolean) returns text
    language plpgsql security definer set search_path = '' as
$$
declare
    q      date := date_trunc('quarter', assessment.today(say_chemistry.arrangement))::date;
    said   bigint;
    agreed boolean;
    lowest numeric;
begin
    if say_chemistry.side = 'SHARED' or not access.may_read(say_chemistry.arrangement, say_chemistry.side) then
        return 'NOT_YOURS';
    end if;
    perform 1 from access.arrangement a where a.id = say_chemistry.arrangement for update;
    insert into assessment.chemistry
    values (say_chemistry.arrangement, say_chemistry.pair, say_chemistry.person, say_chemistry.partner, q,
            say_chemistry.side, say_chemistry.points, say_chemistry.consents)
        on conflict do nothing;
    if not found then
        return 'TWICE';
    end if;
    select count(*), count(*) filter (where c.consents) = 2,
           min((select avg(v) from unnest(c.points) v)) filter (where c.consents)
      into said, agreed, lowest
      from assessment.chemistry c
     where c.arrangement = say_chemistry.arrangement
       and c.pair = say_chemistry.pair
       and c.quarter = q
       and (   (c.person = say_chemistry.person and c.partner = say_chemistry.partner and c.side = say_chemistry.side)
            or (c.person = say_chemistry.partner and c.partner = say_chemistry.person and c.side <> say_chemistry.side));
    if said = 2 then
        update assessment.chemistry c
           set points = null
         where c.arrangement = say_chemistry.arrangement
           and c.pair = say_chemistry.pair
           and c.quarter = q
           and c.person in (say_chemistry.person, say_chemistry.partner)
           and c.partner in (say_chemistry.person, say_chemistry.partner);
    end if;
    return case when not agreed then 'KEPT' when lowest <= 2 then 'ACT' when lowest < 4 then 'WATCH' else 'WELL' end;
end
$$;
revoke execute on function assessment.say_chemistry(uuid, text, uuid, uuid, uuid, smallint[], boolean) from public;
grant execute on function assessment.say_chemistry(uuid, text, uuid, uuid, uuid, smallint[], boolean) to entente_app;

-- Once a quarter is over nothing comes of its answers any more: that somebody answered goes with what was answered.
create function assessment.forget_chemistry(arrangement uuid, side text) returns integer
    language plpgsql security definer set search_path = '' as
$$
declare
    gone integer;
begin
    if forget_chemistry.side = 'SHARED' or not access.may_read(forget_chemistry.arrangement, forget_chemistry.side) then
        return 0;
    end if;
    delete from assessment.chemistry c
     where c.arrangement = forget_chemistry.arrangement
       and c.side = forget_chemistry.side
       and c.quarter < date_trunc('quarter', assessment.today(forget_chemistry.arrangement))::date;
    get diagnostics gone = row_count;
    return gone;
end
$$;
revoke execute on function assessment.forget_chemistry(uuid, text) from public;
grant execute on function assessment.forget_chemistry(uuid, text) to entente_app;
