-- Limits are set and lifted by a side's leader.
grant delete on access.signing_limit to entente_app;

-- The first of two signatures of one side, kept until the second enters both into the chain as one; as private as the side.
create table access.first_signature (
    arrangement uuid        not null references access.arrangement,
    side        text        not null check (side in ('CLIENT', 'PROVIDER')),
    fact        uuid        not null,
    version     integer     not null check (version > 0),
    digest      bytea       not null check (length(digest) = 32),
    actor       uuid        not null,
    signed_at   timestamptz not null,
    primary key (arrangement, side, fact, version, actor)
);
alter table access.first_signature enable row level security;
create policy own on access.first_signature for select using (access.may_read(arrangement, side));
create policy own_hand on access.first_signature for insert
    with check (access.may_read(arrangement, side) and actor = access.reader_person());
grant select, insert on access.first_signature to entente_app;

-- Who is named to a fact: with narrows, nobody of the side reads it but those named; without, it is opened to a coach, who reads nothing else.
create table access.named_reader (
    arrangement uuid        not null references access.arrangement,
    side        text        not null check (side in ('CLIENT', 'PROVIDER')),
    fact        uuid        not null,
    account     uuid        not null references access.account,
    narrows     boolean     not null,
    named_at    timestamptz not null,
    primary key (arrangement, side, fact, account)
);
alter table access.named_reader enable row level security;
create policy own on access.named_reader using (access.may_read(arrangement, side));
grant select, insert, delete on access.named_reader to entente_app;

-- A draft goes from hand to hand inside a side: its author gives it away, and sees it no longer.
create function ledger.hand_over(draft uuid, account uuid, today date) returns boolean
    language plpgsql security definer set search_path = '' as
$$
declare
    mine    ledger.draft;
    taker   uuid;
begin
    select * into mine from ledger.draft d where d.id = hand_over.draft and d.author = access.reader_person() for update;
    if mine.id is null or not access.may_read(mine.arrangement, mine.side) then
        return false;
    end if;
    select a.actor into taker
      from access.account a
      join access.appointment p on p.account = a.id
     where a.id = hand_over.account
       and a.disabled_at is null
       and p.arrangement = mine.arrangement
       and p.side = mine.side
       and p.from_on <= hand_over.today
       and (p.to_on is null or p.to_on > hand_over.today)
     limit 1;
    if taker is null then
        return false;
    end if;
    update ledger.draft d set author = taker where d.id = mine.id;
    return true;
end
$$;
