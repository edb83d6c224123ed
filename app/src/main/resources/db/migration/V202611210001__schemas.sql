-- One schema an owner: what was said, who may know it, and the machinery that holds ids only.
create schema ledger;
create schema access;
create schema infra;

grant usage on schema ledger, access, infra to entente_app;
