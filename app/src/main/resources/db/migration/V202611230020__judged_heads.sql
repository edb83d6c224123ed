-- How far a judgement knew the chains it read: whatever grew beyond that, by whichever process, waits to be judged.
alter table ledger.standing
    add column known_shared bigint not null default 0 check (known_shared >= 0),
    add column known_own    bigint not null default 0 check (known_own >= 0);

-- Heads that no judgement has reached although they are this old: ids and numbers for the machinery, nothing said in any chain.
create function ledger.unjudged(before timestamptz) returns table (arrangement uuid, chain text, seq bigint)
    language sql stable security definer set search_path = '' as
$$
select h.arrangement, h.chain, h.seq
  from ledger.head h
 where h.seq > 0
   and h.recorded_at < unjudged.before
   and (not exists (select 1 from ledger.standing s where s.arrangement = h.arrangement and s.viewpoint = h.chain)
        or exists (select 1
                     from ledger.standing s
                    where s.arrangement = h.arrangement
                      and (h.chain = 'SHARED' and s.known_shared < h.seq
                           or h.chain = s.viewpoint and h.chain <> 'SHARED' and s.known_own < h.seq)))
 order by h.arrangement, h.chain
$$;
revoke execute on function ledger.unjudged from public;
grant execute on function ledger.unjudged to entente_app;

-- An alert about what is for a few named people is for a few named people too.
create or replace function access.for_few() returns uuid[]
    language sql stable security definer set search_path = '' as
$$
with named as (select distinct n.arrangement, n.fact from access.named_reader n where n.narrows)
select case
           when access.chooses_context() then '{}'::uuid[]
           else (select coalesce(array_agg(f.fact), '{}')
                   from (select n.fact from named n
                         union
                         select e.fact
                           from named n
                           join ledger.entry e on e.arrangement = n.arrangement
                          where e.kind = 'alert'
                            and e.chain <> 'SHARED'
                            and e.body::jsonb ->> 'aboutFact' = n.fact::text) f)
       end
$$;
