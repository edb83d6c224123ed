-- The server's key of an organisation, sealed with a key that is not in this database.
create table ledger.server_key (
    organisation uuid        primary key references access.organisation,
    public_key   text        not null,
    sealed       bytea       not null,
    created_at   timestamptz not null
);

-- Keys whose private half this server has never seen; what they sign proves something against whoever operates it.
create table ledger.own_key (
    organisation  uuid        not null references access.organisation,
    public_key    text        not null,
    registered_at timestamptz not null,
    primary key (organisation, public_key)
);

-- Heads of SHARED as they were signed; both sides may download both sides'.
create table ledger.signed_head (
    arrangement  uuid        not null,
    chain        text        not null default 'SHARED' check (chain = 'SHARED'),
    seq          bigint      not null,
    hash         bytea       not null check (length(hash) = 32),
    organisation uuid        not null references access.organisation,
    public_key   text        not null,
    signed_at    timestamptz not null,
    signature    bytea       not null check (length(signature) = 64),
    primary key (arrangement, seq, organisation, public_key),
    foreign key (arrangement, chain, seq) references ledger.entry
);

alter table ledger.server_key enable row level security;
alter table ledger.own_key enable row level security;
alter table ledger.signed_head enable row level security;
create policy own on ledger.server_key using (organisation = access.reader_organisation());
create policy own on ledger.own_key for insert with check (organisation = access.reader_organisation());
create policy known on ledger.own_key for select
    using (organisation = access.reader_organisation() or organisation in (select h.organisation from access.holder h));
create policy shared on ledger.signed_head for select using (arrangement = any ((select access.readable('SHARED'))::uuid[]));
create policy own on ledger.signed_head for insert
    with check (organisation = access.reader_organisation()
                and arrangement = any ((select access.readable('SHARED'))::uuid[]));

grant select, insert on ledger.server_key, ledger.own_key, ledger.signed_head to entente_app;
