-- People who sign in. An account belongs to one organisation; entries carry its actor id, whose name is kept here and nowhere else.
create table access.organisation (
    id   uuid primary key,
    name text not null check (name <> '')
);

create table access.account (
    id            uuid        primary key,
    actor         uuid        not null unique,
    organisation  uuid        not null references access.organisation,
    email         text        not null unique check (email = lower(email)),
    name          text        not null check (name <> ''),
    password_hash text        not null,
    language      text        not null default 'en-GB',
    zone          text        not null default 'UTC',
    created_at    timestamptz not null,
    disabled_at   timestamptz
);
create index account_organisation on access.account (organisation);

-- Which role an account has in an arrangement, for which side, and until when; a deputy names whom it stands in for.
create table access.appointment (
    id          uuid primary key,
    arrangement uuid not null references access.arrangement,
    account     uuid not null references access.account,
    side        text not null check (side in ('CLIENT', 'PROVIDER')),
    role        text not null,
    from_on     date not null,
    to_on       date,
    deputy_of   uuid references access.account,
    check (to_on is null or to_on > from_on),
    unique (arrangement, account, role, from_on)
);
create index appointment_account on access.appointment (account);

-- Up to which amount a role may sign alone; above it a second person of the side signs first.
create table access.signing_limit (
    arrangement uuid    not null references access.arrangement,
    side        text    not null check (side in ('CLIENT', 'PROVIDER')),
    role        text    not null,
    kind        text    not null,
    amount      numeric not null check (amount >= 0),
    currency    text    not null,
    primary key (arrangement, side, role, kind)
);

create table access.invitation (
    id          uuid        primary key,
    token_hash  bytea       not null unique check (length(token_hash) = 32),
    arrangement uuid        not null references access.arrangement,
    side        text        not null check (side in ('CLIENT', 'PROVIDER')),
    role        text        not null,
    email       text        not null check (email = lower(email)),
    invited_by  uuid        not null references access.account,
    invited_at  timestamptz not null,
    expires_at  timestamptz not null,
    accepted_at timestamptz,
    revoked_at  timestamptz
);

create table access.api_token (
    id         uuid        primary key,
    account    uuid        not null references access.account,
    name       text        not null check (name <> ''),
    token_hash bytea       not null unique check (length(token_hash) = 32),
    created_at timestamptz not null,
    expires_at timestamptz not null,
    revoked_at timestamptz
);

create table access.sign_in_attempt (
    who bytea       not null check (length(who) = 32),
    at  timestamptz not null
);
create index sign_in_attempt_who on access.sign_in_attempt (who, at);

alter table access.holder add foreign key (organisation) references access.organisation;
alter table access.organisation enable row level security;
alter table access.account enable row level security;
alter table access.appointment enable row level security;
alter table access.signing_limit enable row level security;
alter table access.invitation enable row level security;
alter table access.api_token enable row level security;
alter table access.sign_in_attempt enable row level security;

create policy own on access.account using (organisation = access.reader_organisation());
create policy own on access.organisation for select using (
    id = access.reader_organisation()
    or id in (select h.organisation from access.holder h));
create policy own on access.appointment using (access.may_read(arrangement, side));
create policy own on access.signing_limit using (access.may_read(arrangement, side));
create policy own on access.invitation using (
    invited_by in (select a.id from access.account a where a.organisation = access.reader_organisation()));
create policy own on access.api_token using (
    account in (select a.id from access.account a where a.actor = access.reader_person()));

-- The narrow doors: sign-in, invitation and token are looked up before there is anybody to look for.
create function access.sign_in(email text)
    returns table (id uuid, actor uuid, organisation uuid, organisation_name text, name text, password_hash text,
                   language text, zone text)
    language sql stable security definer set search_path = '' as
$$
select a.id, a.actor, a.organisation, o.name, a.name, a.password_hash, a.language, a.zone
  from access.account a
  join access.organisation o on o.id = a.organisation
 where a.email = lower(sign_in.email)
   and a.disabled_at is null
$$;

create function access.token_owner(token_hash bytea, at timestamptz) returns text
    language sql stable security definer set search_path = '' as
$$
select a.email
  from access.api_token t
  join access.account a on a.id = t.account
 where t.token_hash = token_owner.token_hash
   and t.revoked_at is null
   and t.expires_at > token_owner.at
   and a.disabled_at is null
$$;

-- Counts failures of the last quarter of an hour and forgets older ones.
create function access.failed_attempts(who bytea, at timestamptz) returns bigint
    language sql security definer set search_path = '' as
$$
select count(*) from access.sign_in_attempt t
 where t.who = failed_attempts.who and t.at > failed_attempts.at - interval '15 minutes'
$$;
create function access.note_attempt(who bytea, at timestamptz, failed boolean) returns void
    language sql security definer set search_path = '' as
$$
delete from access.sign_in_attempt t
 where t.at <= note_attempt.at - interval '15 minutes' or (t.who = note_attempt.who and not note_attempt.failed);
