-- Whom what cannot wait is written to: the leaders of an arrangement on a day, with their side, in one question however many they are.
create function access.mail_leaders(arrangement uuid, day date)
    returns table (id uuid, actor uuid, organisation uuid, organisation_name text, name text, email text, language text, zone text,
                   weekly boolean, weekday integer, reminders boolean, urgent boolean, side text)
    language sql stable security definer set search_path = '' as
$$
select distinct r.id, r.actor, r.organisation, r.organisation_name, r.name, r.email, r.language, r.zone,
       r.weekly, r.weekday, r.reminders, r.urgent, p.side
  from access.mail_readers(mail_leaders.arrangement, null) r
  join access.appointment p on p.account = r.id
 where p.arrangement = mail_leaders.arrangement
   and p.role = 'LEADER'
   and p.deputy_of is null
   and p.from_on <= mail_leaders.day
   and (p.to_on is null or p.to_on > mail_leaders.day)
 order by r.id, p.side
$$;
revoke execute on function access.mail_leaders(uuid, date) from public;
grant execute on function access.mail_leaders(uuid, date) to entente_app;
