-- A reporting tool reads for an organisation and for nobody in it, so a setting cannot make it the author of a draft.
create or replace function access.reader_person() returns uuid
    language sql stable security definer set search_path = '' as
$$
select nullif(current_setting('entente.person', true), '')::uuid
 where not exists (select 1 from access.bi_login b where b.role = session_user)
$$;

-- A side speaks for itself alone, as before, but worked out once for a statement and not once for each of its hundred thousand rows.
drop policy own_voice on ledger.entry;
create policy own_voice on ledger.entry as restrictive for insert
    with check (side = 'SYSTEM'
                or side = 'CLIENT' and arrangement = any ((select access.readable('CLIENT'))::uuid[])
                or side = 'PROVIDER' and arrangement = any ((select access.readable('PROVIDER'))::uuid[]));
