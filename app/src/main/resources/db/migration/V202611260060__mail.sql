-- What somebody wants by mail; who never chose is written to.
create table access.mail_choice (
    account   uuid    primary key references access.account,
    weekly    boolean not null,
    weekday   integer not null check (weekday between 1 and 7),
    reminders boolean not null,
    urgent    boolean not null
);
alter table access.mail_choice enable row level security;
create policy own on access.mail_choice
    using (account = (select a.id from access.account a where a.actor = access.reader_person()));
grant select, insert, update on access.mail_choice to entente_app;

-- What is to be sent to whom and how that went: ids and dates; what a letter says is written when it leaves.
create table infra.letter (
    id          uuid        primary key,
    account     uuid        not null,
    topic       text        not null check (topic in ('WEEKLY', 'REMINDER', 'URGENT', 'TRIAL')),
    arrangement uuid,
    about       text        not null,
    planned_at  timestamptz not null,
    attempts    integer     not null default 0 check (attempts >= 0),
    next_at     timestamptz,
    ended_at    timestamptz,
    fate        text        check (fate in ('SENT', 'OVERTAKEN')),
    failure     text,
    unique (account, topic, about),
    check ((fate is null) = (ended_at is null)),
    check ((fate is null) = (next_at is not null))
);
create index letter_due on infra.letter (next_at) where next_at is not null;
grant select, insert, update, delete on infra.letter to entente_app;

-- Whom letters go to, as the machinery may know it: it writes each with that person's eyes.
create function access.mail_readers(arrangement uuid, account uuid)
    returns table (id uuid, actor uuid, organisation uuid, organisation_name text, name text, email text, language text, zone text,
                   weekly boolean, weekday integer, reminders boolean, urgent boolean)
    language sql stable security definer set search_path = '' as
$$
select a.id, a.actor, a.organisation, o.name, a.name, a.email, a.language, a.zone,
       coalesce(c.weekly, true), coalesce(c.weekday, 1), coalesce(c.reminders, true), coalesce(c.urgent, true)
  from access.account a
  join access.organisation o on o.id = a.organisation
  left join access.mail_choice c on c.account = a.id
 where (mail_readers.account is null or a.id = mail_readers.account)
   and a.disabled_at is null
   and (mail_readers.arrangement is null
        or exists (select 1
                     from access.appointment p
                    where p.account = a.id
                      and p.arrangement = mail_readers.arrangement))
 order by a.id
$$;
revoke execute on function access.mail_readers(uuid, uuid) from public;
grant execute on function access.mail_readers(uuid, uuid) to entente_app;
