-- How a leader sees itself beside how others see it, as a closed campaign measured it and the leader let it count. Read by nobody: with the
-- other's it becomes one mean of the two, and then both are gone.
create table assessment.own_view (
    arrangement uuid    not null references access.arrangement,
    pair        uuid    not null,
    person      uuid    not null,
    partner     uuid    not null check (partner <> person),
    measured_on date    not null,
    side        text    not null check (side in ('CLIENT', 'PROVIDER')),
    self        numeric check (self between 0 and 100),
    others      numeric check (others between 0 and 100),
    primary key (arrangement, pair, person, partner, measured_on)
);
alter table assessment.own_view enable row level security;

-- Once a measurement. The other's newest counts where it is no older than a year; answers day, own view and others' view of the two.
create function assessment.say_own_view(
    arrangement uuid, side text, pair uuid, person uuid, partner uuid, measured_on date, self numeric, others numeric)
    returns table (said text, day date, own numeric, theirs numeric)
    language plpgsql security definer set search_path = '' as
$$
declare
    other assessment.own_view;
begin
    if say_own_view.side = 'SHARED' or not access.may_read(say_own_view.arrangement, say_own_view.side) then
        return query select 'NOT_YOURS', null::date, null::numeric, null::numeric;
        return;
    end if;
    perform 1 from access.arrangement a where a.id = say_own_view.arrangement for update;
    insert into assessment.own_view
    values (say_own_view.arrangement, say_own_view.pair, say_own_view.person, say_own_view.partner,
            say_own_view.measured_on, say_own_view.side, say_own_view.self, say_own_view.others)
        on conflict do nothing;
    if not found then
        return query select 'TWICE', null::date, null::numeric, null::numeric;
        return;
    end if;
    select v.* into other
      from assessment.own_view v
     where v.arrangement = say_own_view.arrangement
       and v.pair = say_own_view.pair
       and v.person = say_own_view.partner
       and v.partner = say_own_view.person
       and v.side <> say_own_view.side
       and v.self is not null
       and v.measured_on > say_own_view.measured_on - 365
     order by v.measured_on desc
     limit 1;
    if other.person is null then
        return query select 'KEPT', null::date, null::numeric, null::numeric;
        return;
    end if;
    update assessment.own_view v
       set self = null, others = null
     where v.arrangement = say_own_view.arrangement
       and v.pair = say_own_view.pair
       and v.person in (say_own_view.person, say_own_view.partner)
       and v.partner in (say_own_view.person, say_own_view.partner);
    return query select 'BOTH', greatest(other.measured_on, say_own_view.measured_on),
                        (other.self + say_own_view.self) / 2, (other.others + say_own_view.others) / 2;
end
$$;
revoke execute on function assessment.say_own_view(uuid, text, uuid, uuid, uuid, date, numeric, numeric) from public;
grant execute on function assessment.say_own_view(uuid, text, uuid, uuid, uuid, date, numeric, numeric) to entente_app;

-- What waited for the other's for a year goes.
create function assessment.forget_own_view(arrangement uuid, side text) returns integer
    language plpgsql security definer set search_path = '' as
$$
declare
    gone integer;
begin
    if forget_own_view.side = 'SHARED' or not access.may_read(forget_own_view.arrangement, forget_own_view.side) then
        return 0;
    end if;
    update assessment.own_view v
       set self = null, others = null
     where v.arrangement = forget_own_view.arrangement
       and v.side = forget_own_view.side
       and v.self is not null
       and v.measured_on <= assessment.today(forget_own_view.arrangement) - 365;
    get diagnostics gone = row_count;
    return gone;
end
$$;
revoke execute on function assessment.forget_own_view(uuid, text) from public;
grant execute on function assessment.forget_own_view(uuid, text) to entente_app;
