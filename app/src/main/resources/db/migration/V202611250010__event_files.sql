-- A file of raw events between its upload and its landing stands in the same table as any other upload; its bytes lie in the folder of files.
alter table ledger.upload add column purpose text not null default 'IMPORT' check (purpose in ('IMPORT', 'EVENTS'));
alter table ledger.upload add column digest bytea check (digest is null or length(digest) = 32);

-- Files that nobody came back for, of whomever; what was recorded stays a while. Raw events that no fact came to name are let go with them.
create or replace function ledger.forget_uploads(unrecorded timestamptz, recorded timestamptz) returns void
    language sql security definer set search_path = '' as
$$
with gone as (
    delete from ledger.upload u
     where u.uploaded_at < case when u.state = 'RECORDED' then forget_uploads.recorded else forget_uploads.unrecorded end
 returning u.arrangement, u.side, u.digest
)
delete from ledger.file f
 using gone g
 where f.arrangement = g.arrangement
   and f.chain = g.side
   and f.digest = g.digest
   and not exists (select 1
                     from ledger.entry e
                    where e.arrangement = g.arrangement
                      and e.kind = 'event-log'
                      and e.body like '%' || encode(g.digest, 'hex') || '%')
$$;
