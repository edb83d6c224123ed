-- Two sides may import files of one name: an identity is a side's own, in SHARED too. Version 0 means amended by hand since the import.
alter table ledger.imported
    add column side text check (side in ('CLIENT', 'PROVIDER')),
    drop constraint imported_version_check,
    add check (version >= 0),
    drop constraint imported_pkey;
update ledger.imported set side = case when chain = 'PROVIDER' then 'PROVIDER' else 'CLIENT' end;
alter table ledger.imported
    alter column side set not null,
    add primary key (arrangement, chain, side, source, kind, row_key),
    add check (chain in ('SHARED', side));
create index imported_fact on ledger.imported (arrangement, fact);

-- What a side imported is no news for the other, even where the facts are shared.
drop policy shared on ledger.imported;
drop policy client on ledger.imported;
drop policy provider on ledger.imported;
create policy client on ledger.imported using (side = 'CLIENT' and arrangement = any ((select access.readable('CLIENT'))::uuid[]));
create policy provider on ledger.imported using (side = 'PROVIDER' and arrangement = any ((select access.readable('PROVIDER'))::uuid[]));
grant delete on ledger.imported to entente_app;
