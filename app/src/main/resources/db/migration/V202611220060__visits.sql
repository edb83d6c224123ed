-- Who holds the sides of an arrangement, and which of them came in because the other asked.
create function access.sides(arrangement uuid)
    returns table (side text, organisation text, invited boolean)
    language sql stable security definer set search_path = '' as
$$
select h.side, o.name,
       exists (select 1
                 from access.invitation i
                 join access.account a on a.id = i.invited_by
                where i.arrangement = h.arrangement
                  and i.side = h.side
                  and i.accepted_at is not null
                  and a.organisation <> h.organisation)
  from access.holder h
  join access.organisation o on o.id = h.organisation
 where h.arrangement = sides.arrangement
   and access.may_read(sides.arrangement, 'SHARED')
 order by h.side
$$;
revoke execute on function access.sides(uuid) from public;
grant execute on function access.sides(uuid) to entente_app;

-- Up to when somebody has said to have seen what there is in an arrangement; nobody else reads it.
create table access.visit (
    arrangement uuid        not null references access.arrangement,
    actor       uuid        not null,
    seen_at     timestamptz not null,
    primary key (arrangement, actor)
);
alter table access.visit enable row level security;
create policy own on access.visit
    using (actor = access.reader_person() and arrangement = any ((select access.readable('SHARED'))::uuid[]));
grant select, insert, update on access.visit to entente_app;
