-- What is emptied is named exactly: one side's asking for a second version of what both stand for does not empty it
-- because a first one was asked for by both.
drop function ledger.redact(uuid, text, bigint);
create function ledger.redact(arrangement uuid, chain text, seq bigint, versions integer[]) returns integer
    language plpgsql security definer set search_path = '' as
$$
declare
    asked    ledger.entry;
    recorder text;
    emptied  integer;
begin
    select * into asked
      from ledger.entry e
     where e.arrangement = redact.arrangement
       and e.chain = redact.chain
       and e.seq = redact.seq
       and e.act = 'REDACT';
    if asked.seq is null or not access.may_read(redact.arrangement, asked.side) or not access.may_read(redact.arrangement, redact.chain) then
        raise exception 'no redaction was asked for';
    end if;
    select e.side into recorder
      from ledger.entry e
     where e.arrangement = redact.arrangement and e.chain = redact.chain and e.fact = asked.fact and e.act = 'RECORD';
    update ledger.entry e
       set body = null, reason = null, salt = null
     where e.arrangement = redact.arrangement
       and e.chain = redact.chain
       and e.fact = asked.fact
       and e.act <> 'REDACT'
       and e.salt is not null
       and e.version = any (redact.versions)
       and exists (select 1
                     from ledger.entry own
                    where own.arrangement = redact.arrangement and own.chain = redact.chain and own.fact = asked.fact
                      and own.act = 'REDACT' and own.side = asked.side
                      and (own.body::jsonb -> 'versions') @> to_jsonb(e.version))
       and (recorder in (asked.side, 'SYSTEM')
            or exists (select 1
                         from ledger.entry o
                        where o.arrangement = redact.arrangement and o.chain = redact.chain and o.fact = asked.fact
                          and o.act = 'REDACT' and o.side <> asked.side
                          and (o.body::jsonb -> 'versions') @> to_jsonb(e.version)));
    get diagnostics emptied = row_count;
    return emptied;
end
$$;
revoke execute on function ledger.redact(uuid, text, bigint, integer[]) from public;
grant execute on function ledger.redact(uuid, text, bigint, integer[]) to entente_app;
