-- Who holds which side of which arrangement; everything row-level security decides comes from here.
create table access.arrangement (
    id          uuid        primary key,
    name        text        not null,
    zone        text        not null,
    created_at  timestamptz not null
);

create table access.holder (
    arrangement  uuid not null references access.arrangement,
    side         text not null check (side in ('CLIENT', 'PROVIDER')),
    organisation uuid not null,
    primary key (arrangement, side)
);
create index holder_organisation on access.holder (organisation);

-- A reporting tool's database role reads for one organisation; its policy looks at session_user, which no setting can change.
create table access.bi_login (
    role         text primary key,
    organisation uuid not null
);

create function access.reader_organisation() returns uuid
    language sql stable security definer set search_path = '' as
$$
select coalesce((select b.organisation from access.bi_login b where b.role = session_user),
                nullif(current_setting('entente.organisation', true), '')::uuid)
$$;

create function access.reader_person() returns uuid
    language sql stable set search_path = '' as
$$ select nullif(current_setting('entente.person', true), '')::uuid $$;

-- The arrangements whose chain the reader may see: SHARED where it holds either side, a private chain where it holds that one.
create function access.readable(chain text) returns uuid[]
    language sql stable security definer set search_path = '' as
$$
select coalesce(array_agg(distinct h.arrangement), '{}')
  from access.holder h
 where h.organisation = access.reader_organisation()
   and (readable.chain = 'SHARED' or h.side = readable.chain)
$$;

create function access.may_read(arrangement uuid, chain text) returns boolean
    language sql stable security definer set search_path = '' as
$$ select may_read.arrangement = any (access.readable(may_read.chain)) $$;

alter table access.arrangement enable row level security;
alter table access.holder enable row level security;
create policy mine on access.arrangement for select using (id = any ((select access.readable('SHARED'))::uuid[]));
create policy mine on access.holder for select using (arrangement = any ((select access.readable('SHARED'))::uuid[]));

create table ledger.head (
    arrangement uuid        not null references access.arrangement,
    chain       text        not null check (chain in ('SHARED', 'CLIENT', 'PROVIDER')),
    seq         bigint      not null default 0 check (seq >= 0),
    hash        bytea       not null default decode(repeat('00', 32), 'hex') check (length(hash) = 32),
    recorded_at timestamptz not null default 'epoch',
    primary key (arrangement, chain)
);

create table ledger.entry (
    arrangement  uuid        not null,
    chain        text        not null,
    seq          bigint      not null check (seq > 0),
    fact         uuid        not null,
    kind         text        not null,
    shape        integer     not null check (shape > 0),
    version      integer     not null check (version > 0),
    act          text        not null check (act in ('RECORD', 'AMEND', 'WITHDRAW', 'SIGN', 'DISPUTE', 'AFFIRM', 'REDACT')),
    side         text        not null check (side in ('CLIENT', 'PROVIDER', 'SYSTEM')),
    actor        uuid        not null,
    recorded_at  timestamptz not null,
    effective_on date        not null,
    reason       text,
    body         text,
    salt         bytea       check (length(salt) = 32),
    body_digest  bytea       not null check (length(body_digest) = 32),
    previous     bytea       not null check (length(previous) = 32),
    hash         bytea       not null check (length(hash) = 32),
    primary key (arrangement, chain, seq),
    foreign key (arrangement, chain) references ledger.head,
    check (chain = 'SHARED' or side = 'SYSTEM' or side = chain),
    check (act not in ('SIGN', 'DISPUTE') or side <> 'SYSTEM'),
    check ((act = 'RECORD') = (version = 1) or act not in ('RECORD', 'AMEND', 'WITHDRAW'))
);
create unique index entry_version on ledger.entry (arrangement, chain, fact, version)
    where act in ('RECORD', 'AMEND', 'WITHDRAW');

-- A draft is its author's until released: outside every chain, and free to be deleted.
create table ledger.draft (
    id           uuid        primary key,
    arrangement  uuid        not null references access.arrangement,
    side         text        not null check (side in ('CLIENT', 'PROVIDER')),
    author       uuid        not null,
    kind         text        not null,
    shape        integer     not null check (shape > 0),
    body         text        not null,
    effective_on date        not null,
    written_at   timestamptz not null
);
create index draft_author on ledger.draft (arrangement, author);

-- Where an imported row went, so that the same row next month is an amendment and not a second fact.
create table ledger.imported (
    arrangement uuid  not null,
    chain       text  not null,
    source      text  not null,
    kind        text  not null,
    row_key     text  not null,
    fact        uuid  not null,
    version     integer not null check (version > 0),
    digest      bytea not null check (length(digest) = 32),
    primary key (arrangement, chain, source, kind, row_key),
    foreign key (arrangement, chain) references ledger.head
);

