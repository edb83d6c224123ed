-- What is written during a session is a draft both sides write in together, and no fact before an item or the session is closed.
create schema meeting;
grant usage on schema meeting to entente_app;

-- Whether a session may still be written in; whoever writes in it or ends it holds its row. It outlives the drafts and the fact they became.
create table meeting.sitting (
    arrangement uuid not null references access.arrangement,
    forum       uuid not null,
    planned_on  date not null,
    state       text not null default 'OPEN' check (state in ('OPEN', 'ENDING', 'ENDED')),
    fact        uuid,
    primary key (arrangement, forum, planned_on),
    check (state <> 'ENDED' or fact is not null)
);

-- One draft an item of one session's agenda; every change counts its version, so that nobody writes over what nobody has seen.
create table meeting.item (
    id          uuid        primary key,
    arrangement uuid        not null references access.arrangement,
    forum       uuid        not null,
    planned_on  date        not null,
    place       integer     not null check (place > 0),
    sort        text        not null check (sort <> ''),
    about_kind  text,
    about       uuid,
    title       text        not null check (title <> ''),
    note        text        not null default '',
    outcome     text        check (outcome in ('NOTED', 'DECIDED', 'LEFT_OVER')),
    closed      boolean     not null default false,
    version     integer     not null default 1 check (version > 0),
    changed_by  uuid        not null,
    changed_at  timestamptz not null,
    check ((about is null) = (about_kind is null)),
    check (not closed or outcome is not null)
);
create unique index item_about on meeting.item (arrangement, forum, planned_on, about);
create index item_session on meeting.item (arrangement, forum, planned_on, place);

-- What somebody will do by a day, written under an item until the item is closed.
create table meeting.action (
    id           uuid primary key,
    item         uuid not null references meeting.item on delete cascade,
    arrangement  uuid not null references access.arrangement,
    what         text not null check (what <> ''),
    owner        text not null check (owner <> ''),
    owned_by     text not null check (owned_by in ('CLIENT', 'PROVIDER')),
    counterpart  text,
    due_on       date not null
);
create index action_item on meeting.action (item);

create table meeting.attendance (
    arrangement uuid    not null references access.arrangement,
    forum       uuid    not null,
    planned_on  date    not null,
    name        text    not null check (name <> ''),
    side        text    not null check (side in ('CLIENT', 'PROVIDER')),
    present     boolean not null,
    primary key (arrangement, forum, planned_on, side, name)
);

-- What a session was worth to somebody who came: read by that person alone, and by nobody but as the mean of several.
create table meeting.worth (
    arrangement uuid    not null references access.arrangement,
    forum       uuid    not null,
    planned_on  date    not null,
    actor       uuid    not null,
    points      integer not null check (points between 1 and 5),
    primary key (arrangement, forum, planned_on, actor)
);

-- One secret address a person, under which a calendar reads the person's sessions; of the secret only the digest is kept.
create table meeting.calendar_address (
    actor   uuid        primary key,
    digest  bytea       not null unique check (length(digest) = 32),
    made_at timestamptz not null
);

alter table meeting.sitting enable row level security;
alter table meeting.item enable row level security;
alter table meeting.action enable row level security;
alter table meeting.attendance enable row level security;
alter table meeting.worth enable row level security;
alter table meeting.calendar_address enable row level security;

create policy shared on meeting.sitting using (arrangement = any ((select access.readable('SHARED'))::uuid[]));
create policy shared on meeting.item using (arrangement = any ((select access.readable('SHARED'))::uuid[]))
    with check (arrangement = any ((select access.readable('SHARED'))::uuid[]) and changed_by = access.reader_person());
create policy shared on meeting.action using (arrangement = any ((select access.readable('SHARED'))::uuid[]));
create policy shared on meeting.attendance using (arrangement = any ((select access.readable('SHARED'))::uuid[]));
create policy own on meeting.worth
    using (actor = access.reader_person() and arrangement = any ((select access.readable('SHARED'))::uuid[]));
create policy own on meeting.calendar_address using (actor = access.reader_person());

grant select, insert, update on meeting.sitting to entente_app;
grant select, insert, update, delete on meeting.item to entente_app;
grant select, insert, delete on meeting.action to entente_app;
grant select, insert, update, delete on meeting.attendance to entente_app;
grant select, insert, update on meeting.worth to entente_app;
grant select, insert, update, delete on meeting.calendar_address to entente_app;

-- Once a session has ended its ratings are gone, also those nobody else may read.
create function meeting.forget_worth(arrangement uuid, forum uuid, planned_on date)
    returns integer
    language sql volatile security definer set search_path = '' as
$$
with gone as (
    delete from meeting.worth w
     where w.arrangement = forget_worth.arrangement
       and w.forum = forget_worth.forum
       and w.planned_on = forget_worth.planned_on
       and access.may_read(forget_worth.arrangement, 'SHARED')
       and exists (select from meeting.sitting s
                    where s.arrangement = w.arrangement and s.forum = w.forum and s.planned_on = w.planned_on
                      and s.state = 'ENDED')
    returning 1)
select count(*)::integer from gone
$$;

-- The mean, and of how many; nothing before the third, since each of two would know the other's.
create function meeting.worth_of(arrangement uuid, forum uuid, planned_on date)
    returns table (mean numeric, people integer)
    language sql stable security definer set search_path = '' as
$$
select round(avg(w.points), 1), count(*)::integer
  from meeting.worth w
 where w.arrangement = worth_of.arrangement
   and w.forum = worth_of.forum
   and w.planned_on = worth_of.planned_on
   and access.may_read(worth_of.arrangement, 'SHARED')
having count(*) > 2
$$;

-- Whose calendar asks, where the address still holds and its account too.
create function meeting.by_address(digest bytea)
    returns table (id uuid, actor uuid, organisation uuid, organisation_name text, name text, email text, language text, zone text)
    language sql stable security definer set search_path = '' as
$$
select a.id, a.actor, a.organisation, o.name, a.name, a.email, a.language, a.zone
  from meeting.calendar_address c
  join access.account a on a.actor = c.actor
  join access.organisation o on o.id = a.organisation
 where c.digest = by_address.digest
   and a.disabled_at is null
$$;

revoke execute on all functions in schema meeting from public;
grant execute on function meeting.worth_of, meeting.forget_worth, meeting.by_address to entente_app;
