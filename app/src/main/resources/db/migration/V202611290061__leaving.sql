-- Who is let go on the very day of coming has held no day; who is asked in again on it holds it after all.
alter table access.appointment drop constraint appointment_check;
alter table access.appointment add constraint appointment_check check (to_on is null or to_on >= from_on);

create or replace function access.accept_invitation(token_hash bytea, at timestamptz, today date, account uuid, actor uuid,
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
    on conflict on constraint appointment_arrangement_account_role_from_on_key do update
       set to_on = null, deputy_of = null;
    update access.invitation v set accepted_at = accept_invitation.at where v.id = i.id;
    return true;
end
$$;

-- Where a calendar still holds sessions of somebody who may know of them no more, by whatever way access was lost, at a moment.
create function access.calendars_left(at timestamptz, roles text[])
    returns table (arrangement uuid)
    language sql stable security definer set search_path = '' as
$$
select distinct t.arrangement
  from infra.session_told t
  join access.arrangement r on r.id = t.arrangement
  join access.account a on a.id = t.account
  left join access.mail_choice c on c.account = a.id
 where t.session = 'series'
   and not t.cancelled
   and coalesce(c.sessions, true)
   and (a.disabled_at is not null
        or not exists (select 1
                         from access.appointment p
                        where p.account = a.id
                          and p.arrangement = r.id
                          and p.role = any (calendars_left.roles)
                          and p.from_on <= (calendars_left.at at time zone r.zone)::date
                          and (p.to_on is null or p.to_on > (calendars_left.at at time zone r.zone)::date)))
 order by t.arrangement
$$;
revoke execute on function access.calendars_left(timestamptz, text[]) from public;
grant execute on function access.calendars_left(timestamptz, text[]) to entente_app;
