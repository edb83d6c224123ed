-- How an arrangement stood when it was last judged, one row a viewpoint, read like the chain of the same name.
create table ledger.standing (
    arrangement uuid        not null,
    viewpoint   text        not null,
    as_of       date        not null,
    yes         integer     not null check (yes >= 0),
    applying    integer     not null check (applying >= yes),
    unknown     integer     not null check (unknown >= 0),
    questions   jsonb       not null,
    worst       text        not null check (worst in ('WELL', 'WATCH', 'ACT', 'UNKNOWN')),
    headline    text        not null,
    judged_at   timestamptz not null,
    primary key (arrangement, viewpoint),
    foreign key (arrangement, viewpoint) references ledger.head (arrangement, chain)
);
alter table ledger.standing enable row level security;
create policy shared on ledger.standing using (viewpoint = 'SHARED' and arrangement = any ((select access.readable('SHARED'))::uuid[]));
create policy client on ledger.standing using (viewpoint = 'CLIENT' and arrangement = any ((select access.readable('CLIENT'))::uuid[]));
create policy provider on ledger.standing using (viewpoint = 'PROVIDER' and arrangement = any ((select access.readable('PROVIDER'))::uuid[]));
grant select, insert, update on ledger.standing to entente_app;

-- Whose eyes the machinery may judge through: it acts under one of these organisations, and sees what that one sees.
create function access.judging_context(arrangement uuid)
    returns table (side text, organisation uuid, zone text)
    language sql stable security definer set search_path = '' as
$$
select h.side, h.organisation, a.zone
  from access.holder h
  join access.arrangement a on a.id = h.arrangement
 where h.arrangement = judging_context.arrangement
 order by h.side
$$;

-- What is judged every night: ids and zones, no names.
create function access.judged_nightly() returns table (arrangement uuid, zone text)
    language sql stable security definer set search_path = '' as
$$
select a.id, a.zone from access.arrangement a order by a.id
$$;

revoke execute on function access.judging_context(uuid), access.judged_nightly() from public;
grant execute on function access.judging_context(uuid), access.judged_nightly() to entente_app;
