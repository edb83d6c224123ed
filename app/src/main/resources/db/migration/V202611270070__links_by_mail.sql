-- A link that goes by mail is made when the letter leaves: nobody is shown it, and nothing keeps it.
alter table assessment.invitation add column mailed boolean not null default false;
grant update (mailed) on assessment.invitation to entente_app;

alter table infra.letter drop constraint letter_topic_check;
alter table infra.letter add constraint letter_topic_check
    check (topic in ('WEEKLY', 'REMINDER', 'URGENT', 'TRIAL', 'ASKED', 'LINK'));

-- What asks me today, answered or not: a letter that left out who has answered would tell.
create function assessment.calls_of_me(arrangement uuid)
    returns table (campaign uuid, title text, opens_on date, closes_on date, reminded_on date, today date)
    language sql stable security definer set search_path = '' as
$$
select distinct c.id, c.title, c.opens_on, c.closes_on, s.reminded_on, assessment.today(c.arrangement)
  from assessment.invitation i
  join assessment.campaign c on c.id = i.campaign
  join assessment.campaign_side s on s.campaign = i.campaign and s.side = i.side and not s.closed
 where c.arrangement = calls_of_me.arrangement
   and i.actor in (select access.reader_person() union select * from assessment.mine(calls_of_me.arrangement))
   and access.may_read(c.arrangement, i.side)
   and assessment.today(c.arrangement) between c.opens_on and c.closes_on
$$;

-- The guests who get their link by mail and have no account by now.
create function assessment.calls_by_mail(arrangement uuid)
    returns table (campaign uuid, guest uuid, title text, opens_on date, closes_on date, reminded_on date, today date)
    language sql stable security definer set search_path = '' as
$$
select c.id, i.actor, c.title, c.opens_on, c.closes_on, s.reminded_on, assessment.today(c.arrangement)
  from assessment.invitation i
  join assessment.campaign c on c.id = i.campaign
  join assessment.campaign_side s on s.campaign = i.campaign and s.side = i.side and not s.closed
 where c.arrangement = calls_by_mail.arrangement
   and i.mailed
   and i.link is not null
   and assessment.account_of(i.actor) is null
   and assessment.today(c.arrangement) between c.opens_on and c.closes_on
$$;

-- The newest letter's link opens the statements, an earlier one no more.
create function assessment.mail_link(campaign uuid, guest uuid, link bytea)
    returns table (name text, email text, arrangement text, side text, zone text)
    language sql security definer set search_path = '' as
$$
update assessment.invitation i
   set link = mail_link.link
  from assessment.guest g
  join access.arrangement a on a.id = g.arrangement
 where i.campaign = mail_link.campaign
   and i.actor = mail_link.guest
   and g.actor = i.actor
   and exists (select 1 from assessment.calls_by_mail(g.arrangement) c where c.campaign = i.campaign and c.guest = i.actor)
returning g.name, g.email, a.name, g.side, a.zone
$$;

revoke execute on all functions in schema assessment from public;
grant execute on function assessment.calls_of_me, assessment.calls_by_mail, assessment.mail_link to entente_app;
