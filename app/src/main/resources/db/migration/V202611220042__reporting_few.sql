-- What a side keeps to a few of its people is in none of its reports.
create function access.is_for_few(arrangement uuid, fact uuid) returns boolean
    language plpgsql stable security definer set search_path = '' as
$$
begin
    return exists (select 1
                     from access.named_reader n
                    where n.arrangement = is_for_few.arrangement
                      and n.fact = is_for_few.fact
                      and n.narrows);
end
$$;

drop policy reported on ledger.entry;
create policy reported on ledger.entry as restrictive for select
    using (chain = 'SHARED'
           or (select access.reported_kinds()) is null
           or kind = any ((select access.reported_kinds())::text[]) and not access.is_for_few(arrangement, fact));