alter table ledger.head enable row level security;
alter table ledger.entry enable row level security;
alter table ledger.draft enable row level security;
alter table ledger.imported enable row level security;

-- Each (select …) is worked out once for a query, not once for a row.
create policy shared on ledger.head using (chain = 'SHARED' and arrangement = any ((select access.readable('SHARED'))::uuid[]));
create policy client on ledger.head using (chain = 'CLIENT' and arrangement = any ((select access.readable('CLIENT'))::uuid[]));
create policy provider on ledger.head using (chain = 'PROVIDER' and arrangement = any ((select access.readable('PROVIDER'))::uuid[]));
create policy shared on ledger.entry using (chain = 'SHARED' and arrangement = any ((select access.readable('SHARED'))::uuid[]));
create policy client on ledger.entry using (chain = 'CLIENT' and arrangement = any ((select access.readable('CLIENT'))::uuid[]));
create policy provider on ledger.entry using (chain = 'PROVIDER' and arrangement = any ((select access.readable('PROVIDER'))::uuid[]));
-- A side speaks for itself alone, in the shared chain too.
create policy own_voice on ledger.entry as restrictive for insert
    with check (side = 'SYSTEM' or access.may_read(arrangement, side));
create policy shared on ledger.imported using (chain = 'SHARED' and arrangement = any ((select access.readable('SHARED'))::uuid[]));
create policy client on ledger.imported using (chain = 'CLIENT' and arrangement = any ((select access.readable('CLIENT'))::uuid[]));
create policy provider on ledger.imported using (chain = 'PROVIDER' and arrangement = any ((select access.readable('PROVIDER'))::uuid[]));
create policy author on ledger.draft using (author = access.reader_person() and access.may_read(arrangement, side));

-- The only change an entry ever sees: a redaction empties body, reason and salt, all three together.
create function ledger.only_redaction() returns trigger language plpgsql set search_path = '' as
$$
begin
    if tg_op = 'DELETE' then
        raise exception 'entries are never deleted';
    end if;
    if new.body is null and new.reason is null and new.salt is null
       and (new.arrangement, new.chain, new.seq, new.fact, new.kind, new.shape, new.version, new.act, new.side, new.actor,
            new.recorded_at, new.effective_on, new.body_digest, new.previous, new.hash)
         = (old.arrangement, old.chain, old.seq, old.fact, old.kind, old.shape, old.version, old.act, old.side, old.actor,
            old.recorded_at, old.effective_on, old.body_digest, old.previous, old.hash) then
        return new;
    end if;
    raise exception 'entries are never changed';
end
$$;
create trigger only_redaction before update or delete on ledger.entry
    for each row execute function ledger.only_redaction();

-- A chain grows by one at its end, and by nothing else.
create function ledger.next_in_chain() returns trigger language plpgsql set search_path = '' as
$$
begin
    if new.seq < old.seq or new.recorded_at < old.recorded_at then
        raise exception 'a chain never goes back';
    end if;
    return new;
end
$$;
create trigger next_in_chain before update on ledger.head
    for each row execute function ledger.next_in_chain();

create function ledger.redact(arrangement uuid, chain text, fact uuid, versions integer[]) returns integer
    language plpgsql security definer set search_path = '' as
$$
declare
    emptied integer;
begin
    if not access.may_read(redact.arrangement, redact.chain) then
        return 0;
    end if;
    update ledger.entry e
       set body = null, reason = null, salt = null
     where e.arrangement = redact.arrangement
       and e.chain = redact.chain
       and e.fact = redact.fact
       and e.version = any (redact.versions)
       and e.act <> 'REDACT';
    get diagnostics emptied = row_count;
    return emptied;
end
$$;

-- Opening an arrangement makes its three chains; the organisation that opens it holds the side it names.
create function access.open_arrangement(id uuid, name text, zone text, side text, at timestamptz) returns void
    language plpgsql security definer set search_path = '' as
$$
begin
    if access.reader_organisation() is null then
        raise exception 'no organisation to hold a side';
    end if;
    insert into access.arrangement values (open_arrangement.id, open_arrangement.name, open_arrangement.zone, open_arrangement.at);
    insert into access.holder values (open_arrangement.id, open_arrangement.side, access.reader_organisation());
    insert into ledger.head (arrangement, chain)
    select open_arrangement.id, c from unnest(array ['SHARED', 'CLIENT', 'PROVIDER']) c;
end
$$;

grant select on access.arrangement, access.holder to entente_app;
grant select, insert on ledger.entry to entente_app;
grant select, update on ledger.head to entente_app;
grant select, insert, update, delete on ledger.draft to entente_app;
grant select, insert, update on ledger.imported to entente_app;
