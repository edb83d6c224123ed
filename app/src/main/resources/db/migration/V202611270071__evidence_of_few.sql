-- Evidence that a side keeps to itself is in none of its reports, since what it shows may be kept to a few.
drop policy reported on ledger.entry;
create policy reported on ledger.entry as restrictive for select
    using (chain = 'SHARED'
           or (select access.reported_kinds()) is null
           or kind = any ((select access.reported_kinds())::text[])
              and kind <> 'evidence'
              and not access.is_for_few(arrangement, fact));
