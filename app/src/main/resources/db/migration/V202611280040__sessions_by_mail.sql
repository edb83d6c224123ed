-- Sessions as letters that a calendar reads; who never chose gets them.
alter table access.mail_choice add column sessions boolean not null default true;

alter table infra.letter drop constraint letter_topic_check;
alter table infra.letter add constraint letter_topic_check
    check (topic in ('WEEKLY', 'REMINDER', 'URGENT', 'TRIAL', 'ASKED', 'LINK', 'SESSION'));

-- What a person's calendar was told last of a series ('series') or of one session of it (its day in the series): ids, days and a number,
-- nothing of what anybody said. It outlives its letter, so that nothing is told twice and what was told can be taken back.
create table infra.session_told (
    account     uuid        not null,
    arrangement uuid        not null,
    forum       uuid        not null,
    session     text        not null,
    sequence    integer     not null check (sequence >= 0),
    basis       text        not null,
    cancelled   boolean     not null,
    starts_at   timestamptz not null,
    zone        text        not null,
    last_on     date        not null,
    primary key (account, forum, session)
);
create index session_told_arrangement on infra.session_told (arrangement);
grant select, insert, update, delete on infra.session_told to entente_app;

drop function access.mail_leaders(uuid, date);
drop function access.mail_readers(uuid, uuid);

create function access.mail_readers(arrangement uuid, account uuid)
    returns table (id uuid, actor uuid, organisation uuid, organisation_name text, name text, email text, language text, zone text,
                   weekly boolean, weekday integer, reminders boolean, urgent boolean, sessions boolean)
    language sql stable security definer set search_path = '' as
$$
select a.id, a.actor, a.organisation, o.name, a.name, a.email, a.language, a.zone,
       coalesce(c.weekly, true), coalesce(c.weekday, 1), coalesce(c.reminders, true), coalesce(c.urgent, true), coalesce(c.sessions, true)
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

create function access.mail_leaders(arrangement uuid, day date)
    returns table (id uuid, actor uuid, organisation uuid, organisation_name text, name text, email text, language text, zone text,
                   weekly boolean, weekday integer, reminders boolean, urgent boolean, sessions boolean, side text)
    language sql stable security definer set search_path = '' as
$$
select distinct r.id, r.actor, r.organisation, r.organisation_name, r.name, r.email, r.language, r.zone,
       r.weekly, r.weekday, r.reminders, r.urgent, r.sessions, p.side
  from access.mail_readers(mail_leaders.arrangement, null) r
  join access.appointment p on p.account = r.id
 where p.arrangement = mail_leaders.arrangement
   and p.role = 'LEADER'
   and p.deputy_of is null
   and p.from_on <= mail_leaders.day
   and (p.to_on is null or p.to_on > mail_leaders.day)
 order by r.id, p.side
$$;

-- Who sits or sat in an arrangement, and whether still in a role that reads it: whoever left is told that the sessions are off.
create function access.mail_sitters(arrangement uuid, day date, roles text[])
    returns table (id uuid, actor uuid, organisation uuid, organisation_name text, name text, email text, language text, zone text,
                   weekly boolean, weekday integer, reminders boolean, urgent boolean, sessions boolean, arrangement_name text, present boolean)
    language sql stable security definer set search_path = '' as
$$
select a.id, a.actor, a.organisation, o.name, a.name, a.email, a.language, a.zone,
       coalesce(c.weekly, true), coalesce(c.weekday, 1), coalesce(c.reminders, true), coalesce(c.urgent, true), coalesce(c.sessions, true),
       r.name,
       a.disabled_at is null
       and exists (select 1
                     from access.appointment p
                    where p.account = a.id
                      and p.arrangement = r.id
                      and p.role = any (mail_sitters.roles)
                      and p.from_on <= mail_sitters.day
                      and (p.to_on is null or p.to_on > mail_sitters.day))
  from access.account a
  join access.organisation o on o.id = a.organisation
  join access.arrangement r on r.id = mail_sitters.arrangement
  left join access.mail_choice c on c.account = a.id
 where exists (select 1 from access.appointment p where p.account = a.id and p.arrangement = r.id)
    or exists (select 1 from infra.session_told t where t.account = a.id and t.arrangement = r.id)
 order by a.id
$$;

revoke execute on function access.mail_readers(uuid, uuid), access.mail_leaders(uuid, date), access.mail_sitters(uuid, date, text[]) from public;
grant execute on function access.mail_readers(uuid, uuid), access.mail_leaders(uuid, date), access.mail_sitters(uuid, date, text[]) to entente_app;
