-- How a side reads the files of other tools, kept under a name. No fact: nothing is measured by it, and it is never published.
create table ledger.mapping (
    arrangement uuid        not null references access.arrangement,
    side        text        not null check (side in ('CLIENT', 'PROVIDER')),
    name        text        not null check (name <> ''),
    yaml        text        not null check (length(yaml) <= 200000),
    saved_by    uuid        not null,
    saved_at    timestamptz not null,
    primary key (arrangement, side, name)
);

-- A file between its preview and its recording, and what came of it. Nobody but its author sees it, for it may hold what the side may not read.
create table ledger.upload (
    id          uuid        primary key,
    arrangement uuid        not null references access.arrangement,
    side        text        not null check (side in ('CLIENT', 'PROVIDER')),
    author      uuid        not null,
    name        text        not null check (name <> ''),
    wish        text        not null,
    state       text        not null check (state in ('WAITING', 'LOOKING', 'LOOKED', 'REFUSED', 'RECORDING', 'RECORDED')),
    outcome     text,
    uploaded_at timestamptz not null,
    touched_at  timestamptz not null
);
create index upload_author on ledger.upload (arrangement, author);
create index upload_uploaded on ledger.upload (uploaded_at);

-- Its bytes, and those of its correction file, in pieces, so that no file is ever in memory whole.
create table ledger.upload_part (
    upload uuid    not null references ledger.upload on delete cascade,
    role   text    not null check (role in ('FILE', 'CORRECTIONS')),
    part   integer not null check (part >= 0),
    bytes  bytea   not null,
    primary key (upload, role, part)
);

alter table ledger.mapping enable row level security;
alter table ledger.upload enable row level security;
alter table ledger.upload_part enable row level security;
create policy client on ledger.mapping using (side = 'CLIENT' and arrangement = any ((select access.readable('CLIENT'))::uuid[]));
create policy provider on ledger.mapping using (side = 'PROVIDER' and arrangement = any ((select access.readable('PROVIDER'))::uuid[]));
create policy author on ledger.upload using (author = access.reader_person() and access.may_read(arrangement, side));
create policy author on ledger.upload_part using (exists (select from ledger.upload u where u.id = upload));

-- Files that nobody came back for, of whomever; what was recorded stays a while for its correction file.
create function ledger.forget_uploads(unrecorded timestamptz, recorded timestamptz) returns void
    language sql security definer set search_path = '' as
$$
delete from ledger.upload u
 where u.uploaded_at < case when u.state = 'RECORDED' then forget_uploads.recorded else forget_uploads.unrecorded end
$$;
revoke execute on function ledger.forget_uploads from public;
grant execute on function ledger.forget_uploads to entente_app;

grant select, insert, update, delete on ledger.mapping, ledger.upload to entente_app;
grant select, insert, delete on ledger.upload_part to entente_app;
