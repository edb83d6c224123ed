-- What a program asked for under a key of its own choosing, so that asking again does it once. It holds no content: the answer is made anew.
create table ledger.request (
    arrangement uuid        not null,
    side        text        not null check (side in ('CLIENT', 'PROVIDER')),
    person      uuid        not null,
    key         text        not null check (length(key) between 1 and 100),
    content     bytea       not null check (length(content) = 32),
    chain       text        not null,
    seq         bigint      not null,
    asked_at    timestamptz not null,
    primary key (arrangement, side, person, key),
    foreign key (arrangement, chain, seq) references ledger.entry
);

alter table ledger.request enable row level security;
create policy own on ledger.request using (person = access.reader_person() and access.may_read(arrangement, side));
grant select, insert, delete on ledger.request to entente_app;
