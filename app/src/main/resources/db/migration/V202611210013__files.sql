-- A stored file: who may know of it is decided here, its bytes lie in a folder under their digest.
create table ledger.file (
    arrangement uuid        not null,
    chain       text        not null,
    digest      bytea       not null check (length(digest) = 32),
    size        bigint      not null check (size > 0),
    media_type  text        not null,
    name        text        not null check (name <> ''),
    stored_by   uuid        not null,
    stored_at   timestamptz not null,
    primary key (arrangement, chain, digest),
    foreign key (arrangement, chain) references ledger.head
);
create index file_digest on ledger.file (digest);

alter table ledger.file enable row level security;
create policy shared on ledger.file using (chain = 'SHARED' and arrangement = any ((select access.readable('SHARED'))::uuid[]));
create policy client on ledger.file using (chain = 'CLIENT' and arrangement = any ((select access.readable('CLIENT'))::uuid[]));
create policy provider on ledger.file using (chain = 'PROVIDER' and arrangement = any ((select access.readable('PROVIDER'))::uuid[]));
grant select, insert, delete on ledger.file to entente_app;

-- Which of these contents nobody keeps any more, in any arrangement: their bytes can go. Tells nothing of who keeps the others.
create function ledger.unkept(digests bytea[]) returns setof bytea
    language sql stable security definer set search_path = '' as
$$ select d from unnest(digests) d where not exists (select 1 from ledger.file f where f.digest = d) $$;
