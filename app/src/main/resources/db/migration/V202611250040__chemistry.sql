-- Whether the two leaders enjoy working together. What each answered is read by nobody; with the consent of both the two become one colour,
-- and then the answers are gone.
create table assessment.chemistry (
    arrangement uuid       not null references access.arrangement,
    quarter     date       not null,
    side        text       not null check (side in ('CLIENT', 'PROVIDER')),
    points      smallint[] check (cardinality(points) = 3 and 1 <= all (points) and 5 >= all (points)),
    consents    boolean    not null,
    primary key (arrangement, quarter, side)
);
alter table assessment.chemistry enable row level security;

-- Answered once a quarter. The colour is the lower of both: 2 or less asks for a person, less than 4 is watched.
create function assessment.say_chemistry(arrangement uuid, side text, points smallint[], consents boolean) returns text
    language plpgsql security definer set search_path = '' as
$$
declare
    q      date := date_trunc('quarter', assessment.today(say_chemistry.arrangement))::date;
    agreed boolean;
    lowest numeric;
begin
    if say_chemistry.side = 'SHARED' or not access.may_read(say_chemistry.arrangement, say_chemistry.side) then
        return 'NOT_YOURS';
    end if;
    perform 1 from access.arrangement a where a.id = say_chemistry.arrangement for update;
    insert into assessment.chemistry
    values (say_chemistry.arrangement, q, say_chemistry.side, say_chemistry.points, say_chemistry.consents)
        on conflict do nothing;
    if not found then
        return 'TWICE';
    end if;
    select count(*) = 2, min((select avg(v) from unnest(c.points) v))
      into agreed, lowest
      from assessment.chemistry c
     where c.arrangement = say_chemistry.arrangement
       and c.quarter = q
       and c.consents;
    if (select count(*) from assessment.chemistry c where c.arrangement = say_chemistry.arrangement and c.quarter = q) = 2 then
        update assessment.chemistry c
           set points = null
         where c.arrangement = say_chemistry.arrangement
           and c.quarter = q;
    end if;
    return case when not agreed then 'KEPT' when lowest <= 2 then 'ACT' when lowest < 4 then 'WATCH' else 'WELL' end;
end
$$;
revoke execute on function assessment.say_chemistry(uuid, text, smallint[], boolean) from public;
grant execute on function assessment.say_chemistry(uuid, text, smallint[], boolean) to entente_app;
