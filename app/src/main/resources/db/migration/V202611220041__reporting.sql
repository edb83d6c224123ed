-- Reporting tools log in with database roles of their own. What such a role reads is decided by the role that logged in (session_user) and by nothing
-- it could set: only who may write to the ledger, which is the application, chooses a context.
create function access.chooses_context() returns boolean
    language sql stable security definer set search_path = '' as
$$
select has_table_privilege(session_user, 'ledger.entry', 'insert')
       and not exists (select 1 from access.bi_login b where b.role = session_user)
$$;

create or replace function access.reader_organisation() returns uuid
    language sql stable security definer set search_path = '' as
$$
select case
           when access.chooses_context() then nullif(current_setting('entente.organisation', true), '')::uuid
           else (select b.organisation from access.bi_login b where b.role = session_user)
       end
$$;

create or replace function access.reader_person() returns uuid
    language sql stable security definer set search_path = '' as
$$ select nullif(current_setting('entente.person', true), '')::uuid where access.chooses_context() $$;

alter table access.bi_login
    add foreign key (organisation) references access.organisation,
    add column subjects text[] not null default '{GENERAL}' check (subjects <@ '{GENERAL,MONEY,SOURCING,LEADER_ONLY}');

-- What each kind is about, as the program says; filled with the views.
create table access.kind_subject (
    kind    text primary key,
    subject text not null
);

-- The kinds whose private facts a reporting login reads; null for everybody else, whom the program narrows by role.
create function access.reported_kinds() returns text[]
    language sql stable security definer set search_path = '' as
$$
select (select coalesce(array_agg(k.kind), '{}') from access.kind_subject k where k.subject = any (b.subjects))
  from access.bi_login b
 where b.role = session_user
$$;

create policy reported on ledger.entry as restrictive for select
    using (chain = 'SHARED'
           or (select access.reported_kinds()) is null
           or kind = any ((select access.reported_kinds())::text[]));

-- Lets a role use the views. It is not given the schemas below them: their functions are the application's.
create function access.open_views(role text) returns void language plpgsql set search_path = '' as
$$
begin
    execute format('grant connect on database %I to %I', current_database(), role);
    execute format('grant usage on schema facts to %I', role);
    execute format('grant select on all tables in schema facts to %I', role);
    execute format('grant select (arrangement, chain, seq, fact, kind, version, act, side, actor, recorded_at, effective_on, body)'
                       || ' on ledger.entry to %I', role);
end
$$;
revoke execute on function access.open_views(text) from public;
