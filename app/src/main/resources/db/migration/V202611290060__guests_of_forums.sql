-- Addresses that a forum's charter names and that have no account: told when and where it meets, each by leave of its own side.
create table meeting.guest (
    id          uuid        primary key,
    arrangement uuid        not null references access.arrangement,
    side        text        not null check (side in ('CLIENT', 'PROVIDER')),
    address     text        not null check (address = lower(address) and address <> ''),
    given_by    uuid        not null,
    given_at    timestamptz not null,
    ended_at    timestamptz,
    unique (arrangement, side, address)
);
create index guest_address on meeting.guest (arrangement, address);
alter table meeting.guest enable row level security;
create policy own on meeting.guest using (access.may_read(arrangement, side))
    with check (access.may_read(arrangement, side) and given_by = access.reader_person());
grant select, insert, update on meeting.guest to entente_app;

-- One guest an address, whoever of both sides gave leave and however often: its first row names it for good.
create function meeting.guests(arrangement uuid)
    returns table (id uuid, address text, sides text[])
    language sql stable security definer set search_path = '' as
$$
select (array_agg(g.id order by g.given_at, g.id))[1], g.address,
       coalesce(array_agg(g.side order by g.side) filter (where g.ended_at is null), '{}')
  from meeting.guest g
 where g.arrangement = guests.arrangement
 group by g.address
$$;

-- Which of them has an account by now, and whether that account reads the arrangement on the day.
create function meeting.guests_with_account(arrangement uuid, day date, roles text[])
    returns table (guest uuid, account uuid, standing boolean, present boolean)
    language sql stable security definer set search_path = '' as
$$
select g.id, a.id, cardinality(g.sides) > 0,
       a.disabled_at is null
       and exists (select 1
                     from access.appointment p
                    where p.account = a.id
                      and p.arrangement = guests_with_account.arrangement
                      and p.role = any (guests_with_account.roles)
                      and p.from_on <= guests_with_account.day
                      and (p.to_on is null or p.to_on > guests_with_account.day))
  from meeting.guests(guests_with_account.arrangement) g
  join access.account a on a.email = g.address
$$;

-- Who sits in an arrangement by leave of a side alone: whoever reads it by an account is told there.
create function meeting.mail_guests(arrangement uuid, day date, roles text[])
    returns table (id uuid, address text, sides text[])
    language sql stable security definer set search_path = '' as
$$
select g.id, g.address, g.sides
  from meeting.guests(mail_guests.arrangement) g
 where not exists (select 1
                     from meeting.guests_with_account(mail_guests.arrangement, mail_guests.day, mail_guests.roles) w
                    where w.guest = g.id
                      and w.present)
 order by g.id
$$;

-- What the calendar behind an address was told goes with the address: to the account once it reads the arrangement, and back to the guest.
create function meeting.hand_over(arrangement uuid, day date, roles text[])
    returns void
    language sql volatile security definer set search_path = '' as
$$
with moves as (
    select case when w.present then w.guest else w.account end as from_id,
           case when w.present then w.account else w.guest end as to_id
      from meeting.guests_with_account(hand_over.arrangement, hand_over.day, hand_over.roles) w
     where w.present or w.standing),
     gone as (
    delete from infra.session_told t
     using moves m
     where t.account = m.from_id
       and t.arrangement = hand_over.arrangement
    returning m.to_id, t.*)
insert into infra.session_told as t
       (account, arrangement, forum, session, sequence, basis, cancelled, starts_at, zone, last_on)
select g.to_id, g.arrangement, g.forum, g.session, g.sequence, g.basis, g.cancelled, g.starts_at, g.zone, g.last_on
  from gone g
    on conflict (account, forum, session) do update
   set sequence = excluded.sequence, basis = excluded.basis, cancelled = excluded.cancelled,
       starts_at = excluded.starts_at, zone = excluded.zone, last_on = excluded.last_on
 where t.sequence < excluded.sequence
$$;

-- An address nobody writes to any more is forgotten with what it was told.
create function meeting.forget_guests(before timestamptz)
    returns void
    language sql volatile security definer set search_path = '' as
$$
delete from meeting.guest g
 where g.ended_at < forget_guests.before
   and not exists (select 1
                     from meeting.guest o
                    where o.arrangement = g.arrangement
                      and o.address = g.address
                      and (o.ended_at is null or exists (select 1 from infra.session_told t where t.account = o.id)))
$$;

revoke execute on all functions in schema meeting from public;
grant execute on function meeting.mail_guests, meeting.hand_over, meeting.forget_guests to entente_app;