insert into access.sign_in_attempt select note_attempt.who, note_attempt.at where note_attempt.failed;
$$;

-- What an invitation says to whoever holds its secret.
create function access.open_invitation(token_hash bytea, at timestamptz)
    returns table (id uuid, arrangement uuid, arrangement_name text, side text, role text, email text, inviter text,
                   inviting_organisation text, has_account boolean, organisation_name text)
    language sql stable security definer set search_path = '' as
$$
select i.id, i.arrangement, r.name, i.side, i.role, i.email, a.name, o.name,
       exists (select 1 from access.account x where x.email = i.email),
       (select p.name from access.holder h join access.organisation p on p.id = h.organisation
         where h.arrangement = i.arrangement and h.side = i.side)
  from access.invitation i
  join access.arrangement r on r.id = i.arrangement
  join access.account a on a.id = i.invited_by
  join access.organisation o on o.id = a.organisation
 where i.token_hash = open_invitation.token_hash
   and i.accepted_at is null and i.revoked_at is null
   and i.expires_at > open_invitation.at
$$;

-- Accepting makes what is missing: the organisation (where its side has no holder yet), the account, the appointment.
create function access.accept_invitation(token_hash bytea, at timestamptz, today date, account uuid, actor uuid,
                                         organisation uuid, organisation_name text, name text, password_hash text,
                                         appointment uuid) returns boolean
    language plpgsql security definer set search_path = '' as
$$
declare
    i access.invitation;
    holder uuid;
    who uuid;
    belongs uuid;
begin
    select * into i from access.invitation v
     where v.token_hash = accept_invitation.token_hash and v.accepted_at is null and v.revoked_at is null
       and v.expires_at > accept_invitation.at
       for update;
    if not found then
        return false;
    end if;
    select h.organisation into holder from access.holder h where h.arrangement = i.arrangement and h.side = i.side;
    select a.id, a.organisation into who, belongs from access.account a where a.email = i.email;
    if who is null then
        if holder is null then
            insert into access.organisation values (accept_invitation.organisation, accept_invitation.organisation_name);
        end if;
        belongs := coalesce(holder, accept_invitation.organisation);
        who := accept_invitation.account;
        insert into access.account (id, actor, organisation, email, name, password_hash, created_at)
        values (who, accept_invitation.actor, belongs, i.email, accept_invitation.name, accept_invitation.password_hash,
                accept_invitation.at);
    end if;
    if holder is null then
        insert into access.holder values (i.arrangement, i.side, belongs);
    elsif holder <> belongs then
        return false;
    end if;
    insert into access.appointment (id, arrangement, account, side, role, from_on)
    values (accept_invitation.appointment, i.arrangement, who, i.side, i.role, accept_invitation.today)
    on conflict do nothing;
    update access.invitation v set accepted_at = accept_invitation.at where v.id = i.id;
    return true;
end
$$;

-- The names behind the actors of an arrangement, past and present, for whoever may read it.
create function access.names(arrangement uuid)
    returns table (actor uuid, name text, side text)
    language sql stable security definer set search_path = '' as
$$
select distinct a.actor, a.name, p.side
  from access.appointment p
  join access.account a on a.id = p.account
 where p.arrangement = names.arrangement
   and access.may_read(names.arrangement, 'SHARED')
$$;

-- The leaders named to both sides; nobody else's appointment is the other side's to know.
create function access.leaders(arrangement uuid, today date)
    returns table (side text, name text, from_on date)
    language sql stable security definer set search_path = '' as
$$
select p.side, a.name, p.from_on
  from access.appointment p
  join access.account a on a.id = p.account
 where p.arrangement = leaders.arrangement
   and p.role = 'LEADER' and p.deputy_of is null
   and p.from_on <= leaders.today and (p.to_on is null or p.to_on > leaders.today)
   and access.may_read(leaders.arrangement, 'SHARED')
$$;

grant select on access.organisation to entente_app;
grant select, update (name, password_hash, language, zone, disabled_at) on access.account to entente_app;
grant select, insert, update (to_on) on access.appointment to entente_app;
grant select, insert, update on access.signing_limit to entente_app;
grant select, insert, update (revoked_at) on access.invitation to entente_app;
grant select, insert, update (revoked_at) on access.api_token to entente_app;

-- Sessions of signed-in people, in the tables Spring Session expects.
create table infra.spring_session (
    primary_id            char(36) primary key,
    session_id            char(36) not null unique,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval int      not null,
    expiry_time           bigint   not null,
    principal_name        varchar(100)
);
create index spring_session_expiry on infra.spring_session (expiry_time);
create index spring_session_principal on infra.spring_session (principal_name);
create table infra.spring_session_attributes (
    session_primary_id char(36)     not null references infra.spring_session on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    primary key (session_primary_id, attribute_name)
);
grant select, insert, update, delete on infra.spring_session, infra.spring_session_attributes to entente_app;
