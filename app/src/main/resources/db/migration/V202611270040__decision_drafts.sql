-- What is to be decided under an item of the agenda, as it was typed into the decision's form so far; a fact only once the item is closed.
create table meeting.decision (
    item        uuid    primary key references meeting.item on delete cascade,
    id          uuid    not null unique,
    arrangement uuid    not null references access.arrangement,
    texts       jsonb   not null check (jsonb_typeof(texts) = 'object'),
    version     integer not null default 1 check (version > 0)
);
create index decision_arrangement on meeting.decision (arrangement);

alter table meeting.decision enable row level security;
create policy shared on meeting.decision using (arrangement = any ((select access.readable('SHARED'))::uuid[]));
grant select, insert, update, delete on meeting.decision to entente_app;
